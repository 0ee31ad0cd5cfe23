/** When to try again: at once after typing, ever later while the server does not answer. */

const firstWait = 1_000;
const longestWait = 30_000;
/** Keys typed in one go travel together. */
const gather = 40;

export class Retry {
  failures = 0;
  /** Epoch milliseconds of the next attempt, 0 where none is planned. */
  due = 0;
  #attempt;
  #timer;

  /** @param {() => void} attempt */
  constructor(attempt) {
    this.#attempt = attempt;
    addEventListener('online', () => this.failures && this.now());
  }

  /** Something new is there; while the server is away it waits for the planned attempt. */
  soon() {
    if (!this.failures) {
      this.#plan(gather);
    }
  }

  /** Tries now, whatever was planned. */
  now() {
    this.#plan(0);
  }

  succeeded() {
    this.failures = 0;
    this.due = 0;
  }

  /** @param {boolean} again whether time alone may mend it */
  failed(again) {
    this.failures += 1;
    if (again) {
      const wait = Math.min(longestWait, firstWait * 2 ** (this.failures - 1));
      this.#plan(wait * (0.75 + Math.random() / 2));
    } else {
      clearTimeout(this.#timer);
      this.due = 0;
    }
  }

  #plan(millis) {
    clearTimeout(this.#timer);
    this.due = Date.now() + millis;
    this.#timer = setTimeout(this.#attempt, millis);
  }
}
