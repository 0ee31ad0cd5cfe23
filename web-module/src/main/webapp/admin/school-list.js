/** The schools of this installation: what they are called and in which time zone they live. */
import { html, LightElement, nothing, repeat } from '/assets/element.js';
import { focusWrong } from '/assets/form.js';
import { banner, sentenceOf, toast } from '/assets/messages.js';
import { t } from '/assets/texts.js';
import { admin } from './console.js';
import { describing } from './school-choice.js';
import { firstOf, showAll } from './show-all.js';

/** `<school-list .schools @changed>` */
class SchoolList extends LightElement {
  static properties = { schools: { attribute: false }, draft: { state: true }, problem: { state: true }, all: { state: true } };

  render() {
    return this.schools.length
      ? html`<h3 class="after">${t('admin.schools')}</h3>
          <ul class="rows">
            ${repeat(
              firstOf(this.schools, this.all),
              ({ id }) => id,
              (school) => this.#row(school),
            )}
          </ul>
          ${showAll(this.schools, this.all, () => (this.all = true))}`
      : nothing;
  }

  #row(school) {
    const open = this.draft?.id === school.id;
    return html`<li>
      <div class="line mid fold">
        <span class="grow"><b>${school.name}</b> <span class="small quiet">${school.timeZone}</span></span>
        <button class="btn s end" type="button" aria-expanded=${open} @click=${() => this.#open(open ? undefined : school)}>
          ${t('admin.rename')}<span class="sr">: ${school.name}</span
        ></button>
      </div>
      ${open
        ? html`<form class="inline-form" novalidate @submit=${this.#submit}>
            ${describing({ prefix: school.id, draft: this.draft, problem: this.problem, change: (draft) => (this.draft = draft) })}
            <p class="small">${t('admin.renameMeans')}</p>
            ${this.problem ? banner({ tone: 'alert', text: sentenceOf(this.problem) }) : nothing}
            <div class="acts"><button class="btn main" type="submit">${t('admin.do.rename')}</button></div>
          </form>`
        : nothing}
    </li>`;
  }

  #open(school) {
    this.problem = undefined;
    this.draft = school && { ...school };
  }

  async #submit(event) {
    event.preventDefault();
    const { id, name, timeZone } = this.draft;
    try {
      await admin(`/api/admin/schools/${id}`, { method: 'PUT', body: { name, timeZone } });
      this.draft = undefined;
      toast(t('admin.done'));
      this.dispatchEvent(new Event('changed'));
    } catch (problem) {
      this.problem = problem;
      focusWrong(this);
    }
  }
}

customElements.define('school-list', SchoolList);
