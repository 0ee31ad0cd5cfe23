/** The connected platforms: their state, switching them on and off, and connecting another. */
import { html, LightElement, nothing, repeat } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { ask, sentenceOf, toast } from '/assets/messages.js';
import { t } from '/assets/texts.js';
import { admin } from './console.js';
import './deployment-list.js';
import { counted, effectsOfPlatform } from './effects.js';
import './registration-form.js';
import './registration-link.js';
import './registration-test.js';

/** `<platform-list .registrations .schools @changed>` */
class PlatformList extends LightElement {
  static properties = { registrations: { attribute: false }, schools: { attribute: false }, byHand: { state: true }, tested: { state: true } };

  render() {
    return html`<section aria-labelledby="platforms">
      <div class="row-m">
        <div></div>
        <div>
          <div class="section-h"><h2 id="platforms">${t('admin.platforms')}</h2></div>
          ${this.registrations.length ? this.#table() : html`<p class="quiet after">${t('admin.noneText')}</p>`}
          <registration-link id="connect"></registration-link>
          <p class="mt">
            <button class="btn bare" type="button" aria-expanded=${Boolean(this.byHand)} @click=${() => (this.byHand = !this.byHand)}>
              ${t('admin.byHand')}
            </button>
          </p>
          ${this.byHand ? html`<registration-form @registered=${() => this.#registered()}></registration-form>` : nothing}
        </div>
      </div>
    </section>`;
  }

  #table() {
    return html`<table class="tbl plat stack-s">
      <thead>
        <tr>
          <th scope="col">${t('admin.platform')}</th>
          <th scope="col" class="hide-s">${t('admin.state')}</th>
          <th scope="col">${t('admin.deployments')}</th>
          <th><span class="sr">${t('admin.action')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          this.registrations,
          ({ id }) => id,
          (one) => this.#row(one),
        )}
      </tbody>
    </table>`;
  }

  #row(one) {
    return html`<tr>
      <th scope="row">
        <span class="nm"
          ><b>${one.name || one.issuer}</b><span class="small faint code">${one.issuer}</span
          ><span class="small faint code">${one.clientId}</span><span class="only-s small">${state(one.active)}</span></span
        >
      </th>
      <td class="hide-s">${state(one.active)}</td>
      <td><deployment-list .deployments=${one.deployments} .schools=${this.schools} .platform=${one.name || one.issuer}></deployment-list></td>
      <td class="num">
        <button class="btn s bare" type="button" aria-expanded=${this.tested === one.id} @click=${() => this.#test(one.id)}>
          ${t('admin.test')}<span class="sr">: ${one.name || one.issuer}</span
        ></button>
        <button class="btn s ${one.active ? '' : 'main'}" type="button" @click=${() => this.#switch(one)}>
          ${one.active ? t('admin.deactivate') : t('admin.approve')}<span class="sr">: ${one.name || one.issuer}</span
        ></button>
      </td>
    </tr>
    ${this.tested === one.id ? html`<tr><td colspan="4"><registration-test .platform=${one.id}></registration-test></td></tr>` : nothing}`;
  }

  #test(id) {
    this.tested = this.tested === id ? undefined : id;
  }

  async #switch({ id, name, issuer, active }) {
    try {
      if (active && !(await this.#isSure(id, name || issuer))) {
        return;
      }
      await admin(`/api/admin/registrations/${id}/activation`, { method: active ? 'DELETE' : 'PUT', ...(!active && { body: {} }) });
      this.#tell();
    } catch (problem) {
      toast(sentenceOf(problem));
    }
  }

  async #isSure(id, name) {
    const text = `${t('admin.deactivateMeans')} ${counted(await effectsOfPlatform(id))}`;
    return ask({ title: t('admin.deactivateSure', { name }), text, confirm: t('admin.deactivate'), danger: true });
  }

  #registered() {
    this.byHand = false;
    toast(t('admin.registered'));
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('changed'));
  }
}

function state(active) {
  return active
    ? html`<span class="state ok">${icon('check')}${t('admin.works')}</span>`
    : html`<span class="state warn">${icon('dash')}${t('admin.waits')}</span>`;
}

customElements.define('platform-list', PlatformList);
