/** A class: its pupils with the way to each diary, and who may see it as a guardian. */
import { api, session } from '/assets/api.js';
import { html, LightElement, nothing, repeat } from '/assets/element.js';
import { beside, bones, empty, failure } from '/assets/messages.js';
import { route } from '/assets/route.js';
import { compareNames, t } from '/assets/texts.js';
import './pupil-guardians.js';

/** `<class-page .classId=${id}>` */
class ClassPage extends LightElement {
  static properties = { classId: { attribute: false }, shown: { state: true }, problem: { state: true } };

  willUpdate(changed) {
    if (changed.has('classId')) {
      this.#load();
    }
  }

  render() {
    if (this.problem) {
      return beside(
        this.problem.status === 404 ? empty({ page: true, title: t('school.noClass'), text: t('school.nothingText') }) : failure(this.problem, () => this.#load(), true),
      );
    }
    if (!this.shown) {
      return beside(bones());
    }
    const { name, homeroom, pupils } = this.shown;
    const sorted = [...pupils].sort((one, other) => compareNames(one.name, other.name));
    document.title = [t('school.classTitle', { name }), t('common.product')].join(' · ');
    return html`<div class="head row-m">
        <div class="head-key"><b>${name}</b><span>${t('school.pupils', { count: pupils.length })}</span></div>
        <div class="head-in">
          <div>
            <h1>${t('school.classTitle', { name })}</h1>
            <p class="lede">${homeroom ? t('school.homeroomIs', { name: homeroom }) : t('school.noHomeroom')}</p>
          </div>
          ${this.#others()}
        </div>
      </div>
      ${sorted.length
        ? html`<ol class="ruled class-list">
            ${repeat(
              sorted,
              ({ id }) => id,
              (pupil, at) => row(pupil, at + 1),
            )}
          </ol>`
        : beside(empty({ title: t('school.noPupils'), text: t('school.noPupilsText') }))}`;
  }

  /** The other classes of a homeroom teacher with several, or the way back for the administration. */
  #others() {
    const { me } = session;
    if (me.administration) {
      return html`<p class="end no-print"><a href=${route.link({})}>${t('school.allClasses')}</a></p>`;
    }
    return me.classes.length > 1
      ? html`<nav class="seg end" aria-label=${t('school.classes')}>
          ${me.classes.map(
            ({ id, name }) =>
              html`<a href=${route.link({ view: 'class', class: id })} aria-current=${id === this.classId ? 'true' : nothing}>${name}</a>`,
          )}
        </nav>`
      : nothing;
  }

  async #load() {
    this.problem = undefined;
    this.shown = undefined;
    try {
      this.shown = await api(`/api/classes/${encodeURIComponent(this.classId)}`);
    } catch (problem) {
      this.problem = problem;
    }
  }
}

function row({ id, name }, number) {
  return html`<li>
    <div class="faint">${number}</div>
    <div>
      <div class="line mid">
        <b class="grow">${name}</b>
        <a class="btn s end" href=${session.link('/diary/', { pupil: id })}>${t('school.diary')}<span class="sr">: ${name}</span></a>
      </div>
      <pupil-guardians .pupil=${id} .name=${name}></pupil-guardians>
    </div>
  </li>`;
}

customElements.define('class-page', ClassPage);
