/** The class list that the platform proposes: learners to tick, everybody else apart. Nobody is a pupil before the teacher says so. */
import { api } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { selectField } from '/assets/form.js';
import { icon } from '/assets/icons.js';
import { banner, bones, failure, sentenceOf } from '/assets/messages.js';
import { compareNames, formatInstant, t } from '/assets/texts.js';

/** `<class-list .course=${id} .chosen=${Set of person ids} @chosen=${event.detail is the new set}>` */
class ClassList extends LightElement {
  static properties = {
    course: { attribute: false },
    chosen: { attribute: false },
    roster: { state: true },
    problem: { state: true },
    asking: { state: true },
    group: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.#ask(`/api/courses/${encodeURIComponent(this.course)}/roster`, {});
  }

  render() {
    const learners = this.#sorted(({ standing }) => standing === 'PUPIL');
    const others = this.#sorted(({ standing }) => standing !== 'PUPIL');
    return html`<section class="section" aria-labelledby="list-title" aria-busy=${Boolean(this.asking)}>
      <div class="section-h">
        <h2 id="list-title">${t('course.list.title')}</h2>
        ${learners.length ? html`<span class="n" role="status">${t('course.list.count', { count: this.chosen.size, all: learners.length })}</span>` : nothing}
        <span class="end">${this.roster ? this.#refreshButton() : nothing}</span>
      </div>
      ${this.#trouble()} ${this.roster ? this.#members(learners, others) : nothing}
    </section>`;
  }

  #trouble() {
    if (this.problem && !this.roster) {
      return failure(this.problem, () => this.#refresh());
    }
    if (!this.roster) {
      return bones();
    }
    const text = this.problem ? sentenceOf(this.problem) : this.roster.problem;
    return text ? html`<div class="mt">${banner({ tone: 'warn', title: t('course.list.trouble'), text })}</div>` : nothing;
  }

  #members(learners, others) {
    if (!learners.length) {
      return html`<p class="quiet mt">${t('course.list.empty')}</p>`;
    }
    const all = learners.every(({ person }) => this.chosen.has(person));
    const { fetchedAt } = this.roster;
    return html`${fetchedAt ? html`<p class="small quiet mt">${t('course.list.asOf', { at: formatInstant(fetchedAt) })}</p>` : nothing}
      ${this.#groups(learners)}
      <p class="mt">
        <label class="check"><input type="checkbox" .checked=${all} .indeterminate=${!all && this.chosen.size > 0} @change=${(event) => this.#chooseAll(learners, event.target.checked)} /><b>${t('course.list.all')}</b></label>
      </p>
      <ul class="members">
        ${learners.map(
          ({ person, name, missing }) =>
            html`<li>
              <label class="check"
                ><input
                  type="checkbox"
                  .checked=${this.chosen.has(person)}
                  @change=${(event) => this.#choose(person, event.target.checked)}
                /><span>${name}${missing ? html` <span class="tag warn">${t('course.roster.state.missing')}</span>` : nothing}</span></label
              >
            </li>`,
        )}
      </ul>
      ${others.length
        ? html`<p class="small quiet mt">${t('course.list.others', { count: others.length })}: ${others.map(({ name }) => name).join(', ')}</p>`
        : nothing}`;
  }

  /** A group of the platform's course may be the class list of a subgroup: its learners are ticked, and no others. */
  #groups(learners) {
    const { groups } = this.roster;
    return groups.length
      ? html`<div class="mt">
          ${selectField({
            id: 'group',
            label: t('course.list.group'),
            value: this.group ?? '',
            options: [
              { value: '', label: t('course.list.noGroup') },
              ...groups.map(({ id, name, set }) => ({ value: id, label: set ? `${set}: ${name}` : name })),
            ],
            change: (id) => this.#chooseGroup(id, learners),
          })}
        </div>`
      : nothing;
  }

  #chooseGroup(id, learners) {
    const people = this.roster.groups.find((group) => group.id === id)?.people;
    this.group = id;
    this.#tell(new Set(learners.filter(({ person, preselected }) => (people ? people.includes(person) : preselected)).map(({ person }) => person)));
  }

  #refreshButton() {
    return html`<button class="btn bare s" type="button" aria-disabled=${this.asking ? 'true' : nothing} @click=${() => this.#refresh()}>
      ${icon('redo')}${t('course.list.refresh')}
    </button>`;
  }

  #sorted(which) {
    return (this.roster?.members ?? []).filter(which).sort((one, other) => compareNames(one.name, other.name));
  }

  #choose(person, on) {
    const chosen = new Set(this.chosen);
    chosen[on ? 'add' : 'delete'](person);
    this.#tell(chosen);
  }

  #chooseAll(learners, on) {
    this.#tell(new Set(on ? learners.map(({ person }) => person) : []));
  }

  #tell(chosen) {
    this.dispatchEvent(new CustomEvent('chosen', { detail: chosen }));
  }

  #refresh() {
    return this.#ask(`/api/courses/${encodeURIComponent(this.course)}/roster/refresh`, { method: 'POST', timeout: 60_000 });
  }

  /** What the teacher has ticked or unticked stays; only people who are new come preselected. */
  async #ask(path, options) {
    if (this.asking) {
      return;
    }
    this.asking = true;
    try {
      const known = new Set(this.roster?.members.map(({ person }) => person));
      const roster = await api(path, options);
      const present = new Set(roster.members.map(({ person }) => person));
      const fresh = roster.members.filter((member) => member.preselected && !known.has(member.person));
      this.roster = roster;
      this.problem = undefined;
      this.#tell(new Set([...[...this.chosen].filter((person) => present.has(person)), ...fresh.map(({ person }) => person)]));
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.asking = false;
    }
  }
}

customElements.define('class-list', ClassList);
