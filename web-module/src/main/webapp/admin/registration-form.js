/** Connecting a platform by hand: what to do there, what its settings show, and the addresses that follow from it. */
import { html, LightElement, nothing } from '/assets/element.js';
import { focusWrong, selectField, textField } from '/assets/form.js';
import { banner, sentenceOf } from '/assets/messages.js';
import { t } from '/assets/texts.js';
import { admin } from './console.js';
import './registration-guide.js';
import { addressesOf, presets } from './registration-presets.js';

const fields = ['name', 'clientId', 'deployments', 'issuer', 'authorizationEndpoint', 'tokenEndpoint', 'jwksUri', 'tokenAudience'];
const optional = new Set(['name', 'tokenAudience', 'deployments', 'site', 'toolNumber']);
const hinted = new Set(['deployments', 'site', 'toolNumber']);

/** `<registration-form @registered>` */
class RegistrationForm extends LightElement {
  static properties = { platform: { state: true }, draft: { state: true }, missing: { state: true }, problem: { state: true } };

  constructor() {
    super();
    this.platform = 'moodle';
    this.draft = {};
    this.missing = new Set();
  }

  render() {
    return html`<form class="inline-form" novalidate @submit=${this.#submit}>
      <h3>${t('admin.byHand')}</h3>
      ${selectField({
        id: 'preset',
        label: t('admin.preset'),
        value: this.platform,
        options: Object.entries(presets).map(([value, { name }]) => ({ value, label: name ?? t('admin.presetOther') })),
        change: (value) => this.#choose(value),
      })}
      <registration-guide .platform=${this.platform}></registration-guide>
      <h4>${t('admin.theirValues')}</h4>
      ${[...presets[this.platform].asks, ...fields].map((id) => this.#field(id))}
      ${this.problem && !this.#placed() ? banner({ tone: 'alert', title: t('admin.notRegistered'), text: sentenceOf(this.problem) }) : nothing}
      <div class="acts"><button class="btn main" type="submit">${t('admin.register')}</button></div>
    </form>`;
  }

  #field(id) {
    return textField({
      id,
      label: t(`admin.field.${id}`),
      value: this.#values()[id] ?? '',
      required: !optional.has(id),
      hint: hinted.has(id) ? t(`admin.hint.${id}`) : undefined,
      wrong: this.missing.has(id) ? t('admin.required') : this.problem?.about(id),
      input: (value) => {
        this.draft = { ...this.draft, [id]: value };
        this.missing = new Set([...this.missing].filter((one) => one !== id));
      },
    });
  }

  /** What was typed stays; only fields that were emptied take what follows from the rest again. */
  #choose(platform) {
    this.platform = platform;
    this.draft = Object.fromEntries(Object.entries(this.draft).filter(([, value]) => value));
    this.missing = new Set();
  }

  /** What was typed, and where nothing was, what follows from it. */
  #values() {
    return { ...addressesOf(this.platform, this.draft), ...this.draft };
  }

  /** Whether the problem stands at one of the fields already. */
  #placed() {
    return fields.some((id) => this.problem.about(id));
  }

  async #submit(event) {
    event.preventDefault();
    const values = this.#values();
    const given = Object.fromEntries(fields.map((id) => [id, (values[id] ?? '').trim()]).filter(([, value]) => value));
    this.missing = new Set(fields.filter((id) => !optional.has(id) && !given[id]));
    this.problem = undefined;
    if (this.missing.size) {
      focusWrong(this);
      return;
    }
    const deployments = given.deployments?.split(/[\s,;]+/).filter(Boolean);
    try {
      await admin('/api/admin/registrations', { method: 'POST', body: { ...given, ...(deployments && { deployments }), active: true } });
      this.dispatchEvent(new Event('registered'));
    } catch (problem) {
      this.problem = problem;
      focusWrong(this);
    }
  }
}

customElements.define('registration-form', RegistrationForm);
