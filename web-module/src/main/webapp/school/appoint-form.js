/** Appointing a person: to the administration (of all or some grades), as a homeroom teacher of a class, as support. */
import { api, session } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { segments, selectField } from '/assets/form.js';
import { ask, banner, sentenceOf, toast } from '/assets/messages.js';
import { t } from '/assets/texts.js';
import './person-picker.js';

const kinds = ['ADMINISTRATION', 'HOMEROOM', 'SUPPORT'];
const grades = Array.from({ length: 11 }, (_, at) => at + 1);

/** `<appoint-form ?first @appointed>`: with `first` only the school's first administration can be appointed. */
class AppointForm extends LightElement {
  static properties = {
    first: { type: Boolean },
    person: { state: true },
    kind: { state: true },
    chosenGrades: { state: true },
    classId: { state: true },
    classes: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.#clear();
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.first) {
      api('/api/classes').then(
        (answer) => (this.classes = answer.classes),
        (problem) => (this.problem = problem),
      );
    }
  }

  render() {
    return html`<form class="inline-form appoint" @submit=${this.#submit}>
      ${this.first ? html`<h2 class="t17">${t('school.appoint.firstTitle')}</h2>` : html`<h3>${t('school.appoint.title')}</h3>`}
      <person-picker .label=${t('school.appoint.who')} .picked=${this.person} @picked=${(event) => (this.person = event.detail)}></person-picker>
      ${this.first ? nothing : this.#scope()}
      ${this.problem ? banner({ tone: 'alert', title: t('school.appoint.failed'), text: sentenceOf(this.problem) }) : nothing}
      <div class="acts"><button class="btn main" type="submit">${t('school.appoint.act')}</button></div>
      ${this.missing ? html`<p class="wrong small" role="alert">${this.missing}</p>` : nothing}
    </form>`;
  }

  #scope() {
    return html`${segments({
      name: 'kind',
      label: t('school.appoint.as'),
      value: this.kind,
      options: kinds.map((value) => ({ value, label: t(`school.kind.${value}`) })),
      change: (value) => (this.kind = value),
    })}
    ${this.kind === 'ADMINISTRATION' ? this.#gradeChoice() : nothing} ${this.kind === 'HOMEROOM' ? this.#classChoice() : nothing}`;
  }

  #gradeChoice() {
    return html`<fieldset class="field">
      <legend class="label">${t('school.appoint.grades')}</legend>
      <div class="acts">
        <button class="chip" type="button" aria-pressed=${!this.chosenGrades.size} @click=${() => (this.chosenGrades = new Set())}>
          ${t('school.appoint.allGrades')}
        </button>
        ${grades.map(
          (grade) =>
            html`<button class="chip" type="button" aria-pressed=${this.chosenGrades.has(grade)} @click=${() => this.#toggle(grade)}>${grade}</button>`,
        )}
      </div>
    </fieldset>`;
  }

  #classChoice() {
    const options = (this.classes ?? []).map(({ id, name }) => ({ value: id, label: name }));
    return options.length
      ? selectField({
          id: 'class',
          label: t('school.appoint.class'),
          value: this.classId ?? options[0].value,
          options,
          change: (value) => (this.classId = value),
        })
      : html`<p class="small quiet">${t('school.appoint.noClasses')}</p>`;
  }

  #toggle(grade) {
    const chosen = new Set(this.chosenGrades);
    if (!chosen.delete(grade)) {
      chosen.add(grade);
    }
    this.chosenGrades = chosen;
  }

  #clear() {
    this.person = undefined;
    this.kind = 'ADMINISTRATION';
    this.chosenGrades = new Set();
    this.problem = undefined;
    this.missing = undefined;
  }

  async #submit(event) {
    event.preventDefault();
    const classId = this.classId ?? this.classes?.[0]?.id;
    this.missing = this.person ? (this.kind === 'HOMEROOM' && !classId ? t('school.appoint.noClasses') : undefined) : t('school.appoint.noPerson');
    this.requestUpdate();
    if (this.missing || !(await this.#sure())) {
      return;
    }
    const body = { person: this.person.id, kind: this.kind };
    if (this.kind === 'ADMINISTRATION' && this.chosenGrades.size) {
      body.grades = [...this.chosenGrades].sort((one, other) => one - other);
    }
    if (this.kind === 'HOMEROOM') {
      body.class = classId;
    }
    await this.#appoint(body);
  }

  async #appoint(body) {
    try {
      await api('/api/appointments', { method: 'POST', body });
      toast(t('school.appoint.done', { name: this.person.name }));
      this.#clear();
      session.update(await api('/api/me'));
      this.dispatchEvent(new Event('appointed', { bubbles: true }));
    } catch (problem) {
      this.problem = problem;
    }
  }

  #sure() {
    return ask({
      title: t('school.appoint.sure', { name: this.person.name, kind: t(`school.kind.${this.kind}`) }),
      text: t(`school.appoint.means.${this.kind}`),
      confirm: t('school.appoint.act'),
    });
  }
}

customElements.define('appoint-form', AppointForm);
