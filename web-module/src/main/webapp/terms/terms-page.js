/** `<terms-page>`: the terms of use with the way to agree, or (`view=privacy`) what is kept of a person. */
import { api, session } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { banner, beside, bones, failure, sentenceOf } from '/assets/messages.js';
import { route } from '/assets/route.js';
import { formatInstant, t } from '/assets/texts.js';
import { privacy } from './privacy.js';

class TermsPage extends LightElement {
  static properties = { answer: { state: true }, problem: { state: true }, busy: { state: true } };

  #arrive = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    route.addEventListener('change', this.#arrive);
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    route.removeEventListener('change', this.#arrive);
  }

  render() {
    if (!this.answer) {
      return beside(this.problem ? failure(this.problem, () => this.#load(), true) : bones());
    }
    const { operator } = this.answer;
    const { school } = session.me;
    const page = route.get('view') === 'privacy' ? privacy(school.name, operator) : this.#terms(school.name, operator);
    document.title = `${page.title} · ${t('common.product')}`;
    return html`<div class="head row-m">
        <div class="head-key"></div>
        <div class="head-in"><div><h1>${page.title}</h1><p class="lede">${page.lede}</p></div></div>
      </div>
      <div class="row-m"><div></div><div class="calm">${page.body}</div></div>`;
  }

  #terms(school, operator) {
    const parts = [
      [t('terms.what'), t('terms.whatText')],
      [t('terms.who'), t('terms.whoText', { school })],
      [t('terms.you'), t('terms.youText')],
      [t('terms.rights'), t('terms.rightsText')],
    ];
    return {
      title: t('terms.title'),
      lede: t('terms.version', { version: this.answer.terms.version }),
      body: html`${parts.map(([title, text]) => html`<section class="section"><h2>${title}</h2><p>${text}</p></section>`)}
        ${operator ? html`<p>${t('terms.operator', { operator })}</p>` : nothing}
        <p><a href=${route.link({ view: 'privacy' })}>${t('terms.toPrivacy')}</a></p>
        ${this.#agreement()}`,
    };
  }

  #agreement() {
    const { acceptedAt, asked, reported } = this.answer.terms;
    const due = !acceptedAt || (asked && !reported);
    const told = acceptedAt && asked ? reported ? t('terms.told') : t('terms.telling') : '';
    return html`<div role="status">
        ${acceptedAt ? banner({ tone: 'ok', title: t('terms.agreed', { day: formatInstant(acceptedAt) }), text: told }) : nothing}
        ${this.problem ? banner({ tone: 'alert', text: sentenceOf(this.problem) }) : nothing}
      </div>
      ${due
        ? html`<div class="acts">
            <button class="btn main" type="button" ?disabled=${this.busy} @click=${() => this.#agree()}>${icon('check')}${t('terms.agree')}</button>
          </div>`
        : nothing}`;
  }

  async #agree() {
    this.busy = true;
    this.problem = undefined;
    try {
      const body = { version: this.answer.terms.version };
      this.answer = await api('/api/terms/acceptance', { method: 'PUT', body });
      if (this.answer.terms.reported) {
        // The platform's dialog around us may close by itself (EULA service).
        (window.parent === window ? window.opener : window.parent)?.postMessage({ subject: 'lti.close' }, '*');
      }
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  async #load() {
    this.problem = undefined;
    try {
      this.answer = await api('/api/terms');
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('terms-page', TermsPage);
