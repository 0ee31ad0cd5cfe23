/** The console: asks for the token, then shows its sections one below the other. */
import { html, LightElement } from '/assets/element.js';
import { focusWrong, textField } from '/assets/form.js';
import { beside, bones, failure, sentenceOf } from '/assets/messages.js';
import { t } from '/assets/texts.js';
import { access, admin, enter, isOpen } from './console.js';
import './gradebook-queues.js';
import { headline } from './headline.js';
import './deployments-section.js';
import './launch-doctor.js';
import './platform-list.js';
import './self-test.js';
import './tool-keys.js';
import './work-queues.js';

/** The sections of the console; each name is the id of its heading. */
const sections = ['platforms', 'connect', 'deployments', 'doctor', 'self-test', 'keys', 'queues'];

class AdminPage extends LightElement {
  static properties = {
    registrations: { state: true },
    schools: { state: true },
    figures: { state: true },
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
    const shown = sections.filter((name) => name !== 'queues' || this.figures?.queues.length);
    return html`<div class="head row-m">
        <div class="head-key"><b>${count}</b><span>${t('admin.platformCount', { count })}</span></div>
        <div class="head-in"><div><h1>${title}</h1><p class="lede">${t('admin.lede', { host: location.host })}</p></div></div>
      </div>
      <div class="row-m">
        <div></div>
        <nav class="jump" aria-label=${t('admin.onThisPage')}>${shown.map((name) => html`<a href="#${name}">${t(`admin.to.${name}`)}</a>`)}</nav>
      </div>
      <platform-list .registrations=${this.registrations} .schools=${this.schools ?? []} @changed=${() => this.#load()}></platform-list>
      <deployments-section .registrations=${this.registrations} .schools=${this.schools ?? []} @changed=${() => this.#load()}></deployments-section>
      <launch-doctor .registrations=${this.registrations} .figures=${this.figures}></launch-doctor>
      <self-test></self-test>
      <tool-keys></tool-keys>
      <work-queues .queues=${this.figures?.queues}></work-queues>
      <gradebook-queues></gradebook-queues>`;
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
      const [{ registrations }, { schools }, figures] = await Promise.all([
        admin('/api/admin/registrations'),
        admin('/api/admin/schools'),
        admin('/api/admin/figures'),
      ]);
      this.figures = figures;
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
