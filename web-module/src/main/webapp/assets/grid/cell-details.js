/** `<cell-details>`: what stands behind one cell: words, what must be decided, comment, history. */
import { html, LightElement, nothing } from '../element.js';
import { icon } from '../icons.js';
import { t } from '../texts.js';
import { cellOf } from './cell-key.js';
import { cellHistory } from './cell-history.js';
import { columnWords, proposalWords, valueWords } from './cell-words.js';
import { contentOf, closed, keysOf } from './entries.js';
import { placeBeside } from './place-beside.js';
import { troubleOf } from './cell-trouble.js';

/** @typedef {{pupil: object, column: object, cell: HTMLElement, focus: boolean}} Place */

/** Property `journal`; methods `show(place)` and `hide()`. */
class CellDetails extends LightElement {
  static properties = { journal: { attribute: false }, place: { state: true }, history: { state: true } };

  #watch;
  #unplace;

  connectedCallback() {
    super.connectedCallback();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    const mine = (keys) => this.place && keys.some((key) => cellOf(key).pupil === this.place.pupil.id);
    this.journal.addEventListener('cells', ({ detail }) => mine(detail) && this.requestUpdate(), { signal });
    document.addEventListener('pointerdown', (event) => this.#outside(event), { signal });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.abort();
    this.#unplace?.();
  }

  /** Opens beside a cell. @param {Place} place `focus`: whether the focus goes inside */
  async show(place) {
    this.#unplace?.();
    this.place = place;
    this.history = undefined;
    await this.updateComplete;
    const pop = this.querySelector('.pop');
    this.#unplace = placeBeside(pop, () => this.place?.cell);
    if (place.focus) {
      (pop.querySelector('.versus button, .decide button') ?? pop).focus();
    }
  }

  /** Closes; the focus goes back to the cell if it was inside. */
  hide() {
    const inside = this.contains(document.activeElement);
    const cell = this.place?.cell;
    this.#unplace?.();
    this.place = undefined;
    if (inside) {
      cell?.focus();
    }
  }

  render() {
    if (!this.place) {
      return nothing;
    }
    const { pupil, column } = this.place;
    const { model } = this.journal;
    const trouble = troubleOf(this.journal, pupil, column);
    return html`<div
      class="pop cell-pop"
      role="dialog"
      aria-labelledby="cell-pop-title"
      tabindex="-1"
      @keydown=${(event) => event.key === 'Escape' && this.hide()}
    >
      <div class="line">
        <h2 class="grow" id="cell-pop-title">${trouble ? t(`journal.trouble.${trouble.trouble.kind}`) : this.#words()}</h2>
        <button class="btn icon s" type="button" aria-label=${t('journal.close')} @click=${this.hide}>${icon('x')}</button>
      </div>
      <p class="small quiet">${pupil.name}, ${columnWords(model, column)}</p>
      ${this.#proposal()}
      ${trouble ? trouble.template(() => this.hide()) : nothing} ${this.#comment()}
      <div class="pop-history">${this.history ?? html`<button class="link" type="button" @click=${this.#openHistory}>${t('journal.history')}</button>`}</div>
    </div>`;
  }

  #words() {
    const { pupil, column } = this.place;
    const { mark, attendance } = contentOf(this.journal, pupil, column);
    const words = [mark && this.journal.codes.letter(mark.mark), attendance && valueWords(this.journal.codes, attendance)].filter(Boolean);
    return words.join(', ') || t('journal.empty');
  }

  #proposal() {
    const { pupil, column } = this.place;
    const words = column.term && proposalWords(this.journal, pupil, column.term);
    return words ? html`<p class="small">${words}</p>` : nothing;
  }

  /** The comment on a mark; saved when the field is left. */
  #comment() {
    const { pupil, column } = this.place;
    const key = keysOf(pupil, column).mark;
    const mark = key && this.journal.value(key);
    if (!mark || this.journal.queue.edit(key)?.trouble) {
      return nothing;
    }
    const fixed = closed(this.journal, pupil, column);
    const changed = (event) => {
      const comment = event.target.value.trim();
      this.journal.write([{ key, value: { mark: mark.mark, ...(comment && { comment }) } }]);
    };
    return html`<div class="field">
      <label for="cell-comment">${t('journal.comment')}</label>
      <textarea class="input" id="cell-comment" rows="2" maxlength="500" ?readonly=${Boolean(fixed)} .value=${mark.comment ?? ''} @change=${changed}></textarea>
    </div>`;
  }

  async #openHistory() {
    const { pupil, column } = this.place;
    const inside = this.contains(document.activeElement);
    this.history = html`<p class="small quiet" role="status">${t('common.loading')}</p>`;
    const place = this.place;
    const history = await cellHistory(this.journal, pupil, column);
    if (this.place === place) {
      this.history = history;
      await this.updateComplete;
      if (inside) {
        this.querySelector('.pop').focus();
      }
    }
  }

  #outside(event) {
    const path = event.composedPath();
    if (this.place && !path.includes(this) && !path.includes(this.place.cell)) {
      this.hide();
    }
  }
}

customElements.define('cell-details', CellDetails);
