/** Choosing what a link in the platform's course shall open (LTI Deep Linking 2.0). */
import { api } from '/assets/api.js';
import { html, LightElement, nothing } from '/assets/element.js';
import { banner, sentenceOf } from '/assets/messages.js';
import { route } from '/assets/route.js';
import { t } from '/assets/texts.js';

/** `<deep-link-picker .course=${answer of GET /api/courses/{course}}>` */
class DeepLinkPicker extends LightElement {
  static properties = { course: { attribute: false }, problem: { state: true }, sending: { state: true } };

  render() {
    const journals = this.course.journals.filter(({ mine }) => mine);
    return html`<div class="head row-m">
        <div class="head-key"></div>
        <div class="head-in"><div><h1>${t('course.pick.title')}</h1><p class="lede">${this.course.title}</p></div></div>
      </div>
      ${this.problem
        ? html`<div class="row-m"><div></div>${banner({ tone: 'alert', title: t('course.pick.failed'), text: sentenceOf(this.problem) })}</div>`
        : nothing}
      <ul class="ruled journals">
        ${journals.map((journal) => this.#item({ key: journal.className, name: journal.subject, text: t('course.pick.journalText'), items: [{ kind: 'JOURNAL', journal: journal.id }] }))}
        ${this.#item({ name: t('course.pick.journal'), text: t('course.pick.courseText'), items: [{ kind: 'JOURNAL' }] })}
        ${this.#item({ name: t('course.pick.diary'), text: t('course.pick.diaryText'), items: [{ kind: 'DIARY' }] })}
      </ul>
      <div class="row-m"><div></div><div class="acts section"><button class="btn" type="button" @click=${() => this.#answer([])}>${t('course.pick.none')}</button></div></div>`;
  }

  #item({ key, name, text, items }) {
    return html`<li>
      <div><b>${key}</b></div>
      <div class="line mid fold">
        <span class="grow"><b class="pn">${name}</b><br /><span class="small quiet">${text}</span></span>
        <button class="btn main end" type="button" aria-disabled=${this.sending ? 'true' : nothing} @click=${() => this.#answer(items)}>
          ${t('course.pick.add')}<span class="sr">: ${[name, key].filter(Boolean).join(', ')}</span
        ></button>
      </div>
    </li>`;
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
