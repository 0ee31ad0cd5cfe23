/** Tries out a connected platform, step by step; the list fills as the answers come, and it can be stopped. */
import { html, LightElement, nothing } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { sentenceOf } from '/assets/messages.js';
import { formatInstant, formatNumber, t } from '/assets/texts.js';
import { admin } from './console.js';

const steps = ['addresses', 'login', 'keys', 'token', 'roster'];
const looks = { ok: ['check', 'ok'], failed: ['alert', 'bad'], skipped: ['dash', 'warn'] };

/** `<registration-test .platform=${id of a registration}>` begins at once. */
class RegistrationTest extends LightElement {
  static properties = { platform: { attribute: false }, results: { state: true }, now: { state: true }, stopped: { state: true }, problem: { state: true } };

  #run = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#begin();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#run += 1;
  }

  render() {
    return html`<ol class="trial" aria-busy=${this.now ? 'true' : 'false'}>
        ${steps.map((step) => this.#step(step))}
      </ol>
      <div class="acts">
        <p role="status" class="small">${this.#state()}</p>
        ${this.now
          ? html`<button class="btn s" type="button" @click=${this.#stop}>${t('admin.test.stop')}</button>`
          : html`<button class="btn s" type="button" @click=${this.#begin}>${t('admin.test.again')}</button>`}
      </div>`;
  }

  #step(step) {
    const result = this.results[step];
    if (!result) {
      return html`<li class="state faint">${icon('ring')}<span>${t(`admin.test.${step}`)}</span></li>`;
    }
    const [shape, look] = looks[result.outcome];
    return html`<li class="state ${look}">
      ${icon(shape)}
      <div>
        <b>${t(`admin.test.${step}`)}</b> <span class="small faint">${t(`admin.test.outcome.${result.outcome}`)}, ${t('admin.test.seconds', { seconds: formatNumber(result.seconds, { digits: 1 }) })}</span>
        <p class="words">${result.sentence}${step === 'login' ? ` ${this.#lastLaunch(result)}` : nothing}</p>
        ${result.fix ? html`<p class="words">${result.fix}</p>` : nothing}
        ${result.who ? html`<p class="small faint">${t('admin.test.who')}: ${result.who}</p>` : nothing}
      </div>
    </li>`;
  }

  #lastLaunch({ lastLaunch }) {
    return lastLaunch ? t('admin.test.lastLaunch', { at: formatInstant(lastLaunch) }) : t('admin.test.noLaunch');
  }

  #state() {
    if (this.problem) {
      return sentenceOf(this.problem);
    }
    if (this.now) {
      return t('admin.test.running', { step: t(`admin.test.${this.now}`), number: steps.indexOf(this.now) + 1, count: steps.length });
    }
    if (this.stopped) {
      return t('admin.test.stopped');
    }
    const failed = steps.filter((step) => this.results[step]?.outcome === 'failed').length;
    return failed ? t('admin.test.failed', { count: failed }) : t('admin.test.good');
  }

  async #begin() {
    const run = (this.#run += 1);
    this.results = {};
    this.stopped = false;
    this.problem = undefined;
    try {
      for (const step of steps) {
        this.now = step;
        const result = await admin(`/api/admin/registrations/${this.platform}/test/${step}`, { method: 'POST' });
        if (run !== this.#run) {
          return;
        }
        this.results = { ...this.results, [step]: result };
      }
    } catch (problem) {
      if (run === this.#run) {
        this.problem = problem;
      }
    }
    if (run === this.#run) {
      this.now = undefined;
    }
  }

  /** Whatever the server still finds out is not waited for. */
  #stop() {
    this.#run += 1;
    this.now = undefined;
    this.stopped = true;
  }
}

customElements.define('registration-test', RegistrationTest);
