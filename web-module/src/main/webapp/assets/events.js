/**
 * Live updates: a stream of server-sent events read from `fetch` (EventSource cannot send the bearer).
 *
 * Events carry versions, never data; the listener asks for what changed. Where no stream passes (a proxy that holds
 * answers back), the listener is called every 15 s instead, while the stream is tried again from time to time.
 */
import { Problem, request, session } from './api.js';

/** The server sends a heartbeat every 15 s; after two and a half of them the stream counts as dead. */
const silenceMillis = 38_000;
const pollMillis = 15_000;
const hiddenMillis = 300_000;
const waits = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000];

/**
 * Listens to a stream until closed.
 *
 * @param {string} path of the stream
 * @param {{changed: (event: {type: string, data: any} | null) => void, state?: (state: 'live' | 'polling' | 'away') => void}} to
 *   `changed` is called for each event with its parsed data, and with null whenever something may have been missed
 *   (first connection excepted); `state` tells how news comes
 * @returns {{close: () => void}}
 */
export function listen(path, to) {
  const stream = new Listening(path, to);
  stream.start();
  return { close: () => stream.close() };
}

class Listening {
  #path;
  #to;
  #closed = false;
  #failures = 0;
  #connectedBefore = false;
  #abort;
  #timers = new Map();
  #watch = new AbortController();

  constructor(path, to) {
    this.#path = path;
    this.#to = to;
  }

  start() {
    const { signal } = this.#watch;
    document.addEventListener('visibilitychange', () => this.#seen(), { signal });
    addEventListener('online', () => this.#again(0), { signal });
    session.addEventListener('signed-out', () => this.close(), { signal });
    this.#connect();
  }

  close() {
    this.#closed = true;
    this.#watch.abort();
    this.#abort?.abort();
    this.#timers.forEach(clearTimeout);
    this.#timers.clear();
  }

  async #connect() {
    const abort = new AbortController();
    this.#abort = abort;
    this.#later('silence', silenceMillis, () => abort.abort());
    try {
      const response = await request(this.#path, { headers: { Accept: 'text/event-stream' }, signal: abort.signal });
      if (!response.ok) {
        throw await Problem.of(response);
      }
      this.#greeted();
      for await (const event of eventsOf(response.body, () => this.#heard(abort))) {
        this.#to.changed(event);
      }
      this.#failures = 0;
      this.#again(waits[0]);
    } catch (failure) {
      this.#failed(failure, abort);
    }
  }

  #greeted() {
    if (this.#connectedBefore) {
      this.#to.changed(null);
    }
    this.#connectedBefore = true;
  }

  #heard(abort) {
    this.#failures = 0;
    this.#stop('poll');
    this.#to.state?.('live');
    this.#later('silence', silenceMillis, () => abort.abort());
  }

  #failed(failure, abort) {
    if (this.#closed || abort !== this.#abort) {
      return;
    }
    if (failure instanceof Problem && (failure.status === 404 || failure.status === 403)) {
      // The right has ended: whoever listens asks once more and says so.
      this.close();
      this.#to.changed(null);
      return;
    }
    this.#failures += 1;
    this.#to.state?.(this.#failures > 2 ? 'polling' : 'away');
    if (this.#failures > 2) {
      this.#poll();
    }
    const wait = waits[Math.min(this.#failures, waits.length) - 1];
    this.#again(wait * (0.75 + Math.random() / 2));
  }

  #poll() {
    if (!this.#timers.has('poll')) {
      this.#later('poll', pollMillis, () => {
        this.#to.changed(null);
        this.#poll();
      });
    }
  }

  #again(millis) {
    if (!this.#closed) {
      this.#later('again', millis, () => {
        this.#abort?.abort();
        this.#connect();
      });
    }
  }

  /** A page nobody sees gives its connection back after a while: browsers allow six to a host. */
  #seen() {
    if (document.visibilityState === 'hidden') {
      this.#later('hidden', hiddenMillis, () => {
        const abort = this.#abort;
        this.#abort = undefined;
        abort?.abort();
        this.#stop('again');
        this.#stop('poll');
      });
    } else {
      this.#stop('hidden');
      if (!this.#abort) {
        this.#again(0);
      }
    }
  }

  #later(name, millis, act) {
    this.#stop(name);
    const timer = setTimeout(() => {
      this.#timers.delete(name);
      act();
    }, millis);
    this.#timers.set(name, timer);
  }

  #stop(name) {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
  }
}

/** Parses a stream as the HTML standard describes event streams; comments (heartbeats) only count as heard. */
async function* eventsOf(body, heard) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    heard();
    const blocks = (rest + value).replaceAll('\r\n', '\n').split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      const event = eventOf(block);
      if (event) {
        yield event;
      }
    }
  }
}

function eventOf(block) {
  const lines = block.split('\n');
  const values = (name) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).replace(/^ /, ''));
  const data = values('data').join('\n');
  if (!data) {
    return undefined;
  }
  try {
    return { type: values('event').at(-1) ?? 'message', data: JSON.parse(data) };
  } catch {
    return { type: values('event').at(-1) ?? 'message', data };
  }
}
