/** A dialog with a form: it closes when the server took what was filled in, and keeps it when not. */
import { html, nothing, render } from '../element.js';
import { banner, sentenceOf } from '../messages.js';
import { t } from '../texts.js';

/**
 * @template T
 * @param {object} form
 * @param {string} form.title
 * @param {(state: {problem?: import('../problem.js').Problem, redraw: () => void}) => any} form.fields the fields' template
 * @param {string} form.confirm words of the main button
 * @param {(values: FormData) => Promise<T>} form.submit
 * @param {(close: () => void) => any} [form.acts] further buttons, before the main one
 * @returns {Promise<T | undefined>} undefined where the person changed their mind
 */
export function formDialog({ title, fields, confirm, submit, acts }) {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'form-dialog-title');
  let result;
  const state = { problem: undefined, busy: false, redraw: () => draw() };
  const draw = () => render(template(), dialog);
  const sent = async (event) => {
    event.preventDefault();
    if (state.busy) {
      return;
    }
    state.busy = true;
    state.problem = undefined;
    const values = new FormData(event.target);
    draw();
    try {
      result = await submit(values);
      dialog.close();
    } catch (problem) {
      state.problem = problem;
    }
    state.busy = false;
    draw();
    dialog.querySelector('[aria-invalid=true]')?.focus();
  };
  const close = () => dialog.close();
  // What is wrong with a field stands at the field.
  const general = () => state.problem && !dialog.querySelector(`[name="${CSS.escape(state.problem.field ?? '')}"]`);
  const template = () => html`<form @submit=${sent} novalidate>
    <h2 class="t17" id="form-dialog-title">${title}</h2>
    ${general() ? html`<div role="alert">${banner({ tone: 'alert', text: sentenceOf(state.problem) })}</div>` : nothing}
    ${fields(state)}
    <div class="acts">
      <button class="btn" type="button" @click=${close}>${t('common.cancel')}</button>
      ${acts?.(close) ?? nothing}
      <button class="btn main" aria-busy=${String(state.busy)}>${state.busy ? t('common.sending') : confirm}</button>
    </div>
  </form>`;
  draw();
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(result);
    });
  });
}

/** A labelled field of a form; says what is wrong with it. */
export function field({ name, label, problem, hint, control }) {
  const wrong = problem?.about?.(name);
  return html`<div class="field">
    <label for="f-${name}">${label}</label>
    ${control({ id: `f-${name}`, invalid: wrong ? 'true' : nothing, described: wrong ? `f-${name}-wrong` : nothing })}
    ${wrong ? html`<p class="wrong" id="f-${name}-wrong">${wrong}</p>` : hint ? html`<p class="hint">${hint}</p>` : nothing}
  </div>`;
}
