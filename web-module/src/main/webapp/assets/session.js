/**
 * Who is signed in in this tab, and the bearer that proves it.
 *
 * A launch leaves the session's id in the query (`s`) and a one-time code in the fragment. The code is redeemed for a
 * bearer that lives in memory only; a reload, and time, renew it by the session's cookie, or by the bearer itself where
 * the browser keeps no cookie in a frame.
 */
import { Problem } from './problem.js';

/**
 * @typedef {object} Me
 * @property {{id: string, name: string, familyName?: string, givenName?: string}} person
 * @property {'ru'|'en'} language
 * @property {{id: string, name: string, today: string, timeZone: string}} school `today` is a day `YYYY-MM-DD`
 * @property {{id: string, title: string, label?: string}} [course] the course of the launch
 * @property {{id: string, subject: string, className: string, course: string}[]} journals which this person teaches
 * @property {boolean} pupil attends some group
 * @property {{id: string, name: string, className: string}[]} children
 * @property {{id: string, name: string}[]} classes which this person leads
 * @property {boolean} administration
 * @property {boolean} platformAdministrator
 * @property {boolean} mayAppointFirst
 */

/** Renewed this long before the end, or after four fifths of a shorter life. */
const aheadMillis = 120_000;
const retryMillis = 10_000;

class Session extends EventTarget {
  /** @type {Me | undefined} */
  me;
  /** The id that the tab keeps in its address; not a secret. */
  id = new URLSearchParams(location.search).get('s') ?? '';
  /** Whether the person was signed out, so that nothing can be asked of the server any more. */
  over = false;

  #bearer;
  #expiresAt = 0;
  #serverAhead = 0;
  #renewing;
  #timer;

  /**
   * Signs in: redeems the launch's code, or renews after a reload.
   *
   * @returns {Promise<Me>}
   * @throws {Problem} `signed-out` when the person must open the diary from the course again, `offline`
   */
  async open() {
    const code = new URLSearchParams(location.hash.slice(1)).get('code');
    if (code) {
      history.replaceState(history.state, '', location.pathname + location.search);
      try {
        this.#take(await this.#exchange('/api/session', { code }));
        return this.me;
      } catch (problem) {
        if (problem.status !== 401 || !this.id) {
          throw this.#judged(problem);
        }
      }
    }
    if (!this.id) {
      throw this.#judged(new Problem(401, {}));
    }
    await this.renew();
    return this.me;
  }

  /** The bearer for a request, renewed first when it has run out (a laptop slept). */
  async bearer() {
    if (this.#bearer && this.#left() < 5_000) {
      await this.renew();
    }
    return this.#bearer;
  }

  /** Renews the bearer; callers at the same time share one exchange. */
  renew() {
    this.#renewing ??= this.#exchange('/api/session/renewal', { sessionId: this.id })
      .then((answer) => this.#take(answer))
      .catch((problem) => {
        throw this.#judged(problem);
      })
      .finally(() => {
        this.#renewing = undefined;
      });
    return this.#renewing;
  }

  /** Takes a newer account of the person (after a change of language, an appointment). */
  update(me) {
    this.me = me;
    this.dispatchEvent(new Event('me'));
  }

  /**
   * Signs out on the server and then here; what the page shows is the page's to clear on `signed-out`.
   *
   * @throws {Problem} when the server did not do it: a reload would sign the person in again, so that they must know
   */
  async signOut() {
    const headers = { Authorization: `Bearer ${await this.bearer()}` };
    const answer = await fetch('/api/session', { method: 'DELETE', headers }).catch(() => undefined);
    if (!answer?.ok && answer?.status !== 401) {
      throw new Problem(answer?.status ?? 0, {});
    }
    this.end(true);
  }

  /** The session is over: events `signed-out` tells everyone once; typed work stays where it is. */
  end(byPerson = false) {
    if (!this.over) {
      this.over = true;
      this.#bearer = undefined;
      clearTimeout(this.#timer);
      this.dispatchEvent(new CustomEvent('signed-out', { detail: { byPerson } }));
    }
  }

  /** Renews at once if it is due; for a tab that comes back into view. */
  awake() {
    if (this.#bearer && this.#left() < aheadMillis) {
      this.renew().catch(() => undefined);
    }
  }

  /** The address of another page of the product, in this session. */
  link(path, parameters = {}) {
    const query = new URLSearchParams({ ...(this.id && { s: this.id }), ...parameters });
    return query.size ? `${path}?${query}` : path;
  }

  #left() {
    return this.#expiresAt - (Date.now() + this.#serverAhead);
  }

  async #exchange(path, body) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    if (this.#bearer) {
      headers.Authorization = `Bearer ${this.#bearer}`;
    }
    let response;
    try {
      const signal = AbortSignal.timeout(20_000);
      response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), signal });
    } catch {
      throw Problem.offline();
    }
    if (!response.ok) {
      throw await Problem.of(response);
    }
    // The computer's clock may be wrong by minutes; what counts is the server's.
    const date = Date.parse(response.headers.get('Date') ?? '');
    this.#serverAhead = Number.isNaN(date) ? 0 : date - Date.now();
    return response.json();
  }

  #take({ bearer, expiresAt, sessionId, me }) {
    this.#bearer = bearer;
    this.#expiresAt = Date.parse(expiresAt);
    this.over = false;
    if (sessionId && sessionId !== this.id) {
      this.id = sessionId;
      const address = new URL(location.href);
      address.searchParams.set('s', sessionId);
      history.replaceState(history.state, '', address);
    }
    this.#schedule(Math.max(this.#left() - aheadMillis, this.#left() * 0.8, 1_000));
    this.update(me);
  }

  #schedule(millis) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.renew().catch(() => !this.over && this.#schedule(retryMillis)), millis);
  }

  /** A refused renewal ends the session; without an answer it may still be alive. */
  #judged(problem) {
    if (problem.status === 401 || problem.status === 403) {
      this.end();
    }
    return problem;
  }
}

export const session = new Session();

document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && session.awake());
addEventListener('online', () => session.awake());
