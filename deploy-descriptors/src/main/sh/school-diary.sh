#!/bin/sh
# Starts School Diary with the Java flags that a plain «java -jar» cannot carry: a bounded heap, the collector that needs
# least, and an archive of classes that Java maps instead of reading them one by one.
#
#   school-diary.sh              start the server; settings are environment variables (school-diary.sh --settings lists them)
#   school-diary.sh --prepare    only make the archive, beside this script; the build does so
#   DIARY_JAVA=/path/to/java  another Java than JAVA_HOME's or the first on the PATH
#   DIARY_JAVA_OPTIONS=…      further Java options, such as -Xmx1g; they win over those below
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
jar=$here/school-diary.jar
java=${DIARY_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/}java}
flags='-XX:+UseSerialGC -Xms96m -Xmx512m -XX:+ExitOnOutOfMemoryError -Xlog:cds=off -Xlog:class+path=off'

if ! command -v "$java" >/dev/null 2>&1; then
  echo "School Diary: no Java at «$java»; install a JDK 17 or set JAVA_HOME or DIARY_JAVA." >&2
  exit 2
fi

# An archive is good for one Java and one layout of libraries: both are named by size and time.
key() {
  ls -lLn -- "$(command -v "$java")" "$1/launch.jar"
}

prepare() {
  "$java" -jar "$jar" --unpack "$1"
  if [ -f "$1/classes.jsa" ] && [ "$(key "$1")" = "$(cat "$1/key" 2>/dev/null)" ]; then
    return
  fi
  rm -f "$1/classes.jsa" "$1/key"
  echo "School Diary: learning to start quickly; this takes half a minute, once." >&2
  if (
    unset $(env | sed -n 's/^\(DIARY_[A-Z_]*\)=.*/\1/p')
    # shellcheck disable=SC2086
    exec "$java" $flags -XX:ArchiveClassesAtExit="$1/classes.jsa" -jar "$1/launch.jar" --rehearse
  ) >"$1/rehearsal.log" 2>&1; then
    key "$1" >"$1/key"
  else
    rm -f "$1/classes.jsa"
    echo "School Diary: no archive could be made (see $1/rehearsal.log); starts will be slower." >&2
  fi
}

# The folder belongs to this jar: the launcher inside compares what differs.
current() {
  [ -f "$1/launch.jar" ] && [ "$(cat "$1/jar" 2>/dev/null)" = "$(ls -lLn -- "$jar")" ]
}

if [ "${1-}" = --prepare ]; then
  prepare "$here/school-diary.server"
  ls -lLn -- "$jar" >"$here/school-diary.server/jar"
  exit
elif [ $# -gt 0 ]; then
  exec "$java" -jar "$jar" "$@"
fi

server=$here/school-diary.server
if ! current "$server"; then
  "$java" -jar "$jar" --check || exit $?
  server=${DIARY_HOME:-./diary-data}/run/server
  if ! current "$server"; then
    (umask 077 && mkdir -p "$server")
    prepare "$server"
    ls -lLn -- "$jar" >"$server/jar"
  fi
fi
# shellcheck disable=SC2086
exec "$java" $flags -XX:SharedArchiveFile="$server/classes.jsa" ${DIARY_JAVA_OPTIONS-} -jar "$server/launch.jar"
