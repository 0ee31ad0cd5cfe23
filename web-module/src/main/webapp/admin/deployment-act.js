/** Approving a deployment or moving it to another school: says what will happen, then does it. */
import { html, LightElement, nothing } from '/assets/element.js';
import { focusWrong } from '/assets/form.js';
import { ask, banner, sentenceOf } from '/assets/messages.js';
import { t } from '/assets/texts.js';
import { admin } from './console.js';
import { counted, effectsOf } from './effects.js';
import { chosen, newSchool, schoolChoice } from './school-choice.js';

/** `<deployment-act act="activate|move" .deployment .label .schools @done @cancelled>` */
class DeploymentAct extends LightElement {
  static properties = {
    act: {},
    deployment: { attribute: false },
    label: {},
    schools: { attribute: false },
    draft: { state: true },
    effects: { state: true },
    problem: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    const others = this.#offered();
    this.draft = { school: this.act === 'move' ? (others[0]?.id ?? newSchool) : '' };
    this.#foresee();
  }

  render() {
    const { id, school } = this.deployment;
    const settled = this.act === 'activate' && school;
    return html`<form class="inline-form" novalidate @submit=${this.#submit}>
      <h3>${t(`admin.act.${this.act}`, { name: this.label })}</h3>
      ${settled
        ? nothing
        : schoolChoice({ prefix: `${this.act}-${id}`, draft: this.draft, schools: this.#offered(), open: this.#isOpen(), problem: this.problem, change: (draft) => this.#change(draft) })}
      ${this.effects ? html`<p class="small">${this.#foreseen()} ${counted(this.effects)}</p>` : nothing}
      ${this.problem ? banner({ tone: 'alert', text: sentenceOf(this.problem) }) : nothing}
      <div class="acts">
        <button class="btn ${this.act === 'move' ? 'danger' : 'main'}" type="submit">${t(`admin.do.${this.act}`)}</button>
        <button class="btn bare" type="button" @click=${() => this.#tell('cancelled')}>${t('common.cancel')}</button>
      </div>
    </form>`;
  }

  /** A deployment moves to another school than it serves. */
  #offered() {
    return this.schools.filter(({ id }) => this.act === 'activate' || id !== this.deployment.school);
  }

  /** The first launch may decide only for the first place in a platform; which school another one serves is asked. */
  #isOpen() {
    const { id, platform } = this.deployment;
    return this.act === 'activate' && !platform.deployments.some((other) => other.id !== id && (other.active || other.school));
  }

  /** The name of the school that is chosen, undefined where the first launch decides. */
  #target() {
    if (this.act === 'activate' && this.effects?.school) {
      return this.effects.school.name;
    }
    return this.draft.school === newSchool ? this.draft.name || '…' : this.schools.find(({ id }) => id === this.draft.school)?.name;
  }

  #foreseen() {
    const school = this.#target();
    if (this.act === 'activate') {
      return school ? t('admin.effects.activate', { school }) : this.#isOpen() ? t('admin.effects.activateOpen') : '';
    }
    return t('admin.effects.move', { from: this.effects.school.name, to: school });
  }

  #change(draft) {
    this.draft = draft;
    this.problem = undefined;
  }

  async #foresee() {
    try {
      this.effects = await effectsOf(this.deployment.id);
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #submit(event) {
    event.preventDefault();
    if (this.act === 'move' && !(await this.#isSure())) {
      return;
    }
    const path = this.act === 'move' ? 'school' : 'activation';
    const body = this.deployment.school && this.act === 'activate' ? {} : chosen(this.draft);
    try {
      await admin(`/api/admin/deployments/${this.deployment.id}/${path}`, { method: 'PUT', body });
      this.#tell('done');
    } catch (problem) {
      this.problem = problem;
      focusWrong(this);
    }
  }

  /** Moving cannot be taken back for what is recorded afterwards: the school is typed, so that it is the right one. */
  #isSure() {
    const name = this.#target();
    if (!this.effects || name === '…') {
      return true;
    }
    return ask({ title: t('admin.act.move', { name: this.label }), text: `${this.#foreseen()} ${counted(this.effects)}`, confirm: t('admin.do.move'), danger: true, name });
  }

  #tell(what) {
    this.dispatchEvent(new Event(what));
  }
}

customElements.define('deployment-act', DeploymentAct);
