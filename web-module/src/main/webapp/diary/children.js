/** Choosing among a guardian's children. */
import { html, nothing } from '/assets/element.js';
import { t } from '/assets/texts.js';

const tints = ['', 'b', 'c', 'd'];

/**
 * @param {{id: string, name: string, className?: string}[]} all
 * @param {string} shown id of the child whose diary is open
 * @param {(pupil: string) => string} address of a child's diary
 */
export function children(all, shown, address) {
  if (all.length < 2 || !all.some(({ id }) => id === shown)) {
    return nothing;
  }
  return html`<div class="row-m kids-row no-print">
    <div></div>
    <nav class="kids" aria-label=${t('diary.children')}>
      ${all.map(
        ({ id, name, className }, at) => html`<a href=${address(id)} aria-current=${id === shown ? 'true' : nothing}>
          <span class="avatar l ${tints[at % tints.length]}" aria-hidden="true">${initials(name)}</span>
          <span><b>${name}</b><span class="small">${className}</span></span>
        </a>`,
      )}
    </nav>
  </div>`;
}

function initials(name) {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
}
