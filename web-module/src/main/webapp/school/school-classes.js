/** The classes of the school, and making one from the list of a journal. */
import { api, session } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { bones, failure } from '/assets/messages.js';
import { route } from '/assets/route.js';
import { compareNames, t } from '/assets/texts.js';
import './class-form.js';

class SchoolClasses extends LightElement {
  static properties = { classes: { state: true }, problem: { state: true }, adding: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    return html`<section aria-labelledby="classes">
      <div class="row-m">
        <div></div>
        <div>
          <div class="section-h">
            <h2 id="classes">${t('school.classes')}</h2>
            ${session.me.course
              ? html`<span class="end"
                  ><button class="btn s" type="button" aria-expanded=${Boolean(this.adding)} @click=${() => (this.adding = !this.adding)}>
                    ${t('school.newClass')}
                  </button></span
                >`
              : nothing}
          </div>
          ${this.adding ? html`<class-form @made=${() => this.#added()}></class-form>` : nothing}
        </div>
      </div>
      ${this.#content()}
    </section>`;
  }

  #content() {
    if (this.problem || !this.classes?.length) {
      return html`<div class="row-m"><div></div><div class="after">${this.#instead()}</div></div>`;
    }
    const sorted = [...this.classes].sort((one, other) => one.grade - other.grade || compareNames(one.name, other.name));
    return html`<ul class="ruled">
      ${sorted.map(
        ({ id, name, homeroom }) => html`<li>
          <div><b>${name}</b></div>
          <div class="line mid">
            <span class="grow">${homeroom ? t('school.homeroomIs', { name: homeroom }) : html`<span class="faint">${t('school.noHomeroom')}</span>`}</span>
            <a class="btn s end" href=${route.link({ view: 'class', class: id })}>${t('school.openClass')}<span class="sr">: ${name}</span></a>
          </div>
        </li>`,
      )}
    </ul>`;
  }

  #instead() {
    if (this.problem) {
      return failure(this.problem, () => this.#load());
    }
    return this.classes ? html`<p class="quiet">${t('school.noClasses')}</p>` : bones();
  }

  #added() {
    this.adding = false;
    this.#load();
  }

  async #load() {
    try {
      const { classes } = await api('/api/classes');
      this.classes = classes;
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('school-classes', SchoolClasses);
