/** Dialogs that add, change and delete a lesson. */
import { html, nothing } from '../element.js';
import { ask, sentenceOf, toast } from '../messages.js';
import { t } from '../texts.js';
import { dayWords } from './cell-words.js';
import { field, formDialog } from './form-dialog.js';

/** Adds a lesson. @param {import('./open-journal.js').OpenJournal} journal @returns {Promise<any>} the lesson, or undefined */
export function addLesson(journal) {
  const { today, workTypes } = journal.model.journal;
  return formDialog({
    title: t('journal.lesson.add'),
    confirm: t('journal.lesson.addConfirm'),
    fields: ({ problem }) => html`
      ${dayAndBell({ day: today, problem })} ${textFields(problem)}
      <div class="field">
        <label for="f-type">${t('journal.lesson.firstWork')}</label>
        <select class="input" id="f-type" name="type">
          <option value="">${t('journal.lesson.noWork')}</option>
          ${workTypes.map((type) => html`<option value=${type.id}>${t('journal.typeAndWeight', { name: type.name, weight: Number(type.weight) })}</option>`)}
        </select>
      </div>
    `,
    submit: (values) => {
      const type = values.get('type');
      return journal.lessons.add({
        ...dayFields(values),
        ...filled(values, ['topic', 'homework']),
        ...(type && { works: [{ type }] }),
      });
    },
  });
}

/** Changes day, bell and whether the lesson is held; from there it can be deleted. @returns {Promise<string | undefined>} */
export function changeLesson(journal, lesson) {
  return formDialog({
    title: t('journal.lesson.change', { day: dayWords(journal.model, lesson) }),
    confirm: t('journal.save'),
    fields: ({ problem }) => html`
      ${dayAndBell({ day: lesson.day, bell: lesson.bell, problem })}
      <label class="check"
        ><input type="checkbox" name="cancelled" ?checked=${lesson.cancelled} /><span>${t('journal.lesson.cancelled')}</span></label
      >
    `,
    acts: (close) =>
      html`<button class="btn danger" type="button" @click=${() => removeLesson(journal, lesson, close)}>${t('journal.lesson.delete')}</button>`,
    submit: async (values) => {
      await journal.lessons.change(lesson, { ...dayFields(values), cancelled: values.has('cancelled') });
      return 'changed';
    },
  });
}

async function removeLesson(journal, lesson, close) {
  const day = dayWords(journal.model, lesson);
  close();
  const agreed = await ask({
    title: t('journal.lesson.deleteTitle', { day }),
    text: t('journal.lesson.deleteText'),
    confirm: t('journal.lesson.delete'),
    danger: true,
  });
  if (agreed) {
    await journal.lessons.remove(lesson).then(
      () => toast(t('journal.lesson.deleted', { day })),
      (problem) => toast(sentenceOf(problem)),
    );
  }
}

function dayAndBell({ day, bell, problem }) {
  const plain = (name, type, value, more = {}) => ({ id, invalid, described }) =>
    html`<input
      class="input"
      id=${id}
      name=${name}
      type=${type}
      inputmode=${more.inputmode ?? nothing}
      maxlength=${more.maxlength ?? nothing}
      autocomplete="off"
      value=${value ?? ''}
      ?required=${name === 'day'}
      aria-invalid=${invalid}
      aria-describedby=${described}
    />`;
  return html`<div class="two-fields">
    ${field({ name: 'day', label: t('journal.lesson.day'), problem, control: plain('day', 'date', day) })}
    ${field({
      name: 'bell',
      label: t('journal.lesson.bell'),
      problem,
      control: plain('bell', 'text', bell, { inputmode: 'numeric', maxlength: 2 }),
    })}
  </div>`;
}

function textFields(problem) {
  const area = (name) => ({ id, invalid, described }) =>
    html`<textarea class="input" id=${id} name=${name} rows="2" aria-invalid=${invalid} aria-describedby=${described}></textarea>`;
  return html`
    ${field({ name: 'topic', label: t('journal.lesson.topic'), problem, control: area('topic') })}
    ${field({ name: 'homework', label: t('journal.lesson.homework'), problem, control: area('homework') })}
  `;
}

/** A bell that is no number is left to the server to refuse, with its sentence. */
function dayFields(values) {
  const bell = values.get('bell').trim();
  return { day: values.get('day'), ...(bell && { bell: Number(bell) || bell }) };
}

function filled(values, names) {
  const pairs = names.map((name) => [name, values.get(name).trim()]);
  return Object.fromEntries(pairs.filter(([, value]) => value));
}
