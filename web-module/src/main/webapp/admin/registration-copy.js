/** A value to be pasted elsewhere, with the button that copies it. */
import { html, nothing } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { toast } from '/assets/messages.js';
import { t } from '/assets/texts.js';

/**
 * @param {{id: string, label: string, value: string, theirs?: string}} line `theirs` is what the platform calls it, in English
 */
export function copyLine({ id, label, value, theirs }) {
  const lines = value.split('\n').length;
  return html`<div class="field">
    <label for=${id}>${label}${theirs ? html` <span class="faint" lang="en">${theirs}</span>` : nothing}</label>
    <div class="line mid">
      ${lines > 1
        ? html`<textarea class="input code grow" id=${id} rows=${lines} readonly .value=${value} @focus=${select}></textarea>`
        : html`<input class="input code grow" id=${id} readonly .value=${value} @focus=${select} />`}
      <button class="btn" type="button" @click=${(event) => copy(value, event.target)}>${icon('copy')}${t('admin.copy')}<span class="sr">: ${label}</span></button>
    </div>
  </div>`;
}

const select = (event) => event.target.select();

async function copy(value, button) {
  try {
    await navigator.clipboard.writeText(value);
    toast(t('admin.copied'));
  } catch {
    button.closest('.line').querySelector('.input').select();
    toast(t('admin.copyByHand'));
  }
}
