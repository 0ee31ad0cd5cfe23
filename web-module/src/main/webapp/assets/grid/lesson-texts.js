/** Topic, homework and note of lessons, saved while they are typed; a text that somebody else changed is never lost. */
import { Retry } from './retry.js';

/** A pause in typing after which a text is sent. */
const pauseMillis = 900;

/** @typedef {'topic' | 'homework' | 'note'} TextField */

/** The texts of one lesson on their way. */
class Draft {
  /** @type {Partial<Record<TextField, string>>} */
  wishes = {};
  /** What the lesson held when typing began. @type {Partial<Record<TextField, string>>} */
  before = {};
  /** @type {Partial<Record<TextField, string>>} theirs */
  conflicts = {};
  refusal = '';
  timer;

  constructor(version) {
    this.version = version;
  }

  get sendable() {
    return Object.keys(this.wishes).filter((field) => !(field in this.conflicts));
  }
}

export class LessonTexts {
  /** @type {Map<string, Draft>} */
  #drafts = new Map();
  #journal;
  #underWay = false;
  #retry = new Retry(() => this.#send());

  /** @param {import('./open-journal.js').OpenJournal} journal */
  constructor(journal) {
    this.#journal = journal;
  }

  get waiting() {
    return [...this.#drafts.values()].filter((draft) => draft.sendable.length && !draft.refusal).length;
  }

  /** The text shown. @param {TextField} field */
  value(lesson, field) {
    return this.#drafts.get(lesson.id)?.wishes[field] ?? lesson[field] ?? '';
  }

  /** Why the lesson's texts were refused, or an empty text. */
  refusal(lesson) {
    return this.#drafts.get(lesson.id)?.refusal ?? '';
  }

  /** What somebody else wrote into the same text meanwhile, or undefined. */
  theirs(lesson, field) {
    return this.#drafts.get(lesson.id)?.conflicts[field];
  }

  /** Typed; sent after a pause. */
  type(lesson, field, text) {
    const draft = this.#drafts.get(lesson.id) ?? new Draft(lesson.version);
    this.#drafts.set(lesson.id, draft);
    draft.before[field] ??= lesson[field] ?? '';
    draft.wishes[field] = text;
    draft.refusal = '';
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => this.#retry.soon(), pauseMillis);
    this.#journal.savingChanged();
  }

  /** Sends at once what waits (a field was left, the network came back). */
  tryNow() {
    this.#retry.now();
  }

  /** Settles a conflict: keeps mine, or takes theirs. */
  settle(lesson, field, mine) {
    const draft = this.#drafts.get(lesson.id);
    draft.before[field] = draft.conflicts[field];
    delete draft.conflicts[field];
    if (!mine) {
      this.#done(lesson.id, draft, [field]);
    }
    this.#journal.savingChanged();
    this.tryNow();
  }

  async #send() {
    const next = [...this.#drafts].find(([, draft]) => draft.sendable.length && !draft.refusal);
    if (this.#underWay || !next) {
      return;
    }
    this.#underWay = true;
    const [id, draft] = next;
    const sent = Object.fromEntries(draft.sendable.map((field) => [field, draft.wishes[field]]));
    try {
      const body = { expectedVersion: draft.version, ...sent };
      const lesson = await this.#journal.request(`/lessons/${id}`, { method: 'PATCH', body });
      draft.version = lesson.version;
      Object.assign(draft.before, sent);
      this.#done(id, draft, Object.keys(sent).filter((field) => draft.wishes[field] === sent[field]));
      this.#retry.succeeded();
      await this.#journal.refresh().catch(() => undefined);
    } catch (problem) {
      this.#failed(problem, draft, sent);
    } finally {
      this.#underWay = false;
    }
    this.#journal.savingChanged();
    if (this.waiting) {
      this.#retry.soon();
    }
  }

  #failed(problem, draft, sent) {
    const { current } = problem.body ?? {};
    if (problem.status === 409 && current) {
      draft.version = current.version;
      for (const field of Object.keys(sent)) {
        const theirs = current[field] ?? '';
        if (theirs !== draft.before[field] && theirs !== sent[field]) {
          draft.conflicts[field] = theirs;
        }
      }
    } else if (problem.passing || problem.status === 401) {
      this.#retry.failed(problem.status !== 401);
    } else {
      draft.refusal = problem.message;
    }
  }

  #done(id, draft, fields) {
    fields.forEach((field) => delete draft.wishes[field]);
    if (!Object.keys(draft.wishes).length) {
      this.#drafts.delete(id);
    }
  }
}
