/** Requests to the server in the name of who is signed in in this tab. */
import { Problem } from './problem.js';
import { session } from './session.js';

export { Problem, session };

/** Answers that carried an ETag, by path, the oldest first. @type {Map<string, {etag: string, body: any}>} */
const remembered = new Map();
const rememberedAtMost = 40;
session.addEventListener('signed-out', () => remembered.clear());

/**
 * Sends a request and gives the body of the answer (undefined for 204).
 *
 * GET answers are remembered by ETag: where nothing changed the same object comes back, so `===` tells «as before».
 *
 * @param {string} path begins with `/api/`
 * @param {{method?: string, body?: any, headers?: Record<string, string>, signal?: AbortSignal, timeout?: number,
 *   keepalive?: boolean}} [options] `body` is sent as JSON; `timeout` in milliseconds, 20 s unless given
 * @returns {Promise<any>}
 * @throws {Problem} whatever the server refused; `offline` when no answer came in time; `AbortError` by the signal
 */
export async function api(path, { method = 'GET', body, headers = {}, signal, timeout = 20_000, keepalive } = {}) {
  const known = method === 'GET' ? remembered.get(path) : undefined;
  const limit = AbortSignal.timeout(timeout);
  const response = await request(path, {
    method,
    keepalive,
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: {
      Accept: 'application/json',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(known && { 'If-None-Match': known.etag }),
      ...headers,
    },
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  });
  if (response.status === 304 && known) {
    return known.body;
  }
  if (!response.ok) {
    throw await Problem.of(response);
  }
  if (response.status === 204) {
    return undefined;
  }
  const answer = await read(response);
  remember(method, path, response.headers.get('ETag'), answer);
  return answer;
}

/**
 * The raw response, with the bearer sent along; a bearer that ran out is renewed once. For streams and files.
 *
 * @param {string} path
 * @param {RequestInit} init
 * @returns {Promise<Response>} also refusals, except a 401 that renewing did not mend
 * @throws {Problem} `signed-out` or `offline`
 */
export async function request(path, init = {}) {
  if (session.over) {
    throw new Problem(401, {});
  }
  let response = await send(path, init);
  if (response.status === 401) {
    await session.renew();
    response = await send(path, init);
    if (response.status === 401) {
      session.end();
      throw await Problem.of(response);
    }
  }
  return response;
}

async function send(path, init) {
  const bearer = await session.bearer();
  const headers = { 'Accept-Language': document.documentElement.lang, ...init.headers };
  if (bearer) {
    headers.Authorization = `Bearer ${bearer}`;
  }
  try {
    return await fetch(path, { cache: 'no-store', ...init, headers });
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : Problem.offline();
  }
}

async function read(response) {
  try {
    return await response.json();
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : Problem.offline();
  }
}

function remember(method, path, etag, body) {
  if (method !== 'GET' || !etag) {
    return;
  }
  remembered.delete(path);
  remembered.set(path, { etag, body });
  if (remembered.size > rememberedAtMost) {
    remembered.delete(remembered.keys().next().value);
  }
}
