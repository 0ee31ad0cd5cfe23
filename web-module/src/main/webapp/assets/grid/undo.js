/** Steps that can be undone and done again. A step is all that one act changed: a key, a paste, a fill. */
import { sameValue } from './codes.js';

/** @typedef {{key: string, before: any, after: any}} Change */

const stepsAtMost = 200;

export class Undo {
  /** @type {Change[][]} */
  #done = [];
  /** @type {Change[][]} */
  #undone = [];

  get mayUndo() {
    return this.#done.length > 0;
  }

  get mayRedo() {
    return this.#undone.length > 0;
  }

  /** Remembers a step just made. @param {Change[]} step */
  made(step) {
    this.#done.push(step);
    if (this.#done.length > stepsAtMost) {
      this.#done.shift();
    }
    this.#undone = [];
  }

  /**
   * Takes the last step back.
   *
   * @param {(key: string) => any} shown what a cell shows now; a cell that somebody changed since is left alone
   * @returns {{writes: {key: string, value: any}[], left: number} | undefined} what to write, and how many were left alone
   */
  undo(shown) {
    return this.#take(this.#done, this.#undone, shown, (change) => [change.after, change.before]);
  }

  /** Makes the step taken back last once more. */
  redo(shown) {
    return this.#take(this.#undone, this.#done, shown, (change) => [change.before, change.after]);
  }

  #take(from, to, shown, way) {
    const step = from.pop();
    if (!step) {
      return undefined;
    }
    const fit = step.filter((change) => sameValue(shown(change.key), way(change)[0]));
    to.push(fit);
    return { writes: fit.map((change) => ({ key: change.key, value: way(change)[1] })), left: step.length - fit.length };
  }
}
