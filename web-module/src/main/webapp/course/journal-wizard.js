/** Opening a journal in a course: which class and subject, which terms, and the class list that the platform proposes. */
import { api, session } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { focusWrong, segments, selectField, textField } from '/assets/form.js';
import { banner, sentenceOf } from '/assets/messages.js';
import { route } from '/assets/route.js';
import { t } from '/assets/texts.js';
import './class-list.js';

const grades = Array.from({ length: 11 }, (_, at) => String(at + 1));
const termKinds = ['QUARTER', 'TRIMESTER', 'HALF_YEAR'];

/** `<journal-wizard .course=${answer of GET /api/courses/{course}}>` */
class JournalWizard extends LightElement {
  static properties = {
    course: { attribute: false },
    draft: { state: true },
    chosen: { state: true },
    problem: { state: true },
    sending: { state: true },
  };

  willUpdate() {
    if (!this.draft) {
      const { className = '', grade, subject = '', termKind } = this.course.suggestion ?? {};
      this.draft = { className, subject, grade: String(grade ?? gradeOf(className) ?? 5), termKind: termKind ?? 'QUARTER' };
      this.chosen = new Set();
    }
  }

  render() {
    const { className } = this.draft;
    return html`<div class="head row-m">
        <div class="head-key"><b>${className || '–'}</b></div>
        <div class="head-in"><div><h1>${t('course.wizard.title')}</h1><p class="lede">${this.course.title} · ${t('course.wizard.lede')}</p></div></div>
      </div>
      <form class="row-m wizard" novalidate @submit=${this.#open}>
        <div></div>
        <div class="calm">
          <div class="form">${this.#fields()}</div>
          <class-list
            .course=${this.course.id}
            .chosen=${this.chosen}
            @chosen=${(event) => (this.chosen = event.detail)}
          ></class-list>
          ${this.problem && !this.problem.field ? banner({ tone: 'alert', title: t('course.wizard.failed'), text: sentenceOf(this.problem) }) : nothing}
          <div class="acts">
            <button class="btn main" type="submit" aria-disabled=${this.sending ? 'true' : nothing}>
              ${t('course.wizard.open', { count: this.chosen.size })}
            </button>
            ${this.course.journals.length
              ? html`<a class="btn bare" href=${route.link({ course: route.get('course') })}>${t('common.cancel')}</a>`
              : nothing}
          </div>
          <p class="small quiet mt">
            ${t('course.wizard.later')}
            <a href=${route.link({ view: 'list', course: route.get('course') })}>${t('course.roster.open')}</a>
          </p>
        </div>
      </form>`;
  }

  #fields() {
    const { className, subject, grade, termKind } = this.draft;
    const wrong = (field) => this.problem?.about(field);
    return html`<div class="two-f">
        ${textField({
          id: 'className',
          label: t('course.wizard.class'),
          value: className,
          wrong: wrong('className'),
          hint: t('course.wizard.classHint'),
          input: (value) => this.#set({ className: value, ...(gradeOf(value) && { grade: String(gradeOf(value)) }) }),
        })}
        ${selectField({
          id: 'grade',
          label: t('course.wizard.grade'),
          value: grade,
          wrong: wrong('grade'),
          options: grades.map((value) => ({ value, label: value })),
          change: (value) => this.#set({ grade: value }),
        })}
      </div>
      ${textField({
        id: 'subject',
        label: t('course.wizard.subject'),
        value: subject,
        wrong: wrong('subject'),
        input: (value) => this.#set({ subject: value }),
      })}
      ${segments({
        name: 'termKind',
        label: t('course.wizard.terms'),
        value: termKind,
        options: termKinds.map((value) => ({ value, label: t(`termKind.${value}`) })),
        change: (value) => this.#set({ termKind: value }),
      })}`;
  }

  #set(change) {
    this.draft = { ...this.draft, ...change };
    this.problem = undefined;
  }

  async #open(event) {
    event.preventDefault();
    if (this.sending) {
      return;
    }
    const { className, subject, grade, termKind } = this.draft;
    const body = { className: className.trim(), grade: Number(grade), subject: subject.trim(), termKind, pupils: [...this.chosen] };
    this.sending = true;
    try {
      const { id } = await api(`/api/courses/${encodeURIComponent(this.course.id)}/journals`, { method: 'POST', body });
      location.assign(session.link('/journal/', { journal: id }));
    } catch (problem) {
      this.problem = problem;
      this.sending = false;
      focusWrong(this);
    }
  }
}

/** The grade that a class's name begins with: 7 of «7А», 10 of «10 Б». */
function gradeOf(className) {
  const grade = Number(/^\s*(\d{1,2})/.exec(className)?.[1]);
  return grade >= 1 && grade <= 11 ? grade : undefined;
}

customElements.define('journal-wizard', JournalWizard);
