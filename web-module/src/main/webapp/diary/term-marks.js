/** Term marks as a family sees them: the year's table over all subjects, and one subject's list. */
import { html, nothing } from '/assets/element.js';
import { tintOf } from '/assets/mark.js';
import { formatInstant, t } from '/assets/texts.js';
import { termName } from './term.js';

/** @typedef {{term: {id: string, name: string, kind: string}, value: string, comment?: string, at: string, by: string}} TermMark */

/** The mark of one term, or a dash. @param {TermMark | undefined} mark */
export function termMark(mark) {
  return mark
    ? html`<span class="mark s ${tintOf(mark.value)}"><span aria-hidden="true">${t(`mark.${mark.value}`)}</span><span class="sr">${t(`mark.name.${mark.value}`)}</span></span>`
    : '–';
}

/** All subjects × all terms of the year; nothing while there is no term mark. */
export function yearTable(subjects, terms) {
  const marked = subjects.filter(({ termMarks }) => termMarks.length);
  if (!marked.length) {
    return nothing;
  }
  const columns = columnsOf(terms, marked);
  return html`<section class="section">
    <h2 id="term-marks">${t('diary.termMarks')}</h2>
    <table class="tbl term-marks" aria-labelledby="term-marks">
      <thead>
        <tr>
          <th scope="col">${t('diary.subject')}</th>
          ${columns.map((term) => html`<th scope="col" class="num"><span aria-hidden="true">${term.name}</span><span class="sr">${termName(term)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${subjects.map(
          ({ subject, termMarks }) =>
            html`<tr>
              <th scope="row">${subject}</th>
              ${columns.map(({ id }) => html`<td class="num">${termMark(termMarks.find(({ term }) => term.id === id))}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** The terms to choose from, and those of subjects whose year is divided otherwise. */
function columnsOf(terms, subjects) {
  const known = new Map(terms.map((term) => [term.id, term]));
  subjects.forEach(({ termMarks }) => termMarks.forEach(({ term }) => known.set(term.id, term)));
  return [...known.values()];
}

/** One subject's term marks, with who set them. @param {TermMark[]} marks */
export function termList(marks) {
  return marks.length
    ? html`<section class="section">
        <h2 id="term-marks">${t('diary.termMarks')}</h2>
        <ul class="rows term-list" aria-labelledby="term-marks">
          ${marks.map(
            (mark) =>
              html`<li>
                ${termMark(mark)} <b>${termName(mark.term)}</b>
                <span class="small quiet">${mark.by}, ${formatInstant(mark.at)}</span>
                ${mark.comment ? html`<span class="small">${mark.comment}</span>` : nothing}
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
}
