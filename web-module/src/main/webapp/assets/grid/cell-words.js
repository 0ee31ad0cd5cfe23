/** A cell in words: «Абрамова Софья, 26 ноября, ответ на уроке: 5, ждёт отправки». */
import { formatDay, formatNumber, t } from '../texts.js';
import { keysOf, contentOf } from './entries.js';

/** The day of a lesson; with the bell where the day has several lessons of this journal. */
export function dayWords(model, lesson) {
  const twice = model.lessons.some((other) => other !== lesson && other.day === lesson.day);
  const day = formatDay(lesson.day);
  return twice && lesson.bell ? t('journal.dayAndBell', { day, bell: lesson.bell }) : day;
}

/** A term by its name: «II четверть». */
export const termName = ({ kind, name }) => t(`term.${kind}`, { name });

/** What a column is for, with its day: «26 ноября, ответ на уроке», «итоговая отметка, II четверть». */
export function columnWords(model, column) {
  return column.term
    ? t('journal.termMarkOf', { term: termName(column.term) })
    : `${dayWords(model, column.lesson)}, ${workWords(model, column)}`;
}

/** What is suggested for a term mark: «предложение 4, средний 4,44»; nothing where no mark counts. */
export function proposalWords({ model, codes }, pupil, term) {
  const { average, proposal } = model.termSums(pupil, term);
  return proposal
    ? t('journal.proposal', { mark: codes.letter(proposal), average: formatNumber(Number(average), { digits: 2 }) })
    : undefined;
}

/** What a column of a lesson is for: its work, or attendance alone. */
export function workWords(model, column) {
  return column.work ? workName(model, column.work) : t('journal.attendanceColumn');
}

/** A work by its type and title. */
export function workName(model, work) {
  const type = model.typeName(work);
  if (!work.title) {
    return type;
  }
  // «Контрольная работа № 2» says its type by itself.
  return work.title.toLowerCase().startsWith(type.toLowerCase()) ? work.title : t('journal.workTitled', { type, title: work.title });
}

/** A value of a cell in words: «5», «Б, болезнь», «О7, опоздание на 7 минут». */
export function valueWords(codes, value) {
  if (!value) {
    return t('journal.nothing');
  }
  if (value.mark) {
    return value.comment ? t('journal.markAndComment', { mark: codes.letter(value.mark), comment: value.comment }) : codes.letter(value.mark);
  }
  const words = value.minutes ? t('attendance.lateBy', { count: value.minutes }) : t(`attendance.name.${value.attendance}`);
  // What is seen comes first, so that a person who speaks to the computer can name it.
  return `${codes.written(value)}, ${words}`;
}

/** The state of the worse of a cell's two halves: `conflict`, `ask`, `refused`, `pending`, or undefined. */
export function statusOf(journal, pupil, column) {
  const keys = keysOf(pupil, column);
  const states = [keys.mark, keys.attendance].map((key) => key && journal.queue.edit(key)?.status);
  return ['conflict', 'ask', 'refused', 'pending'].find((state) => states.includes(state));
}

/** The whole name of a cell for a screen reader. */
export function cellWords(journal, pupil, column) {
  const { model, codes } = journal;
  const { mark, attendance } = contentOf(journal, pupil, column);
  const held = [mark, attendance].filter(Boolean).map((value) => valueWords(codes, value));
  const status = statusOf(journal, pupil, column);
  const states = [
    column.term && proposalWords(journal, pupil, column.term),
    status && t(`journal.state.${status}`),
    !model.belongs(pupil, column) && t('journal.state.out'),
  ];
  const place = `${pupil.name}, ${columnWords(model, column)}`;
  const rest = [...held, ...states.filter(Boolean)].join(', ');
  return rest ? `${place}: ${rest}` : place;
}
