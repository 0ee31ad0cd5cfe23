/** A text of a lesson in a field that saves while it is typed; what somebody else wrote meanwhile is shown beside it. */
import { html, live, nothing } from '../element.js';
import { banner } from '../messages.js';
import { t } from '../texts.js';

/**
 * @param {import('./open-journal.js').OpenJournal} journal
 * @param {import('./journal-model.js').Lesson} lesson
 * @param {{name: import('./lesson-texts.js').TextField, id: string, label: string, rows: number}} field
 */
export function lessonText(journal, lesson, { name, id, label, rows }) {
  const theirs = journal.texts.theirs(lesson, name);
  const settle = (mine) => () => journal.texts.settle(lesson, name, mine);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      class="input"
      id=${id}
      rows=${rows}
      maxlength="2000"
      ?readonly=${!journal.model.journal.may.edit}
      .value=${live(journal.texts.value(lesson, name))}
      @input=${(event) => journal.texts.type(lesson, name, event.target.value)}
      @change=${() => journal.texts.tryNow()}
    ></textarea>
    ${theirs === undefined
      ? nothing
      : html`<div role="alert">
          ${banner({
            tone: 'warn',
            title: t('journal.lesson.textConflict'),
            text: theirs || t('journal.nothing'),
            actions: html`<button class="btn s main" type="button" @click=${settle(true)}>${t('journal.lesson.keepMine')}</button>
              <button class="btn s" type="button" @click=${settle(false)}>${t('journal.lesson.takeTheirs')}</button>`,
          })}
        </div>`}
  </div>`;
}
