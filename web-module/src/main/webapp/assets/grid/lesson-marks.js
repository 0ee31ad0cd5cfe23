/** Typing marks down the list of a lesson. */
import { toast } from '../messages.js';
import { writesOf } from './entries.js';
import { refusalWords } from './refusal-words.js';

export class LessonMarks {
  #typed;
  #view;

  /** @param {any} view the `journal-lesson` */
  constructor(view) {
    this.#view = view;
  }

  /** What is being typed into the field of a key; a live update leaves it alone. */
  typed(key) {
    return this.#typed?.key === key ? this.#typed.text : undefined;
  }

  type(key, input) {
    input.removeAttribute('aria-invalid');
    this.#typed = { key, text: input.value };
  }

  /** Nothing is being typed any more. */
  typedOut() {
    this.#typed = undefined;
  }

  /** Writes what was typed; what means nothing is named, and the cell stays as it was. */
  commit(pupil, column, key, input) {
    const { journal } = this.#view;
    const text = input.value;
    this.#typed = undefined;
    const entry = journal.codes.read(text);
    const { writes, refusal } = writesOf(journal, pupil, column, entry);
    if (refusal) {
      toast(refusalWords(journal, refusal, text));
    } else {
      journal.write(entry.kind === 'clear' ? writes.filter((write) => write.key === key) : writes);
    }
    this.#view.requestUpdate();
  }

  /** Enter and the arrows go from pupil to pupil. */
  key(event) {
    const down = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      this.#typed = undefined;
      this.#view.requestUpdate();
    } else if (down) {
      event.preventDefault();
      const fields = [...this.#view.querySelectorAll('input.markin')];
      const next = fields[fields.indexOf(event.target) + down];
      (next ?? event.target).focus();
      if (!next) {
        event.target.blur();
        event.target.focus();
      }
    }
  }
}
