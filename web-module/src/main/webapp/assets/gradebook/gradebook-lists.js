/** The two lists of the gradebook: marks changed in the platform, and marks that the platform refused. */
import { html, nothing } from '../element.js';
import { formatInstant, formatNumber, t } from '../texts.js';

/**
 * @param {any[]} changed
 * @param {(difference: any, send: boolean) => void} decide
 */
export function differences(changed, decide) {
  return html`<section aria-labelledby="gradebook-differences">
    <h3 id="gradebook-differences">${t('gradebook.differences')}</h3>
    <p class="small quiet">${t('gradebook.differencesText')}</p>
    <ul class="gradebook-list">
      ${changed.map((one) => difference(one, decide))}
    </ul>
  </section>`;
}

function difference(one, decide) {
  const { name, label, ours, theirs, since, kept } = one;
  const words = {
    ours: ours ? t(`mark.${ours}`) : t('gradebook.none'),
    theirs: theirs === null || theirs === undefined ? t('gradebook.none') : formatNumber(Number(theirs)),
  };
  return html`<li>
    <p><b>${name}</b> <span class="quiet">${label}</span></p>
    <p>
      ${t('gradebook.difference', words)}
      <span class="small quiet">${kept ? t('gradebook.kept') : t('gradebook.since', { at: formatInstant(since) })}</span>
    </p>
    <p class="acts">
      <button class="btn" type="button" aria-label="${t('gradebook.sendOurs')}: ${name}, ${label}" @click=${() => decide(one, true)}>
        ${t('gradebook.sendOurs')}
      </button>
      ${kept
        ? nothing
        : html`<button class="btn" type="button" aria-label="${t('gradebook.keepTheirs')}: ${name}, ${label}" @click=${() => decide(one, false)}>
            ${t('gradebook.keepTheirs')}
          </button>`}
    </p>
  </li>`;
}

/**
 * @param {any[]} refused
 * @param {() => void} again
 */
export function refusals(refused, again) {
  return html`<section aria-labelledby="gradebook-refused">
    <h3 id="gradebook-refused">${t('gradebook.refused')}</h3>
    <p class="small quiet">${t('gradebook.refusedText')}</p>
    <ul class="gradebook-list">
      ${refused.map(
        ({ name, label, reason, nextTryAt }) =>
          html`<li>
            <p><b>${name}</b> <span class="quiet">${label}</span></p>
            <p class="small">
              ${reason ? t('gradebook.reason', { reason }) : t('gradebook.noReason')}
              ${nextTryAt ? html`<span class="quiet">${t('gradebook.nextTry', { at: formatInstant(nextTryAt) })}</span>` : nothing}
            </p>
          </li>`,
      )}
    </ul>
    <p class="acts"><button class="btn" type="button" @click=${again}>${t('gradebook.retry')}</button></p>
  </section>`;
}
