/** Marks by subject over a term: averages, all marks, and how one subject's average comes about. */
import { html, nothing } from '/assets/element.js';
import { beside, empty } from '/assets/messages.js';
import { compareNames, t } from '/assets/texts.js';
import { averageOf, missedOf } from './figures.js';
import { subjectPage } from './subject.js';
import { termName, terms } from './term.js';
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
    ${beside(sorted.length ? table(sorted, page) : empty({ title: t('diary.noMarks'), text: t('diary.noMarksText') }))}`;
}

function table(subjects, { address, term }) {
  return html`<table class="tbl sub-tbl marks-tbl">
    <thead>
      <tr>
        <th scope="col">${t('diary.subject')}</th>
        <th scope="col">${t('diary.marks')}</th>
        <th scope="col" class="num">${t('diary.average')}</th>
        <th scope="col" class="num">${t('diary.missed')}</th>
      </tr>
    </thead>
    <tbody>
      ${subjects.map(
        (one) => html`<tr>
          <th scope="row">
            <a href=${address({ view: 'marks', journal: one.journal, term })}>${one.subject}</a>
            ${one.teacher ? html`<span class="small quiet sub-l hide-s">${one.teacher}</span>` : nothing}
          </th>
          <td><span class="marks-row">${one.marks.map((mark) => small(mark, one.subject))}</span></td>
          <td class="num"><b>${averageOf(one.average)}</b></td>
          <td class="num">${missedOf(one.missed)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function small(mark, subject) {
  return html`<diary-mark small .mark=${{ ...mark, workTitle: mark.topic }} .subject=${subject} .day=${mark.day}></diary-mark>`;
}
