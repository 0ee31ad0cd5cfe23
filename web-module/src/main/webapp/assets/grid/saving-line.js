/** `<saving-line>`: one line in words about everything that is on its way to the server. */
import { session } from '../api.js';
import { html, LightElement, nothing } from '../element.js';
import { icon } from '../icons.js';
import { t } from '../texts.js';

/** Property `journal`; event `show-trouble` when the person wants to see what must be decided. */
class SavingLine extends LightElement {
  static properties = { journal: { attribute: false } };

  #watch;
  #timer;

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'status');
    this.#watch = new AbortController();
    this.journal.addEventListener('saving', () => this.requestUpdate(), { signal: this.#watch.signal });
    // The wait for the next attempt is told in seconds.
    this.#timer = setInterval(() => this.journal.queue.away && this.requestUpdate(), 1_000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.abort();
    clearInterval(this.#timer);
  }

  render() {
    const { queue, waiting } = this.journal;
    const troubles = queue.troubles.length;
    const parts = [];
    if (session.over && waiting) {
      parts.push(t('journal.saving.over', { count: waiting }), this.#button('journal.saving.enter', () => this.#enter()));
    } else if (queue.away && waiting) {
      parts.push(t('journal.saving.away', { count: waiting }), this.#wait(), this.#button('journal.saving.now', () => this.journal.tryNow()));
    } else if (waiting) {
      parts.push(t('journal.saving.pending', { count: waiting }));
    }
    if (troubles) {
      parts.push(t('journal.saving.troubles', { count: troubles }), this.#button('journal.saving.show', () => this.#show()));
    }
    const warn = troubles || (waiting && (session.over || queue.away));
    const calm = !waiting && !troubles;
    return html`<span class="saved ${warn ? 'warn' : ''}">
      ${icon(warn ? 'alert' : calm ? 'check' : 'clock')} <span>${calm ? t('journal.saving.saved') : parts.map((part) => html`${part} `)}</span>
    </span>`;
  }

  /** Not read out every second: a reader hears the sentence before it once. */
  #wait() {
    const seconds = Math.max(1, Math.ceil((this.journal.queue.nextAttempt - Date.now()) / 1_000));
    return this.journal.queue.nextAttempt ? html`<span aria-hidden="true">${t('journal.saving.again', { count: seconds })}</span>` : nothing;
  }

  #button(words, act) {
    return html`<button class="link" type="button" @click=${act}>${t(words)}</button>`;
  }

  /** Opened from the course in another tab, the session may be alive again. */
  #enter() {
    session.renew().catch(() => this.requestUpdate());
  }

  #show() {
    this.dispatchEvent(new CustomEvent('show-trouble', { bubbles: true, detail: this.journal.queue.troubles[0].key }));
  }
}

customElements.define('saving-line', SavingLine);
