/** The guardians linked with a pupil; looked up when asked for, ended after a question. */
import { api } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { ask, sentenceOf, toast } from '/assets/messages.js';
import { formatInstant, hasText, t } from '/assets/texts.js';

/** `<pupil-guardians .pupil=${id} .name=${name}>` */
class PupilGuardians extends LightElement {
  static properties = { pupil: { attribute: false }, name: { attribute: false }, links: { state: true }, problem: { state: true } };

  render() {
    return html`<details class="data" @toggle=${(event) => event.target.open && this.#load()}>
      <summary>${t('school.guardians')}<span class="sr">: ${this.name}</span></summary>
      ${this.#content()}
    </details>`;
  }

  #content() {
    if (this.problem) {
      return html`<p class="small">${sentenceOf(this.problem)} <button class="btn s" type="button" @click=${() => this.#load()}>${t('common.tryAgain')}</button></p>`;
    }
    if (!this.links) {
      return html`<p class="small quiet">${t('common.loading')}</p>`;
    }
    return this.links.length
      ? html`<ul class="rows">
          ${this.links.map((link) => this.#row(link))}
        </ul>`
      : html`<p class="small quiet">${t('school.noGuardians')}</p>`;
  }

  #row(link) {
    const { guardian, source, since, until } = link;
    const day = (instant) => formatInstant(instant, { dateStyle: 'long' });
    const about = [
      source && hasText(`school.source.${source}`) && t(`school.source.${source}`),
      until ? t('school.sinceUntil', { since: day(since), until: day(until) }) : t('school.since', { day: day(since) }),
    ];
    return html`<li>
      <div class="line mid fold">
        <span class="grow">${guardian.name}<br /><span class="small quiet">${about.filter(Boolean).join(', ')}</span></span>
        ${until
          ? nothing
          : html`<button class="btn s end" type="button" @click=${() => this.#end(link)}>
              ${t('school.endLink')}<span class="sr">: ${guardian.name}</span
            ></button>`}
      </div>
    </li>`;
  }

  async #end({ id, guardian }) {
    const sure = await ask({
      title: t('school.endLinkSure', { guardian: guardian.name, pupil: this.name }),
      text: t('school.endLinkMeans'),
      confirm: t('school.endLink'),
      danger: true,
    });
    if (sure) {
      try {
        await api(`/api/guardianships/${id}/end`, { method: 'PUT' });
        toast(t('school.linkEnded', { name: guardian.name }));
      } catch (problem) {
        toast(sentenceOf(problem));
      }
      await this.#load();
    }
  }

  async #load() {
    try {
      const { guardianships } = await api(`/api/guardianships?${new URLSearchParams({ pupil: this.pupil })}`);
      this.links = guardianships;
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('pupil-guardians', PupilGuardians);
