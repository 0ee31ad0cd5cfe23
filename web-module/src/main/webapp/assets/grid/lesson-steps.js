/** What of a lesson is filled in and what is still to do; each step leads to its place. */
import { html } from '../element.js';
import { icon } from '../icons.js';
import { formatDay, t } from '../texts.js';
import { attendanceKey, markKey } from './cell-key.js';

const absent = new Set(['UNEXCUSED', 'EXCUSED', 'ILL']);

/**
 * @param {import('./open-journal.js').OpenJournal} journal
 * @param {import('./journal-model.js').Column} column
 * @param {import('./journal-model.js').Pupil[]} pupils who belong to the group that day
 */
export function lessonSteps(journal, { lesson }, pupils) {
  const topic = journal.texts.value(lesson, 'topic');
  const homework = journal.texts.value(lesson, 'homework');
  const marks = lesson.works.flatMap((work) => pupils.filter((pupil) => journal.value(markKey(pupil.id, work.id)))).length;
  return html`<ol class="fill-steps" aria-label=${t('journal.steps.name')}>
    ${step('who', 'lesson-pupils', journal.lessons.taken(lesson), attendanceWords(journal, lesson, pupils))}
    ${step('topic', 'lesson-topic', Boolean(topic), topic || t('journal.steps.notYet'))}
    ${step('marks', 'lesson-pupils', marks > 0, marks ? t('journal.steps.markCount', { count: marks }) : t('journal.steps.noMarks'))}
    ${step('homework', 'lesson-homework', Boolean(homework), homework ? dueWords(journal, lesson) : t('journal.steps.notYet'))}
  </ol>`;
}

/** The lesson that homework is due at: the next one of the journal. */
export function nextLesson(journal, lesson) {
  const { lessons } = journal.model;
  return lessons.slice(lessons.indexOf(lesson) + 1).find((one) => !one.cancelled && one.day > lesson.day);
}

function step(name, target, done, words) {
  const go = (event) => {
    event.preventDefault();
    const place = document.getElementById(target);
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
  };
  return html`<li class=${done ? 'done' : 'todo'}>
    <a href="#${target}" @click=${go}
      >${icon(done ? 'check' : 'dash')}<span
        ><b>${t(`journal.steps.${name}`)}</b><span class="small quiet"><span class="sr">${t(done ? 'journal.steps.done' : 'journal.steps.todo')}: </span>${words}</span></span
      ></a
    >
  </li>`;
}

function attendanceWords(journal, lesson, pupils) {
  const codes = pupils.map((pupil) => journal.value(attendanceKey(pupil.id, lesson.id))?.attendance);
  const away = codes.filter((code) => absent.has(code)).length;
  const unknown = journal.lessons.taken(lesson) ? 0 : codes.filter((code) => !code).length;
  const here = pupils.length - away - unknown;
  return unknown ? t('journal.steps.attendanceOpen', { here, away, unknown }) : t('journal.steps.attendance', { here, away });
}

function dueWords(journal, lesson) {
  const next = nextLesson(journal, lesson);
  return next ? t('journal.steps.due', { day: formatDay(next.day) }) : t('journal.steps.set');
}
