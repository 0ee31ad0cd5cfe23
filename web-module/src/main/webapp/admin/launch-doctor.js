/** The launch doctor: who came in, who was refused, why, and who can mend it. */
import { html, LightElement, nothing, repeat } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { banner, bones, failure, sentenceOf } from '/assets/messages.js';
import { formatInstant, t } from '/assets/texts.js';
import { admin } from './console.js';
import { titleOf } from './launch-case.js';
import './launch-figures.js';
import './launch-filter.js';
import { addressOf, grouped, isAccepted, isWaiting } from './launches.js';

/** `<launch-doctor .registrations .figures>` */
class LaunchDoctor extends LightElement {
  static properties = {
    registrations: { attribute: false },
    figures: { attribute: false },
    launches: { state: true },
    next: { state: true },
    filter: { state: true },
    opened: { state: true },
    sought: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.filter = {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    return html`<section class="section doctor" aria-labelledby="doctor">
      <div class="row-m">
        <div></div>
        <div>
          <div class="section-h"><h2 id="doctor">${t('admin.doctor')}</h2></div>
          ${this.figures?.platforms.length ? html`<launch-figures .platforms=${this.figures.platforms} .now=${this.figures.now}></launch-figures>` : nothing}
          <launch-filter
            .filter=${this.filter}
            .registrations=${this.registrations}
            .codes=${(this.launches ?? []).filter((one) => !isAccepted(one)).map(({ outcome }) => outcome)}
            @filtered=${(event) => this.#show(event.detail)}
            @sought=${(event) => this.#seek(event.detail)}
            @refresh=${() => this.#load()}
          ></launch-filter>
          <div role="status">${this.#found()}</div>
          ${this.#instead()}
        </div>
      </div>
      ${this.launches ? this.#list() : nothing}
    </section>`;
  }

  /** What the search by number brought. */
  #found() {
    if (!this.sought) {
      return nothing;
    }
    const { number, launch, problem } = this.sought;
    if (!launch) {
      return banner({ tone: 'warn', text: problem.status === 404 ? t('admin.noSuchNumber', { number }) : sentenceOf(problem) });
    }
    return html`<p class="after"><b>${formatInstant(launch.at)}</b> ${launch.platform ?? t('admin.unknownPlatform')}</p>
      <launch-case class="case" .launch=${launch}></launch-case>`;
  }

  #instead() {
    if (this.problem) {
      return failure(this.problem, () => this.#load());
    }
    if (!this.launches) {
      return bones();
    }
    return this.launches.length ? nothing : html`<p class="quiet after">${t('admin.noLaunches')}</p>`;
  }

  #list() {
    return html`<ol class="ruled">
        ${repeat(
          grouped(this.launches),
          ({ launch }) => launch.id,
          (group) => this.#row(group),
        )}
      </ol>
      ${this.next
        ? html`<div class="row-m"><div></div><div class="acts after"><button class="btn" type="button" @click=${() => this.#more()}>${t('admin.earlier')}</button></div></div>`
        : nothing}`;
  }

  #row({ launch, times }) {
    const open = this.opened === launch.id;
    const title = titleOf(launch);
    const place = [launch.platform ?? t('admin.unknownPlatform'), launch.deployment, launch.selfTest && t('admin.selfTest')];
    return html`<li>
      <div>
        <b>${formatInstant(launch.at, { hour: '2-digit', minute: '2-digit' })}</b>
        <span class="small faint sub-l">${formatInstant(launch.at, { day: 'numeric', month: 'short' })}</span>
      </div>
      <div>
        <div class="line mid fold">
          <span class="grow"
            ><b class="state ${mood(launch)}">${icon(sign(launch))}<span>${title}</span></b>
            ${isAccepted(launch) ? nothing : html`<span class="tag">${launch.outcome}</span>`}<br />
            <span class="small quiet">${place.filter(Boolean).join(' · ')}</span></span
          >
          ${times > 1 ? html`<span class="small">${t('admin.times', { count: times })}</span>` : nothing}
          <button class="btn s bare end" type="button" aria-expanded=${open} @click=${() => (this.opened = open ? undefined : launch.id)}>
            ${open ? t('admin.fold') : t('admin.more')}<span class="sr">: ${title}</span>
          </button>
        </div>
        ${open ? html`<launch-case class="case" .launch=${launch}></launch-case>` : nothing}
      </div>
    </li>`;
  }

  #show(filter) {
    this.filter = filter;
    return this.#load();
  }

  async #seek(number) {
    try {
      this.sought = { number, launch: await admin(`/api/admin/launches/${encodeURIComponent(number)}`) };
    } catch (problem) {
      this.sought = { number, problem };
    }
  }

  async #load() {
    const wanted = this.filter;
    try {
      const { launches, next } = await admin(addressOf(wanted));
      if (wanted === this.filter) {
        Object.assign(this, { launches, next, problem: undefined });
      }
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #more() {
    try {
      const { launches, next } = await admin(addressOf(this.filter, this.next));
      Object.assign(this, { launches: [...this.launches, ...launches], next });
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
