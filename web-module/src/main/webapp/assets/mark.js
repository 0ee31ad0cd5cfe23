/** One mark outside the journal: its value, and at a click what it was given for. */
import { html, LightElement, nothing } from './element.js';
import { formatDay, formatInstant, formatNumber, t } from './texts.js';

const edge = 8;

/**
 * @typedef {object} Mark
 * @property {string} value code, e.g. `5` or `PASS`
 * @property {string} workType name of the type of work
 * @property {string} [workTitle]
 * @property {string} weight decimal
 * @property {string} [comment]
 * @property {string} [at] instant of the entry
 * @property {string} [by] who entered it
 */

/** `<diary-mark .mark=${Mark} .subject=${name} .day=${day} ?small>`: a button with the value and a card behind it. */
class DiaryMark extends LightElement {
  static properties = {
    mark: { attribute: false },
    subject: { attribute: false },
    day: { attribute: false },
    small: { type: Boolean },
    opened: { state: true },
  };

  #away = () => this.#card()?.hidePopover();

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('scroll', this.#away, true);
  }

  render() {
    const { value, weight } = this.mark;
    const heavy = weight && Number(weight) !== 1;
    return html`<button
        type="button"
        class="mark ${tintOf(value)} ${heavy ? 'has-w' : ''} ${this.small ? 's' : ''}"
        aria-expanded=${Boolean(this.opened)}
        @click=${this.#toggle}
      >
        <span>${t(`mark.${value}`)}</span>${heavy ? html`<sup>×${formatNumber(weight)}</sup>` : nothing}<span class="sr">, ${this.#name()}</span
      ></button>
      <div class="pop mark-card" popover="auto" role="group" aria-label=${this.#name()} @toggle=${this.#toggled}>
        ${this.opened ? this.#facts() : nothing}
      </div>`;
  }

  #facts() {
    const { weight, comment, at, by } = this.mark;
    return html`<p><b>${this.subject}</b>, ${formatDay(this.day)}</p>
      <dl>
        <dt>${t('markCard.work')}</dt>
        <dd>${workName(this.mark)}</dd>
        <dt>${t('markCard.weight')}</dt>
        <dd>${Number(weight) === 0 ? t('markCard.weightless') : formatNumber(weight)}</dd>
        ${comment ? html`<dt>${t('markCard.comment')}</dt><dd>${comment}</dd>` : nothing}
        ${at ? html`<dt>${t('markCard.given')}</dt><dd>${[formatInstant(at), by].filter(Boolean).join(', ')}</dd>` : nothing}
      </dl>`;
  }

  #name() {
    const { value, weight, comment } = this.mark;
    const parts = [t(`mark.name.${value}`), this.subject, workName(this.mark), t('markCard.weightIs', { weight: formatNumber(weight) }), comment];
    return parts.filter(Boolean).join(', ');
  }

  async #toggle() {
    if (this.opened) {
      this.#away();
      return;
    }
    this.opened = true;
    await this.updateComplete;
    this.#card().showPopover();
    this.#place();
  }

  #toggled(event) {
    this.opened = event.newState === 'open';
    if (this.opened) {
      addEventListener('scroll', this.#away, { capture: true, passive: true });
    } else {
      removeEventListener('scroll', this.#away, true);
    }
  }

  /** Below the mark, or above where there is no room, and never outside the frame. */
  #place() {
    const card = this.#card();
    const at = this.querySelector('button').getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const below = at.bottom + edge + height <= innerHeight;
    card.style.left = `${Math.max(edge, Math.min(at.right - width, innerWidth - width - edge))}px`;
    card.style.top = `${below ? at.bottom + edge : Math.max(edge, at.top - height - edge)}px`;
  }

  #card() {
    return this.querySelector('[popover]');
  }
}

/** What a mark was given for: «Контрольная работа № 2», «Ответ на уроке». A title that names the type stands alone. */
export function workName({ workType, workTitle }) {
  if (!workTitle) {
    return workType;
  }
  return workTitle.toLowerCase().startsWith(workType.toLowerCase()) ? workTitle : `${workType}: ${workTitle}`;
}

/** The tint of a value: four levels; words are grey. */
export function tintOf(value) {
  return { 5: 'm5', 4: 'm4', 3: 'm3', 2: 'm2', 1: 'm2' }[value] ?? 'm0 word';
}

customElements.define('diary-mark', DiaryMark);
