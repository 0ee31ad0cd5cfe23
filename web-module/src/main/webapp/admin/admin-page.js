/** The console: asks for the token, then shows platforms and the launch doctor. */
import { html, LightElement } from '/assets/element.js';
import { focusWrong, textField } from '/assets/form.js';
import { beside, bones, failure, sentenceOf } from '/assets/messages.js';
import { t } from '/assets/texts.js';
import { access, admin, enter, isOpen } from './console.js';
import { headline } from './headline.js';
import './launch-doctor.js';
import './platform-list.js';

class AdminPage extends LightElement {
  static properties = {
    registrations: { state: true },
    schools: { state: true },
    problem: { state: true },
    wrong: { state: true },
    typed: { state: true },
  };

  #changed = () => this.#load();

  connectedCallback() {
    super.connectedCallback();
    access.addEventListener('changed', this.#changed);
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    access.removeEventListener('changed', this.#changed);
  }

  render() {
    if (!isOpen()) {
      return this.#door();
    }
    if (this.problem) {
      return beside(failure(this.problem, () => this.#load(), true));
    }
    if (!this.registrations) {
      return beside(bones());
    }
    const { count, title } = headline(this.registrations);
    return html`<div class="head row-m">
        <div class="head-key"><b>${count}</b><span>${t('admin.platformCount', { count })}</span></div>
        <div class="head-in"><div><h1>${title}</h1><p class="lede">${t('admin.lede', { host: location.host })}</p></div></div>
      </div>
      <platform-list .registrations=${this.registrations} .schools=${this.schools ?? []} @changed=${() => this.#load()}></platform-list>
      <launch-doctor></launch-doctor>`;
  }

  #door() {
    return html`<div class="head row-m">
        <div class="head-key"></div>
        <div class="head-in"><div><h1>${t('admin.door')}</h1><p class="lede">${t('admin.doorLede')}</p></div></div>
      </div>
      <div class="row-m">
        <div></div>
        <form class="calm form" novalidate @submit=${this.#enter}>
          ${textField({ id: 'token', label: t('admin.token'), type: 'password', value: this.typed ?? '', wrong: this.wrong, hint: t('admin.tokenHint'), input: (value) => (this.typed = value) })}
          <div class="acts"><button class="btn main" type="submit">${t('admin.enter')}</button></div>
        </form>
      </div>`;
  }

  async #enter(event) {
    event.preventDefault();
    this.wrong = undefined;
    try {
      await enter((this.typed ?? '').trim());
      this.typed = '';
    } catch (problem) {
      this.wrong = problem.status === 401 ? t('admin.wrongToken') : sentenceOf(problem);
      focusWrong(this);
    }
  }

  async #load() {
    if (!isOpen()) {
      this.registrations = undefined;
      this.requestUpdate();
      return;
    }
    try {
      const [{ registrations }, { schools }] = await Promise.all([admin('/api/admin/registrations'), admin('/api/admin/schools')]);
      this.registrations = registrations;
      this.schools = schools;
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem.status === 401 ? undefined : problem;
      this.requestUpdate();
    }
  }
}

customElements.define('admin-page', AdminPage);
