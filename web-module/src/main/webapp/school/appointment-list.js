/** Who is appointed to what; ending an appointment asks first. */
import { api, session } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { ask, bones, failure, sentenceOf, toast } from '/assets/messages.js';
import { compareNames, formatList, t } from '/assets/texts.js';

class AppointmentList extends LightElement {
  static properties = { appointments: { state: true }, problem: { state: true }, adding: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    return html`<section class="section" aria-labelledby="appointments">
      <div class="row-m">
        <div></div>
        <div>
          <div class="section-h">
            <h2 id="appointments">${t('school.appointments')}</h2>
            <span class="end"
              ><button class="btn s" type="button" aria-expanded=${Boolean(this.adding)} @click=${() => (this.adding = !this.adding)}>
                ${t('school.appoint.title')}
              </button></span
            >
          </div>
          ${this.adding ? html`<appoint-form @appointed=${() => this.#added()}></appoint-form>` : nothing} ${this.#content()}
        </div>
      </div>
    </section>`;
  }

  #content() {
    if (this.problem) {
      return failure(this.problem, () => this.#load());
    }
    if (!this.appointments) {
      return bones();
    }
    if (!this.appointments.length) {
      return html`<p class="quiet mt">${t('school.noAppointments')}</p>`;
    }
    return html`<ul class="rows">
      ${[...this.appointments].sort(byName).map((one) => this.#row(one))}
    </ul>`;
  }

  #row(one) {
    const what = described(one);
    return html`<li>
      <div class="line mid">
        <span class="grow"><b>${one.person.name}</b><br /><span class="small quiet">${what}</span></span>
        <button class="btn s end" type="button" @click=${() => this.#end(one, what)}>
          ${t('school.end')}<span class="sr">: ${one.person.name}, ${what}</span
        ></button>
      </div>
    </li>`;
  }

  async #end(one, what) {
    const sure = await ask({
      title: t('school.endSure', { name: one.person.name, what }),
      text: t('school.endMeans'),
      confirm: t('school.end'),
      danger: true,
    });
    if (!sure) {
      return;
    }
    try {
      await api(`/api/appointments/${one.id}/end`, { method: 'PUT' });
      toast(t('school.ended', { name: one.person.name }));
      session.update(await api('/api/me'));
    } catch (problem) {
      toast(sentenceOf(problem));
    }
    await this.#load();
  }

  #added() {
    this.adding = false;
    this.#load();
  }

  async #load() {
    try {
      const { appointments } = await api('/api/appointments');
      this.appointments = appointments;
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

function byName(one, other) {
  return compareNames(one.person.name, other.person.name);
}

function described({ kind, grades, class: schoolClass }) {
  const scope = grades?.length ? t('school.ofGrades', { grades: formatList(grades.map(String)) }) : schoolClass?.name;
  return [t(`school.kind.${kind}`), scope].filter(Boolean).join(', ');
}

customElements.define('appointment-list', AppointmentList);
