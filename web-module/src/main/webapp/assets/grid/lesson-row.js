/** One pupil in the list of a lesson: attendance, mark, and what must be decided. */
import { html, live, nothing } from '../element.js';
import { icon } from '../icons.js';
import { t } from '../texts.js';
import { attendanceKey, markKey } from './cell-key.js';
import { statusOf, valueWords, workWords } from './cell-words.js';
import { closed } from './entries.js';
import { markPad } from './mark-pad.js';

const shapes = { UNEXCUSED: 'a-n', EXCUSED: 'a-u', ILL: 'a-b', LATE: 'a-o' };
const absent = new Set(['UNEXCUSED', 'EXCUSED', 'ILL']);

/**
 * @param {any} view the `journal-lesson`
 * @param {import('./journal-model.js').Pupil} pupil
 * @param {import('./journal-model.js').Column} column of the work chosen
 * @param {number} index
 */
export function lessonRow(view, pupil, column, index) {
  const { journal } = view;
  const key = attendanceKey(pupil.id, column.lesson.id);
  const attendance = journal.value(key);
  const unset = !attendance && !journal.lessons.taken(column.lesson);
  const classes = `pupil ${absent.has(attendance?.attendance) ? 'away' : ''} ${unset ? 'unset' : ''}`;
  return html`<li class=${classes} data-pupil=${pupil.id}>
    <span class="no" aria-hidden="true">${index + 1}</span>
    <span class="who">${pupil.name}${notes(view, pupil, column, key, attendance)}</span>
    ${attendanceChoice(view, pupil, column, attendance, unset)} ${column.work ? markField(view, pupil, column) : html`<span></span>`}
    ${view.pad === pupil.id && column.work ? markPad(view, pupil, column) : nothing}
  </li>`;
}

function notes(view, pupil, column, key, attendance) {
  const status = statusOf(view.journal, pupil, column);
  const open = (event) =>
    view.tell('open-cell', { pupil, column, cell: event.target.closest('.pupil'), focus: true });
  const parts = [];
  if (attendance?.attendance === 'LATE') {
    parts.push(html`<label class="sub late"
      >${t('journal.lesson.lateFor')}<input
        class="minutes"
        inputmode="numeric"
        maxlength="2"
        autocomplete="off"
        .value=${live(view.marks.typed(`${key}/minutes`) ?? String(attendance.minutes ?? ''))}
        ?readonly=${Boolean(closed(view.journal, pupil, column))}
        @input=${(event) => view.marks.type(`${key}/minutes`, event.target)}
        @change=${(event) => setMinutes(view, key, event.target)}
      />${t('journal.lesson.minutes')}</label
    >`);
  }
  if (status === 'pending') {
    parts.push(html`<span class="sub">${t('journal.state.pending')}</span>`);
  } else if (status) {
    parts.push(
      html`<span class="sub alert-t">${t(`journal.state.${status}`)} <button class="link" type="button" @click=${open}>${t('journal.trouble.decide')}</button></span>`,
    );
  }
  return parts;
}

function setMinutes(view, key, input) {
  view.marks.typedOut();
  const minutes = Number(input.value);
  const fits = Number.isInteger(minutes) && minutes > 0 && minutes <= 90;
  view.journal.write([{ key, value: { attendance: 'LATE', ...(fits && { minutes }) } }]);
  view.requestUpdate();
}

function attendanceChoice(view, pupil, column, attendance, unset) {
  const { journal } = view;
  const key = attendanceKey(pupil.id, column.lesson.id);
  const code = attendance?.attendance;
  const set = (value) => {
    view.reasons = undefined;
    journal.write([{ key, value: value && { attendance: value } }]);
  };
  const option = (value, shape, words, look) =>
    html`<label class=${shape} title=${words}
      ><input
        type="radio"
        name=${`attendance-${pupil.id}`}
        aria-label=${words}
        .checked=${live((code ?? '') === (value ?? ''))}
        @change=${() => set(value)}
      /><span aria-hidden="true">${look}</span></label
    >`;
  return html`<fieldset class="att-seg ${view.reasons === pupil.id ? 'all' : ''}" ?disabled=${Boolean(closed(journal, pupil, column))}>
    <legend class="sr">${t('journal.attendanceOf', { name: pupil.name })}</legend>
    ${option(null, 'a-p', t(unset ? 'journal.lesson.notTaken' : 'journal.lesson.present'), unset ? '' : icon('check'))}
    ${journal.codes.attendance.map((one) => option(one, shapes[one] ?? 'a-o', t(`attendance.name.${one}`), journal.codes.letter(one)))}
    <button
      class="more only-s"
      type="button"
      aria-label=${t('journal.lesson.otherReasons', { name: pupil.name })}
      aria-expanded=${String(view.reasons === pupil.id)}
      @click=${() => (view.reasons = view.reasons === pupil.id ? undefined : pupil.id)}
    >
      ${icon('dots')}
    </button>
  </fieldset>`;
}

/** A text field on a desk; on a phone a button that opens large ones. */
function markField(view, pupil, column) {
  const key = markKey(pupil.id, column.work.id);
  const mark = view.journal.value(key);
  const written = view.journal.codes.written(mark);
  const name = `${pupil.name}, ${workWords(view.journal.model, column)}`;
  const level = mark && '5432'.includes(mark.mark) ? `m${mark.mark}` : '';
  const pressed = () => (view.pad = view.pad === pupil.id ? undefined : pupil.id);
  return html`<span class="mark-place">
    <input
      class="markin hide-s ${level}"
      maxlength="8"
      autocomplete="off"
      spellcheck="false"
      aria-label=${name}
      ?readonly=${Boolean(closed(view.journal, pupil, column))}
      .value=${live(view.marks.typed(key) ?? written)}
      @focus=${(event) => event.target.select()}
      @input=${(event) => view.marks.type(key, event.target)}
      @change=${(event) => view.marks.commit(pupil, column, key, event.target)}
      @keydown=${(event) => view.marks.key(event)}
    />
    <button
      class="markin only-s ${level}"
      type="button"
      aria-expanded=${String(view.pad === pupil.id)}
      aria-label=${mark ? `${name}: ${valueWords(view.journal.codes, mark)}` : name}
      @click=${pressed}
    >
      ${written}
    </button>
  </span>`;
}
