/** What a person must decide about a cell: two values, a refusal, a mark of somebody absent. */
import { html, nothing } from '../element.js';
import { formatInstant, t } from '../texts.js';
import { keysOf } from './entries.js';

/**
 * The trouble of a cell of the grid, with the template that lets the person decide.
 *
 * @returns {{trouble: import('./pending-edit.js').Trouble, key: string, template: (done: () => void) => any} | undefined}
 */
export function troubleOf(journal, pupil, column) {
  const key = Object.values(keysOf(pupil, column)).find((one) => one && journal.queue.edit(one)?.trouble);
  if (!key) {
    return undefined;
  }
  const { trouble } = journal.queue.edit(key);
  const act = (settle, done) => () => {
    done();
    settle();
  };
  return {
    trouble,
    key,
    template: (done) => {
      const mine = act(() => journal.queue.insist(key), done);
      const theirs = act(() => journal.queue.giveWay(key), done);
      return trouble.kind === 'conflict' ? versus(journal, trouble, mine, theirs) : decide(journal, trouble, mine, theirs);
    },
  };
}

function versus({ codes }, { mine, theirs, by, at }, keep, accept) {
  return html`<p class="small quiet">${t('journal.trouble.conflictText')}</p>
    <div class="versus">
      <div>
        ${value(codes, mine)} <b>${t('journal.trouble.mine')}</b><span class="quiet">${t('journal.trouble.here')}</span>
        <button class="btn s main" type="button" @click=${keep}>${act('keep', codes, mine)}</button>
      </div>
      <div>
        ${value(codes, theirs)} <b>${by}</b>${at ? html`<span class="quiet">${formatInstant(at)}</span>` : nothing}
        <button class="btn s" type="button" @click=${accept}>${act('accept', codes, theirs)}</button>
      </div>
    </div>`;
}

function decide({ codes }, { kind, mine, detail }, insist, giveWay) {
  return html`<p class="small">${detail}</p>
    <div class="acts decide">
      ${kind === 'ask' ? html`<button class="btn s main" type="button" @click=${insist}>${act('anyway', codes, mine)}</button>` : ''}
      <button class="btn s" type="button" @click=${giveWay}>${t(kind === 'ask' ? 'journal.trouble.not' : 'journal.trouble.back')}</button>
    </div>`;
}

const act = (verb, codes, value) =>
  value ? t(`journal.trouble.${verb}`, { value: codes.written(value) }) : t(`journal.trouble.${verb}Empty`);

function value(codes, held) {
  const level = held?.mark && '5432'.includes(held.mark) ? `m${held.mark}` : 'word';
  return html`<span class=${held?.attendance ? `att ${held.attendance === 'UNEXCUSED' ? 'n' : ''}` : `mark ${level}`}
    >${held ? codes.written(held) : '–'}</span
  >`;
}
