/** What the diary keeps of a person, how long, and who looks at it. */
import { html, nothing } from '/assets/element.js';
import { route } from '/assets/route.js';
import { t } from '/assets/texts.js';

/** Each kind of data with the time that it is kept. */
const kinds = () => [
  [t('terms.kind.person'), t('terms.kind.personText'), t('terms.years', { count: 5 })],
  [t('terms.kind.record'), t('terms.kind.recordText'), t('terms.years', { count: 5 })],
  [t('terms.kind.totals'), t('terms.kind.totalsText'), t('terms.years', { count: 25 })],
  [t('terms.kind.looks'), t('terms.kind.looksText'), t('terms.years', { count: 5 })],
  [t('terms.kind.signIns'), t('terms.kind.signInsText'), t('terms.days', { count: 30 })],
  [t('terms.kind.launches'), t('terms.kind.launchesText'), t('terms.days', { count: 90 })],
];

/**
 * @param {string} school name
 * @param {string} [operator] who runs the installation
 */
export function privacy(school, operator) {
  return {
    title: t('terms.privacy'),
    lede: t('terms.privacyLede'),
    body: html`<table class="tbl stack-s">
        <thead><tr><th scope="col">${t('terms.kind')}</th><th scope="col">${t('terms.content')}</th><th scope="col">${t('terms.kept')}</th></tr></thead>
        <tbody>
          ${kinds().map(([kind, content, kept]) => html`<tr><th scope="row">${kind}</th><td>${content}</td><td><span class="only-s quiet">${t('terms.kept')}: </span>${kept}</td></tr>`)}
        </tbody>
      </table>
      <section class="section"><h2>${t('terms.seen')}</h2><p>${t('terms.seenText')}</p></section>
      <section class="section"><h2>${t('terms.contact')}</h2><p>${t('terms.contactText', { school })}</p>
        ${operator ? html`<p>${t('terms.operator', { operator })}</p>` : nothing}</section>
      <p><a href=${route.link({})}>${t('terms.toTerms')}</a></p>`,
  };
}
