/** `<journal-page>`: the open journal as a grid, as one lesson, or as one pupil; the address says which. */
import { session } from '../api.js';
import { html, LightElement, nothing } from '../element.js';
import { empty } from '../messages.js';
import { formatNumber, t, words } from '../texts.js';
import { alarm } from './announce.js';
import { arrivals } from './arrivals-dialog.js';
import { cellWords } from './cell-words.js';
import { cellOf } from './cell-key.js';
import { journalHead, journalTools } from './journal-tools.js';
import { keysHelp } from './keys-dialog.js';
import { addLesson, changeLesson } from './lesson-dialogs.js';
import { pupilList } from './pupil-list.js';
import { addWork, changeWork } from './work-dialog.js';
import './cell-details.js';
import './journal-grid.js';
import './journal-homework.js';
import './journal-lesson.js';
import './journal-pupil.js';
import './saving-line.js';

const phone = matchMedia('(max-width: 640px)');

/** Property `journal` (OpenJournal, loaded). */
export class JournalPage extends LightElement {
  static properties = {
    journal: { attribute: false },
    view: { state: true },
    show: { state: true },
    active: { state: true },
  };

  #watch;

  constructor() {
    super();
    this.show = 'all';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    this.view = this.#viewOfAddress();
    this.show = new URLSearchParams(location.search).get('view') === 'attendance' ? 'attendance' : 'all';
    this.journal.addEventListener('shape', () => this.requestUpdate(), { signal });
    this.journal.addEventListener('saving', () => this.#troubles(), { signal });
    this.journal.addEventListener('steps', () => this.requestUpdate(), { signal });
    addEventListener('popstate', () => (this.view = this.#viewOfAddress()), { signal });
    addEventListener('beforeunload', (event) => this.journal.waiting && event.preventDefault(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.journal.tryNow(), { signal });
    phone.addEventListener('change', () => this.requestUpdate(), { signal });
    words.addEventListener('change', () => this.journal.spell(), { signal });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.abort();
  }

  get grid() {
    return this.querySelector('journal-grid');
  }

  render() {
    const { lesson, pupil } = this.view;
    const { model } = this.journal;
    const open = (event) => this.openCell(event.detail);
    const views = html`<cell-details .journal=${this.journal}></cell-details>
      <p class="sr" id="said" role="status"></p>
      <p class="sr" id="alarm" role="alert"></p>`;
    document.title = `${model.journal.subject}, ${model.journal.className}`;
    if (model.lesson(lesson)) {
      return html`<journal-lesson
          .journal=${this.journal}
          .lessonId=${lesson}
          .workId=${this.view.work}
          @open-grid=${() => this.go({})}
          @open-lesson=${({ detail }) => this.openLesson(detail)}
          @open-cell=${open}
          @change-lesson=${({ detail }) => changeLesson(this.journal, detail)}
          @add-work=${({ detail }) => this.addWork(detail)}
          @change-work=${({ detail }) => changeWork(this.journal, detail)}
          @show-trouble=${this.#showTrouble}
        ></journal-lesson
        >${views}`;
    }
    if (model.pupil(pupil)) {
      return html`<journal-pupil
          .journal=${this.journal}
          .pupilId=${pupil}
          @open-grid=${() => this.go({})}
          @open-lesson=${({ detail }) => this.openLesson(detail)}
          @open-pupil=${({ detail }) => this.go({ pupil: detail.id })}
          @open-cell=${open}
          @show-trouble=${this.#showTrouble}
        ></journal-pupil
        >${views}`;
    }
    if (this.view.view === 'homework' && model.lessons.length) {
      return html`<journal-homework
          .journal=${this.journal}
          @open-grid=${() => this.go({})}
          @open-lesson=${({ detail }) => this.openLesson(detail)}
        ></journal-homework
        >${views}`;
    }
    return html`${journalHead(this)} ${journalTools(this)} ${this.#all()} ${views}`;
  }

  updated() {
    const { lesson, pupil, view } = this.view;
    this.closest('.page')?.classList.toggle('wide', !lesson && !pupil && !view);
  }

  firstUpdated() {
    const { work } = this.view;
    const lesson = this.journal.model.lessonOfWork(work) ?? this.journal.model.currentLesson();
    this.grid?.updateComplete.then(() => lesson && this.grid?.goToLesson(lesson.id, false, work));
  }

  openHomework = () => this.go({ view: 'homework' });

  openLesson = (lesson) => lesson && this.go({ lesson: lesson.id });

  openKeys = () => keysHelp(this.journal.codes);

  openArrivals = () => arrivals(this.journal);

  /** Few open it, so its module is fetched then. */
  openGradebook = async () => {
    const { gradebook } = await import('../gradebook/gradebook-dialog.js');
    await gradebook(this.journal);
  };

  addLesson = async () => {
    const lesson = await addLesson(this.journal);
    if (lesson) {
      await this.updateComplete;
      this.grid?.goToLesson(lesson.id, true);
    }
  };

  /** Adds a work to a lesson: the given one, that of the active cell, or the current one. */
  async addWork(lesson = this.active?.column.lesson ?? this.journal.model.currentLesson()) {
    const work = await addWork(this.journal, lesson);
    if (work) {
      await this.updateComplete;
      this.grid?.goToLesson(this.journal.model.lessonOfWork(work.id)?.id, true);
    }
  }

  async chooseTerm(event, term) {
    event.preventDefault();
    history.replaceState(null, '', this.link({ term }));
    await this.journal.open(term);
    const lesson = this.journal.model.currentLesson();
    await this.updateComplete;
    if (lesson) {
      this.grid?.goToLesson(lesson.id);
    }
  }

  openCell(place) {
    this.querySelector('cell-details').show(place);
  }

  /** Shows another view; the address follows, so that Back and a reload find it. */
  async go(view) {
    // On a phone the list of pupils must be told from an address that names no view yet.
    history.pushState({ list: !view.lesson && !view.pupil && !view.view }, '', this.link(view));
    this.view = view;
    await this.updateComplete;
    document.getElementById('main').focus({ preventScroll: true });
    scrollTo(0, 0);
    if (!view.lesson && !view.pupil && !view.view) {
      this.firstUpdated();
    }
  }

  /** The address of a view of this journal. */
  link(view) {
    const kept = new URLSearchParams(location.search).get('term');
    return session.link(location.pathname, { journal: this.journal.id, ...(kept && { term: kept }), ...view });
  }

  #all() {
    const { model } = this.journal;
    if (!model.pupils.length || !model.lessons.length) {
      const what = model.pupils.length ? 'noLessons' : 'noPupils';
      return html`<div class="row-m"><div></div><div class="beside">${empty({ title: t(`journal.${what}`), text: t(`journal.${what}Text`) })}</div></div>`;
    }
    if (phone.matches) {
      return html`<div class="phone-list">${pupilList(this.journal, (pupil) => this.go({ pupil: pupil.id }))}</div>
        <div class="lesson-foot"><saving-line .journal=${this.journal} @show-trouble=${this.#showTrouble}></saving-line></div>`;
    }
    return html`<journal-grid
        .journal=${this.journal}
        .show=${this.show}
        @open-lesson=${({ detail }) => this.openLesson(detail)}
        @open-pupil=${({ detail }) => this.go({ pupil: detail.id })}
        @open-cell=${({ detail }) => this.openCell(detail)}
        @active=${({ detail }) => (this.active = detail)}
        @help=${this.openKeys}
      ></journal-grid>
      <div class="row-m statusline">
        <b class="stat-name">${this.active?.pupil.name ?? nothing}</b>
        <div class="statusline-in">
          <span>${this.#activeWords()}</span>
          <saving-line .journal=${this.journal} @show-trouble=${this.#showTrouble}></saving-line>
        </div>
      </div>`;
  }

  /** The active cell in words, with the way to its history. */
  #activeWords() {
    if (!this.active) {
      return html`<span class="quiet">${t('journal.hint')}</span>`;
    }
    const { pupil, column } = this.active;
    const whole = cellWords(this.journal, pupil, column).slice(pupil.name.length + 2);
    const weight = column.work ? ` (×${formatNumber(Number(column.work.weight))})` : '';
    return html`${whole}${weight} <button class="link" type="button" @click=${() => this.grid.acts.details()}>${t('journal.history')}</button>`;
  }

  #viewOfAddress() {
    const address = new URLSearchParams(location.search);
    const work = address.get('work') ?? undefined;
    const view = {
      lesson: address.get('lesson') ?? undefined,
      pupil: address.get('pupil') ?? undefined,
      ...(address.get('view') === 'homework' && { view: 'homework' }),
      ...(work && { work }),
    };
    const current = this.journal.model.lessonOfWork(work) ?? this.journal.model.currentLesson();
    // On a phone a teacher most likely wants the lesson at hand; the list is a step away.
    const none = !view.lesson && !view.pupil && !view.view && !history.state?.list;
    return phone.matches && none && current ? { lesson: current.id, ...(work && { work }) } : view;
  }

  #known = new Set();

  /** A new conflict or question is said at once, and shown where it does not disturb typing. */
  #troubles() {
    const { queue, model } = this.journal;
    const troubles = queue.troubles.map(({ key }) => key);
    const fresh = troubles.find((key) => !this.#known.has(key));
    this.#known = new Set(troubles);
    if (!fresh) {
      return;
    }
    const cell = cellOf(fresh);
    const pupil = model.pupil(cell.pupil);
    const [column] = model.columnsOf(cell);
    if (pupil && column) {
      alarm(cellWords(this.journal, pupil, column));
      const place = this.grid?.editing?.open ? undefined : this.grid?.body.cellOf(pupil, column);
      if (place) {
        this.openCell({ pupil, column, cell: place, focus: false });
      }
    }
  }

  #showTrouble = ({ detail: key }) => {
    const cell = cellOf(key);
    const { model } = this.journal;
    if (this.grid) {
      this.grid.goToKey(key);
      this.grid.acts.openTrouble(true);
    } else {
      const [column] = model.columnsOf(cell);
      const beside = this.querySelector(`[data-pupil="${cell.pupil}"]`) ?? this;
      this.openCell({ pupil: model.pupil(cell.pupil), column, cell: beside, focus: true });
    }
  };
}

customElements.define('journal-page', JournalPage);
