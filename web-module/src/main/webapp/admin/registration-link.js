/** The one-time address that connects a platform by dynamic registration (LTI Dynamic Registration 1.0). */
import { html, LightElement, nothing } from '/assets/element.js';
import { banner, sentenceOf } from '/assets/messages.js';
import { formatInstant, t } from '/assets/texts.js';
import { admin } from './console.js';
import { copyLine } from './registration-copy.js';

class RegistrationLink extends LightElement {
  static properties = { link: { state: true }, problem: { state: true } };

  render() {
    return html`<div class="connect">
      ${this.link ? this.#address() : nothing}
      <form @submit=${this.#make}>
        <div class="line mid fold">
          <button class="btn ${this.link ? '' : 'main'}" type="submit">${this.link ? t('admin.link.another') : t('admin.link.make')}</button>
          <label class="check"><input type="checkbox" name="active" /><span>${t('admin.link.active')}</span></label>
        </div>
      </form>
      ${this.problem ? banner({ tone: 'alert', title: t('admin.link.failed'), text: sentenceOf(this.problem) }) : nothing}
    </div>`;
  }

  #address() {
    return html`<div>
      ${copyLine({ id: 'registration-url', label: t('admin.link.label'), value: this.link.url })}
      <p class="hint">
        ${t('admin.link.until', { at: formatInstant(this.link.expiresAt) })} ${this.link.active ? t('admin.link.works') : t('admin.link.waits')}
      </p>
    </div>`;
  }

  async #make(event) {
    event.preventDefault();
    const active = new FormData(event.target).has('active');
    try {
      this.link = { ...(await admin('/api/admin/registration-links', { method: 'POST', body: { active } })), active };
      this.problem = undefined;
      await this.updateComplete;
      this.querySelector('#registration-url').focus();
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('registration-link', RegistrationLink);
