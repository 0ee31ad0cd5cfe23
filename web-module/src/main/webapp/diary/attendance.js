/** Lessons a pupil missed or came late to in a term: by reason, by subject, and each of them. */
import { html, nothing } from '/assets/element.js';
import { beside, empty } from '/assets/messages.js';
import { formatDay, formatNumber, t, weekdayOf } from '/assets/texts.js';
import { exceptionWords } from './figures.js';
import { termName, terms } from './term.js';

/**
 * @param {any} shown answer of `GET /api/diary/{pupil}/attendance`
 * @param {{address: (parameters: object) => string, view: string, journal?: string, term?: string}} page
 */
export function attendancePage(shown, page) {
  const { pupil, term, total, exceptions } = shown;
  const subject = shown.subjects.find(({ journal }) => journal === page.journal);
  const listed = subject ? exceptions.filter(({ journal }) => journal === subject.journal) : exceptions;
  document.title = [t('diary.attendance'), subject?.subject, pupil.name, t('common.product')].filter(Boolean).join(' · ');
  return html`<div class="head row-m">
      <div class="head-key"><b>${pupil.className}</b></div>
      <div class="head-in">
        <div>
          <h1>${subject ? t('diary.attendanceIn', { subject: subject.subject }) : t('diary.attendance')}</h1>
          <p class="lede">${[pupil.name, term && termName(term)].filter(Boolean).join(' · ')}</p>
        </div>
        ${terms(shown, page)}
      </div>
    </div>
    ${beside(html`${subject ? html`<p class="no-print"><a href=${page.address({ view: 'attendance', term: page.term })}>${t('diary.allSubjects')}</a></p>` : nothing}
      ${figures((subject ?? { missed: total }).missed)} ${subject ? inAll(total) : bySubject(shown.subjects, page)}
      <section class="section" aria-labelledby="missed-lessons">
        <div class="section-h"><h2 id="missed-lessons">${t('diary.missedLessons')}</h2></div>
        ${listed.length ? list(listed, subject) : empty({ title: t('diary.noneMissed'), text: t('diary.noneMissedText') })}
      </section>`)}`;
}

function figures({ lessons, ill, excused, unexcused, late }) {
  const figure = (name, value) => html`<div class="figure"><dt>${name}</dt><dd>${formatNumber(value)}</dd></div>`;
  return html`<dl class="figures section">
    ${figure(t('diary.missed'), lessons)} ${figure(t('diary.missedIll'), ill)} ${figure(t('diary.missedExcused'), excused)}
    ${figure(t('diary.missedUnexcused'), unexcused)} ${figure(t('diary.late'), late)}
  </dl>`;
}

function inAll({ lessons, late }) {
  return html`<p class="quiet mt">${t('diary.missedInAll', { lessons, late })}</p>`;
}

function bySubject(subjects, { address, term }) {
  const missed = subjects.filter((one) => one.missed.lessons || one.missed.late);
  return missed.length
    ? html`<table class="tbl term-marks section">
        <caption class="sr">${t('diary.bySubject')}</caption>
        <thead>
          <tr>
            <th scope="col">${t('diary.subject')}</th>
            <th scope="col" class="num">${t('diary.missedShort')}</th>
            <th scope="col" class="num">${t('diary.late')}</th>
          </tr>
        </thead>
        <tbody>
          ${missed.map(
            (one) =>
              html`<tr>
                <th scope="row"><a href=${address({ view: 'attendance', journal: one.journal, term })}>${one.subject}</a></th>
                <td class="num">${formatNumber(one.missed.lessons)}</td>
                <td class="num">${formatNumber(one.missed.late)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`
    : nothing;
}

function list(exceptions, subject) {
  return html`<ul class="rows" aria-labelledby="missed-lessons">
    ${exceptions.map(
      (one) =>
        html`<li class="line mid fold">
          <span class="att ${one.code === 'UNEXCUSED' ? 'n' : ''}" aria-hidden="true">${t(`attendance.${one.code}`)}</span>
          <span class="grow">
            <b>${formatDay(one.day)}${subject ? nothing : `, ${one.subject}`}</b>
            <span class="small quiet">
              ${[t(`weekday.${weekdayOf(one.day)}`).toLowerCase(), one.bell && t('diary.lessonNumber', { bell: one.bell }), one.topic].filter(Boolean).join(' · ')}
            </span>
          </span>
          <span class="end">${exceptionWords(one)}</span>
        </li>`,
    )}
  </ul>`;
}
