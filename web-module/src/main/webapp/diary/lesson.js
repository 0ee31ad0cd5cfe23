/** One lesson in the diary: subject and topic, homework, marks, attendance and what the teacher noted. */
import { html, nothing, repeat } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { t } from '/assets/texts.js';
import { exceptionWords } from './figures.js';
import '/assets/mark.js';

/**
 * @param {any} lesson of the week's answer
 * @param {string} day
 */
export function lessonRow(lesson, day) {
  const { bell, subject, topic, marks, cancelled } = lesson;
  return html`<li class=${cancelled ? 'is-cancelled' : ''}>
    <div><span class="bell">${bell ? html`<span class="sr">${t('diary.bell')} </span>${bell}` : nothing}</span></div>
    <div class="dl">
      <div class="ds">
        <b>${subject}</b>
        ${cancelled ? html`<span><span class="tag">${t('diary.cancelled')}</span></span>` : nothing}
        ${topic ? html`<span class="small quiet">${topic}</span>` : nothing}
      </div>
      <div class="dh">${homework(lesson)}</div>
      <div class="dm">
        ${attendance(lesson.attendance)}
        ${repeat(
          marks,
          ({ workType, workTitle }, at) => `${workType}|${workTitle}|${at}`,
          (mark) => html`<diary-mark .mark=${mark} .subject=${subject} .day=${day}></diary-mark>`,
        )}
      </div>
      ${notes(lesson)}
    </div>
  </li>`;
}

function homework({ homework, taken, cancelled }) {
  if (homework) {
    return html`<span class="sr">${t('diary.homework')}: </span><span class="hw">${homework}</span>`;
  }
  return taken && !cancelled ? html`<span class="faint">${t('diary.noHomework')}</span>` : nothing;
}

/** The letter only; the words stand in the note below. */
function attendance(entry) {
  return entry ? html`<span class="att ${entry.code === 'UNEXCUSED' ? 'n' : ''}" aria-hidden="true">${t(`attendance.${entry.code}`)}</span>` : nothing;
}

function notes({ attendance, note, marks }) {
  return html`${attendance ? noteRow('clock', exceptionWords(attendance)) : nothing}
  ${note ? noteRow('info', note) : nothing}
  ${marks.filter(({ comment }) => comment).map(({ workType, comment }) => noteRow('note', t('diary.comment', { workType, comment })))}`;
}

function noteRow(iconName, text) {
  return html`<p class="dnote">${icon(iconName)}<span>${text}</span></p>`;
}
