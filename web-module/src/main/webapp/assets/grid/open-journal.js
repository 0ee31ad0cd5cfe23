/**
 * The journal that is open in this tab: what the server said, what is on its way there, and what can be undone.
 *
 * Events: `cells` (detail: keys whose look may have changed), `sums` (detail: ids of pupils), `shape` (pupils, lessons
 * or works changed), `saving` (what the status line says), `steps` (what can be undone).
 */
import { api, session } from '../api.js';
import { listen } from '../events.js';
import { hasText, t } from '../texts.js';
import { Codes, sameValue } from './codes.js';
import { EditQueue } from './edit-queue.js';
import { JournalModel } from './journal-model.js';
import { LessonActs } from './lesson-acts.js';
import { LessonTexts } from './lesson-texts.js';
import { Undo } from './undo.js';

export class OpenJournal extends EventTarget {
  model = new JournalModel();
  undoing = new Undo();
  /** @type {Codes} */
  codes;
  #path;
  #term;
  /** The work whose term is to be opened, until it was. */
  #work;
  #version = 0;
  #stream;
  #fetching;
  #next;
  /** The newest version heard of; beyond `#version` something is still to be fetched. */
  #news = 0;

  /** @param {string} id */
  constructor(id) {
    super();
    this.id = id;
    this.#path = `/api/journals/${id}`;
    const send = (edits) => this.#patch(edits);
    this.queue = new EditQueue(send, (key) => this.model.stored(key), (answer, written) => this.#saved(answer, written));
    this.queue.addEventListener('cell', ({ detail }) => this.#tell('cells', [detail]));
    this.queue.addEventListener('saving', () => this.#tell('saving'));
    this.lessons = new LessonActs(this);
    this.texts = new LessonTexts(this);
    session.addEventListener('me', () => this.#signedInAgain());
    session.addEventListener('signed-out', () => this.#signedOut());
  }

  /** Loads the journal (a term, that of a work, or the one of today) and listens for what others write. */
  async open(term, work) {
    this.#term = term;
    this.#work = term ? undefined : work;
    await this.refresh();
    this.#listen();
  }

  /** Fetches what changed; a call during a fetch gets the next one, for what it waits for may have come too late. */
  refresh() {
    if (this.#fetching) {
      this.#next ??= this.#fetching.catch(() => undefined).then(() => {
        this.#next = undefined;
        return this.refresh();
      });
      return this.#next;
    }
    const query = new URLSearchParams({ ...(this.#term && { term: this.#term }), ...(this.#work && { work: this.#work }) });
    this.#fetching = this.request(query.size ? `?${query}` : '')
      .then((journal) => this.#take(journal))
      .finally(() => {
        this.#fetching = undefined;
      });
    return this.#fetching;
  }

  #listen() {
    this.#stream ??= listen(`${this.#path}/events`, { changed: (event) => this.#heard(event) });
  }

  /** The stream ended with the session; what waits stays here. */
  #signedOut() {
    this.#stream = undefined;
    this.#tell('saving');
  }

  /** The bearer is new: what waited goes on, and what others wrote meanwhile is fetched. */
  #signedInAgain() {
    this.tryNow();
    if (!this.#stream && this.model.journal) {
      this.#listen();
      this.refresh().catch(() => undefined);
    }
  }

  /** A request below this journal. */
  request(path, options) {
    return api(this.#path + path, options);
  }

  /** What a cell shows now. */
  value(key) {
    return this.queue.value(key);
  }

  /** Writes cells as one step that can be undone. @param {{key: string, value: any, seen?: number}[]} writes */
  write(writes) {
    const step = writes
      .map(({ key, value, seen }) => ({ key, before: this.value(key), after: value, seen }))
      .filter((change) => !sameValue(change.before, change.after) || this.queue.edit(change.key)?.trouble);
    if (step.length) {
      this.undoing.made(step);
      this.#tell('steps');
      step.forEach(({ key, after, seen }) => this.queue.put(key, after, { seen }));
    }
    return step.length;
  }

  /** Undoes or redoes a step. @returns {{keys: string[], left: number} | undefined} */
  step(way) {
    const taken = this.undoing[way]((key) => this.value(key));
    taken?.writes.forEach(({ key, value }) => this.queue.put(key, value));
    this.#tell('steps');
    return taken && { keys: taken.writes.map(({ key }) => key), left: taken.left };
  }

  /** How many entries of any kind wait for the server. */
  get waiting() {
    return this.queue.waiting + this.texts.waiting + this.lessons.waiting;
  }

  /** Sends everything that waits, now. */
  tryNow() {
    this.queue.tryNow();
    this.texts.tryNow();
    this.lessons.tryNow();
  }

  /** Letters follow the language. */
  spell() {
    const textOr = (key, other) => (hasText(key) ? t(key) : other);
    const letters = (code) => textOr(`mark.${code}`, textOr(`attendance.${code}`, code));
    this.codes = new Codes(this.model.journal, letters, (code) => textOr(`journal.typed.${code}`));
  }

  /** Tells the page that something of the lessons or their texts is on its way. */
  savingChanged() {
    this.#tell('saving');
  }

  async #patch(edits) {
    const answer = await this.request('/cells', { method: 'PATCH', body: { edits } });
    if (answer.version <= this.#version + 1) {
      // Nobody else wrote between: the answer says all there is to know.
      this.#version = Math.max(this.#version, answer.version);
    } else {
      this.#news = Math.max(this.#news, answer.version);
    }
    return answer;
  }

  #saved(answer, written) {
    written.forEach(({ key, value, version }) => this.model.store(key, value, version));
    this.model.takeSums(answer.pupils);
    this.#tell('sums', answer.pupils.map(({ id }) => id));
    this.#catchUp();
  }

  #heard(event) {
    // After a gap in the stream anything may have happened.
    this.#news = event ? Math.max(this.#news, event.data.version) : Infinity;
    // While we are writing it is most likely our own doing; the answer to that says more, and comes first.
    if (!event || !this.queue.waiting) {
      this.#catchUp();
    }
  }

  /** What cannot be fetched now is fetched at the next news; the stream says when it is back. */
  #catchUp() {
    if (this.#news > this.#version) {
      this.refresh().catch(() => undefined);
    }
  }

  #take(journal) {
    const first = !this.model.journal;
    if (this.#work) {
      this.#term = journal.term;
      this.#work = undefined;
    }
    this.#version = Math.max(this.#version, journal.version);
    this.#news = this.#version;
    const { keys, pupils, shape } = this.model.take(journal);
    if (first) {
      this.spell();
    }
    if (shape) {
      this.#tell('shape');
    }
    this.#tell('cells', keys);
    this.#tell('sums', pupils);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
