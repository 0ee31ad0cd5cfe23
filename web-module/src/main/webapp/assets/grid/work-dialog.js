/** The dialog that adds a work to a lesson, or renames, reweighs and deletes one. */
import { html, nothing } from '../element.js';
import { ask, sentenceOf, toast } from '../messages.js';
import { t } from '../texts.js';
import { dayWords, workName } from './cell-words.js';
import { field, formDialog } from './form-dialog.js';

/**
 * Adds a work; the lesson may be chosen.
 *
 * @param {import('./open-journal.js').OpenJournal} journal
 * @param {import('./journal-model.js').Lesson} [proposed]
 */
export function addWork(journal, proposed) {
  const { model } = journal;
  return formDialog({
    title: t('journal.work.add'),
    confirm: t('journal.work.addConfirm'),
    fields: ({ problem }) => html`
      <div class="field">
        <label for="f-lesson">${t('journal.work.lesson')}</label>
        <select class="input" id="f-lesson" name="lesson">
          ${model.lessons.map(
            (lesson) =>
              html`<option value=${lesson.id} ?selected=${lesson === proposed}>
                ${dayWords(model, lesson)}${lesson.topic ? html` · ${lesson.topic}` : nothing}
              </option>`,
          )}
        </select>
      </div>
      ${workFields(journal, undefined, problem)}
    `,
    submit: (values) => journal.lessons.addWork(model.lesson(values.get('lesson')), fieldsOf(values)),
  });
}

/** Changes a work, or deletes it while it has no marks. */
export function changeWork(journal, work) {
  return formDialog({
    title: t('journal.work.change', { work: workName(journal.model, work) }),
    confirm: t('journal.save'),
    fields: ({ problem }) => workFields(journal, work, problem),
    acts: (close) =>
      html`<button class="btn danger" type="button" @click=${() => removeWork(journal, work, close)}>${t('journal.work.delete')}</button>`,
    submit: async (values) => {
      await journal.lessons.changeWork(work, fieldsOf(values));
      return work;
    },
  });
}

async function removeWork(journal, work, close) {
  const name = workName(journal.model, work);
  close();
  const agreed = await ask({
    title: t('journal.work.deleteTitle', { work: name }),
    text: t('journal.work.deleteText'),
    confirm: t('journal.work.delete'),
    danger: true,
  });
  if (agreed) {
    await journal.lessons.removeWork(work).then(
      () => toast(t('journal.work.deleted', { work: name })),
      (problem) => toast(sentenceOf(problem)),
    );
  }
}

function workFields(journal, work, problem) {
  const types = journal.model.journal.workTypes;
  const chosen = (event) => {
    const weight = event.target.form.elements.weight;
    weight.placeholder = types.find((type) => type.id === event.target.value)?.weight ?? '';
  };
  return html`
    ${field({
      name: 'type',
      label: t('journal.work.type'),
      problem,
      control: ({ id, invalid, described }) => html`<select
        class="input"
        id=${id}
        name="type"
        @change=${chosen}
        aria-invalid=${invalid}
        aria-describedby=${described}
      >
        ${types.map((type) => html`<option value=${type.id} ?selected=${type.id === work?.type}>${type.name}</option>`)}
      </select>`,
    })}
    <div class="two-fields">
      ${field({
        name: 'title',
        label: t('journal.work.title'),
        problem,
        control: ({ id, invalid, described }) => html`<input
          class="input"
          id=${id}
          name="title"
          maxlength="120"
          autocomplete="off"
          value=${work?.title ?? ''}
          aria-invalid=${invalid}
          aria-describedby=${described}
        />`,
      })}
      ${field({
        name: 'weight',
        label: t('journal.work.weight'),
        problem,
        hint: t('journal.work.weightHint'),
        control: ({ id, invalid, described }) => html`<input
          class="input"
          id=${id}
          name="weight"
          inputmode="decimal"
          maxlength="6"
          autocomplete="off"
          placeholder=${types[0]?.weight ?? ''}
          value=${work?.weight ?? ''}
          aria-invalid=${invalid}
          aria-describedby=${described}
        />`,
      })}
    </div>
  `;
}

/** Weights are decimals in texts; a comma is how Russian writes them. */
function fieldsOf(values) {
  const weight = values.get('weight').trim().replace(',', '.');
  return { type: values.get('type'), title: values.get('title').trim(), ...(weight && { weight }) };
}
