/** `<journal-grid>`: pupils × lessons and terms. What keys do is in grid-keys.js, the look of a cell in cell-look.js. */
import { html, LightElement, render } from '../element.js';
import { t } from '../texts.js';
import { cellOf, isMarkKey } from './cell-key.js';
import { textOf } from './entries.js';
import { GridActs } from './grid-acts.js';
import { GridBody, sumColumns } from './grid-body.js';
import { GridEditing } from './grid-editing.js';
import { gridFoot, gridHead } from './grid-head.js';
import { pressed } from './grid-keys.js';
import { GridPointer } from './grid-pointer.js';
import { GridSelection } from './grid-selection.js';

const rowsOfPage = 10;
/** Averages of works wait for the end of a burst of keys. */
const footMillis = 250;

/**
 * Properties: `journal` (OpenJournal), `show` (`all`, `marks`, `attendance`).
 * Events: `open-lesson` (detail: lesson), `open-pupil` (detail: pupil), `open-cell` (detail: {pupil, column, cell, focus}),
 * `active` (detail: {pupil, column} or undefined), `help`.
 */
export class JournalGrid extends LightElement {
  static properties = { journal: { attribute: false }, show: {} };

  /** @type {GridBody} */
  body;
  /** @type {GridEditing} */
  editing;
  selection = new GridSelection((place) => this.elementAt(place), () => this.field());
  acts = new GridActs(this);
  #pointer = new GridPointer(this);
  #watch;
  #footTimer;
  /** Pupil and column of the active cell: a live update may move them. */
  #stay;

  constructor() {
    super();
    this.show = 'all';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    this.journal.addEventListener('shape', () => this.requestUpdate(), { signal });
    this.journal.addEventListener('cells', ({ detail }) => this.#paint(detail), { signal });
    this.journal.addEventListener('sums', ({ detail }) => this.body?.paintSums(detail), { signal });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.abort();
  }

  render() {
    const { model } = this.journal;
    const { subject, className } = model.journal;
    return html`<div class="grid-wrap" tabindex="-1">
      <table
        class="journal"
        role="grid"
        aria-label=${t('journal.gridName', { subject, className })}
        aria-multiselectable="true"
        aria-readonly=${String(!model.journal.may.edit)}
        aria-rowcount=${model.pupils.length + 4}
        aria-colcount=${model.columns.length + 1 + sumColumns}
        @keydown=${(event) => pressed(event, this)}
        @pointerdown=${(event) => this.#pointer.down(event)}
        @pointerover=${(event) => this.#pointer.over(event)}
        @click=${this.#clicked}
        @dblclick=${(event) => event.target.closest('.cell') && this.acts.edit()}
        @focusin=${this.#focused}
        @copy=${(event) => this.acts.copy(event)}
        @paste=${(event) => this.acts.paste(event)}
      >
        ${gridHead(this.journal, (lesson) => this.tell('open-lesson', lesson))}
        <tbody></tbody>
        <tfoot></tfoot>
      </table>
    </div>`;
  }

  updated() {
    this.body ??= new GridBody(this.querySelector('tbody'), this.journal);
    this.editing ??= new GridEditing(this.journal, (pupil, column) => this.body.paintCell(pupil, column));
    this.body.show = this.show;
    this.body.sync();
    this.#paintFoot();
    this.selection.active = this.#placeAfterChange();
    this.selection.show();
    if (this.#stay) {
      this.#stay = this.target();
      this.tell('active', this.#stay);
    }
  }

  /** Makes a lesson's first column, or that of its work, active and brings it into the middle. */
  goToLesson(lessonId, focus = false, workId = undefined) {
    const { columns } = this.journal.model;
    const ofWork = workId ? columns.findIndex((one) => one.id === workId) : -1;
    const column = ofWork >= 0 ? ofWork : columns.findIndex((one) => one.lesson?.id === lessonId);
    if (column >= 0) {
      this.go({ row: Math.max(0, this.selection.active.row), column }, { focus });
      this.elementAt(this.selection.active)?.scrollIntoView({ block: 'nearest', inline: 'center' });
    }
  }

  /** Makes the cell of a key of the record active, in view and focused. */
  goToKey(key) {
    const cell = cellOf(key);
    const { model } = this.journal;
    const column = model.columns.indexOf(model.columnsOf(cell)[0]);
    const row = model.pupils.findIndex((one) => one.id === cell.pupil);
    if (row >= 0 && column >= 0) {
      this.go({ row, column });
    }
  }

  /** Makes a place active; the page is told which cell that is. */
  go(place, how) {
    this.selection.go(place, how);
    this.#stay = this.target();
    this.tell('active', this.#stay);
  }

  /** A place was pointed at. */
  chose(place, extend) {
    this.go(place, { extend });
    if (!extend) {
      this.acts.openTrouble(false);
    }
  }

  /** @returns {import('./moves.js').Field} */
  field() {
    const { pupils, columns } = this.journal.model;
    const filled = ({ row, column }) => Boolean(textOf(this.journal, pupils[row], columns[column]));
    return { rows: pupils.length, columns: columns.length, sums: sumColumns, page: rowsOfPage, filled };
  }

  /** Pupil and column of the active cell; undefined in the head, on names and sums. */
  target() {
    const { row, column } = this.selection.active;
    const { pupils, columns } = this.journal.model;
    return pupils[row] && columns[column] ? { pupil: pupils[row], column: columns[column] } : undefined;
  }

  /** The element at a place; row −1 is the head. */
  elementAt(place) {
    if (place.row >= 0) {
      return this.body?.at(place);
    }
    const column = this.journal.model.columns[Math.max(0, place.column)];
    return column && this.querySelector(`[data-head="${column.id}"]`);
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #paint(keys) {
    this.body?.paint(keys);
    if (keys.some(isMarkKey)) {
      this.#footTimer ??= setTimeout(() => {
        this.#footTimer = undefined;
        this.#paintFoot();
      }, footMillis);
    }
    if (this.#stay && !this.isUpdatePending) {
      this.tell('active', this.target());
    }
  }

  #paintFoot() {
    render(gridFoot(this.journal), this.querySelector('tfoot'));
  }

  /** A name or the date in the head was clicked. */
  #clicked(event) {
    const row = event.target.closest('th.name button')?.closest('tr');
    if (row) {
      this.tell('open-pupil', this.journal.model.pupil(row.dataset.pupil));
    }
  }

  /** Focus that came by itself (Tab, a screen reader's cursor) makes its cell active. */
  #focused(event) {
    const place = event.target.matches('td, th') && this.body.placeOf(event.target);
    const { active } = this.selection;
    if (place && (place.row !== active.row || place.column !== active.column)) {
      this.go(place, { focus: false });
    }
  }

  #placeAfterChange() {
    const { active } = this.selection;
    const { pupils, columns } = this.journal.model;
    const row = this.#stay ? pupils.findIndex(({ id }) => id === this.#stay.pupil.id) : active.row;
    const column = this.#stay ? columns.findIndex(({ id }) => id === this.#stay.column.id) : active.column;
    return {
      row: Math.min(row < 0 ? active.row : row, pupils.length - 1),
      column: Math.min(column < 0 ? active.column : column, columns.length - 1 + sumColumns),
    };
  }
}

customElements.define('journal-grid', JournalGrid);
