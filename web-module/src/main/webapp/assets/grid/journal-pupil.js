/** `<journal-pupil>`: all lessons and terms of one pupil as a plain form, for whom a grid is no help. */
import { html, LightElement, live, nothing } from '../element.js';
import { icon } from '../icons.js';
import { formatNumber, t } from '../texts.js';
import { attendanceKey } from './cell-key.js';
import { columnWords, dayWords, proposalWords, statusOf, termName, workWords } from './cell-words.js';
import { closed, textOf, keysOf } from './entries.js';
import { LessonMarks } from './lesson-marks.js';
import './saving-line.js';

/** Properties: `journal`, `pupilId`. Events: `open-grid`, `open-pupil` (detail: pupil), `open-cell`, `open-lesson`. */
class JournalPupil extends LightElement {
  static properties = { journal: { attribute: false }, pupilId: {} };

  marks = new LessonMarks(this);
  #watch;

  connectedCallback() {
    super.connectedCallback();
    this.#watch = new AbortController();
    for (const news of ['shape', 'cells', 'sums', 'saving']) {
      this.journal.addEventListener(news, () => this.requestUpdate(), { signal: this.#watch.signal });
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.abort();
  }

  render() {
    const { model } = this.journal;
    const pupil = model.pupil(this.pupilId);
    if (!pupil) {
      return nothing;
    }
    const columns = model.columns.filter((column) => model.belongs(pupil, column));
    const ofTerms = columns.filter(({ term }) => term);
    const ofLessons = columns.filter(({ lesson }) => lesson).reverse();
    return html`${this.#head(pupil)}
      <div class="row-m">
        <div></div>
        <div>
          <table class="tbl pupil-table">
            <caption class="sr">${t('journal.pupilForm', { name: pupil.name })}</caption>
            <thead>
              <tr>
                <th scope="col">${t('journal.lessonColumn')}</th>
                <th scope="col">${t('journal.workColumn')}</th>
                <th scope="col">${t('journal.attendanceColumnHead')}</th>
                <th scope="col">${t('journal.markColumn')}</th>
              </tr>
            </thead>
            <tbody>
              ${ofTerms.map((column) => this.#termRow(pupil, column))} ${ofLessons.map((column) => this.#row(pupil, column))}
            </tbody>
          </table>
        </div>
      </div>
      <div class="lesson-foot"><saving-line .journal=${this.journal}></saving-line></div>`;
  }

  #head(pupil) {
    const { pupils, journal } = this.journal.model;
    const at = pupils.indexOf(pupil);
    const missed = pupil.missed ?? { lessons: 0, late: 0 };
    const average = pupil.average ? formatNumber(Number(pupil.average), { digits: 2 }) : '–';
    return html`<div class="head row-m">
      <div class="head-key"><b>${journal.className}</b><span>${journal.subject}</span></div>
      <div class="head-in">
        <div>
          <h1>${pupil.name}</h1>
          <p class="lede">${t('journal.pupilSums', { average })} · ${t('journal.missedWords', missed)}</p>
        </div>
        <div class="end acts">
          ${this.#neighbour(pupils[at - 1], 'left')} ${this.#neighbour(pupils[at + 1], 'right')}
          <button class="btn" type="button" @click=${() => this.tell('open-grid')}>${t('journal.toGrid')}</button>
        </div>
      </div>
    </div>`;
  }

  #neighbour(pupil, direction) {
    return pupil
      ? html`<button class="btn icon" type="button" aria-label=${pupil.name} @click=${() => this.tell('open-pupil', pupil)}>${icon(direction)}</button>`
      : nothing;
  }

  #termRow(pupil, column) {
    return html`<tr class="of-term">
      <th scope="row">${termName(column.term)}</th>
      <td class="of-work">
        ${t('journal.termMark')}<span class="small quiet topic">${proposalWords(this.journal, pupil, column.term) ?? nothing}</span>
      </td>
      <td class="of-attendance"></td>
      ${this.#markCell(pupil, column)}
    </tr>`;
  }

  #row(pupil, column) {
    const { model } = this.journal;
    const day = dayWords(model, column.lesson);
    return html`<tr>
      <th scope="row">
        <button class="link" type="button" @click=${() => this.tell('open-lesson', column.lesson)}>${day}</button>
        ${column.lesson.topic ? html`<span class="small quiet topic">${column.lesson.topic}</span>` : nothing}
      </th>
      <td class="of-work">${column.work ? workWords(model, column) : nothing}</td>
      <td class="of-attendance">${column.first ? this.#attendance(pupil, column, day) : nothing}</td>
      ${this.#markCell(pupil, column)}
    </tr>`;
  }

  #markCell(pupil, column) {
    const name = columnWords(this.journal.model, column);
    const status = statusOf(this.journal, pupil, column);
    const open = (event) => this.tell('open-cell', { pupil, column, cell: event.target.closest('td'), focus: true });
    return html`<td class="of-mark">
      ${column.work || column.term ? this.#mark(pupil, column, name) : nothing}
      <button class="link small" type="button" aria-label=${t('journal.historyOf', { cell: name })} @click=${open}>
        ${status && status !== 'pending' ? t('journal.trouble.decide') : t('journal.history')}
      </button>
      ${status === 'pending' ? html`<span class="small quiet">${t('journal.state.pending')}</span>` : nothing}
    </td>`;
  }

  #attendance(pupil, column, day) {
    const key = attendanceKey(pupil.id, column.lesson.id);
    const value = this.journal.value(key);
    const chosen = (event) => {
      const code = event.target.value;
      this.journal.write([{ key, value: code ? { attendance: code } : null }]);
    };
    const none = t(this.journal.lessons.taken(column.lesson) ? 'journal.lesson.present' : 'journal.lesson.notTaken');
    return html`<select
      class="input"
      aria-label=${t('journal.attendanceOn', { day })}
      ?disabled=${Boolean(closed(this.journal, pupil, column))}
      .value=${live(value?.attendance ?? '')}
      @change=${chosen}
    >
      <option value="">${none}</option>
      ${this.journal.codes.attendance.map((code) => html`<option value=${code} ?selected=${value?.attendance === code}>${t(`attendance.name.${code}`)}</option>`)}
    </select>`;
  }

  #mark(pupil, column, name) {
    const key = keysOf(pupil, column).mark;
    const mark = this.journal.value(key);
    const level = mark && '5432'.includes(mark.mark) ? `m${mark.mark}` : '';
    return html`<input
      class="markin ${level}"
      maxlength="8"
      autocomplete="off"
      spellcheck="false"
      aria-label=${name}
      ?readonly=${Boolean(closed(this.journal, pupil, column))}
      .value=${live(this.marks.typed(key) ?? (mark ? textOf(this.journal, pupil, column) : ''))}
      @focus=${(event) => event.target.select()}
      @input=${(event) => this.marks.type(key, event.target)}
      @change=${(event) => this.marks.commit(pupil, column, key, event.target)}
      @keydown=${(event) => this.marks.key(event)}
    />`;
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('journal-pupil', JournalPupil);
