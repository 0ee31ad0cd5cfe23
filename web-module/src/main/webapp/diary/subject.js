/** One subject of a term: every mark with its weight, and the average written out. */
import { html, nothing } from '/assets/element.js';
import { workName } from '/assets/mark.js';
import { banner, beside, empty } from '/assets/messages.js';
import { formatDay, formatNumber, t } from '/assets/texts.js';
import { averageOf, missedOf } from './figures.js';
import { termName, terms } from './term.js';
import { termList, termMark } from './term-marks.js';

export function subjectPage(shown, subject, page) {
  const { pupil, term } = shown;
  document.title = [subject.subject, pupil?.name, t('common.product')].filter(Boolean).join(' · ');
  return html`<div class="head row-m">
      <div class="head-key"><b>${pupil?.className}</b></div>
      <div class="head-in">
        <div>
          <h1>${subject.subject}</h1>
          <p class="lede">${[pupil?.name, subject.teacher, term && termName(term)].filter(Boolean).join(' · ')}</p>
        </div>
        ${terms(shown, page)}
      </div>
    </div>
    ${beside(html`<p class="no-print"><a href=${page.address({ view: 'marks', term: page.term })}>${t('diary.allSubjects')}</a></p>
      <dl class="figures section">
        <div class="figure"><dt>${t('diary.average')}</dt><dd>${averageOf(subject.average)}</dd></div>
        <div class="figure"><dt>${t('diary.termMark')}</dt><dd>${termMark(subject.termMarks.find((mark) => mark.term.id === term?.id))}</dd></div>
        <div class="figure"><dt>${t('diary.missed')}</dt><dd>${missedOf(subject.missed)}</dd></div>
      </dl>`)}
    ${page.work && !subject.marks.some(({ work }) => work === page.work) ? beside(banner({ title: t('diary.notMarkedYet') })) : nothing}
    ${subject.marks.length
      ? table(subject, page.work)
      : beside(empty({ title: t('diary.noMarksHere'), text: t('diary.noMarksText') }))}
    ${beside(termList(subject.termMarks))}`;
}

function table({ subject, marks, average }, sought) {
  return html`<table class="tbl tbl-m">
    <caption class="sr">${t('diary.howCounted')}</caption>
    <thead>
      <tr>
        <th class="gut" scope="col"><span class="sr">${t('diary.day')}</span></th>
        <th scope="col">${t('markCard.work')}</th>
        <th scope="col">${t('diary.mark')}</th>
        <th scope="col" class="num hide-n">${t('markCard.weight')}</th>
        <th scope="col" class="num hide-n">${t('diary.product')}</th>
      </tr>
    </thead>
    <tbody>
      ${marks.map((mark) => row(mark, subject, mark.work === sought))}
    </tbody>
    ${average ? sums(marks, average) : nothing}
  </table>`;
}

function row(mark, subject, linked) {
  return html`<tr class=${linked ? 'is-linked' : nothing} aria-current=${linked ? 'true' : nothing}>
    <td class="gut">
      <b>${formatDay(mark.day, { day: 'numeric' })}</b> <span class="small faint">${formatDay(mark.day, { month: 'short' })}</span>
    </td>
    <td>
      <b>${workName(mark)}</b>
      ${mark.topic && mark.topic !== mark.workTitle ? html`<br /><span class="small quiet">${mark.topic}</span>` : nothing}
      ${mark.comment ? html`<br /><span class="small">${mark.comment}</span>` : nothing}
    </td>
    <td><diary-mark .mark=${{ ...mark, workTitle: mark.workTitle || mark.topic }} .subject=${subject} .day=${mark.day}></diary-mark></td>
    <td class="num hide-n">×${formatNumber(mark.weight)}</td>
    <td class="num hide-n">${counts(mark) ? formatNumber(mark.value * mark.weight) : '–'}</td>
  </tr>`;
}

/** Σ(mark · weight) / Σ weight, as the school counts it. */
function sums(marks, average) {
  const counted = marks.filter(counts);
  const products = counted.reduce((sum, { value, weight }) => sum + value * weight, 0);
  const weights = counted.reduce((sum, { weight }) => sum + Number(weight), 0);
  return html`<tfoot>
    <tr>
      <td class="gut"></td>
      <th scope="row" colspan="2">${t('diary.formula', { products, weights, average: averageOf(average) })}</th>
      <td class="num hide-n">${formatNumber(weights)}</td>
      <td class="num hide-n">${formatNumber(products)}</td>
    </tr>
  </tfoot>`;
}

/** Words (зач, н/а, осв) are in no average. */
function counts({ value }) {
  return Number(value) > 0;
}
