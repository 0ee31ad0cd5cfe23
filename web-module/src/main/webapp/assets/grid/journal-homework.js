/** `<journal-homework>`: the homework of a term's lessons one below the other, each edited in its place. */
import { html, LightElement, nothing } from '../element.js';
import { banner } from '../messages.js';
import { formatDay, t, weekdayOf } from '../texts.js';
import { dayWords } from './cell-words.js';
import { nextLesson } from './lesson-steps.js';
import { lessonText } from './lesson-text.js';
import './saving-line.js';

/** Property: `journal` (OpenJournal). Events: `open-grid`, `open-lesson` (detail: lesson). */
class JournalHomework extends LightElement {
  static properties = { journal: { attribute: false } };

  #watch;

  connectedCallback() {
    super.connectedCallback();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    for (const news of ['shape', 'saving']) {
      this.journal.addEventListener(news, () => this.requestUpdate(), { signal });
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.abort();
    this.journal.texts.tryNow();
  }

  /** The lesson at hand comes into view, not the first of the term. */
  firstUpdated() {
    const current = this.journal.model.currentLesson();
    if (current && current !== this.journal.model.lessons[0]) {
      this.querySelector(`[data-lesson="${current.id}"]`)?.scrollIntoView({ block: 'center' });
    }
  }

  render() {
    const { model } = this.journal;
    return html`<div class="head row-m">
        <div class="head-key"><b>${model.journal.className}</b></div>
        <div class="head-in">
          <div><h1>${t('journal.homework.title')}</h1><p class="lede">${model.journal.subject}</p></div>
          <div class="end acts">
            <button class="btn" type="button" @click=${() => this.#tell('open-grid')}>${t('journal.toGrid')}</button>
          </div>
        </div>
      </div>
      <ol class="ruled homework-list">
        ${model.lessons.filter(({ cancelled }) => !cancelled).map((lesson) => this.#lesson(lesson))}
      </ol>
      <div class="lesson-foot"><saving-line .journal=${this.journal}></saving-line></div>`;
  }

  #lesson(lesson) {
    const { model, texts } = this.journal;
    const next = nextLesson(this.journal, lesson);
    const refusal = texts.refusal(lesson);
    const label = next
      ? t('journal.lesson.homeworkDue', { day: formatDay(next.day, { weekday: 'long', day: 'numeric', month: 'long' }) })
      : t('journal.lesson.homework');
    return html`<li data-lesson=${lesson.id} aria-current=${lesson === model.currentLesson() ? 'date' : nothing}>
      <div><b>${Number(lesson.day.slice(8))}</b> <span class="small quiet">${formatDay(lesson.day, { month: 'short' })}</span></div>
      <div>
        <p>
          <button class="link" type="button" @click=${() => this.#tell('open-lesson', lesson)}>
            ${t(`weekday.${weekdayOf(lesson.day)}`)}, ${dayWords(model, lesson)}
          </button>
          ${lesson.topic ? html`<span class="quiet"> · ${lesson.topic}</span>` : nothing}
        </p>
        ${refusal ? html`<div role="alert">${banner({ tone: 'alert', text: refusal })}</div>` : nothing}
        ${lessonText(this.journal, lesson, { name: 'homework', id: `homework-${lesson.id}`, label, rows: 2 })}
      </div>
    </li>`;
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('journal-homework', JournalHomework);
