/** The class list of a course as the platform tells it: when it was read, who waits for a decision, what the school says of whom. */
import { api } from '/assets/api.js';
import { html, LightElement, nothing, repeat } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { banner, beside, bones, failure, sentenceOf } from '/assets/messages.js';
import { route } from '/assets/route.js';
import { compareNames, formatInstant, t } from '/assets/texts.js';
import { audience } from './audience.js';
import { memberRow } from './member-row.js';
import { leftPeople, missingPeople } from './roster-questions.js';

const parts = ['PUPIL', 'GUARDIAN', 'NOBODY'];

/** `<roster-page .course=${answer of GET /api/courses/{course}} @changed>`: `changed` tells that the course is another now. */
class RosterPage extends LightElement {
  static properties = { course: { attribute: false }, roster: { state: true }, problem: { state: true }, asking: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#ask('');
  }

  render() {
    const count = this.roster?.members.length ?? 0;
    return html`<div class="head row-m">
        <div class="head-key"><b>${this.roster ? count : '–'}</b><span>${t('course.roster.members', { count })}</span></div>
        <div class="head-in">
          <div><h1>${t('course.roster.title')}</h1><p class="lede">${this.course.title}</p></div>
          <div class="end acts">
            <a class="btn bare" href=${route.link({ course: route.get('course') })}>${t('course.roster.back')}</a>
            <button class="btn" type="button" aria-disabled=${this.asking ? 'true' : nothing} @click=${() => this.refresh()}>
              ${icon('redo')}${t('course.list.refresh')}
            </button>
          </div>
        </div>
      </div>
      ${beside(html`<div aria-busy=${Boolean(this.asking)}>
        <p class="small quiet" role="status">${this.asking ? t('course.roster.reading') : this.#reading()}</p>
        ${this.#content()}
      </div>`)}`;
  }

  /** When it was read and when it will be, in words. */
  #reading() {
    const { fetchedAt, nextAt } = this.roster ?? {};
    const read = fetchedAt ? t('course.roster.read', { at: formatInstant(fetchedAt) }) : this.roster && t('course.roster.never');
    return [read, nextAt && t('course.roster.next', { at: formatInstant(nextAt) })].filter(Boolean).join(' ');
  }

  #content() {
    if (!this.roster) {
      return this.problem ? failure(this.problem, () => this.#ask('')) : bones();
    }
    // Where people are missing the question about them says so already.
    const asked = this.roster.members.some(({ missing }) => missing);
    const text = this.problem ? sentenceOf(this.problem) : !asked && this.roster.problem;
    return html`${text ? html`<div class="mt">${banner({ tone: 'warn', text })}</div>` : nothing}
      ${missingPeople(this)} ${leftPeople(this)} ${parts.map((standing) => this.#part(standing))} ${this.#groups()}
      ${audience(this.course, (course) => this.#courseChanged(course))}`;
  }

  #part(standing) {
    const members = this.roster.members
      .filter((member) => member.standing === standing)
      .sort((one, other) => compareNames(one.name, other.name));
    if (!members.length && standing !== 'PUPIL') {
      return nothing;
    }
    return html`<section class="section" aria-labelledby="part-${standing}">
      <div class="section-h"><h2 id="part-${standing}">${t(`course.roster.part.${standing}`)}</h2><span class="n">${members.length}</span></div>
      ${members.length
        ? html`<ul class="rows">
            ${repeat(
              members,
              ({ person }) => person,
              (member) => memberRow(member, this),
            )}
          </ul>`
        : html`<p class="quiet mt">${t('course.list.empty')}</p>`}
    </section>`;
  }

  #groups() {
    const { groups } = this.roster;
    return groups.length
      ? html`<section class="section" aria-labelledby="groups">
          <div class="section-h"><h2 id="groups">${t('course.roster.groups')}</h2><span class="n">${groups.length}</span></div>
          <p class="small quiet mt">${t('course.roster.groupsText')}</p>
          <ul class="rows">
            ${groups.map(
              ({ name, set, people }) =>
                html`<li class="line"><span class="grow"><b>${name}</b>${set ? html` <span class="small quiet">${set}</span>` : nothing}</span
                  ><span class="small end">${t('course.roster.people', { count: people.length })}</span></li>`,
            )}
          </ul>
        </section>`
      : nothing;
  }

  #courseChanged(course) {
    this.dispatchEvent(new CustomEvent('changed', { detail: course }));
    this.#ask('');
  }

  refresh() {
    return this.#ask('/refresh', { method: 'POST', timeout: 60_000 });
  }

  /** Does something to the list; throws what went wrong. */
  async act(path, options) {
    this.roster = await api(this.#address(path), options);
    this.problem = undefined;
  }

  async #ask(path, options = {}) {
    if (this.asking) {
      return;
    }
    this.asking = true;
    try {
      await this.act(path, options);
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.asking = false;
    }
  }

  #address(path) {
    return `/api/courses/${encodeURIComponent(this.course.id)}/roster${path}`;
  }
}

customElements.define('roster-page', RosterPage);
