/** Going to the week of a day: a button that opens a date field. */
import { html, LightElement, nothing } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { route } from '/assets/route.js';
import { t } from '/assets/texts.js';

/** `<day-picker .day=${day} .address=${(day) => address}>` */
class DayPicker extends LightElement {
  static properties = { day: { attribute: false }, address: { attribute: false }, opened: { state: true } };

  #outside = (event) => this.opened && !event.composedPath().includes(this) && (this.opened = false);

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#outside);
    document.addEventListener('focusin', this.#outside);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#outside);
    document.removeEventListener('focusin', this.#outside);
  }

  render() {
    return html`<button
        class="btn icon"
        type="button"
        aria-label=${t('diary.pickDay')}
        aria-expanded=${Boolean(this.opened)}
        aria-controls="day-picker"
        @click=${this.#open}
      >
        ${icon('calendar')}
      </button>
      <form class="pop day-pop" id="day-picker" ?hidden=${!this.opened} @submit=${this.#go} @keydown=${this.#escape}>
        ${this.opened
          ? html`<div class="field">
                <label for="day-field">${t('diary.pickDay')}</label>
                <input class="input" type="date" id="day-field" name="day" required .value=${this.day} />
              </div>
              <button class="btn main" type="submit">${t('diary.show')}</button>`
          : nothing}
      </form>`;
  }

  async #open() {
    this.opened = !this.opened;
    await this.updateComplete;
    this.querySelector('#day-field')?.focus();
  }

  #escape(event) {
    if (event.key === 'Escape') {
      this.#close();
    }
  }

  #go(event) {
    event.preventDefault();
    route.go(this.address(new FormData(event.target).get('day')));
    this.#close();
  }

  #close() {
    this.opened = false;
    this.querySelector('button').focus();
  }
}

customElements.define('day-picker', DayPicker);
