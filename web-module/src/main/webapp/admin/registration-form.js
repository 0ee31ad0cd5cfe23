/** Connecting a platform by hand, with what its settings show. */
import { html, LightElement, nothing } from '/assets/element.js';
import { focusWrong, textField } from '/assets/form.js';
import { banner, sentenceOf } from '/assets/messages.js';
import { t } from '/assets/texts.js';
import { admin } from './console.js';

const fields = ['name', 'issuer', 'clientId', 'authorizationEndpoint', 'tokenEndpoint', 'jwksUri', 'tokenAudience', 'deployments'];
const optional = new Set(['name', 'tokenAudience', 'deployments']);
const examples = {
  issuer: 'https://moodle.example',
  authorizationEndpoint: 'https://moodle.example/mod/lti/auth.php',
  tokenEndpoint: 'https://moodle.example/mod/lti/token.php',
  jwksUri: 'https://moodle.example/mod/lti/certs.php',
};

/** `<registration-form @registered>` */
class RegistrationForm extends LightElement {
  static properties = { draft: { state: true }, missing: { state: true }, problem: { state: true } };

  constructor() {
    super();
    this.draft = {};
    this.missing = new Set();
  }

  render() {
    const own = new URL('/', location.href);
    return html`<form class="inline-form" novalidate @submit=${this.#submit}>
      <h3>${t('admin.byHand')}</h3>
      <dl class="own small">
        <dt>${t('admin.own.login')}</dt><dd class="code">${own}lti/login</dd>
        <dt>${t('admin.own.launch')}</dt><dd class="code">${own}lti/launch</dd>
        <dt>${t('admin.own.jwks')}</dt><dd class="code">${own}lti/jwks</dd>
      </dl>
      ${fields.map((id) => this.#field(id))}
      ${this.problem && !this.#placed() ? banner({ tone: 'alert', title: t('admin.notRegistered'), text: sentenceOf(this.problem) }) : nothing}
      <div class="acts"><button class="btn main" type="submit">${t('admin.register')}</button></div>
    </form>`;
  }

  #field(id) {
    return textField({
      id,
      label: t(`admin.field.${id}`),
      value: this.draft[id] ?? '',
      required: !optional.has(id),
      placeholder: examples[id],
      hint: id === 'deployments' ? t('admin.deploymentsHint') : undefined,
      wrong: this.missing.has(id) ? t('admin.required') : this.problem?.about(id),
      input: (value) => {
        this.draft = { ...this.draft, [id]: value };
        this.missing = new Set([...this.missing].filter((one) => one !== id));
      },
    });
  }

  /** Whether the problem stands at one of the fields already. */
  #placed() {
    return fields.some((id) => this.problem.about(id));
  }

  async #submit(event) {
    event.preventDefault();
    const given = Object.fromEntries(fields.map((id) => [id, (this.draft[id] ?? '').trim()]).filter(([, value]) => value));
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
