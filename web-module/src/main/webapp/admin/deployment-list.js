/** The places of one platform at a glance; what can be done with them is in the section «deployments». */
import { html, LightElement, repeat } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { t } from '/assets/texts.js';

/** `<deployment-list .deployments .schools .platform=${name}>` */
class DeploymentList extends LightElement {
  static properties = { deployments: { attribute: false }, schools: { attribute: false }, platform: { attribute: false } };

  render() {
    return this.deployments.length
      ? html`<ul class="deployments">
          ${repeat(
            this.deployments,
            ({ id }) => id,
            (one) =>
              html`<li>
                <span class="code">${one.deployment}</span>
                ${one.active
                  ? html`<span class="state ok small">${icon('check')}${this.#schoolName(one) ?? t('admin.schoolLater')}</span>`
                  : html`<a class="state warn small" href="#deployments">${icon('dash')}${t('admin.waits')}</a>`}
              </li>`,
          )}
        </ul>`
      : html`<span class="small faint">${t('admin.noDeployments')}</span>`;
  }

  #schoolName({ school }) {
    return this.schools.find(({ id }) => id === school)?.name;
  }
}

customElements.define('deployment-list', DeploymentList);
