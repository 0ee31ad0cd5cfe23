/** Rows and cells of the grid, kept as they are when lessons or pupils come and go, so that focus and typing stay. */
import { formatNumber, t } from '../texts.js';
import { paintCell } from './cell-look.js';
import { cellOf as recordCellOf } from './cell-key.js';

/** Columns of sums at the right: weighted average, missed lessons. */
export const sumColumns = 2;

export class GridBody {
  /** @type {'all' | 'marks' | 'attendance'} */
  show = 'all';
  #rows = new Map();
  #rowOf = new Map();
  #columnOf = new Map();
  #tbody;
  #journal;

  /**
   * @param {HTMLTableSectionElement} tbody
   * @param {import('./open-journal.js').OpenJournal} journal
   */
  constructor(tbody, journal) {
    this.#tbody = tbody;
    this.#journal = journal;
  }

  /** Brings rows and cells in line with the journal and paints them all. */
  sync() {
    const { pupils, columns } = this.#journal.model;
    this.#rowOf = new Map(pupils.map((pupil, index) => [pupil.id, index]));
    this.#columnOf = new Map(columns.map((column, index) => [column.id, index]));
    for (const [id, { tr }] of this.#rows) {
      if (!this.#rowOf.has(id)) {
        tr.remove();
        this.#rows.delete(id);
      }
    }
    pupils.forEach((pupil, index) => this.#syncRow(pupil, index, columns));
  }

  /** Paints the cells behind keys of the record. */
  paint(keys) {
    const { model } = this.#journal;
    for (const key of keys) {
      const cell = recordCellOf(key);
      const owner = model.pupil(cell.pupil);
      const shown = this.#rows.has(cell.pupil) && owner ? model.columnsOf(cell) : [];
      shown.forEach((column) => this.paintCell(owner, column));
    }
  }

  /** The element of a cell. */
  cellOf(pupil, column) {
    return this.#rows.get(pupil.id)?.cells.get(column.id);
  }

  /** Paints one cell. */
  paintCell(pupil, column) {
    const td = this.cellOf(pupil, column);
    if (td) {
      paintCell(td, this.#journal, pupil, column, this.show);
    }
  }

  /** Paints the sums of pupils, and what they suggest for term marks. */
  paintSums(ids) {
    const { model } = this.#journal;
    for (const id of ids) {
      const row = this.#rows.get(id);
      const pupil = model.pupil(id);
      if (row && pupil) {
        paintSums(row, pupil);
        model.columns.filter(({ term }) => term).forEach((column) => this.paintCell(pupil, column));
      }
    }
  }

  /** The element at a place; row −1 is not ours. */
  at({ row, column }) {
    const { pupils, columns } = this.#journal.model;
    const found = this.#rows.get(pupils[row]?.id);
    if (!found || column < 0) {
      return found?.name;
    }
    return column < columns.length ? found.cells.get(columns[column].id) : [found.average, found.missed][column - columns.length];
  }

  /** The place of an element of ours. @returns {{row: number, column: number} | undefined} */
  placeOf(element) {
    const row = this.#rowOf.get(element.closest('tr')?.dataset.pupil);
    const cell = element.closest('td, th');
    if (row === undefined || !cell) {
      return undefined;
    }
    return { row, column: this.#columnOf.get(cell.dataset.column) ?? Number(cell.dataset.sum ?? -1 - this.#columnOf.size) + this.#columnOf.size };
  }

  #syncRow(pupil, index, columns) {
    const row = this.#rows.get(pupil.id) ?? this.#newRow(pupil);
    this.#rows.set(pupil.id, row);
    place(this.#tbody, row.tr, index);
    row.tr.ariaRowIndex = String(index + 4);
    const gone = pupil.last && pupil.last < this.#journal.model.journal.today;
    row.tr.className = gone ? 'gone' : '';
    row.name.querySelector('.no').textContent = String(index + 1);
    row.name.querySelector('button').textContent = pupil.name;
    row.name.querySelector('.small').textContent = gone ? t('journal.gone') : '';
    for (const [id, td] of row.cells) {
      if (!this.#columnOf.has(id)) {
        td.remove();
        row.cells.delete(id);
      }
    }
    columns.forEach((column, at) => {
      const td = row.cells.get(column.id) ?? this.#newCell('gridcell', column.id);
      row.cells.set(column.id, td);
      place(row.tr, td, at + 1);
      td.ariaColIndex = String(at + 2);
      paintCell(td, this.#journal, pupil, column, this.show);
    });
    row.average.ariaColIndex = String(columns.length + 2);
    row.missed.ariaColIndex = String(columns.length + 3);
    paintSums(row, pupil);
  }

  #newRow(pupil) {
    const tr = document.createElement('tr');
    tr.dataset.pupil = pupil.id;
    const name = document.createElement('th');
    name.className = 'name';
    name.scope = 'row';
    name.tabIndex = -1;
    name.ariaColIndex = '1';
    const number = document.createElement('span');
    number.className = 'no';
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    const note = document.createElement('span');
    note.className = 'small';
    name.append(number, button, note);
    const average = this.#newCell('gridcell');
    average.className = 'sum avg r2';
    average.dataset.sum = '0';
    const missed = this.#newCell('gridcell');
    missed.className = 'sum r1';
    missed.dataset.sum = '1';
    tr.append(name, average, missed);
    return { tr, name, average, missed, cells: new Map() };
  }

  #newCell(role, column) {
    const td = document.createElement('td');
    td.setAttribute('role', role);
    td.tabIndex = -1;
    if (column) {
      td.dataset.column = column;
    }
    return td;
  }
}

function paintSums({ average, missed }, pupil) {
  average.textContent = pupil.average ? formatNumber(Number(pupil.average), { digits: 2 }) : '–';
  const { lessons, late } = pupil.missed ?? { lessons: 0, late: 0 };
  missed.textContent = formatNumber(lessons);
  missed.title = t('journal.missedWords', { lessons, late });
  missed.setAttribute('aria-label', missed.title);
}

/** Puts a child at an index, touching nothing that already stands there. */
function place(parent, child, index) {
  if (parent.children[index] !== child) {
    parent.insertBefore(child, parent.children[index] ?? null);
  }
}
