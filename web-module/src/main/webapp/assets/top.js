/** The bar at the top of every page: the product's name, sections of this person, colour scheme, the person's own menu. */
import { api, session } from './api.js';
import { html, LightElement, nothing } from './element.js';
import { icon, logo } from './icons.js';
import { languages, currentLanguage, loadTexts, t } from './texts.js';

/**
 * @typedef {object} Tab
 * @property {string} label
 * @property {string} href
 * @property {boolean} [current]
 */

/** `<diary-top class="top row-m" role="banner">`; `home` is the address behind the product's name. */
class DiaryTop extends LightElement {
  static properties = {
    tabs: { attribute: false },
    home: { attribute: false },
    person: { attribute: false },
    onSignOut: { attribute: false },
    opened: { state: true },
  };

  #outside = (event) => this.opened && !event.composedPath().includes(this.#menu()) && this.#close(false);

  constructor() {
    super();
    /** @type {Tab[]} */
    this.tabs = [];
    this.home = '';
    /** What the person's menu shows: name and where it belongs; none where nobody is signed in. */
    this.person = undefined;
    this.onSignOut = undefined;
    this.opened = false;
  }

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
    return html`
      <a class="brand" href=${this.home || location.href}
        >${logo}<span class="word">${t('common.product')}</span><span class="sr">, ${t('common.home')}</span></a
      >
      <div class="top-in">
        ${this.tabs.length
          ? html`<nav class="tabs" aria-label=${t('common.sections')}>
              ${this.tabs.map((tab) => html`<a href=${tab.href} aria-current=${tab.current ? 'page' : nothing}>${tab.label}</a>`)}
            </nav>`
          : nothing}
        <div class="top-side">
          <button class="btn icon hide-s" type="button" data-theme-switch aria-label=${t('common.theme')}>${icon('theme')}</button>
          ${this.#personMenu()}
        </div>
      </div>
    `;
  }

  updated() {
    // On a phone the strip of sections scrolls; the section one is in must not stand outside it.
    const current = this.querySelector('.tabs [aria-current]');
    if (current) {
      current.parentElement.scrollLeft = current.offsetLeft - current.parentElement.offsetLeft - 24;
    }
  }

  #personMenu() {
    const name = this.person?.name ?? t('common.settings');
    return html`<div class="person" @keydown=${(event) => event.key === 'Escape' && this.#close(true)}>
      <button
        class="btn icon"
        type="button"
        aria-expanded=${this.opened}
        aria-controls="person-menu"
        @click=${() => (this.opened = !this.opened)}
      >
        <span class="avatar" aria-hidden="true">${this.person ? initials(this.person) : icon('dots')}</span>
        <span class="sr">${t('common.personMenu', { name })}</span
      ></button>
      <div class="pop person-menu" id="person-menu" ?hidden=${!this.opened}>
        ${this.person ? html`<p><b>${name}</b><span class="small quiet">${this.person.place}</span></p>` : nothing}
        <fieldset>
          <legend class="small quiet">${t('common.language')}</legend>
          <div class="seg full">${languages.map((language) => this.#language(language))}</div>
        </fieldset>
        <button class="btn only-s" type="button" data-theme-switch>${icon('theme')}${t('common.theme')}</button>
        ${this.person
          ? html`<button class="btn" type="button" @click=${() => this.onSignOut()}>${t('common.signOut')}</button>`
          : nothing}
      </div>
    </div>`;
  }

  #language({ code, name }) {
    return html`<label
      ><input
        type="radio"
        name="language"
        value=${code}
        .checked=${code === currentLanguage()}
        @change=${() => chooseLanguage(code)}
      /><span lang=${code}>${name}</span></label
    >`;
  }

  #menu() {
    return this.querySelector('.person');
  }

  #close(withFocus) {
    if (this.opened) {
      this.opened = false;
      if (withFocus) {
        this.#menu().querySelector('button').focus();
      }
    }
  }
}

/** Shows the language at once and remembers it on the server for this person. */
async function chooseLanguage(code) {
  await loadTexts([], code);
  if (session.me && !session.over) {
    session.update(await api('/api/me/language', { method: 'PUT', body: { language: code } }));
  }
}

function initials({ familyName, givenName, name }) {
  const words = familyName && givenName ? [familyName, givenName] : name.split(/\s+/);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

customElements.define('diary-top', DiaryTop);
