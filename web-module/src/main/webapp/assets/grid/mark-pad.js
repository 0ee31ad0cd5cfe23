/** Large buttons with all marks, for a finger. */
import { html } from '../element.js';
import { t } from '../texts.js';
import { closed, writesOf } from './entries.js';
import { refusalWords } from './refusal-words.js';

/** @param {any} view the `journal-lesson` */
export function markPad(view, pupil, column) {
  const { journal } = view;
  const refusal = closed(journal, pupil, column);
  if (refusal) {
    return html`<p class="mark-pad small quiet">${refusalWords(journal, refusal, '')}</p>`;
  }
  const set = (entry) => {
    view.pad = undefined;
    journal.write(writesOf(journal, pupil, column, entry).writes);
  };
  const clear = () => set({ kind: 'clear', value: null });
  const held = journal.value(`m/${pupil.id}/${column.work.id}`);
  return html`<div class="mark-pad" role="group" aria-label=${t('journal.lesson.marksFor', { name: pupil.name })}>
    ${journal.codes.marks.map(
      (mark) =>
        html`<button
          class="mark l ${'5432'.includes(mark) ? `m${mark}` : 'word'}"
          type="button"
          aria-pressed=${String(held?.mark === mark)}
          @click=${() => set({ kind: 'mark', value: { mark } })}
        >
          ${journal.codes.letter(mark)}
        </button>`,
    )}
    ${held ? html`<button class="btn" type="button" @click=${clear}>${t('journal.lesson.clearMark')}</button>` : ''}
  </div>`;
}
