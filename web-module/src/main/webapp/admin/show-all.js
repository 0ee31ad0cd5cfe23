/** Long lists of the console begin with their first entries; the rest comes when it is asked for. */
import { html, nothing } from '/assets/element.js';
import { t } from '/assets/texts.js';

/** So many are shown at first. */
export const shownAtFirst = 12;

/**
 * The entries that are shown.
 *
 * @template E
 * @param {E[]} entries
 * @param {boolean} all whether all were asked for
 * @returns {E[]}
 */
export function firstOf(entries, all) {
  return all ? entries : entries.slice(0, shownAtFirst);
}

/** The button that asks for the rest, where there is a rest. */
export function showAll(entries, all, act) {
  return all || entries.length <= shownAtFirst
    ? nothing
    : html`<div class="acts after"><button class="btn s" type="button" @click=${act}>${t('admin.showAll', { count: entries.length })}</button></div>`;
}
