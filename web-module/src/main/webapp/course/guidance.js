/** For a person without a journal here: where to go instead, or who can help. */
import { session } from '/assets/api.js';
import { html, nothing } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { route } from '/assets/route.js';
import { t } from '/assets/texts.js';
import { audience } from './audience.js';

/**
 * @param {any} course answer of `GET /api/courses/{course}`
 * @param {import('/assets/session.js').Me} me
 * @param {(course: any) => void} changed takes the course as it is after a change
 */
export function guidance(course, me, changed) {
  const state = stateOf(course, me);
  return html`<div class="head row-m">
      <div class="head-key"></div>
      <div class="head-in">
        <div><h1>${titles[state]()}</h1><p class="lede">${[t('course.signedInAs', { name: me.person.name }), course.title].filter(Boolean).join(' · ')}</p></div>
      </div>
    </div>
    <div class="row-m">
      <div></div>
      <div class="calm">
        <p class="lede big">${bodies[state]()}</p>
        ${ways(state, me)} ${helpers(course.helpers)} ${audience(course, changed)}
        ${state === 'guardian'
          ? html`<div class="banner section">${icon('info')}<p>${t('course.guardian.why')}</p></div>`
          : nothing}
      </div>
    </div>`;
}

function stateOf(course, me) {
  if (me.pupil || me.children.length) {
    return 'diary';
  }
  if (me.administration || me.mayAppointFirst) {
    return 'school';
  }
  if (me.classes.length) {
    return 'class';
  }
  return course.state === 'guardian' ? 'guardian' : 'unconfirmed';
}

const titles = {
  diary: () => t('course.diary.title'),
  school: () => t('course.school.title'),
  class: () => t('course.class.title'),
  guardian: () => t('course.guardian.title'),
  unconfirmed: () => t('course.unconfirmed.title'),
};

const bodies = {
  diary: () => t('course.diary.text'),
  school: () => t('course.school.text'),
  class: () => t('course.class.text'),
  guardian: () => t('course.guardian.text'),
  unconfirmed: () => t('course.unconfirmed.text'),
};

function ways(state, me) {
  const way = {
    diary: () => html`<a class="btn main" href=${session.link('/diary/')}>${t('course.diary.open')}</a>`,
    school: () => html`<a class="btn main" href=${session.link('/school/')}>${t('course.school.open')}</a>
      ${me.administration ? html`<a class="btn" href=${route.link({ view: 'list', course: route.get('course') })}>${t('course.roster.title')}</a>` : nothing}`,
    class: () => html`<a class="btn main" href=${session.link('/school/', { view: 'class' })}>${me.classes[0].name}</a>`,
  }[state];
  return way ? html`<div class="acts">${way()}</div>` : nothing;
}

/** Names only: the platform's own messages reach them. */
function helpers(people) {
  return people?.length
    ? html`<section class="section" aria-labelledby="helpers">
        <div class="section-h"><h2 id="helpers">${t('course.helpers')}</h2></div>
        <ul class="rows">
          ${people.map(({ name }) => html`<li><b>${name}</b><br /><span class="small quiet">${t('course.helperTeacher')}</span></li>`)}
        </ul>
      </section>`
    : nothing;
}
