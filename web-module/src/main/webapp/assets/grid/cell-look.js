/** Draws one cell of the grid; nothing else of the page is drawn again when a key is pressed. */
import { cellWords, statusOf } from './cell-words.js';
import { closed, contentOf, keysOf } from './entries.js';

const levels = new Set(['5', '4', '3', '2']);

/**
 * @param {HTMLTableCellElement} td
 * @param {import('./open-journal.js').OpenJournal} journal
 * @param {import('./journal-model.js').Pupil} pupil
 * @param {import('./journal-model.js').Column} column
 * @param {'all' | 'marks' | 'attendance'} show
 */
export function paintCell(td, journal, pupil, column, show) {
  if (td.firstElementChild?.localName === 'input') {
    return;
  }
  const content = contentOf(journal, pupil, column);
  const mark = show === 'attendance' ? null : content.mark;
  const attendance = show === 'marks' ? null : content.attendance;
  const status = statusOf(journal, pupil, column);
  td.className = classesOf(journal, pupil, column, mark, attendance, status);
  const proposal = column.term && show !== 'attendance' ? proposed(journal, pupil, column.term, mark) : [];
  td.replaceChildren(...nodesOf(journal, pupil, column, mark, attendance, status), ...proposal);
  td.setAttribute('aria-label', cellWords(journal, pupil, column));
  td.ariaReadOnly = closed(journal, pupil, column) ? 'true' : null;
}

function classesOf(journal, pupil, column, mark, attendance, status) {
  const level = mark && (levels.has(mark.mark) ? `m${mark.mark}` : mark.mark === '1' ? 'm2' : 'word');
  const letter = !mark && attendance && (attendance.attendance === 'UNEXCUSED' ? 'a n' : 'a');
  return [
    'cell',
    level ?? letter,
    mark?.comment && 'has-note',
    status === 'pending' && 'is-pending',
    (status === 'refused' || status === 'ask') && 'is-failed',
    status === 'conflict' && 'is-conflict',
    (!journal.model.belongs(pupil, column) || column.lesson?.cancelled) && 'is-out',
    column.term && 'term',
    column.weekEnd && 'end-week',
    column.today && 'today',
  ]
    .filter(Boolean)
    .join(' ');
}

function nodesOf(journal, pupil, column, mark, attendance, status) {
  const { codes } = journal;
  if (status === 'conflict') {
    const { mark: markCell, attendance: attendanceCell } = keysOf(pupil, column);
    const key = [markCell, attendanceCell].find((one) => one && journal.queue.edit(one)?.status === 'conflict');
    const { mine, theirs } = journal.queue.edit(key).trouble;
    const two = element('span', '', 'two');
    two.append(drawn(codes.written(mine) || '–'), drawn(codes.written(theirs) || '–'));
    return [two];
  }
  if (mark) {
    const digit = element('b', codes.letter(mark.mark));
    return attendance ? [digit, drawn(codes.letter(attendance.attendance), 'beside')] : [digit];
  }
  if (attendance) {
    const letter = codes.letter(attendance.attendance);
    return attendance.minutes ? [letter, element('sub', String(attendance.minutes))] : [letter];
  }
  return [];
}

/** The suggested term mark, quietly, where the teacher has set none or another one. */
function proposed({ model, codes }, pupil, term, mark) {
  const { proposal } = model.termSums(pupil, term);
  return proposal && proposal !== mark?.mark ? [drawn(codes.letter(proposal), 'proposal')] : [];
}

/** A sign that is only drawn: the cell's name says it in words. */
function drawn(sign, className = '') {
  const made = element('span', '', className);
  made.dataset.sign = sign;
  return made;
}

function element(name, text, className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) {
    made.className = className;
  }
  return made;
}
