/** Choosing among the journals of a course. */
import { session } from '/assets/api.js';
import { html, nothing } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { route } from '/assets/route.js';
import { compareNames, formatList, t } from '/assets/texts.js';

export function chooser(course) {
  const mine = sorted(course.journals.filter((journal) => journal.mine));
  const others = sorted(course.journals.filter((journal) => !journal.mine));
  return html`<div class="head row-m">
      <div class="head-key"><b>${course.journals.length}</b><span>${t('course.journals', { count: course.journals.length })}</span></div>
      <div class="head-in">
        <div><h1>${mine.length ? t('course.choose') : t('course.keptByOthers')}</h1><p class="lede">${course.title}</p></div>
        ${course.mayOpenJournal
          ? html`<div class="end acts">
              <a class="btn" href=${route.link({ view: 'list', course: route.get('course') })}
                >${t('course.roster.title')}${course.rosterQuestions ? html` <span class="tag warn">${t('course.roster.questions', { count: course.rosterQuestions })}</span>` : nothing}</a
              >
              <a class="btn" href=${route.link({ view: 'new', course: route.get('course') })}>${icon('plus')}${t('course.openAnother')}</a>
            </div>`
          : nothing}
      </div>
    </div>
    ${mine.length ? list(mine, opening) : nothing}
    ${others.length
      ? html`<section class="section" aria-labelledby="others">
          <div class="row-m"><div></div><div class="section-h"><h2 id="others">${t('course.others')}</h2></div></div>
          ${list(others, closed)}
        </section>`
      : nothing}`;
}

function list(journals, row) {
  return html`<ul class="ruled journals">
    ${journals.map((journal) => html`<li><div><b>${journal.className}</b></div>${row(journal)}</li>`)}
  </ul>`;
}

function opening({ id, subject, className, teachers }) {
  // A link to a view of the journal leads here where the course has several.
  const view = route.get('open');
  return html`<div class="line mid fold">
    <span class="grow"><b class="pn">${subject}</b><br /><span class="small quiet">${formatList(teachers)}</span></span>
    <a class="btn main end" href=${session.link('/journal/', { journal: id, ...(view && { view }) })}
      >${t('course.open')}<span class="sr">: ${subject}, ${className}</span></a
    >
  </div>`;
}

/** Another teacher's journal is named, so that nobody opens the same a second time. */
function closed({ subject, teachers }) {
  return html`<div><b class="pn">${subject}</b><br /><span class="small quiet">${formatList(teachers)}</span></div>`;
}

function sorted(journals) {
  return [...journals].sort((one, other) => compareNames(one.className, other.className) || compareNames(one.subject, other.subject));
}
