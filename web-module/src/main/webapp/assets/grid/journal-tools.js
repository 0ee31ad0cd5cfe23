/** Head of the journal and its row of buttons. */
import { session } from '../api.js';
import { html, nothing } from '../element.js';
import { icon } from '../icons.js';
import { formatDay, formatList, t } from '../texts.js';

/** @param {any} page the `journal-page` */
export function journalHead(page) {
  const { model } = page.journal;
  const { className, subject, teachers, terms, term, arrivals, rosterQuestions, course, may } = model.journal;
  const nameOf = (one) => (one.id === term ? t(`term.${one.kind}`, { name: one.name }) : one.name);
  return html`<div class="head row-m">
    <div class="head-key"><b>${className}</b><span>${t('journal.pupilCount', { count: model.pupils.length })}</span></div>
    <div class="head-in">
      <div>
        <h1>${subject}</h1>
        <p class="lede">${formatList(teachers)}</p>
      </div>
      <div class="end acts">
        ${arrivals && may.confirm
          ? html`<button class="chip" type="button" @click=${page.openArrivals}>${icon('info')}${t('journal.arrivals.badge', { count: arrivals })}</button>`
          : nothing}
        ${rosterQuestions
          ? html`<a class="chip" href=${session.link('/course/', { view: 'list', course })}>${icon('alert')}${t('journal.rosterQuestions', { count: rosterQuestions })}</a>`
          : nothing}
        <nav class="seg" aria-label=${t('journal.terms')}>
          ${terms.map(
            (one) =>
              html`<a
                href=${page.link({ term: one.id })}
                aria-current=${one.id === term ? 'true' : nothing}
                title=${`${formatDay(one.first)} – ${formatDay(one.last)}`}
                @click=${(event) => page.chooseTerm(event, one.id)}
                >${nameOf(one)}</a
              >`,
          )}
        </nav>
      </div>
    </div>
  </div>`;
}

/** @param {any} page the `journal-page` */
export function journalTools(page) {
  const { model, undoing } = page.journal;
  const { may } = model.journal;
  const shows = ['all', 'marks', 'attendance'];
  return html`<div class="row-m">
    <div class="saved-slot">
      <span class="small faint hide-s">${t('journal.lessonCount', { count: model.lessons.length })}</span>
    </div>
    <div class="toolbar" role="group" aria-label=${t('journal.tools')}>
      ${lessonButton(page)}
      ${may.edit
        ? html`<button class="btn" type="button" @click=${page.addLesson}>${icon('plus')}${t('journal.lesson.addShort')}</button>
            ${model.lessons.length
              ? html`<button class="btn hide-s" type="button" @click=${() => page.addWork()}>${icon('plus')}${t('journal.work.addShort')}</button>`
              : nothing}`
        : nothing}
      <fieldset class="seg hide-s">
        <legend class="sr">${t('journal.show.name')}</legend>
        ${shows.map(
          (show) =>
            html`<label
              ><input type="radio" name="show" .checked=${page.show === show} @change=${() => (page.show = show)} />${t(`journal.show.${show}`)}</label
            >`,
        )}
      </fieldset>
      <span class="sep hide-s" aria-hidden="true"></span>
      ${tool('undo', 'journal.undo', () => page.grid.acts.step('undo'), !undoing.mayUndo && 'journal.undo.none')}
      ${tool('redo', 'journal.redo', () => page.grid.acts.step('redo'), !undoing.mayRedo && 'journal.redo.none')}
      ${model.lessons.length ? tool('note', 'journal.homework.short', page.openHomework) : nothing}
      ${tool('keys', 'journal.keys.title', page.openKeys)} ${tool('print', 'journal.print', () => print())}
      ${may.edit
        ? html`<button class="btn icon" type="button" id="gradebook-open" aria-label=${t('journal.gradebook')} title=${t('journal.gradebook')} @click=${page.openGradebook}>
            ${icon('exchange')}
          </button>`
        : nothing}
    </div>
  </div>`;
}

function lessonButton(page) {
  const { model } = page.journal;
  const lesson = model.currentLesson();
  if (!lesson) {
    return nothing;
  }
  const day = formatDay(lesson.day);
  const words = lesson.day === model.journal.today ? t('journal.lesson.todayIs', { day }) : t('journal.lesson.lastIs', { day });
  return html`<button class="btn main" type="button" @click=${() => page.openLesson(lesson)}>${words}</button>`;
}

/** A tool that cannot do anything now says why, and stays reachable. */
function tool(picture, words, act, reason) {
  const name = reason ? t(reason) : t(words);
  return html`<button
    class="btn icon hide-s"
    type="button"
    aria-label=${reason ? `${t(words)}: ${name}` : name}
    title=${name}
    aria-disabled=${reason ? 'true' : nothing}
    @click=${() => reason || act()}
  >
    ${icon(picture)}
  </button>`;
}
