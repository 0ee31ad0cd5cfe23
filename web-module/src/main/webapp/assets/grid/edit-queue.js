/**
 * Edits of cells on their way to the server: one unacknowledged edit per cell, sent in batches one after another.
 *
 * Events: `cell` (detail: key) when what a cell shows or its state may have changed, `saving` when the whole has.
 */
import { PendingEdit } from './pending-edit.js';
import { Retry } from './retry.js';
import { sameValue } from './codes.js';

/** The API takes 500; fewer keep an answer short on a slow line. */
const batchSize = 200;

export class EditQueue extends EventTarget {
  /** @type {Map<string, PendingEdit>} in the order of typing */
  #edits = new Map();
  #underWay = false;
  #batch = batchSize;
  #retry = new Retry(() => this.#send());
  #post;
  #stored;
  #answered;

  /**
   * @param {(edits: object[]) => Promise<any>} send posts edits; rejects with a {@link Problem}
   * @param {(key: string) => import('./journal-model.js').Stored} stored what the server holds
   * @param {(answer: any, written: {key: string, value: any, version: number}[]) => void} answered told before `cell` events
   */
  constructor(send, stored, answered) {
    super();
    this.#post = send;
    this.#stored = stored;
    this.#answered = answered;
  }

  /** @returns {PendingEdit | undefined} */
  edit(key) {
    return this.#edits.get(key);
  }

  /** What a cell shows: the person's wish before what the server holds. */
  value(key) {
    const edit = this.#edits.get(key);
    return edit ? edit.value : this.#stored(key).value;
  }

  /** @returns {PendingEdit[]} which a person must decide */
  get troubles() {
    return [...this.#edits.values()].filter((edit) => edit.status !== 'pending');
  }

  /** How many edits wait for the server. */
  get waiting() {
    return this.#edits.size - this.troubles.length;
  }

  /** When the next attempt is due (epoch milliseconds), while the server does not answer. */
  get nextAttempt() {
    return this.#retry.due;
  }

  /** Whether the last attempt found no server. */
  get away() {
    return this.#retry.failures > 0;
  }

  /**
   * Wishes a value into a cell.
   *
   * @param {string} key
   * @param {import('./codes.js').CellValue} value
   * @param {{confirmed?: boolean, seen?: number}} [how] `seen`: version shown when typing began
   */
  put(key, value, { confirmed = false, seen } = {}) {
    const stored = this.#stored(key);
    const edit = this.#edits.get(key) ?? new PendingEdit(key, Math.min(seen ?? stored.version, stored.version));
    if (edit.isContested(seen)) {
      edit.wishAgain(value);
    } else if (!edit.sent && edit.version === stored.version && sameValue(value, stored.value) && !confirmed) {
      this.#edits.delete(key);
    } else {
      edit.wish(value, confirmed);
      this.#edits.set(key, edit);
    }
    this.#changed([key]);
    this.#retry.soon();
  }

  /** Settles a trouble by what the server holds. */
  giveWay(key) {
    const { trouble } = this.#edits.get(key);
    this.#edits.delete(key);
    if (trouble.kind === 'conflict') {
      this.#answered({ pupils: [] }, [{ key, value: trouble.theirs, version: trouble.version }]);
    }
    this.#changed([key]);
  }

  /** Settles a trouble by what the person wanted, knowing of the other value or of the absence. */
  insist(key) {
    const { trouble } = this.#edits.get(key);
    this.put(key, trouble.mine, { confirmed: trouble.kind === 'ask' });
  }

  /** Tries at once (the person asked, the network or the session came back). */
  tryNow() {
    this.#retry.now();
  }

  async #send() {
    const edits = [...this.#edits.values()].filter((edit) => edit.status === 'pending').slice(0, this.#batch);
    if (this.#underWay || !edits.length) {
      return;
    }
    this.#underWay = true;
    const batch = edits.map((edit) => edit.send());
    try {
      this.#take(await this.#post(batch), edits, batch);
      this.#batch = batchSize;
      this.#retry.succeeded();
    } catch (problem) {
      this.#failed(problem, edits);
    } finally {
      this.#underWay = false;
    }
    this.#changed([]);
    if (this.waiting && !this.away) {
      this.#retry.soon();
    }
  }

  #take(answer, edits, batch) {
    const results = new Map(answer.results.map((result) => [result.editId, result]));
    const written = [];
    edits.forEach((edit, index) => {
      const result = results.get(batch[index].editId);
      if (result.outcome === 'applied') {
        written.push({ key: edit.key, value: batch[index].value, version: result.version });
        if (edit.applied(result.version)) {
          this.#edits.delete(edit.key);
        }
      } else if (result.outcome === 'conflict') {
        edit.conflicts({ ...result.theirs, value: valueOf(result.theirs) });
      } else {
        edit.refused(result.rule, result.detail);
      }
    });
    this.#answered(answer, written);
    this.#changed(edits.map((edit) => edit.key));
  }

  /** A request refused as a whole wrote nothing: smaller ones find the edit that is to blame. */
  #failed(problem, edits) {
    if (problem.status === 401 || problem.passing || problem.status === 408) {
      this.#retry.failed(problem.status !== 401);
    } else {
      // A refusal is an answer: the server is there, and what is left goes on at once.
      this.#retry.succeeded();
      if (edits.length > 1) {
        this.#batch = Math.ceil(edits.length / 2);
      } else {
        edits[0].refused(problem.rule, problem.message);
        this.#batch = batchSize;
      }
    }
    this.#changed(edits.map((edit) => edit.key));
  }

  #changed(keys) {
    keys.forEach((detail) => this.dispatchEvent(new CustomEvent('cell', { detail })));
    this.dispatchEvent(new Event('saving'));
  }
}

/** The value within «theirs» of a conflict. */
function valueOf({ mark, comment, attendance, minutes }) {
  if (mark) {
    return { mark, ...(comment && { comment }) };
  }
  return attendance ? { attendance, ...(minutes && { minutes }) } : null;
}
