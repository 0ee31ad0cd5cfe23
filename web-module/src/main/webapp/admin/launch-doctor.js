/** The launch doctor: who came in, who was refused, why, and who can mend it. */
import { html, LightElement, nothing, repeat } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { bones, failure, toast } from '/assets/messages.js';
import { formatInstant, t } from '/assets/texts.js';
import { admin } from './console.js';
import { factsOf, grouped, isAccepted, isWaiting } from './launches.js';

const filters = { all: () => true, refused: (one) => !isAccepted(one), waiting: isWaiting };

class LaunchDoctor extends LightElement {
  static properties = { launches: { state: true }, filter: { state: true }, opened: { state: true }, problem: { state: true } };

  constructor() {
    super();
    this.filter = 'all';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    const refused = (this.launches ?? []).filter(filters.refused).length;
    return html`<section class="section doctor" aria-labelledby="doctor">
      <div class="row-m">
        <div></div>
        <div>
          <div class="section-h">
            <h2 id="doctor">${t('admin.doctor')}</h2>
            ${this.launches ? html`<span class="n">${t('admin.refusedOf', { count: refused, all: this.launches.length })}</span>` : nothing}
            <div class="end acts" role="group" aria-label=${t('admin.filter')}>
              ${Object.keys(filters).map(
                (name) =>
                  html`<button class="chip" type="button" aria-pressed=${this.filter === name} @click=${() => (this.filter = name)}>
                    ${t(`admin.filter.${name}`)}
                  </button>`,
              )}
              <button class="chip" type="button" @click=${() => this.#load()}>${icon('redo')}${t('admin.refresh')}</button>
            </div>
          </div>
          ${this.#instead()}
        </div>
      </div>
      ${this.launches ? this.#list() : nothing}
    </section>`;
  }

  #instead() {
    if (this.problem) {
      return failure(this.problem, () => this.#load());
    }
    if (!this.launches) {
      return bones();
    }
    return this.launches.some(filters[this.filter]) ? nothing : html`<p class="quiet after">${t('admin.noLaunches')}</p>`;
  }

  #list() {
    const groups = grouped(this.launches.filter(filters[this.filter]));
    return html`<ol class="ruled">
      ${repeat(
        groups,
        ({ launch }) => launch.id ?? launch.at,
        (group) => this.#row(group),
      )}
    </ol>`;
  }

  #row({ launch, times }) {
    const id = launch.id ?? launch.at;
    const open = this.opened === id;
    const title = launch.sentence ?? (isAccepted(launch) ? t('admin.accepted') : t('admin.refused'));
    return html`<li>
      <div>
        <b>${formatInstant(launch.at, { hour: '2-digit', minute: '2-digit' })}</b>
        <span class="small faint sub-l">${formatInstant(launch.at, { day: 'numeric', month: 'short' })}</span>
      </div>
      <div>
        <div class="line mid fold">
          <span class="grow"
            ><b class="state ${mood(launch)}">${icon(sign(launch))}<span>${title}</span></b>
            ${isAccepted(launch) ? nothing : html`<span class="tag">${launch.code ?? launch.outcome}</span>`}<br />
            <span class="small quiet">${launch.platform ?? t('admin.unknownPlatform')}</span></span
          >
          ${times > 1 ? html`<span class="small">${t('admin.times', { count: times })}</span>` : nothing}
          <button class="btn s bare end" type="button" aria-expanded=${open} @click=${() => (this.opened = open ? undefined : id)}>
            ${open ? t('admin.fold') : t('admin.more')}<span class="sr">: ${title}</span
          ></button>
        </div>
        ${open ? this.#case(launch, title) : nothing}
      </div>
    </li>`;
  }

  #case(launch, title) {
    const facts = factsOf(launch);
    return html`<div class="case">
      <div>
        <dl>
          <dt>${t('admin.case.what')}</dt>
          <dd><b>${title}</b></dd>
          ${launch.fix ? html`<dt>${t('admin.case.fix')}</dt><dd>${launch.fix}</dd>` : nothing}
          ${launch.who ? html`<dt>${t('admin.case.who')}</dt><dd>${launch.who}</dd>` : nothing}
          ${launch.id ? html`<dt>${t('admin.case.number')}</dt><dd class="code">${launch.id}</dd>` : nothing}
        </dl>
        <div class="acts">
          <button class="btn" type="button" @click=${() => this.#copy(launch, title, facts)}>${icon('copy')}${t('admin.copyForLetter')}</button>
        </div>
      </div>
      ${facts.length
        ? html`<div>
            <h3>${t('admin.case.facts')}</h3>
            <dl class="facts">${facts.map(([name, value]) => html`<dt class="code">${name}</dt><dd class="code">${value}</dd>`)}</dl>
          </div>`
        : nothing}
    </div>`;
  }

  async #copy(launch, title, facts) {
    const lines = [
      `${formatInstant(launch.at)}  ${launch.code ?? launch.outcome ?? ''}`,
      launch.platform,
      title,
      launch.fix,
      launch.who,
      ...facts.map(([name, value]) => `${name}: ${value}`),
    ];
    try {
      await navigator.clipboard.writeText(lines.filter(Boolean).join('\n'));
      toast(t('admin.copied'));
    } catch {
      toast(t('admin.copyFailed'));
    }
  }

  async #load() {
    try {
      const { launches } = await admin('/api/admin/launches?limit=200');
      this.launches = launches;
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

function mood(launch) {
  return isAccepted(launch) ? 'ok' : isWaiting(launch) ? 'warn' : 'bad';
}

function sign(launch) {
  return isAccepted(launch) ? 'check' : isWaiting(launch) ? 'dash' : 'alert';
}

customElements.define('launch-doctor', LaunchDoctor);
