/** Copying cells to a spreadsheet and back. Cells that cannot take a value are named and never sent. */
import { ask, toast } from '../messages.js';
import { t } from '../texts.js';
import { textOf, writesOf } from './entries.js';
import { refusalWords } from './refusal-words.js';
import { tableOf, tableText } from './table-text.js';

/** How many refused values are named. */
const namedAtMost = 5;

/** The cells of a range as a spreadsheet takes them. */
export function copied(journal, { top, left, bottom, right }) {
  const { pupils, columns } = journal.model;
  const rows = pupils.slice(top, bottom + 1);
  return tableText(rows.map((pupil) => columns.slice(left, right + 1).map((column) => textOf(journal, pupil, column))));
}

/**
 * Pastes a table at the range's corner; a single value fills the whole range. Empty cells leave what stands there.
 *
 * @param {import('./open-journal.js').OpenJournal} journal
 * @param {string} text
 * @param {{top: number, left: number, bottom: number, right: number}} range
 */
export async function pasted(journal, text, range) {
  const plan = planOf(journal, tableOf(text), range);
  if (!plan.writes.length && !plan.refused.length && !plan.outside) {
    return;
  }
  const partly = plan.refused.length || plan.outside;
  const agreed = !partly || (plan.writes.length && (await ask({
    title: t('journal.paste.title', { count: plan.writes.length }),
    text: partWords(plan),
    confirm: t('journal.paste.confirm', { count: plan.writes.length }),
  })));
  if (agreed) {
    journal.write(plan.writes);
    toast(t('journal.paste.done', { count: plan.writes.length }), { label: t('journal.undo'), act: () => journal.step('undo') });
  } else if (!plan.writes.length) {
    toast(`${t('journal.paste.nothing')} ${partWords(plan)}`);
  }
}

function planOf(journal, table, range) {
  const single = table.length === 1 && table[0].length === 1;
  const height = single ? range.bottom - range.top + 1 : table.length;
  const width = single ? range.right - range.left + 1 : Math.max(...table.map((row) => row.length));
  const plan = { writes: [], refused: [], outside: 0 };
  for (let down = 0; down < height; down += 1) {
    for (let right = 0; right < width; right += 1) {
      const text = single ? table[0][0] : (table[down][right] ?? '');
      if (text.trim()) {
        planCell(journal, plan, text, range.top + down, range.left + right);
      }
    }
  }
  return plan;
}

function planCell(journal, plan, text, row, column) {
  const pupil = journal.model.pupils[row];
  const target = journal.model.columns[column];
  if (!pupil || !target) {
    plan.outside += 1;
    return;
  }
  const { writes, refusal } = writesOf(journal, pupil, target, journal.codes.read(text));
  if (refusal) {
    plan.refused.push(refusalWords(journal, refusal, text.trim()));
  } else {
    plan.writes.push(...writes);
  }
}

function partWords({ refused, outside }) {
  const named = [...new Set(refused)].slice(0, namedAtMost);
  const parts = [];
  if (refused.length) {
    parts.push(`${t('journal.paste.refused', { count: refused.length })} ${named.join(' ')}`);
  }
  if (outside) {
    parts.push(t('journal.paste.outside', { count: outside }));
  }
  return parts.join(' ');
}
