/** School terms: how they are called («II четверть»), and choosing one. */
import { html, nothing } from '/assets/element.js';
import { hasText, t } from '/assets/texts.js';

/** @param {{name: string, kind?: string}} term */
export function termName({ name, kind }) {
  return kind && hasText(`term.${kind}`) ? t(`term.${kind}`, { name }) : name;
}

/** The terms of the year, where the answer names them. */
export function terms({ terms = [], term }, { address, view, journal }) {
  return terms.length > 1
    ? html`<nav class="seg end" aria-label=${t('diary.terms')}>
        ${terms.map(
          (one) =>
            html`<a href=${address({ view, term: one.id, journal })} aria-current=${one.id === term?.id ? 'true' : nothing}
              >${one.name}</a
            >`,
        )}
      </nav>`
    : nothing;
}
