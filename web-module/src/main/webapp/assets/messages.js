/** Messages to the person: a banner that stays, a toast with an undo, a dialog that asks, an empty place with a next step. */
import { html, nothing, render } from './vendor/lit/lit.js';
import { emptyArt, icon } from './icons.js';
import { t } from './texts.js';

const toneIcons = { info: 'info', ok: 'check', warn: 'clock', alert: 'alert' };
const toastMillis = 8_000;

/**
 * A message that stays in its place.
 *
 * @param {{tone?: 'info'|'ok'|'warn'|'alert', title?: string, text?: string, actions?: any}} message
 */
export function banner({ tone = 'info', title, text, actions }) {
  return html`<div class="banner ${tone}">
    ${icon(toneIcons[tone])}
    <p>${title ? html`<b>${title}</b> ` : nothing}${text}</p>
    ${actions ? html`<span class="acts">${actions}</span>` : nothing}
  </div>`;
}

/** Puts content to the right of the margin line. */
export function beside(content) {
  return html`<div class="row-m"><div></div><div class="beside">${content}</div></div>`;
}

/**
 * Nothing here yet, or it could not be had: what it is, what is safe, and the next step.
 *
 * @param {{title: string, text?: string, actions?: any, failed?: boolean, page?: boolean}} state `page` where it is all there
 *   is on the page, so that its title is the page's heading
 */
export function empty({ title, text, actions, failed = false, page = false }) {
  return html`<div class="empty">
    ${failed ? icon('off', 'big') : emptyArt}
    ${page ? html`<h1>${title}</h1>` : html`<p><b>${title}</b></p>`}
    ${text ? html`<p>${text}</p>` : nothing} ${actions ?? nothing}
  </div>`;
}

/** What stands where content is still being fetched. */
export function bones() {
  return html`<div class="bones" aria-busy="true">
    <p class="sr">${t('common.loading')}</p>
    <span class="bone w30"></span><span class="bone w90"></span><span class="bone w70"></span><span class="bone w90"></span
    ><span class="bone w50"></span>
  </div>`;
}

/** A place that could not be loaded, with the way to try again. */
export function failure(problem, again, page = false) {
  return empty({
    failed: true,
    page,
    title: t('common.notLoaded'),
    text: sentenceOf(problem),
    actions: again ? html`<button class="btn" type="button" @click=${again}>${t('common.tryAgain')}</button>` : nothing,
  });
}

/** The sentence of a problem; what broke inside the page itself is told as a failure. */
export function sentenceOf(problem) {
  if (problem.kind === 'offline') {
    return t('common.offline');
  }
  const known = problem.kind && problem.message ? problem.message : t('common.failure');
  return problem.id && !known.includes(problem.id) ? `${known} ${t('common.failureId', { id: problem.id })}` : known;
}

/**
 * Says something at the foot of the page for a while, and lets the person take it back.
 *
 * @param {string} text
 * @param {{label: string, act: () => void}} [action]
 */
export function toast(text, action) {
  const place = document.getElementById('toasts');
  const close = () => {
    clearTimeout(timer);
    render(nothing, place);
  };
  const act = () => {
    close();
    action.act();
  };
  const timer = setTimeout(close, toastMillis);
  render(
    html`<span class="toast">${text} ${action ? html`<button type="button" @click=${act}>${action.label}</button>` : nothing}</span>`,
    place,
  );
}

/**
 * Asks before something that is not easily undone.
 *
 * @param {{title: string, text?: string, confirm: string, cancel?: string, danger?: boolean, name?: string}} question
 *   with `name` the person types that name first
 * @returns {Promise<boolean>} whether the person wants it
 */
export function ask({ title, text, confirm, cancel = t('common.cancel'), danger = false, name }) {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'ask-title');
  const check = (input) => input.setCustomValidity(input.value.trim() === name ? '' : t('common.typeName', { name }));
  const typed = name
    ? html`<div class="field">
        <label for="ask-name">${t('common.typeName', { name })}</label>
        <input class="input" id="ask-name" autocomplete="off" @input=${(event) => check(event.target)} />
      </div>`
    : nothing;
  render(
    html`<form method="dialog">
      <h2 class="t17" id="ask-title">${title}</h2>
      ${text ? html`<p class="quiet">${text}</p>` : nothing} ${typed}
      <div class="acts">
        <button class="btn" type="button" @click=${() => dialog.close('no')}>${cancel}</button>
        <button class="btn ${danger ? 'danger' : 'main'}" value="yes">${confirm}</button>
      </div>
    </form>`,
    dialog,
  );
  if (name) {
    check(dialog.querySelector('input'));
  }
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
