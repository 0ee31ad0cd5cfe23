/** Typing into the active cell, from the first key to the write. */
import { toast } from '../messages.js';
import { alarm } from './announce.js';
import { CellEditor } from './cell-editor.js';
import { closed, keysOf, writesOf } from './entries.js';
import { refusalWords } from './refusal-words.js';

export class GridEditing {
  #field = new CellEditor(() => this.#left());
  #journal;
  #paint;
  #target;
  /** Versions that the person saw when typing began, by key. */
  #seen = {};

  /**
   * @param {import('./open-journal.js').OpenJournal} journal
   * @param {(pupil: object, column: object) => void} paint draws a cell again
   */
  constructor(journal, paint) {
    this.#journal = journal;
    this.#paint = paint;
  }

  get open() {
    return this.#field.open;
  }

  /** Whether arrow keys commit: the field was opened by typing. */
  get overwriting() {
    return this.#field.overwriting;
  }

  /** Opens the field in a cell, with a text to edit or empty. */
  start(cell, target, text) {
    const { pupil, column } = target;
    const refusal = closed(this.#journal, pupil, column);
    if (refusal) {
      this.#refuse(refusal, '');
      return;
    }
    const keys = Object.values(keysOf(pupil, column)).filter(Boolean);
    this.#seen = Object.fromEntries(keys.map((key) => [key, this.#journal.model.stored(key).version]));
    this.#target = target;
    this.#field.start(cell, text);
  }

  /** Writes what was typed. @returns {boolean} whether it meant something; if not, the field stays open */
  commit() {
    const written = this.#write();
    if (!written) {
      this.#field.refuse();
    }
    return written;
  }

  /** Leaves the cell as it was. */
  revert() {
    this.#field.end();
    this.#paint(this.#target.pupil, this.#target.column);
  }

  /** Clicked elsewhere while typing: what makes sense is written, the rest is named. */
  #left() {
    if (!this.#write()) {
      this.revert();
    }
  }

  #write() {
    const { pupil, column } = this.#target;
    const { text } = this.#field;
    const { writes, refusal } = writesOf(this.#journal, pupil, column, this.#journal.codes.read(text));
    if (refusal) {
      this.#refuse(refusal, text);
      return false;
    }
    this.revert();
    this.#journal.write(writes.map((write) => ({ ...write, seen: this.#seen[write.key] })));
    return true;
  }

  #refuse(refusal, text) {
    const sentence = refusalWords(this.#journal, refusal, text);
    alarm(sentence);
    toast(sentence);
  }
}
