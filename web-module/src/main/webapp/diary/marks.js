/** Marks by subject over a term: averages, all marks, and how one subject's average comes about. */
import { html, nothing } from '/assets/element.js';
import { beside, empty } from '/assets/messages.js';
import { compareNames, t } from '/assets/texts.js';
import { averageOf, missedOf } from './figures.js';
import { subjectPage } from './subject.js';
import { termName, terms } from './term.js';
import { termMark, yearTable } from './term-marks.js';
import '/assets/mark.js';

/**
 * @param {any} shown answer of `GET /api/diary/{pupil}/subjects`
 * @param {{address: (parameters: object) => string, journal?: string}} page
 */
export function marksPage(shown, page) {
  const subject = shown.subjects.find(({ journal }) => journal === page.journal);
  return subject ? subjectPage(shown, subject, page) : overview(shown, page);
}

function overview(shown, page) {
  const { pupil, term, subjects } = shown;
  const sorted = [...subjects].sort((one, other) => compareNames(one.subject, other.subject));
  document.title = [t('diary.marks'), pupil?.name, t('common.product')].filter(Boolean).join(' · ');
  return html`<div class="head row-m">
      <div class="head-key"><b>${pupil?.className}</b></div>
      <div class="head-in">
        <div>
          <h1>${t('diary.marks')}</h1>
          <p class="lede">${[pupil?.name, term && termName(term)].filter(Boolean).join(' · ')}</p>
        </div>
        ${terms(shown, page)}
      </div>
    </div>
    ${beside(sorted.length ? html`${list(sorted, shown.term, page)} ${yearTable(sorted, shown.terms)}` : empty({ title: t('diary.noMarks'), text: t('diary.noMarksText') }))}`;
}

function list(subjects, shownTerm, { address, term }) {
  return html`<ul class="subjects">
    ${subjects.map(
      (one) => html`<li>
        <div class="who">
          <h2 class="t17"><a href=${address({ view: 'marks', journal: one.journal, term })}>${one.subject}</a></h2>
          ${one.teacher ? html`<span class="small quiet">${one.teacher}</span>` : nothing}
        </div>
        <div class="marks-row">${one.marks.length ? one.marks.map((mark) => small(mark, one.subject)) : html`<span class="small faint">${t('diary.noMarksYet')}</span>`}</div>
        <dl>
          <div><dt>${t('diary.average')}</dt><dd><b>${averageOf(one.average)}</b></dd></div>
          <div><dt>${t('diary.termMark')}</dt><dd>${termMark(one.termMarks.find((mark) => mark.term.id === shownTerm?.id))}</dd></div>
          <div><dt>${t('diary.missedShort')}</dt><dd>${missedOf(one.missed)}</dd></div>
        </dl>
      </li>`,
    )}
  </ul>`;
}

function small(mark, subject) {
  return html`<diary-mark small .mark=${{ ...mark, workTitle: mark.workTitle || mark.topic }} .subject=${subject} .day=${mark.day}></diary-mark>`;
}
