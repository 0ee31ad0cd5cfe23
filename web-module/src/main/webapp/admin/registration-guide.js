/** What to click in a platform to connect by hand, in its own words, and our values to paste there. */
import { html, LightElement, nothing } from '/assets/element.js';
import { banner, sentenceOf } from '/assets/messages.js';
import { hasText, t } from '/assets/texts.js';
import { admin } from './console.js';
import { copyLine } from './registration-copy.js';
import { presets } from './registration-presets.js';

const most = 9;

/** `<registration-guide .platform=${id of a preset}>` */
class RegistrationGuide extends LightElement {
  static properties = { platform: { attribute: false }, own: { state: true }, problem: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    return html`<ol class="guide">
        ${this.#steps().map((key) => html`<li>${t(`admin.guide.${key}`)}</li>`)}
      </ol>
      ${this.problem ? banner({ tone: 'alert', title: t('admin.own.failed'), text: sentenceOf(this.problem) }) : nothing}
      ${this.own ? html`<div class="own-values">${Object.entries(presets[this.platform].theirs).map((one) => this.#value(one))}</div>` : nothing}`;
  }

  #steps() {
    return Array.from({ length: most }, (_, step) => `${this.platform}.${step + 1}`).filter((key) => hasText(`admin.guide.${key}`));
  }

  #value([id, theirs]) {
    const value = [this.own[id]].flat().filter(Boolean).join('\n');
    return value ? copyLine({ id: `own-${id}`, label: t(`admin.own.${id}`), theirs, value }) : nothing;
  }

  async #load() {
    try {
      this.own = await admin('/api/admin/tool');
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('registration-guide', RegistrationGuide);
