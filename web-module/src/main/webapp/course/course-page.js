/** What a person finds in a course: a teacher journals or the way to a new one, anybody else where to go or whom to ask. */
import { api, session } from '/assets/api.js';
import { html, LightElement } from '/assets/element.js';
import { beside, bones, failure } from '/assets/messages.js';
import { route } from '/assets/route.js';
import { t } from '/assets/texts.js';
import { chooser } from './chooser.js';
import { guidance } from './guidance.js';
import './deep-link-picker.js';
import './journal-wizard.js';
import './roster-page.js';

class CoursePage extends LightElement {
  static properties = { course: { state: true }, problem: { state: true } };

  #arrive = () => this.requestUpdate();

  #changed = ({ detail }) => (this.course = detail);

  connectedCallback() {
    super.connectedCallback();
    route.addEventListener('change', this.#arrive);
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    route.removeEventListener('change', this.#arrive);
  }

  render() {
    if (this.problem) {
      return beside(failure(this.problem, () => this.#load(), true));
    }
    if (!this.course) {
      return beside(bones());
    }
    const { course } = this;
    document.title = [course.title, t('common.product')].filter(Boolean).join(' · ');
    if (route.get('pick')) {
      return html`<deep-link-picker .course=${course}></deep-link-picker>`;
    }
    if (route.get('view') === 'list' && (course.mayOpenJournal || session.me.administration)) {
      return html`<roster-page .course=${course} @changed=${this.#changed}></roster-page>`;
    }
    if (course.mayOpenJournal && (route.get('view') === 'new' || !course.journals.length)) {
      return html`<journal-wizard .course=${course}></journal-wizard>`;
    }
    return course.mayOpenJournal || course.journals.some(({ mine }) => mine) ? chooser(course) : guidance(course, session.me, (detail) => this.#changed({ detail }));
  }

  async #load() {
    const id = route.get('course') ?? session.me.course?.id;
    this.problem = undefined;
    try {
      this.course = id ? await api(`/api/courses/${encodeURIComponent(id)}`) : withoutCourse();
    } catch (problem) {
      if (problem.status === 404) {
        this.course = withoutCourse();
      } else {
        this.problem = problem;
      }
    }
  }
}

/** A launch from outside any course, or a course this person has left: nobody to name, nothing to open. */
function withoutCourse() {
  return { title: '', journals: [], mayOpenJournal: false, state: 'unconfirmed', helpers: [] };
}

customElements.define('course-page', CoursePage);
