/** Fields of forms with their labels, hints and what is wrong with them. */
import { html, ifDefined, live, nothing } from './element.js';
import { icon } from './icons.js';

/**
 * A field in one line.
 *
 * @param {{id: string, label: string, value?: string, type?: string, hint?: string, wrong?: string, required?: boolean,
 *   inputmode?: string, autocomplete?: string, placeholder?: string, input?: (value: string) => void}} field `id` is its name, too
 */
export function textField({ id, label, value = '', type = 'text', hint, wrong, required = false, inputmode, autocomplete = 'off', placeholder, input }) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      class="input"
      id=${id}
      name=${id}
      type=${type}
      autocomplete=${autocomplete}
      inputmode=${ifDefined(inputmode)}
      placeholder=${ifDefined(placeholder)}
      ?required=${required}
      .value=${live(value)}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${described(id, hint, wrong)}
      @input=${(event) => input?.(event.target.value)}
    />
    ${about(id, hint, wrong)}
  </div>`;
}

/**
 * A choice from a list.
 *
 * @param {{id: string, label: string, value: string, options: {value: string, label: string}[], hint?: string, wrong?: string,
 *   change?: (value: string) => void}} field
 */
export function selectField({ id, label, value, options, hint, wrong, change }) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      class="input"
      id=${id}
      name=${id}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${described(id, hint, wrong)}
      @change=${(event) => change?.(event.target.value)}
    >
      ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
    </select>
    ${about(id, hint, wrong)}
  </div>`;
}

/**
 * A choice of a few, all in view.
 *
 * @param {{name: string, label: string, value: string, options: {value: string, label: string}[], change: (value: string) => void}} field
 */
export function segments({ name, label, value, options, change }) {
  return html`<fieldset class="field">
    <legend class="label">${label}</legend>
    <div class="seg">
      ${options.map(
        (option) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${option.value}
              .checked=${option.value === value}
              @change=${() => change(option.value)}
            />${option.label}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** Moves the focus to the first field that is wrong, once it is drawn so. */
export async function focusWrong(element) {
  await element.updateComplete;
  element.querySelector('[aria-invalid=true]')?.focus();
}

function described(id, hint, wrong) {
  return [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || nothing;
}

function about(id, hint, wrong) {
  return html`${wrong ? html`<p class="wrong" id="${id}-wrong">${icon('alert')}${wrong}</p>` : nothing}
  ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}`;
}
