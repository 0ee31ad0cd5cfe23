/** What the server said a journal holds: pupils, lessons with their works, and the versions of all cells. */
import { attendanceKey, markKey, termMarkKey } from './cell-key.js';
import { sameValue } from './codes.js';

/**
 * @typedef {{id: string, name: string, first: string, last?: string, average?: string, missed?: {lessons: number, late: number},
 *   terms: [average: string | null, proposal: string | null][]}} Pupil `terms`: in the order of the journal's
 * @typedef {{id: string, name: string, kind: string, first: string, last: string}} Term
 * @typedef {{id: string, type: string, short: string, title?: string, weight: string, version: number}} Work
 * @typedef {{id: string, number: number, day: string, bell?: number, topic?: string, homework?: string, note?: string,
 *   cancelled: boolean, taken?: {at: string, by: string}, version: number, works: Work[]}} Lesson
 * @typedef {{id: string, lesson?: Lesson, work?: Work, term?: Term, first?: boolean, weekEnd?: boolean, today?: boolean}} Column
 *   of a lesson, perhaps for one of its works, or of a term
 * @typedef {{value: import('./codes.js').CellValue, version: number}} Stored version 0: never written
 */

const unwritten = Object.freeze({ value: null, version: 0 });

export class JournalModel {
  /** @type {any} the journal as it came, without its cells */
  journal;
  /** @type {Pupil[]} */
  pupils = [];
  /** @type {Lesson[]} */
  lessons = [];
  /** @type {Column[]} */
  columns = [];
  /** @type {Map<string, Stored>} */
  #cells = new Map();
  #shape = '';

  /**
   * Takes the journal's present state.
   *
   * @param {any} journal the answer of `GET /api/journals/{id}`
   * @returns {{keys: string[], pupils: string[], shape: boolean}} cells and pupils' sums that changed, and whether
   *   pupils, lessons or works did
   */
  take(journal) {
    const { marks, attendance, termMarks, ...rest } = journal;
    const before = new Map(this.pupils.map((pupil) => [pupil.id, sumsOf(pupil)]));
    this.journal = rest;
    this.pupils = journal.pupils;
    this.lessons = [...journal.lessons].sort((one, other) => order(one, other));
    this.columns = [...columnsOf(this.lessons, journal.today), ...journal.terms.map((term) => ({ id: term.id, term }))];
    const keys = [...this.#takeMarks(marks, markKey), ...this.#takeAttendance(attendance), ...this.#takeMarks(termMarks, termMarkKey)];
    const pupils = this.pupils.filter((pupil) => before.get(pupil.id) !== sumsOf(pupil)).map((pupil) => pupil.id);
    const { pupils: shown, ...head } = rest;
    const shape = JSON.stringify([{ ...head, version: 0 }, shown.map(({ average, missed, terms, ...pupil }) => pupil)]);
    const reshaped = shape !== this.#shape;
    this.#shape = shape;
    return { keys, pupils, shape: reshaped };
  }

  /** What the server holds in a cell. @returns {Stored} */
  stored(key) {
    return this.#cells.get(key) ?? unwritten;
  }

  /** Takes one cell; an older version than the known one is an answer overtaken by another. */
  store(key, value, version) {
    const known = this.stored(key);
    if (version < known.version) {
      return false;
    }
    this.#cells.set(key, { value, version });
    return !sameValue(known.value, value);
  }

  /** Takes sums of pupils from an answer to saved cells, which may lie in another term than the one shown. */
  takeSums(pupils) {
    for (const { id, term, average, proposal, missed } of pupils) {
      const pupil = this.pupil(id);
      const at = this.journal.terms.findIndex((one) => one.id === term);
      if (pupil && at >= 0) {
        pupil.terms[at] = [average ?? null, proposal ?? null];
      }
      if (pupil && (!term || term === this.journal.term)) {
        Object.assign(pupil, { average, missed });
      }
    }
  }

  /** @returns {Pupil | undefined} */
  pupil(id) {
    return this.pupils.find((pupil) => pupil.id === id);
  }

  /** @returns {Lesson | undefined} */
  lesson(id) {
    return this.lessons.find((lesson) => lesson.id === id);
  }

  /** @returns {Lesson | undefined} */
  lessonOfWork(workId) {
    return this.lessons.find((lesson) => lesson.works.some((work) => work.id === workId));
  }

  /** The columns that show a cell of the record; attendance stands in every column of its lesson. @returns {Column[]} */
  columnsOf({ work, lesson, term }) {
    return this.columns.filter((column) =>
      term ? column.term?.id === term : work ? column.work?.id === work : column.lesson?.id === lesson,
    );
  }

  /** What the marks of a pupil in a term add up to. */
  termSums(pupil, term) {
    const [average, proposal] = pupil.terms[this.journal.terms.findIndex((one) => one.id === term.id)] ?? [];
    return { average, proposal };
  }

  /** The name of a work type. */
  typeName(work) {
    return this.journal.workTypes.find((type) => type.id === work.type)?.name ?? work.short;
  }

  /** Whether the pupil belonged to the group on that day. */
  attends(pupil, day) {
    return pupil.first <= day && (!pupil.last || day <= pupil.last);
  }

  /** Whether the pupil belonged to the group on the day of a column, or on some day of its term. */
  belongs(pupil, { lesson, term }) {
    return term ? pupil.first <= term.last && (!pupil.last || term.first <= pupil.last) : this.attends(pupil, lesson.day);
  }

  /** The lesson a teacher needs now: today's first, else the last that has been, else the first there is. */
  currentLesson() {
    const { today } = this.journal;
    return (
      this.lessons.find((lesson) => lesson.day === today && !lesson.cancelled) ??
      this.lessons.filter((lesson) => lesson.day <= today).at(-1) ??
      this.lessons[0]
    );
  }

  /** Marks of works or of terms. */
  #takeMarks(marks, keyOf) {
    return marks.flatMap(([index, of, mark, version, comment]) => {
      const key = keyOf(this.pupils[index].id, of);
      const value = mark ? { mark, ...(comment && { comment }) } : null;
      return this.store(key, value, version) ? [key] : [];
    });
  }

  #takeAttendance(attendance) {
    return attendance.flatMap(([index, lesson, code, version, minutes]) => {
      const key = attendanceKey(this.pupils[index].id, lesson);
      const value = code ? { attendance: code, ...(minutes && { minutes }) } : null;
      return this.store(key, value, version) ? [key] : [];
    });
  }
}

const sumsOf = (pupil) => `${pupil.average}/${pupil.missed?.lessons}/${pupil.missed?.late}/${pupil.terms.join('/')}`;

const order = (one, other) => one.day.localeCompare(other.day) || (one.bell ?? 99) - (other.bell ?? 99) || one.number - other.number;

/** A column for each work; a lesson without work has one for attendance. */
function columnsOf(lessons, today) {
  return lessons.flatMap((lesson, index) => {
    const works = lesson.works.length ? lesson.works : [undefined];
    const next = lessons[index + 1];
    return works.map((work, at) => ({
      id: work?.id ?? lesson.id,
      lesson,
      work,
      first: at === 0,
      weekEnd: at === works.length - 1 && (!next || weekOf(next.day) !== weekOf(lesson.day)),
      today: lesson.day === today,
    }));
  });
}

/** Whole weeks since a Monday long ago. */
const weekOf = (day) => Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) / 7);
