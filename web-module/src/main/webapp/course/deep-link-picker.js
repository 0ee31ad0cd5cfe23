/** Choosing what links in the platform's course shall open (LTI Deep Linking 2.0). */
import { api } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { segments, selectField } from '/assets/form.js';
import { banner, beside, bones, failure, sentenceOf } from '/assets/messages.js';
import { route } from '/assets/route.js';
import { compareNames, formatDay, t } from '/assets/texts.js';

/** `<deep-link-picker .course=${answer of GET /api/courses/{course}}>` */
class DeepLinkPicker extends LightElement {
  static properties = {
    course: { attribute: false },
    question: { state: true },
    chosen: { state: true },
    works: { state: true },
    shownIn: { state: true },
    unreadable: { state: true },
    problem: { state: true },
    sending: { state: true },
  };

  constructor() {
    super();
    /** Keys of the items ticked: kind, slash, journal. @type {Set<string>} */
    this.chosen = new Set();
    /** The work chosen of each journal. @type {Record<string, string>} */
    this.works = {};
    this.shownIn = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    return html`<div class="head row-m">
        <div class="head-key"></div>
        <div class="head-in"><div><h1>${t('course.pick.title')}</h1><p class="lede">${this.course.title}</p></div></div>
      </div>
      ${this.problem ? beside(banner({ tone: 'alert', title: t('course.pick.failed'), text: sentenceOf(this.problem) })) : nothing}
      ${this.#content()}`;
  }

  #content() {
    if (this.unreadable) {
      return beside(failure(this.unreadable, () => this.#load()));
    }
    if (!this.question) {
      return beside(bones());
    }
    if (!this.question.items.length) {
      return html`${beside(banner({ title: t('course.pick.noLinks') }))} ${beside(html`<div class="acts section">${this.#cancel()}</div>`)}`;
    }
    const journals = this.course.journals.filter(({ mine }) => mine).sort((one, other) => compareNames(one.className, other.className));
    return html`<form @submit=${this.#add}>
      ${this.course.journals.length ? nothing : beside(banner({ title: t('course.pick.noJournal') }))}
      ${journals.map((journal) => this.#group(journal.className, journal.subject, ['JOURNAL', 'ATTENDANCE', 'HOMEWORK', 'WORK'], journal.id))}
      ${this.#group('', t('course.pick.ofCourse'), this.#ofCourse(journals))}
      ${beside(html`<div class="section pick-end">${this.#where()} ${this.#acts()}</div>`)}
    </form>`;
  }

  /** Without a journal of its own a link leads to the course's only one, or to the choice among them. */
  #ofCourse(journals) {
    return this.course.journals.length && journals.length !== 1 ? ['DIARY', 'JOURNAL', 'ATTENDANCE', 'HOMEWORK'] : ['DIARY'];
  }

  #group(key, name, kinds, journal = '') {
    const offered = kinds.filter((kind) => this.question.items.includes(kind) && (kind !== 'WORK' || this.#worksOf(journal).length));
    const id = `pick-${journal || 'course'}`;
    return html`<section class="pick-group row-m" role="group" aria-labelledby=${id}>
      <div class="head-key"><b>${key}</b></div>
      <div>
        <h2 id=${id}>${name}</h2>
        <ul class="rows">
          ${offered.map((kind) => this.#item(kind, journal))}
        </ul>
      </div>
    </section>`;
  }

  #item(kind, journal) {
    const key = `${kind}/${journal}`;
    const columns = kind === 'WORK' && this.question.acceptLineItem;
    return html`<li>
      <label class="check"
        ><input
          type=${this.question.acceptMultiple ? 'checkbox' : 'radio'}
          name="item"
          value=${key}
          .checked=${this.chosen.has(key)}
          @change=${(event) => this.#tick(key, event.target.checked)}
        /><span
          ><b>${t(`course.pick.kind.${kind}`)}</b><br /><span class="small quiet"
            >${t(`course.pick.text.${kind}`)}${columns ? ` ${t('course.pick.column')}` : ''}</span
          ></span
        ></label
      >
      ${kind === 'WORK' ? this.#whichWork(key, journal) : nothing}
    </li>`;
  }

  #whichWork(key, journal) {
    return selectField({
      id: `work-${journal}`,
      label: t('course.pick.whichWork'),
      value: this.#work(journal),
      options: this.#worksOf(journal).map(({ id, type, title, day }) => ({
        value: id,
        label: [formatDay(day), title || type].join(', '),
      })),
      change: (work) => {
        this.works = { ...this.works, [journal]: work };
        this.#tick(key, true);
      },
    });
  }

  #where() {
    const { targets } = this.question;
    return targets.length > 1
      ? segments({
          name: 'shownIn',
          label: t('course.pick.where'),
          value: this.shownIn,
          options: ['', ...[...targets].sort()].map((value) => ({ value, label: t(`course.pick.where.${value || 'ANY'}`) })),
          change: (value) => (this.shownIn = value),
        })
      : nothing;
  }

  #acts() {
    const { acceptMultiple, autoCreate } = this.question;
    const hints = [!acceptMultiple && t('course.pick.one'), autoCreate && t('course.pick.atOnce')].filter(Boolean);
    const count = this.chosen.size;
    return html`<div class="acts">
        <button class="btn main" type="submit" aria-disabled=${this.sending || !count ? 'true' : nothing}>
          ${count ? t('course.pick.add', { count }) : t('course.pick.nothing')}
        </button>
        ${this.#cancel()}
      </div>
      ${hints.length ? html`<p class="small quiet mt">${hints.join(' ')}</p>` : nothing}`;
  }

  #cancel() {
    return html`<button class="btn" type="button" @click=${() => this.#answer([])}>${t('course.pick.none')}</button>`;
  }

  #worksOf(journal) {
    return this.question.works.filter((work) => work.journal === journal);
  }

  #work(journal) {
    return this.works[journal] ?? this.#worksOf(journal)[0]?.id;
  }

  #tick(key, on) {
    const chosen = new Set(this.question.acceptMultiple ? this.chosen : []);
    chosen[on ? 'add' : 'delete'](key);
    this.chosen = chosen;
  }

  async #load() {
    this.unreadable = undefined;
    try {
      this.question = await api('/api/deep-link');
    } catch (problem) {
      this.unreadable = problem;
    }
  }

  #add(event) {
    event.preventDefault();
    const items = [...this.chosen].map((key) => {
      const [kind, journal] = key.split('/');
      return { kind, ...(journal && { journal }), ...(kind === 'WORK' && { work: this.#work(journal) }), ...(this.shownIn && { shownIn: this.shownIn }) };
    });
    if (items.length) {
      this.#answer(items);
    }
  }

  /** The platform takes the answer as a form that the browser posts to it. */
  async #answer(items) {
    if (this.sending) {
      return;
    }
    this.sending = true;
    this.problem = undefined;
    try {
      const { returnUrl, jwt } = await api('/api/deep-link', { method: 'POST', body: { pick: route.get('pick'), items } });
      const form = document.createElement('form');
      form.method = 'post';
      form.action = returnUrl;
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = 'JWT';
      field.value = jwt;
      form.append(field);
      document.body.append(form);
      form.submit();
    } catch (problem) {
      this.problem = problem;
      this.sending = false;
    }
  }
}

customElements.define('deep-link-picker', DeepLinkPicker);
