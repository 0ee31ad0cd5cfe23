/** The week view: a paper diary lies open, Monday to Wednesday left, Thursday to Saturday right. */
import { html, nothing, repeat } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { beside, empty } from '/assets/messages.js';
import { dayPlus, formatDay, formatDays, formatInstant, t, weekdayOf } from '/assets/texts.js';
import { lessonRow } from './lesson.js';
import { termName } from './term.js';
import './day-picker.js';

/**
 * @param {any} shown answer of `GET /api/diary/{pupil}/weeks/{day}`
 * @param {{address: (parameters: object) => string, fresh: string, busy: boolean}} page
 */
export function weekPage(shown, page) {
  const { days } = shown;
  document.title = [formatDays(shown.week.first, lastShown(shown)), shown.pupil.name, t('common.product')].join(' · ');
  return html`${head(shown, page)}
  ${days.some((day) => day.lessons.length)
    ? html`<div class="spread" aria-busy=${Boolean(page.busy)}>
        <div class="leaf">${leaf(days.slice(0, 3), shown.today)}</div>
        <div class="leaf right">${leaf(days.slice(3), shown.today)}</div>
      </div>`
    : beside(free(shown, page))}`;
}

function head({ pupil, week, term, today, days }, { address, fresh }) {
  const name = (first) => formatDays(first, dayPlus(first, 5));
  const before = dayPlus(week.first, -7);
  const after = dayPlus(week.first, 7);
  const at = formatInstant(fresh, { hour: '2-digit', minute: '2-digit' });
  return html`<div class="head row-m">
    <div class="head-key"><b>${pupil.className}</b><span>${t('diary.weekNumber', { number: week.number })}</span></div>
    <div class="head-in">
      <div>
        <h1>${formatDays(week.first, lastShown({ week, days }))}</h1>
        <p class="lede">
          ${pupil.name}${term ? ` · ${termName(term)}` : nothing}<span class="asof no-print"> · ${t('diary.fresh', { at })}</span>
        </p>
      </div>
      <div class="end">
        <nav class="acts week" aria-label=${t('diary.weeks')}>
          <a class="btn icon" rel="prev" href=${address({ day: before })} aria-label=${t('diary.before', { week: name(before) })}
            >${icon('left')}</a
          >
          <a class="btn" href=${address({})} aria-current=${today >= week.first && today < after ? 'true' : nothing}
            >${t('diary.thisWeek')}</a
          >
          <day-picker .day=${week.first} .address=${(day) => address({ day })}></day-picker>
          <a class="btn icon" rel="next" href=${address({ day: after })} aria-label=${t('diary.after', { week: name(after) })}
            >${icon('right')}</a
          >
        </nav>
      </div>
    </div>
  </div>`;
}

function leaf(days, today) {
  return repeat(
    days,
    ({ day }) => day,
    ({ day, lessons }) => dayOf(day, lessons, day === today),
  );
}

function dayOf(day, lessons, isToday) {
  return html`<section class="dday ${isToday ? 'is-today' : ''}" aria-labelledby="day-${day}">
    <div class="dday-h">
      <b aria-hidden="true">${Number(day.slice(8))}</b>
      <h2 id="day-${day}">
        ${t(`weekday.${weekdayOf(day)}`)}<span class="sr">, ${formatDay(day)}</span>
        ${isToday ? html`<span class="tag ok">${t('common.today')}</span>` : nothing}
      </h2>
    </div>
    ${lessons.length
      ? html`<ol class="ruled">
          ${repeat(
            lessons,
            ({ id }) => id,
            (lesson) => lessonRow(lesson, day),
          )}
        </ol>`
      : html`<div class="row-m"><div></div><p class="faint sat">${t('diary.noLessons')}</p></div>`}
  </section>`;
}

/** A week without lessons says when they go on. */
function free({ next }, { address }) {
  return empty({
    title: t('diary.freeWeek'),
    text: next ? t('diary.freeWeekNext', { day: formatDay(next) }) : t('diary.freeWeekEnd'),
    actions: next ? html`<a class="btn main" href=${address({ day: next })}>${t('diary.goTo', { day: formatDay(next) })}</a>` : nothing,
  });
}

/** Saturday, or Sunday where it has lessons. */
function lastShown({ week, days }) {
  return days.at(-1)?.day ?? week.last;
}
