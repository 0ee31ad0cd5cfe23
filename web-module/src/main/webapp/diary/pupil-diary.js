/** The diary of one pupil: which pupil, which week or view, and keeping it fresh. */
import { api, session } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { listen } from '/assets/events.js';
import { banner, beside, bones, empty, failure } from '/assets/messages.js';
import { route } from '/assets/route.js';
import { showTop } from '/assets/shell.js';
import { formatInstant, t } from '/assets/texts.js';
import { attendancePage } from './attendance.js';
import { children } from './children.js';
import { homeworkPage } from './homework.js';
import { marksPage } from './marks.js';
import { newMarks } from './news.js';
import { turning } from './turning.js';
import { weekPage } from './week.js';

const againMillis = 15_000;

/** What the address's `view` may name, and the page that shows its answer; without one it is a week. */
const views = { marks: marksPage, attendance: attendancePage, homework: homeworkPage };

class PupilDiary extends LightElement {
  static properties = {
    shown: { state: true },
    problem: { state: true },
    busy: { state: true },
    fresh: { state: true },
    news: { state: true },
  };

  #pupil;
  /** Name of the view whose answer is shown or asked for. */
  #view;
  /** The work that a link named, until it was brought into view. */
  #sought = route.get('work');
  #stream;
  #asking;
  #loading;
  #again;
  #arrive = () => this.#arrived();
  #seen = () => document.visibilityState === 'visible' && this.shown && this.#load();
  #turning = turning(this, (step) => this.#turn(step));

  connectedCallback() {
    super.connectedCallback();
    route.addEventListener('change', this.#arrive);
    document.addEventListener('visibilitychange', this.#seen);
    this.#turning.begin();
    this.#arrived();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    route.removeEventListener('change', this.#arrive);
    document.removeEventListener('visibilitychange', this.#seen);
    this.#turning.end();
    this.#stream?.close();
    this.#asking?.abort();
    clearTimeout(this.#again);
  }

  render() {
    return html`${children(session.me.children, this.#pupil, (pupil) => this.#address({ pupil }))}
      <p class="sr" role="status">${this.news ?? ''}</p>
      ${this.#content()}`;
  }

  updated() {
    const row = this.#sought && this.shown ? this.querySelector('.is-linked') : undefined;
    if (row) {
      this.#sought = undefined;
      row.scrollIntoView({ block: 'center' });
    }
  }

  #content() {
    if (!this.#pupil) {
      return beside(empty({ page: true, title: t('diary.whose'), text: t('diary.whoseText') }));
    }
    if (this.problem && !this.shown) {
      return beside(this.problem.status === 404 ? noDiary() : failure(this.problem, () => this.#load(), true));
    }
    if (!this.shown) {
      return beside(bones());
    }
    const page = views[this.#view] ?? weekPage;
    return html`${this.problem ? beside(this.#stale()) : nothing} ${page(this.shown, {
      address: (parameters) => this.#address(parameters),
      fresh: this.fresh,
      busy: this.busy,
      view: this.#view,
      journal: route.get('journal'),
      work: route.get('work'),
      term: route.get('term'),
    })}`;
  }

  #stale() {
    const at = formatInstant(this.fresh, { hour: '2-digit', minute: '2-digit' });
    return banner({ title: t('diary.noAnswer'), text: t('diary.asOf', { at }) });
  }

  /** An address in this diary; what is not given stays as it is, except the view's own parameters. */
  #address({ pupil = this.#pupil, ...parameters }) {
    return route.link({ pupil: pupil === session.me.person.id ? undefined : pupil, ...parameters });
  }

  #arrived() {
    const { me } = session;
    const pupil = route.get('pupil') ?? (me.pupil ? me.person.id : me.children[0]?.id);
    const view = route.get('view') in views ? route.get('view') : 'week';
    if (pupil !== this.#pupil) {
      this.#pupil = pupil;
      this.shown = undefined;
      this.#stream?.close();
      this.#stream = pupil && listen(`/api/diary/${pupil}/events`, { changed: (event) => this.#heard(event) });
    }
    if (view !== this.#view) {
      this.#view = view;
      this.shown = undefined;
    }
    showTop({ section: view, pupil: pupil === me.person.id ? undefined : pupil });
    if (pupil) {
      this.#load();
    } else {
      this.requestUpdate();
    }
  }

  /** A stream begins with the version there is; what is shown already, or on its way, is not asked for twice. */
  async #heard(event) {
    await this.#loading;
    if (!event || event.data.version !== this.shown?.version) {
      this.#load();
    }
  }

  #load() {
    this.#loading = this.#ask();
  }

  /** Asks for what is shown; the last question asked is the one that counts. */
  async #ask() {
    this.#asking?.abort();
    clearTimeout(this.#again);
    const asking = new AbortController();
    this.#asking = asking;
    this.busy = true;
    try {
      const answer = await api(this.#path(), { signal: asking.signal });
      this.news = newMarks(this.shown, answer);
      this.shown = answer;
      this.problem = undefined;
      this.fresh = new Date().toISOString();
      this.busy = false;
    } catch (problem) {
      if (asking === this.#asking && problem.name !== 'AbortError') {
        this.problem = problem;
        this.busy = false;
        this.shown = problem.status === 404 ? undefined : this.shown;
        if (problem.passing) {
          this.#again = setTimeout(() => this.#load(), againMillis);
        }
      }
    }
  }

  #path() {
    const diary = `/api/diary/${encodeURIComponent(this.#pupil)}`;
    if (this.#view === 'homework') {
      return `${diary}/homework`;
    }
    if (this.#view !== 'week') {
      const term = route.get('term');
      const work = this.#view === 'marks' && !term ? route.get('work') : undefined;
      const query = new URLSearchParams({ ...(term && { term }), ...(work && { work }) });
      return `${diary}/${this.#view === 'marks' ? 'subjects' : this.#view}${query.size ? `?${query}` : ''}`;
    }
    return `${diary}/weeks/${encodeURIComponent(route.get('day') ?? session.me.school.today)}`;
  }

  #turn(step) {
    const link = this.querySelector(step < 0 ? '[rel=prev]' : '[rel=next]');
    if (link) {
      route.go(link.href);
    }
  }
}

function noDiary() {
  return empty({ page: true, title: t('diary.notFound'), text: t('diary.notFoundText') });
}

customElements.define('pupil-diary', PupilDiary);
