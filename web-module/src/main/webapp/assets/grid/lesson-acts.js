/** What is done to a lesson as a whole: adding, changing, deleting, its works, attendance taken. */

/** «All present» may be taken back this long, a little longer than it is offered; then it is sent. */
const secondThoughts = 8_500;

export class LessonActs {
  #journal;
  /** Lessons whose attendance was just taken here and not sent yet. @type {Map<string, number>} */
  #taking = new Map();

  /** @param {import('./open-journal.js').OpenJournal} journal */
  constructor(journal) {
    this.#journal = journal;
  }

  get waiting() {
    return this.#taking.size;
  }

  /** Whether everybody without a code counts as present. */
  taken(lesson) {
    return Boolean(lesson.taken) || this.#taking.has(lesson.id);
  }

  /** Takes attendance: who has no code is present. It can be taken back for some seconds. */
  take(lesson, failed) {
    const send = () => this.#send(lesson.id).catch(failed);
    this.#taking.set(lesson.id, setTimeout(send, secondThoughts));
    this.#journal.savingChanged();
  }

  /** Takes «all present» back. @returns {boolean} false where it was sent before its time (the page had been hidden) */
  takeBack(lesson) {
    clearTimeout(this.#taking.get(lesson.id));
    const waited = this.#taking.delete(lesson.id);
    this.#journal.savingChanged();
    return waited;
  }

  /** Sends what waits for second thoughts; for a page that is being left. */
  tryNow() {
    for (const id of this.#taking.keys()) {
      this.#send(id).catch(() => undefined);
    }
  }

  async add(fields) {
    const lesson = await this.#journal.request('/lessons', { method: 'POST', body: fields });
    await this.#journal.refresh();
    return lesson;
  }

  async change(lesson, fields) {
    const body = { expectedVersion: lesson.version, ...fields };
    await this.#journal.request(`/lessons/${lesson.id}`, { method: 'PATCH', body });
    await this.#journal.refresh();
  }

  async remove(lesson) {
    await this.#journal.request(`/lessons/${lesson.id}?expectedVersion=${lesson.version}`, { method: 'DELETE' });
    await this.#journal.refresh();
  }

  async addWork(lesson, fields) {
    const work = await this.#journal.request(`/lessons/${lesson.id}/works`, { method: 'POST', body: fields });
    await this.#journal.refresh();
    return work;
  }

  async changeWork(work, fields) {
    const body = { expectedVersion: work.version, ...fields };
    await this.#journal.request(`/works/${work.id}`, { method: 'PATCH', body });
    await this.#journal.refresh();
  }

  async removeWork(work) {
    await this.#journal.request(`/works/${work.id}?expectedVersion=${work.version}`, { method: 'DELETE' });
    await this.#journal.refresh();
  }

  async #send(id) {
    clearTimeout(this.#taking.get(id));
    try {
      await this.#journal.request(`/lessons/${id}/attendance-taken`, { method: 'PUT', keepalive: true });
      this.#taking.delete(id);
      await this.#journal.refresh();
    } catch (problem) {
      if (problem.passing || problem.status === 401) {
        this.#taking.set(id, setTimeout(() => this.#send(id).catch(() => undefined), secondThoughts));
      } else {
        this.#taking.delete(id);
        throw problem;
      }
    } finally {
      this.#journal.savingChanged();
    }
  }
}
