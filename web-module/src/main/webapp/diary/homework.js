/** Homework that is still ahead, by the day it is due, over all subjects or of one. */
import { html, nothing } from '/assets/element.js';
import { beside, empty } from '/assets/messages.js';
import { formatDay, t, weekdayOf } from '/assets/texts.js';

/**
 * @param {any} shown answer of `GET /api/diary/{pupil}/homework`
 * @param {{address: (parameters: object) => string, journal?: string}} page
 */
export function homeworkPage(shown, page) {
  const { pupil, today } = shown;
  const subject = shown.subjects.find(({ journal }) => journal === page.journal);
  const listed = subject ? shown.homework.filter(({ journal }) => journal === subject.journal) : shown.homework;
  document.title = [t('diary.homeworkAhead'), subject?.subject, pupil.name, t('common.product')].filter(Boolean).join(' · ');
  return html`<div class="head row-m">
      <div class="head-key"><b>${pupil.className}</b></div>
      <div class="head-in">
        <div>
          <h1>${subject ? t('diary.homeworkIn', { subject: subject.subject }) : t('diary.homeworkAhead')}</h1>
          <p class="lede">${pupil.name}</p>
        </div>
      </div>
    </div>
    ${subject ? beside(html`<p class="no-print"><a href=${page.address({ view: 'homework' })}>${t('diary.allSubjects')}</a></p>`) : nothing}
    ${listed.length
      ? html`<div class="leaf ahead">${daysOf(listed).map(([due, items]) => dayOf(due, items, { today, subject, address: page.address }))}</div>`
      : beside(empty({ title: t('diary.noHomeworkAhead'), text: t('diary.noHomeworkAheadText') }))}`;
}

/** @returns {[string | undefined, any[]][]} in the order of the answer */
function daysOf(homework) {
  const days = new Map();
  homework.forEach((one) => days.set(one.due, [...(days.get(one.due) ?? []), one]));
  return [...days];
}

function dayOf(due, items, { today, subject, address }) {
  const id = `due-${due ?? 'none'}`;
  return html`<section class="dday ${due === today ? 'is-today' : ''}" aria-labelledby=${id}>
    <div class="dday-h">
      <b aria-hidden="true">${due ? Number(due.slice(8)) : ''}</b>
      <h2 id=${id}>
        ${due ? html`${t(`weekday.${weekdayOf(due)}`)}<span class="sr">, ${formatDay(due)}</span>` : t('diary.dueLater')}
        ${due === today ? html`<span class="tag ok">${t('common.today')}</span>` : nothing}
      </h2>
    </div>
    <ul class="ruled">
      ${items.map((one) => row(one, subject, address))}
    </ul>
  </section>`;
}

function row({ journal, subject, homework, topic, set }, chosen, address) {
  return html`<li>
    <div></div>
    <div>
      ${chosen ? nothing : html`<b><a href=${address({ view: 'homework', journal })}>${subject}</a></b><br />`}
      <span class="hw">${homework}</span>
      <br /><span class="small quiet">${[t('diary.setOn', { day: formatDay(set) }), topic].filter(Boolean).join(' · ')}</span>
    </div>
  </li>`;
}
