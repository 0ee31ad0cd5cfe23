/** One cell on its way to the server: what was sent and is not acknowledged, what was typed since, what went wrong. */
import { cellOf } from './cell-key.js';

/**
 * @typedef {import('./codes.js').CellValue} CellValue
 * @typedef {{value: CellValue, confirmed: boolean}} Wish
 * @typedef {{kind: 'conflict', mine: CellValue, theirs: CellValue, version: number, by: string, at: string}
 *   | {kind: 'ask' | 'refused', mine: CellValue, rule?: string, detail: string}} Trouble
 */

export class PendingEdit {
  /** @type {{editId: string, wish: Wish, expectedVersion: number} | undefined} sent again with the same id until answered */
  sent;
  /** @type {Wish | undefined} typed while another edit of the cell was under way, or not sent yet */
  unsent;
  /** @type {Trouble | undefined} */
  trouble;

  /** @param {string} key @param {number} version of the cell that the person saw when typing */
  constructor(key, version) {
    this.key = key;
    this.version = version;
  }

  /** What the person wants in the cell now. @returns {CellValue} */
  get value() {
    return (this.unsent ?? this.sent?.wish)?.value ?? (this.trouble && !this.unsent && !this.sent ? this.trouble.mine : null);
  }

  /** @returns {'pending' | 'conflict' | 'ask' | 'refused'} */
  get status() {
    return this.unsent || this.sent ? 'pending' : this.trouble.kind;
  }

  /** Joins with what has not been sent; what is under way is never changed. */
  wish(value, confirmed = false) {
    this.unsent = { value, confirmed };
    this.trouble = undefined;
  }

  /** Whether somebody else's value stands that the person had not seen when typing began. @param {number} [seen] */
  isContested(seen) {
    return this.trouble?.kind === 'conflict' && seen < this.trouble.version;
  }

  /** Changes the wish that stands against somebody else's value; the person still decides. */
  wishAgain(value) {
    this.trouble = { ...this.trouble, mine: value };
  }

  /** Moves the wish on its way. @returns the edit as the API takes it */
  send() {
    this.sent ??= { editId: crypto.randomUUID(), wish: this.unsent, expectedVersion: this.version };
    if (this.sent.wish === this.unsent) {
      this.unsent = undefined;
    }
    const { editId, wish, expectedVersion } = this.sent;
    return { editId, cell: cellOf(this.key), value: wish.value, expectedVersion, confirmed: wish.confirmed };
  }

  /** The server wrote it. @returns {boolean} whether nothing is left to send */
  applied(version) {
    this.version = version;
    this.sent = undefined;
    return !this.unsent;
  }

  /** Somebody else wrote first: the newest wish stands against theirs. */
  conflicts({ value, version, by, at }) {
    const mine = this.value;
    this.#settle({ kind: 'conflict', mine, theirs: value, version, by, at });
    this.version = version;
  }

  /** A rule of the school, or the request itself, was refused. */
  refused(rule, detail) {
    const mine = this.sent.wish.value;
    if (this.unsent) {
      this.sent = undefined;
      return;
    }
    this.#settle({ kind: rule === 'AbsentNeedsConfirmation' ? 'ask' : 'refused', mine, rule, detail });
  }

  #settle(trouble) {
    this.sent = undefined;
    this.unsent = undefined;
    this.trouble = trouble;
  }
}
