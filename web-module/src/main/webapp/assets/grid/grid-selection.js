/** The active cell and the range around it: one Tab stop for the whole grid. */
import { rangeOf } from './moves.js';

export class GridSelection {
  /** @type {import('./moves.js').Place} */
  active = { row: 0, column: 0 };
  /** @type {import('./moves.js').Place | undefined} the other corner while a range is selected */
  anchor;
  #elementAt;
  #field;
  #selected = [];
  #stop;

  /**
   * @param {(place: import('./moves.js').Place) => HTMLElement | undefined} elementAt
   * @param {() => import('./moves.js').Field} field
   */
  constructor(elementAt, field) {
    this.#elementAt = elementAt;
    this.#field = field;
  }

  /** The cells acted upon: the range, or the active cell alone. */
  get range() {
    return rangeOf(this.anchor ?? this.active, this.active, this.#field());
  }

  /** Makes a place active; extends the range from where it began, or drops it. */
  go(place, { extend = false, focus = true } = {}) {
    this.anchor = extend ? (this.anchor ?? this.active) : undefined;
    this.active = place;
    this.show();
    if (focus) {
      this.#stop?.focus();
    }
  }

  /** Selects all cells. */
  all() {
    const { rows, columns } = this.#field();
    this.anchor = { row: 0, column: 0 };
    this.active = { row: rows - 1, column: columns - 1 };
    this.show();
  }

  /** Brings the Tab stop and the marks of selection in line, without moving the focus. */
  show() {
    const stop = this.#elementAt(this.active);
    if (stop !== this.#stop) {
      this.#stop?.setAttribute('tabindex', '-1');
      stop?.setAttribute('tabindex', '0');
      this.#stop = stop;
    }
    this.#selected.forEach((cell) => cell.removeAttribute('aria-selected'));
    this.#selected = this.anchor ? this.cells(this.range) : [];
    this.#selected.forEach((cell) => cell.setAttribute('aria-selected', 'true'));
  }

  /** The elements of a range, row by row. */
  cells({ top, left, bottom, right }) {
    const found = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        found.push(this.#elementAt({ row, column }));
      }
    }
    return found.filter(Boolean);
  }
}
