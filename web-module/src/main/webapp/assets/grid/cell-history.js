/** Who wrote what into a cell, and when. */
import { html, nothing } from '../element.js';
import { sentenceOf } from '../messages.js';
import { formatInstant, t } from '../texts.js';
import { cellOf } from './cell-key.js';
import { valueWords } from './cell-words.js';
import { keysOf } from './entries.js';

/** The history of a cell of the grid: of its mark and of the attendance. @returns {Promise<any>} a template */
export async function cellHistory(journal, pupil, column) {
  const asked = Object.values(keysOf(pupil, column))
    .filter(Boolean)
    .map((key) => journal.request(`/cells/history?${new URLSearchParams(cellOf(key))}`));
  try {
    const entries = (await Promise.all(asked)).flatMap((answer) => answer.entries);
    return list(journal.codes, entries.sort((one, other) => other.at.localeCompare(one.at)));
  } catch (problem) {
    return html`<p class="small" role="status">${sentenceOf(problem)}</p>`;
  }
}

function list(codes, entries) {
  if (!entries.length) {
    return html`<p class="small quiet" role="status">${t('journal.historyEmpty')}</p>`;
  }
  return html`<h3 class="small quiet">${t('journal.history')}</h3>
    <ol class="rows small">
      ${entries.map(
        ({ at, by, before, after, reason, source }) =>
          html`<li>
            <b>${valueWords(codes, before)} → ${valueWords(codes, after)}</b>
            <span class="quiet">${by}, ${formatInstant(at)}${source ? html`, ${t('journal.historySource', { source })}` : nothing}</span>
            ${reason ? html`<span>${reason}</span>` : nothing}
          </li>`,
      )}
    </ol>`;
}
