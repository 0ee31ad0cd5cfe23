/** Which part of the school's page a person sees. */
import { session } from '/assets/api.js';
import { html, LightElement } from '/assets/element.js';
import { beside, empty } from '/assets/messages.js';
import { route } from '/assets/route.js';
import { showTop } from '/assets/shell.js';
import { t } from '/assets/texts.js';
import './appointment-list.js';
import './appoint-form.js';
import './class-page.js';
import './school-classes.js';

class SchoolPage extends LightElement {
  #arrive = () => this.#arrived();

  connectedCallback() {
    super.connectedCallback();
    route.addEventListener('change', this.#arrive);
    session.addEventListener('me', this.#arrive);
    this.#arrived();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    route.removeEventListener('change', this.#arrive);
    session.removeEventListener('me', this.#arrive);
  }

  render() {
    const { me } = session;
    const chosen = route.get('class') ?? (me.administration ? undefined : me.classes[0]?.id);
    if (route.get('view') === 'class' && chosen) {
      return html`<class-page .classId=${chosen}></class-page>`;
    }
    document.title = [t('school.title'), t('common.product')].join(' · ');
    if (me.administration) {
      return this.#administration(me);
    }
    if (me.mayAppointFirst) {
      return this.#first(me);
    }
    if (me.platformAdministrator && !chosen) {
      return beside(empty({ page: true, title: t('school.first.done'), text: t('school.first.doneText') }));
    }
    return chosen
      ? html`<class-page .classId=${chosen}></class-page>`
      : beside(empty({ page: true, title: t('school.nothing'), text: t('school.nothingText') }));
  }

  #administration(me) {
    return html`<div class="head row-m">
        <div class="head-key"></div>
        <div class="head-in"><div><h1>${me.school.name}</h1><p class="lede">${t('school.lede')}</p></div></div>
      </div>
      <school-classes></school-classes>
      <appointment-list></appointment-list>`;
  }

  #first(me) {
    return html`<div class="head row-m">
        <div class="head-key"></div>
        <div class="head-in"><div><h1>${t('school.first.title')}</h1><p class="lede">${me.school.name}</p></div></div>
      </div>
      <div class="row-m">
        <div></div>
        <div class="calm">
          <p class="lede big">${t('school.first.text')}</p>
          <appoint-form first @appointed=${() => this.requestUpdate()}></appoint-form>
        </div>
      </div>`;
  }

  #arrived() {
    showTop({ section: route.get('view') === 'class' || !session.me.administration && !session.me.mayAppointFirst ? 'class' : 'school' });
    this.requestUpdate();
  }
}

customElements.define('school-page', SchoolPage);
