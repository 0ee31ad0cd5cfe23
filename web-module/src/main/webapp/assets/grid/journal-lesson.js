/** `<journal-lesson>`: one lesson as a list of pupils with large controls, its topic, homework and works. */
import { html, LightElement, nothing } from '../element.js';
import { icon } from '../icons.js';
import { sentenceOf, toast } from '../messages.js';
import { formatDay, formatInstant, formatNumber, t, weekdayOf } from '../texts.js';
import { dayWords, workName } from './cell-words.js';
import { LessonMarks } from './lesson-marks.js';
import { lessonRow } from './lesson-row.js';
import { lessonSide } from './lesson-side.js';
import { lessonSteps } from './lesson-steps.js';
import './saving-line.js';

/**
 * Properties: `journal` (OpenJournal), `lessonId`. Events: `open-lesson` (detail: lesson), `open-grid`, `open-cell`,
 * `change-lesson` (detail: lesson), `add-work` (detail: lesson), `change-work` (detail: work).
 */
class JournalLesson extends LightElement {
  static properties = { journal: { attribute: false }, lessonId: {}, workId: { state: true }, pad: { state: true }, reasons: { state: true } };

  marks = new LessonMarks(this);
  #watch;

  connectedCallback() {
    super.connectedCallback();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    for (const news of ['shape', 'cells', 'saving']) {
      this.journal.addEventListener(news, () => this.requestUpdate(), { signal });
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.abort();
    this.journal.texts.tryNow();
  }

  /** The column of the work that marks are entered for; without a work, of attendance. */
  get column() {
    const columns = this.journal.model.columns.filter(({ lesson }) => lesson?.id === this.lessonId);
    return columns.find(({ id }) => id === this.workId) ?? columns[0];
  }

  render() {
    const { column } = this;
    if (!column) {
      return nothing;
    }
    const { lesson } = column;
    const pupils = this.journal.model.pupils.filter((pupil) => this.journal.model.attends(pupil, lesson.day));
    return html`${this.#head(lesson)}
      <div class="row-m"><div></div><div>${lessonSteps(this.journal, column, pupils)}</div></div>
      <div class="lesson-grid">
        <div id="lesson-pupils" tabindex="-1">
          ${this.#works(lesson)}
          <div class="row-m list-h hide-s">
            <div></div>
            <div class="line mid">${this.#takeAll(lesson, pupils)}</div>
          </div>
          <ol class="pupils">
            ${pupils.map((pupil, index) => lessonRow(this, pupil, column, index))}
          </ol>
        </div>
        ${lessonSide(this, lesson)}
      </div>
      <div class="lesson-foot">
        <saving-line .journal=${this.journal}></saving-line>
        <span class="only-s">${this.#takeAll(lesson, pupils)}</span>
      </div>`;
  }

  #head(lesson) {
    const { model } = this.journal;
    const at = model.lessons.indexOf(lesson);
    const bell = lesson.bell ? t('journal.lesson.bellOf', { bell: lesson.bell }) : '';
    const weekday = t(`weekday.${weekdayOf(lesson.day)}`);
    return html`<div class="head row-m">
      <div class="head-key"><b>${model.journal.className}</b><span>${bell}</span></div>
      <div class="head-in">
        <div>
          <h1>${model.journal.subject}, ${dayWords(model, lesson)}</h1>
          <p class="lede">
            ${weekday}${lesson.number ? html` · ${t('journal.lesson.number', { number: lesson.number })}` : nothing}${bell ? html`<span class="only-s"> · ${bell}</span>` : nothing}
            ${lesson.cancelled ? html` · <b>${t('journal.cancelled')}</b>` : nothing}
          </p>
        </div>
        <div class="end acts">
          ${this.#neighbour(model.lessons[at - 1], 'left', 'journal.lesson.previous')}
          ${this.#neighbour(model.lessons[at + 1], 'right', 'journal.lesson.next')}
          <button class="btn" type="button" @click=${() => this.tell('open-grid')}>${t('journal.toGrid')}</button>
        </div>
      </div>
    </div>`;
  }

  #neighbour(lesson, direction, words) {
    return lesson
      ? html`<button class="btn icon" type="button" aria-label=${t(words, { day: formatDay(lesson.day) })} @click=${() => this.tell('open-lesson', lesson)}>
          ${icon(direction)}
        </button>`
      : nothing;
  }

  /** Several works: which of them the marks are for. */
  #works(lesson) {
    if (lesson.works.length < 2) {
      return nothing;
    }
    return html`<div class="row-m list-h">
      <div></div>
      <fieldset class="seg works-seg">
        <legend class="sr">${t('journal.lesson.whichWork')}</legend>
        ${lesson.works.map(
          (work) =>
            html`<label
              ><input type="radio" name="work" .checked=${this.column.id === work.id} @change=${() => (this.workId = work.id)} />${workName(
                this.journal.model,
                work,
              )}
              ×${formatNumber(Number(work.weight))}</label
            >`,
        )}
      </fieldset>
    </div>`;
  }

  #takeAll(lesson, pupils) {
    const { lessons, model } = this.journal;
    if (lessons.taken(lesson)) {
      const { at, by } = lesson.taken ?? {};
      return html`<span class="small quiet">${icon('check')} ${at ? t('journal.lesson.takenBy', { at: formatInstant(at), by }) : t('journal.lesson.taken')}</span>`;
    }
    if (!model.journal.may.edit || lesson.cancelled) {
      return nothing;
    }
    const open = pupils.filter((pupil) => !this.journal.value(`a/${pupil.id}/${lesson.id}`)).length;
    const words = t(open === pupils.length ? 'journal.lesson.allPresent' : 'journal.lesson.restPresent');
    return html`<button class="btn main" type="button" @click=${() => this.#take(lesson)}>${icon('check')}${words}</button>
      <span class="small quiet grow hide-s">${t('journal.lesson.fillsOnly', { count: open })}</span>`;
  }

  #take(lesson) {
    const { lessons } = this.journal;
    lessons.take(lesson, (problem) => toast(sentenceOf(problem)));
    const takeBack = () => lessons.takeBack(lesson) || toast(t('journal.lesson.takenSent'));
    toast(t('journal.lesson.takenToast'), { label: t('journal.undo'), act: takeBack });
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('journal-lesson', JournalLesson);
