/** Head and foot of the grid: months, days, works with type and weight; the average of each work. */
import { html, nothing } from '../element.js';
import { formatDay, formatNumber, t, weekdayOf } from '../texts.js';
import { termName, workName } from './cell-words.js';
import { keysOf } from './entries.js';

/**
 * @param {import('./open-journal.js').OpenJournal} journal
 * @param {(lesson: import('./journal-model.js').Lesson) => void} open opens a lesson
 */
export function gridHead({ model }, open) {
  const { columns, lessons } = model;
  const ofLessons = columns.filter(({ lesson }) => lesson);
  return html`<thead>
    <tr aria-rowindex="1">
      <th class="name" rowspan="3" scope="col" aria-colindex="1"><span class="no">№</span> ${t('journal.pupil')}</th>
      ${monthsOf(ofLessons).map(
        ({ month, first, count }) =>
          html`<th class="month" colspan=${count} scope="colgroup" aria-colindex=${first + 2}><span>${month}</span></th>`,
      )}
      ${columns.map((column, index) => (column.term ? termHead(column.term, index) : nothing))}
      <th class="sum r2" rowspan="3" scope="col" aria-colindex=${columns.length + 2}>${t('journal.averageHead')}</th>
      <th class="sum r1" rowspan="3" scope="col" aria-colindex=${columns.length + 3}>${t('journal.missedHead')}</th>
    </tr>
    <tr aria-rowindex="2">
      ${lessons.map((lesson) => dayHead(model, lesson, open))}
    </tr>
    <tr aria-rowindex="3">
      ${ofLessons.map((column, index) => workHead(model, column, index))}
    </tr>
  </thead>`;
}

/** @param {import('./open-journal.js').OpenJournal} journal */
export function gridFoot({ model, queue }) {
  return html`<tr aria-rowindex=${model.pupils.length + 4}>
      <th class="name" scope="row" aria-colindex="1"><span class="no"></span>${t('journal.averageOfWork')}</th>
      ${model.columns.map(
        (column, index) => html`<td role="gridcell" aria-colindex=${index + 2} class=${column.term ? 'term' : column.weekEnd ? 'end-week' : ''}>${average(model, queue, column)}</td>`,
      )}
      <td role="gridcell" class="sum r2" aria-colindex=${model.columns.length + 2}></td>
      <td role="gridcell" class="sum r1" aria-colindex=${model.columns.length + 3}></td>
  </tr>`;
}

function dayHead(model, lesson, open) {
  const columns = model.columns.filter((column) => column.lesson === lesson);
  const today = columns[0].today;
  const weekday = t(`weekday.${weekdayOf(lesson.day)}`).toLowerCase();
  return html`<th
    class="d ${columns.at(-1).weekEnd ? 'end-week' : ''} ${today ? 'today' : ''} ${lesson.cancelled ? 'off' : ''}"
    colspan=${columns.length}
    scope="colgroup"
    aria-colindex=${model.columns.indexOf(columns[0]) + 2}
    title=${lesson.topic || nothing}
  >
    <button type="button" tabindex="-1" @click=${() => open(lesson)}>
      <span class="sr">${today ? `${t('journal.today')}, ` : ''}${weekday}, </span>${Number(lesson.day.slice(8))}<span class="sr"
        >${lesson.cancelled ? `, ${t('journal.cancelled')}` : ''}</span
      >
    </button>
  </th>`;
}

function termHead(term, index) {
  return html`<th class="term w" rowspan="3" scope="col" tabindex="-1" data-head=${term.id} aria-colindex=${index + 2}>
    <b aria-hidden="true">${term.name}</b><span aria-hidden="true">${t(`journal.termShort.${term.kind}`)}</span
    ><span class="sr">${t('journal.termMarkOf', { term: termName(term) })}</span>
  </th>`;
}

function workHead(model, column, index) {
  const { work } = column;
  const weight = work ? Number(work.weight) : 0;
  const thick = weight >= 3 ? 'w3' : weight >= 2 ? 'w2' : '';
  return html`<th
    class="w ${thick} ${column.weekEnd ? 'end-week' : ''} ${column.today ? 'today' : ''}"
    scope="col"
    tabindex="-1"
    data-head=${column.id}
    aria-colindex=${index + 2}
    title=${work ? workName(model, work) : nothing}
  >
    ${work
      ? html`<b aria-hidden="true">${work.short}</b><span aria-hidden="true">×${formatNumber(weight)}</span
          ><span class="sr">${t('journal.workHead', { work: workName(model, work), day: formatDay(column.lesson.day), weight })}</span>`
      : html`<span class="sr">${t('journal.noWorkHead', { day: formatDay(column.lesson.day) })}</span>`}
  </th>`;
}

function monthsOf(columns) {
  const months = [];
  columns.forEach((column, index) => {
    const key = column.lesson.day.slice(0, 7);
    if (months.at(-1)?.key !== key) {
      const month = formatDay(column.lesson.day, { month: 'long' });
      months.push({ key, month: month.charAt(0).toUpperCase() + month.slice(1), first: index, count: 0 });
    }
    months.at(-1).count += 1;
  });
  return months;
}

/** The plain mean of the digits of one work or term, for the eye; weighted averages are the server's. */
function average(model, queue, column) {
  const digits = column.work || column.term
    ? model.pupils.map((pupil) => Number(queue.value(keysOf(pupil, column).mark)?.mark)).filter((digit) => !Number.isNaN(digit))
    : [];
  const sum = digits.reduce((total, digit) => total + digit, 0);
  return digits.length ? formatNumber(sum / digits.length, { digits: 1 }) : '';
}
