/** The places of one platform that launch the tool: which school each serves, and approving it. */
import { html, LightElement, repeat } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { ask, sentenceOf, toast } from '/assets/messages.js';
import { t } from '/assets/texts.js';
import { admin } from './console.js';

/** `<deployment-list .deployments .schools .platform=${name}>`; tells `changed`, which bubbles. */
class DeploymentList extends LightElement {
  static properties = { deployments: { attribute: false }, schools: { attribute: false }, platform: { attribute: false } };

  render() {
    return this.deployments.length
      ? html`<ul class="deployments">
          ${repeat(
            this.deployments,
            ({ id }) => id,
            (one) => this.#row(one),
          )}
        </ul>`
      : html`<span class="small faint">${t('admin.noDeployments')}</span>`;
  }

  #row(one) {
    const label = t('admin.deploymentOf', { deployment: one.deployment, platform: this.platform });
    return html`<li>
      <span class="code">${one.deployment}</span>
      ${one.active
        ? html`<span class="state ok small">${icon('check')}${this.#schoolName(one) ?? t('admin.schoolLater')}</span>
            <button class="btn s bare" type="button" @click=${() => this.#close(one, label)}>${t('admin.deactivate')}<span class="sr">: ${label}</span></button>`
        : html`<span class="state warn small">${icon('dash')}${t('admin.waits')}</span>
            <form class="line mid" @submit=${(event) => this.#approve(event, one)}>
              <select class="input" name="school" aria-label=${t('admin.schoolOf', { deployment: label })}>
                <option value="">${t('admin.schoolNew')}</option>
                ${this.schools.map(({ id, name }) => html`<option value=${id} .selected=${id === one.school}>${name}</option>`)}
              </select>
              <button class="btn s main" type="submit">${t('admin.approve')}<span class="sr">: ${label}</span></button>
            </form>`}
    </li>`;
  }

  #schoolName({ school }) {
    return this.schools.find(({ id }) => id === (school?.id ?? school))?.name ?? school?.name;
  }

  #approve(event, { id }) {
    event.preventDefault();
    const school = new FormData(event.target).get('school');
    return this.#send(`/api/admin/deployments/${id}/activation`, { method: 'PUT', body: school ? { school } : {} });
  }

  async #close({ id }, label) {
    const sure = await ask({ title: t('admin.deactivateSure', { name: label }), text: t('admin.deactivateMeans'), confirm: t('admin.deactivate'), danger: true });
    if (sure) {
      await this.#send(`/api/admin/deployments/${id}/activation`, { method: 'DELETE' });
    }
  }

  async #send(path, options) {
    try {
      await admin(path, options);
      this.dispatchEvent(new Event('changed', { bubbles: true }));
    } catch (problem) {
      toast(sentenceOf(problem));
    }
  }
}

customElements.define('deployment-list', DeploymentList);
