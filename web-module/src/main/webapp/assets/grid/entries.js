/** What typing into a column's cell means for the record: which cells it writes, or why it cannot. */
import { attendanceKey, markKey, termMarkKey } from './cell-key.js';

/**
 * @typedef {import('./open-journal.js').OpenJournal} OpenJournal
 * @typedef {import('./journal-model.js').Pupil} Pupil
 * @typedef {import('./journal-model.js').Column} Column
 */

/** What a cell of the grid holds. @param {OpenJournal} journal @param {Pupil} pupil @param {Column} column */
export function contentOf(journal, pupil, column) {
  const keys = keysOf(pupil, column);
  return {
    mark: keys.mark ? journal.value(keys.mark) : null,
    attendance: keys.attendance ? journal.value(keys.attendance) : null,
  };
}

/** The record's cells behind a cell of the grid; a column without a work has no mark, that of a term no attendance. */
export function keysOf(pupil, column) {
  if (column.term) {
    return { mark: termMarkKey(pupil.id, column.term.id) };
  }
  return {
    mark: column.work && markKey(pupil.id, column.work.id),
    attendance: attendanceKey(pupil.id, column.lesson.id),
  };
}

/** Why nothing can be written there (a part of a key of the texts), or undefined. */
export function closed(journal, pupil, column) {
  const { model } = journal;
  if (!model.journal.may.edit) {
    return 'mayNotEdit';
  }
  if (!model.belongs(pupil, column)) {
    return column.term ? 'notInTerm' : 'notAMember';
  }
  return column.lesson?.cancelled ? 'cancelled' : undefined;
}

/**
 * The writes that an entry means.
 *
 * @param {OpenJournal} journal
 * @param {Pupil} pupil
 * @param {Column} column
 * @param {import('./codes.js').Entry | undefined} entry undefined: the text meant nothing
 * @returns {{writes?: {key: string, value: any}[], refusal?: string}} refusal: why not, a part of a key of the texts
 */
export function writesOf(journal, pupil, column, entry) {
  const refusal = closed(journal, pupil, column) ?? (entry ? undefined : 'unknown');
  if (refusal) {
    return { refusal };
  }
  const keys = keysOf(pupil, column);
  const { mark, attendance } = contentOf(journal, pupil, column);
  switch (entry.kind) {
    case 'mark':
      return keys.mark
        ? { writes: [{ key: keys.mark, value: { ...entry.value, ...(mark?.comment && { comment: mark.comment }) } }] }
        : { refusal: 'noWork' };
    case 'attendance':
      return keys.attendance ? { writes: [{ key: keys.attendance, value: entry.value }] } : { refusal: 'noAttendance' };
    default: {
      const key = mark ? keys.mark : attendance ? keys.attendance : undefined;
      return { writes: key ? [{ key, value: null }] : [] };
    }
  }
}

/** What a cell gives to a spreadsheet and to the editor: the mark, else the attendance. */
export function textOf(journal, pupil, column) {
  const { mark, attendance } = contentOf(journal, pupil, column);
  return journal.codes.written(mark ?? attendance);
}
