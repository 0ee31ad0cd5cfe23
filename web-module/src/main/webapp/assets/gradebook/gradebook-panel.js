/** `<gradebook-panel>`: how the platform's gradebook stands to a journal, and what its teacher can do about it. */
import { html, LightElement, nothing } from '../element.js';
import { banner, bones, failure, sentenceOf } from '../messages.js';
import { formatInstant, formatList, t } from '../texts.js';
import { differences, refusals } from './gradebook-lists.js';

const pauseMillis = 2_000;

/** Property `journal` (OpenJournal). */
export class GradebookPanel extends LightElement {
  static properties = { journal: { attribute: false }, state: { state: true }, problem: { state: true }, asked: { state: true } };

  #timer;
  #at = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#load('');
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#at += 1;
  }

  render() {
    if (!this.state) {
      return this.problem ? failure(this.problem, () => this.#load('')) : bones();
    }
    const { offered, elsewhere, refused, differences: changed, readsBack } = this.state;
    if (!offered) {
      return html`<p>${t('gradebook.notOffered')}</p>`;
    }
    return html`${this.problem ? html`<div role="alert">${banner({ tone: 'alert', text: sentenceOf(this.problem) })}</div>` : nothing}
      ${this.#trouble()} ${this.#progress()}
      <label class="check"
        ><input type="checkbox" .checked=${this.state.works} @change=${this.#works} /><span>${t('gradebook.works')}</span></label
      >
      ${changed.length ? differences(changed, (difference, send) => this.#decide(difference, send)) : nothing}
      ${refused.length ? refusals(refused, () => this.#load('/retry', { method: 'POST' })) : nothing}
      ${elsewhere.length ? html`<p class="small quiet">${t('gradebook.elsewhere', { names: formatList(elsewhere) })}</p>` : nothing}
      ${readsBack ? this.#reading() : nothing}`;
  }

  /** Why nothing is sent just now; what waits is safe. */
  #trouble() {
    const { problem, away, nextTryAt } = this.state;
    const again = html`<button class="btn" type="button" @click=${() => this.#load('/retry', { method: 'POST' })}>${t('common.tryAgain')}</button>`;
    if (problem) {
      return banner({ tone: 'alert', text: t(`gradebook.problem.${problem}`), actions: again });
    }
    return away ? banner({ tone: 'warn', text: t('gradebook.away', { at: formatInstant(nextTryAt) }), actions: again }) : nothing;
  }

  #progress() {
    const { sent, total, waiting } = this.state;
    if (!total) {
      return html`<p role="status">${t('gradebook.nothing')}</p>`;
    }
    return html`<div role="status">
      <p>${t('gradebook.sent', { sent, total })}${waiting ? html` <span class="quiet">${t('gradebook.waiting', { count: waiting })}</span>` : nothing}</p>
      <progress class="gradebook-progress" max=${total} value=${sent} aria-label=${t('gradebook.sent', { sent, total })}></progress>
    </div>`;
  }

  #reading() {
    const { readAt } = this.state;
    return html`<p class="gradebook-reading">
      <span class="small quiet">${readAt ? t('gradebook.readAt', { at: formatInstant(readAt) }) : t('gradebook.neverRead')}</span>
      <button class="btn" type="button" aria-busy=${String(Boolean(this.asked))} @click=${this.#read}>${t('gradebook.read')}</button>
    </p>`;
  }

  #works = ({ target }) => this.#load('', { method: 'PUT', body: { works: target.checked } });

  #read = () => {
    this.asked = { before: this.state.readAt };
    this.#load('/reading', { method: 'POST' });
  };

  #decide = ({ column, pupil }, send) => this.#load('/decisions', { method: 'POST', body: { column, pupil, send } });

  /** Asks, and goes on asking while something is under way. */
  async #load(path, options) {
    clearTimeout(this.#timer);
    this.#at += 1;
    const at = this.#at;
    try {
      const state = await this.journal.request(`/gradebook${path}`, options);
      if (at !== this.#at) {
        return;
      }
      this.problem = undefined;
      this.state = state;
    } catch (failed) {
      if (at !== this.#at) {
        return;
      }
      this.problem = failed;
    }
    if (this.asked && this.state?.readAt !== this.asked.before) {
      this.asked = undefined;
    }
    if (this.state?.offered && (this.state.waiting || this.asked)) {
      this.#timer = setTimeout(() => this.#load(''), pauseMillis);
    }
  }
}

customElements.define('gradebook-panel', GradebookPanel);
