/** Beside the list of a lesson: topic, homework, note, works. */
import { html, nothing } from '../element.js';
import { icon } from '../icons.js';
import { banner } from '../messages.js';
import { formatDay, t } from '../texts.js';
import { workName } from './cell-words.js';
import { markKey } from './cell-key.js';
import { nextLesson } from './lesson-steps.js';
import { lessonText } from './lesson-text.js';

/** @param {any} view the `journal-lesson` @param {import('./journal-model.js').Lesson} lesson */
export function lessonSide(view, lesson) {
  const { journal } = view;
  const { edit } = journal.model.journal.may;
  const next = nextLesson(journal, lesson);
  const due = next ? t('journal.lesson.homeworkDue', { day: formatDay(next.day, { weekday: 'long', day: 'numeric', month: 'long' }) }) : t('journal.lesson.homework');
  const refusal = journal.texts.refusal(lesson);
  return html`<div class="lesson-side stack">
    ${refusal ? html`<div role="alert">${banner({ tone: 'alert', text: refusal })}</div>` : nothing}
    ${text(journal, lesson, 'topic', t('journal.lesson.topic'), 2)} ${text(journal, lesson, 'homework', due, 3)}
    ${text(journal, lesson, 'note', t('journal.lesson.note'), 2)}
    <div class="field">
      <span class="label" id="lesson-works">${t('journal.lesson.works')}</span>
      ${lesson.works.length
        ? html`<ul class="rows works" aria-labelledby="lesson-works">
            ${lesson.works.map((work) => workLine(view, work, edit))}
          </ul>`
        : html`<p class="small quiet">${t('journal.lesson.noWorks')}</p>`}
      ${edit
        ? html`<div class="acts">
            <button class="btn s" type="button" @click=${() => view.tell('add-work', lesson)}>${icon('plus')}${t('journal.work.addConfirm')}</button>
            <button class="btn s" type="button" @click=${() => view.tell('change-lesson', lesson)}>${t('journal.lesson.changeShort')}</button>
          </div>`
        : nothing}
    </div>
  </div>`;
}

function workLine(view, work, edit) {
  const { model } = view.journal;
  const marks = model.pupils.filter((pupil) => view.journal.value(markKey(pupil.id, work.id))).length;
  const name = workName(model, work);
  return html`<li>
    <div class="line mid">
      <span class="grow">${name} <span class="small faint">${t('journal.weight', { weight: Number(work.weight) })}</span></span>
      <span class="small quiet">${t('journal.steps.markCount', { count: marks })}</span>
      ${edit
        ? html`<button class="btn s" type="button" aria-label=${t('journal.work.changeName', { work: name })} @click=${() => view.tell('change-work', work)}>
            ${t('journal.work.changeShort')}
          </button>`
        : nothing}
    </div>
  </li>`;
}

function text(journal, lesson, name, label, rows) {
  return lessonText(journal, lesson, { name, id: `lesson-${name}`, label, rows });
}
