/** Deployments and schools: which place in which platform serves which school; approve, move, switch off, rename. */
import { html, LightElement, nothing, repeat } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { ask, sentenceOf, toast } from '/assets/messages.js';
import { formatInstant, t } from '/assets/texts.js';
import { admin } from './console.js';
import './deployment-act.js';
import { counted, effectsOf } from './effects.js';
import './school-list.js';
import { firstOf, showAll } from './show-all.js';

/** `<deployments-section .registrations .schools @changed>` */
class DeploymentsSection extends LightElement {
  static properties = { registrations: { attribute: false }, schools: { attribute: false }, opened: { state: true }, all: { state: true } };

  render() {
    const known = this.registrations.flatMap((platform) => platform.deployments.map((one) => ({ ...one, platform })));
    // What waits for the administrator comes first.
    const places = [...known.filter(({ active }) => !active), ...known.filter(({ active }) => active)];
    return html`<section class="section" aria-labelledby="deployments">
      <div class="row-m">
        <div></div>
        <div>
          <div class="section-h"><h2 id="deployments">${t('admin.deploymentsAndSchools')}</h2></div>
          <p class="quiet">${t('admin.deploymentsMean')}</p>
          ${places.length
            ? html`<ul class="rows">
                ${repeat(
                  firstOf(places, this.all),
                  ({ id }) => id,
                  (one) => this.#row(one),
                )}
              </ul>
              ${showAll(places, this.all, () => (this.all = true))}`
            : html`<p class="quiet after">${t('admin.noDeploymentsYet')}</p>`}
          <school-list .schools=${this.schools} @changed=${() => this.#tell()}></school-list>
        </div>
      </div>
    </section>`;
  }

  #row(one) {
    const platform = one.platform.name || one.platform.issuer;
    const label = t('admin.deploymentOf', { deployment: one.deployment, platform });
    const school = this.schools.find(({ id }) => id === one.school)?.name;
    const act = this.opened?.id === one.id ? this.opened.act : undefined;
    return html`<li class="place">
      <div class="line mid fold">
        <span class="grow"
          ><b class="code">${one.deployment}</b> <span class="quiet">${platform}</span><br />
          <span class="small quiet">${school ?? t('admin.schoolLater')} · ${t('admin.firstSeen', { at: formatInstant(one.firstSeenAt) })}</span></span
        >
        ${one.active
          ? html`<span class="state ok small">${icon('check')}${t('admin.works')}</span>`
          : html`<span class="state warn small">${icon('dash')}${school ? t('admin.off') : t('admin.waits')}</span>`}
        <span class="acts end">
          ${one.active ? nothing : this.#button(one, 'activate', label, true)} ${school ? this.#button(one, 'move', label, false) : nothing}
          ${one.active
            ? html`<button class="btn s" type="button" @click=${() => this.#close(one, label)}>${t('admin.deactivate')}<span class="sr">: ${label}</span></button>`
            : nothing}
        </span>
      </div>
      ${act
        ? html`<deployment-act
            act=${act}
            label=${label}
            .deployment=${one}
            .schools=${this.schools}
            @done=${() => this.#done()}
            @cancelled=${() => (this.opened = undefined)}
          ></deployment-act>`
        : nothing}
    </li>`;
  }

  #button(one, act, label, main) {
    const open = this.opened?.id === one.id && this.opened.act === act;
    return html`<button class="btn s ${main ? 'main' : ''}" type="button" aria-expanded=${open} @click=${() => this.#open(one.id, open ? undefined : act)}>
      ${t(`admin.do.${act}`)}<span class="sr">: ${label}</span
    ></button>`;
  }

  /** Another act is another form: the one of before is taken away first. */
  async #open(id, act) {
    this.opened = undefined;
    await this.updateComplete;
    this.opened = act && { id, act };
  }

  async #close({ id }, label) {
    try {
      const text = `${t('admin.effects.deactivate')} ${counted(await effectsOf(id))}`;
      if (await ask({ title: t('admin.deactivateSure', { name: label }), text, confirm: t('admin.deactivate'), danger: true })) {
        await admin(`/api/admin/deployments/${id}/activation`, { method: 'DELETE' });
        this.#tell();
      }
    } catch (problem) {
      toast(sentenceOf(problem));
    }
  }

  #done() {
    this.opened = undefined;
    toast(t('admin.done'));
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('changed'));
  }
}

customElements.define('deployments-section', DeploymentsSection);
