/** What a person can do in the grid, by key, by button or by menu. Each act says whether it took the key. */
import { t } from '../texts.js';
import { say } from './announce.js';
import { textOf, writesOf } from './entries.js';
import { copied, pasted } from './grid-clipboard.js';

export class GridActs {
  #grid;

  /** @param {import('./journal-grid.js').JournalGrid} grid */
  constructor(grid) {
    this.#grid = grid;
  }

  /** Opens the field; the key being pressed types into it. */
  type() {
    this.#start(undefined);
  }

  /** Opens the field with what the cell holds. */
  edit() {
    const target = this.#grid.target();
    if (target && !this.#grid.editing.open) {
      this.#start(textOf(this.#grid.journal, target.pupil, target.column));
    }
    return true;
  }

  /** Writes what was typed and moves on; what means nothing keeps the field open. */
  commit(down, right) {
    if (this.#grid.editing.commit()) {
      this.#move(down, right);
    }
    return true;
  }

  /** Leaves the cell as it was. */
  revert() {
    this.#grid.editing.revert();
    this.#grid.go(this.#grid.selection.active);
    return true;
  }

  /** Enter: opens what stands in the head, a name or a trouble; else moves down or up. */
  enter(down) {
    const { active } = this.#grid.selection;
    const { pupils, columns } = this.#grid.journal.model;
    if (active.row < 0) {
      this.#grid.tell('open-lesson', columns[Math.max(0, active.column)]?.lesson);
    } else if (active.column < 0) {
      this.#grid.tell('open-pupil', pupils[active.row]);
    } else if (!this.openTrouble(true)) {
      this.#move(down, 0);
    }
    return true;
  }

  /** Opens the account of the cell: words, comment, history. */
  details() {
    const target = this.#grid.target();
    if (target) {
      this.#grid.tell('open-cell', { ...target, cell: this.#grid.elementAt(this.#grid.selection.active), focus: true });
    }
    return true;
  }

  /** Opens the account of the cell if a person must decide something there. */
  openTrouble(focus) {
    const target = this.#grid.target();
    const cell = this.#grid.elementAt(this.#grid.selection.active);
    const troubled = Boolean(target && cell?.matches('.is-conflict, .is-failed'));
    if (troubled) {
      this.#grid.tell('open-cell', { ...target, cell, focus });
    }
    return troubled;
  }

  /** Empties the selected cells, as one step. */
  clear() {
    const { journal } = this.#grid;
    const writes = this.#selected().flatMap(
      ({ pupil, column }) => writesOf(journal, pupil, column, { kind: 'clear', value: null }).writes ?? [],
    );
    // Attendance stands in every column of its lesson, and is one cell of the record.
    const once = [...new Map(writes.map((write) => [write.key, write])).values()];
    say(t('journal.cleared', { count: journal.write(once) }));
    return true;
  }

  dropRange() {
    this.#grid.selection.go(this.#grid.selection.active);
    return true;
  }

  selectAll() {
    this.#grid.selection.all();
    return true;
  }

  help() {
    this.#grid.tell('help');
    return true;
  }

  /** Undoes or redoes; the first cell of the step becomes active. @param {'undo' | 'redo'} way */
  step(way) {
    const done = this.#grid.journal.step(way);
    if (done?.keys.length) {
      this.#grid.goToKey(done.keys[0]);
    }
    const words = done ? t(`journal.${way}.done`, { count: done.keys.length }) : t(`journal.${way}.none`);
    say(done?.left ? `${words} ${t('journal.leftAlone', { count: done.left })}` : words);
    return true;
  }

  copy(event) {
    if (!this.#grid.editing.open) {
      event.preventDefault();
      event.clipboardData.setData('text/plain', copied(this.#grid.journal, this.#grid.selection.range));
      say(t('journal.copied', { count: this.#selected().length }));
    }
  }

  paste(event) {
    if (!this.#grid.editing.open) {
      event.preventDefault();
      pasted(this.#grid.journal, event.clipboardData.getData('text/plain'), this.#grid.selection.range);
    }
  }

  #start(text) {
    const target = this.#grid.target();
    if (target) {
      this.#grid.selection.anchor = undefined;
      this.#grid.selection.show();
      this.#grid.editing.start(this.#grid.elementAt(this.#grid.selection.active), target, text);
    }
  }

  #move(down, right) {
    const { row, column } = this.#grid.selection.active;
    const { rows, columns } = this.#grid.field();
    const within = (at, count) => Math.max(0, Math.min(count - 1, at));
    this.#grid.go({ row: within(row + down, rows), column: within(column + right, columns) });
  }

  #selected() {
    const { top, left, bottom, right } = this.#grid.selection.range;
    const { pupils, columns } = this.#grid.journal.model;
    return pupils
      .slice(top, bottom + 1)
      .flatMap((pupil) => columns.slice(left, right + 1).map((column) => ({ pupil, column })));
  }
}
