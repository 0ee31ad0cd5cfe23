/** Making a class of the school from a journal's list, in the course from which one came. */
import { api, session } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { focusWrong, selectField, textField } from '/assets/form.js';
import { banner, bones, sentenceOf, toast } from '/assets/messages.js';
import { compareNames, t } from '/assets/texts.js';

const grades = Array.from({ length: 11 }, (_, at) => String(at + 1));

/** `<class-form @made>` */
class ClassForm extends LightElement {
  static properties = {
    journals: { state: true },
    journal: { state: true },
    name: { state: true },
    grade: { state: true },
    problem: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    if (!this.journals) {
      return this.problem ? banner({ tone: 'alert', title: t('school.class.failed'), text: sentenceOf(this.problem) }) : bones();
    }
    if (!this.journals.length) {
      return html`<p class="inline-form">${t('school.class.noJournals')}</p>`;
    }
    return html`<form class="inline-form" novalidate @submit=${this.#submit}>
      <h3>${t('school.newClass')}</h3>
      ${selectField({
        id: 'journal',
        label: t('school.class.from'),
        value: this.journal?.id ?? '',
        options: this.journals.map(({ id, className, subject }) => ({ value: id, label: `${className}, ${subject}` })),
        change: (id) => this.#choose(id),
      })}
      <div class="two-f">
        ${textField({ id: 'name', label: t('school.class.name'), value: this.name, wrong: this.problem?.about('name'), input: (value) => (this.name = value) })}
        ${selectField({
          id: 'grade',
          label: t('school.class.grade'),
          value: this.grade,
          wrong: this.problem?.about('grade'),
          options: grades.map((value) => ({ value, label: value })),
          change: (value) => (this.grade = value),
        })}
      </div>
      ${this.journal ? this.#pupils() : nothing}
      ${this.problem && !this.problem.field ? banner({ tone: 'alert', title: t('school.class.failed'), text: sentenceOf(this.problem) }) : nothing}
      <div class="acts"><button class="btn main" type="submit">${t('school.class.make')}</button></div>
    </form>`;
  }

  #pupils() {
    const names = this.journal.pupils.map(({ name }) => name).sort(compareNames);
    return html`<details class="data">
      <summary>${t('school.class.pupils', { count: names.length })}</summary>
      <p class="small">${names.join(', ')}</p>
    </details>`;
  }

  async #load() {
    try {
      const { journals } = await api(`/api/courses/${encodeURIComponent(session.me.course.id)}`);
      this.journals = journals;
      if (journals.length) {
        await this.#choose(journals[0].id);
      }
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #choose(id) {
    this.problem = undefined;
    try {
      this.journal = await api(`/api/journals/${encodeURIComponent(id)}`);
      this.name = this.journal.className;
      this.grade = String(/\d{1,2}/.exec(this.name)?.[0] ?? 5);
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #submit(event) {
    event.preventDefault();
    const body = { name: this.name.trim(), grade: Number(this.grade), pupils: this.journal.pupils.map(({ id }) => id) };
    try {
      const made = await api('/api/classes', { method: 'POST', body });
      await api(`/api/journals/${encodeURIComponent(this.journal.id)}/class`, { method: 'PUT', body: { class: made.id } });
      toast(t('school.class.made', { name: body.name }));
      this.dispatchEvent(new Event('made'));
    } catch (problem) {
      this.problem = problem;
      focusWrong(this);
    }
  }
}

customElements.define('class-form', ClassForm);
