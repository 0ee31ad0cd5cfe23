package org.schooldiary.launcher;

import java.util.Locale;

/**
 * Every setting there is: the name of its environment variable, its default as the administrator reads it, what it
 * accepts and what it means.
 *
 * <p>{@code docs/administrator-guide.md} carries the same table; a test compares the two.
 */
enum Setting {
    DIARY_PORT("8080", Check.PORT, "Port of the HTTP listener."),
    DIARY_BIND_ADDRESS(
            "0.0.0.0",
            Check.ADDRESS,
            "Address of the network interface to listen on; 127.0.0.1 behind a proxy on the same machine."),
    DIARY_BASE_URL(
            "http://localhost:DIARY_PORT",
            Check.ORIGIN,
            "Address by which browsers and platforms reach the tool, without a path. Platforms demand https outside of a trial."),
    DIARY_HOME(
            "./diary-data",
            Check.TEXT,
            "Data directory: database, keys, admin token, log of the database. Made at the first start, readable by its owner only."),
    DIARY_DB_URL(
            "jdbc:derby:DIARY_HOME/db;create=true",
            Check.DATABASE,
            "Database: embedded Derby (one server) or `jdbc:postgresql://host/database`."),
    DIARY_DB_USER("", Check.TEXT, "Account at the database."),
    DIARY_DB_PASSWORD("", Check.SECRET, "Its password."),
    DIARY_ADMIN_TOKEN(
            "",
            Check.TOKEN,
            "Token that opens `/admin`, 16 to 500 characters. Without one it is made at the first start, kept in `DIARY_HOME/admin-token` and printed once."),
    DIARY_MASTER_KEY_FILE(
            "DIARY_HOME/master-key",
            Check.TEXT,
            "File with the key that encrypts the tool's private keys: 32 bytes in base64. Made at the first start. Keep a copy apart from the database."),
    DIARY_KEY_ROTATION_DAYS(
            "90",
            new Range(0, 3650),
            "After how many days the tool's own key is replaced by a new one; 0 for never. The old one stays published while it is needed."),
    DIARY_ALLOW_PRIVATE_PLATFORMS(
            "false",
            Check.BOOLEAN,
            "Whether a platform may be at a private or local address or without TLS; for trials and closed networks."),
    DIARY_PLATFORM_HOSTS(
            "",
            Check.HOSTS,
            "Hosts, separated by commas and optionally with a port, at which a platform may be at a private or local address or without TLS, such as `moodle.school.lan:8080`. Platforms on public hosts need no entry."),
    DIARY_TRUST_CERTS(
            "",
            Check.CERTIFICATES,
            "PEM file of certificates to trust besides those of Java, such as national authorities."),
    DIARY_SCHOOL_TIME_ZONE("Europe/Moscow", Check.ZONE, "Time zone of a new school."),
    DIARY_OPERATOR(
            "",
            Check.TEXT,
            "Who runs this installation and how to reach them, in one line; shown with the terms of use and the privacy page."),
    DIARY_GRADEBOOK_INTERVAL(
            "5",
            new Range(1, 300),
            "Seconds between two looks for marks that wait to be sent to the platforms' gradebooks."),
    DIARY_HTTP_THREADS("64", new Range(4, 2000), "Most requests worked on at the same time."),
    DIARY_LOG_FORMAT("text", new Choice("text", "json"), "Form of the log on standard output: `text` or `json`."),
    DIARY_LOG_LEVEL("info", new Choice("warning", "info", "fine"), "How much is logged: `warning`, `info` or `fine`.");

    private final String documentedDefault;
    private final Check check;
    private final String meaning;

    Setting(String documentedDefault, Check check, String meaning) {
        this.documentedDefault = documentedDefault;
        this.check = check;
        this.meaning = meaning;
    }

    /** Name of the system property by which the application reads it. */
    String property() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The default, where other settings stand in it by their names. */
    String documentedDefault() {
        return documentedDefault;
    }

    String meaning() {
        return meaning;
    }

    Check check() {
        return check;
    }
}
