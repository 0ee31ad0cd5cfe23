/** On a phone the journal is a list of pupils: last marks and average; each opens as a form. */
import { html, nothing } from '../element.js';
import { formatNumber, t } from '../texts.js';
import { markKey, termMarkKey } from './cell-key.js';

const lastMarks = 3;

/**
 * @param {import('./open-journal.js').OpenJournal} journal
 * @param {(pupil: import('./journal-model.js').Pupil) => void} open
 */
export function pupilList(journal, open) {
  return html`<p class="small quiet phone-note">${t('journal.phoneNote')}</p>
    <ol class="ruled tight">
      ${journal.model.pupils.map(
        (pupil, index) =>
          html`<li>
            <span class="faint">${index + 1}</span>
            <button class="line mid" type="button" @click=${() => open(pupil)}>
              <span class="grow">${pupil.name}</span>
              <span class="marks-row">${marksOf(journal, pupil).map((mark) => chip(journal, mark))}</span>
              ${termMark(journal, pupil)}
              <b class="avg-n"
                ><span class="sr">${t('journal.averageWord')} </span>${pupil.average ? formatNumber(Number(pupil.average), { digits: 2 }) : '–'}</b
              >
            </button>
          </li>`,
      )}
    </ol>`;
}

/** The term mark of the term shown, where there is one. */
function termMark(journal, pupil) {
  const mark = journal.value(termMarkKey(pupil.id, journal.model.journal.term));
  return mark ? html`<span class="final"><span class="sr">${t('journal.termMark')} </span>${chip(journal, mark)}</span>` : nothing;
}

function marksOf(journal, pupil) {
  const works = journal.model.columns.filter(({ work }) => work);
  return works
    .map(({ work }) => journal.value(markKey(pupil.id, work.id)))
    .filter(Boolean)
    .slice(-lastMarks);
}

function chip({ codes }, { mark }) {
  return html`<span class="mark s ${'5432'.includes(mark) ? `m${mark}` : 'word'}">${codes.letter(mark)}</span>`;
}
