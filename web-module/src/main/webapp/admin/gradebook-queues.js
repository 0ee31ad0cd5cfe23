/** What waits to be sent to the platforms' gradebooks; not there where no platform has one. */
import { html, LightElement, nothing, repeat } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { failure, sentenceOf, toast } from '/assets/messages.js';
import { formatInstant, t } from '/assets/texts.js';
import { admin } from './console.js';

class GradebookQueues extends LightElement {
  static properties = { queues: { state: true }, problem: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    return this.problem || this.queues?.length
      ? html`<section class="section" aria-labelledby="gradebooks">
          <div class="row-m">
            <div></div>
            <div>
              <div class="section-h">
                <h2 id="gradebooks">${t('admin.gradebooks')}</h2>
                <div class="end acts"><button class="chip" type="button" @click=${() => this.#load()}>${icon('redo')}${t('admin.refresh')}</button></div>
              </div>
              ${this.problem ? failure(this.problem, () => this.#load()) : this.#table()}
            </div>
          </div>
        </section>`
      : nothing;
  }

  #table() {
    return html`<p class="quiet small">${t('admin.gradebooksText')}</p>
      <table class="tbl plat stack-s">
        <thead>
          <tr>
            <th scope="col">${t('admin.platform')}</th>
            ${figures.map((name) => html`<th scope="col" class="num">${t(`admin.gradebook.${name}`)}</th>`)}
            <th scope="col">${t('admin.gradebook.state')}</th>
            <th><span class="sr">${t('admin.action')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            this.queues,
            ({ registration }) => registration,
            (queue) => this.#row(queue),
          )}
        </tbody>
      </table>`;
  }

  #row(queue) {
    const { registration, platform } = queue;
    return html`<tr>
      <th scope="row">${platform}</th>
      ${figures.map((name) => html`<td class="num"><span class="only-s quiet">${t(`admin.gradebook.${name}`)}: </span>${queue[name]}</td>`)}
      <td>${state(queue)}</td>
      <td class="num">
        <button class="btn s" type="button" @click=${() => this.#retry(registration)}>
          ${t('admin.gradebook.retry')}<span class="sr">: ${platform}</span>
        </button>
      </td>
    </tr>`;
  }

  async #retry(registration) {
    try {
      this.queues = (await admin(`/api/admin/gradebooks/${registration}/retry`, { method: 'POST' })).gradebooks;
      toast(t('admin.gradebook.retried'));
    } catch (problem) {
      toast(sentenceOf(problem));
    }
  }

  async #load() {
    try {
      this.queues = (await admin('/api/admin/gradebooks')).gradebooks;
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem.status === 401 ? undefined : problem;
    }
  }
}

const figures = ['journals', 'waiting', 'refused', 'differences'];

function state({ failures, failingSince, nextTryAt, problem, blocked, waiting, oldest }) {
  if (failures) {
    return html`<span class="state warn">${icon('dash')}${t('admin.gradebook.away', { since: formatInstant(failingSince), at: formatInstant(nextTryAt) })}</span>
      ${problem ? html`<span class="small faint code">${problem}</span>` : nothing}`;
  }
  if (blocked) {
    return html`<span class="state warn">${icon('dash')}${t('admin.gradebook.blocked', { count: blocked })}</span>`;
  }
  return waiting
    ? html`<span class="state">${t('admin.gradebook.sending', { at: formatInstant(oldest) })}</span>`
    : html`<span class="state ok">${icon('check')}${t('admin.gradebook.ok')}</span>`;
}

customElements.define('gradebook-queues', GradebookQueues);
