/** The field that opens in a cell when somebody types; a plain text field, whatever keyboard is in use. */

export class CellEditor {
  /** @type {HTMLTableCellElement | undefined} */
  cell;
  #input;
  #left;

  /** @param {(cell: HTMLTableCellElement) => void} left called when focus leaves the field by itself */
  constructor(left) {
    this.#left = left;
  }

  get open() {
    return Boolean(this.cell);
  }

  get text() {
    return this.#input.value;
  }

  /** Opened by typing, arrow keys commit; opened to edit, they move within the text. */
  get overwriting() {
    return this.#overwriting;
  }

  #overwriting = true;

  /**
   * Opens the field; a key being pressed then types into it.
   *
   * @param {HTMLTableCellElement} cell
   * @param {string} [text] what it holds, to edit; without it typing replaces
   */
  start(cell, text) {
    this.cell = cell;
    this.#overwriting = text === undefined;
    const input = document.createElement('input');
    input.type = 'text';
    input.className = 'cell-input';
    input.maxLength = 8;
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.value = text ?? '';
    input.setAttribute('aria-label', cell.getAttribute('aria-label'));
    input.addEventListener('blur', () => this.cell && this.#left(this.cell));
    input.addEventListener('input', () => input.removeAttribute('aria-invalid'));
    this.#input = input;
    cell.replaceChildren(input);
    input.focus({ preventScroll: true });
    input.select();
  }

  /** Marks what was typed as meaning nothing; the field stays. */
  refuse() {
    this.#input.setAttribute('aria-invalid', 'true');
    this.#input.select();
  }

  /** Closes the field without writing. @returns {HTMLTableCellElement} whose content the caller paints */
  end() {
    const { cell } = this;
    this.cell = undefined;
    cell.replaceChildren();
    return cell;
  }
}
