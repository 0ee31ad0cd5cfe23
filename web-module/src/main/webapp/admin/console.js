/** Requests of the administrator's console: the token stays in this tab and goes nowhere but to this server. */
import { Problem } from '/assets/problem.js';

const key = 'school-diary-admin';
let inMemory;

/** `changed` tells that the token was taken or given up. */
export const access = new EventTarget();

/** Whether there is a token; only the server knows whether it is right. */
export function isOpen() {
  return Boolean(token());
}

/**
 * Tries a token and keeps it in this tab.
 *
 * @throws {Problem} `signed-out` where the server refuses it
 */
export async function enter(candidate) {
  await ask('/api/admin/registrations', { token: candidate });
  keep(candidate);
  access.dispatchEvent(new Event('changed'));
}

/** Forgets the token. */
export function leave() {
  keep(undefined);
  access.dispatchEvent(new Event('changed'));
}

/**
 * Asks the administrator's API.
 *
 * @param {string} path
 * @param {{method?: string, body?: any, timeout?: number}} [options] `timeout` in milliseconds, 30 s unless given
 * @returns {Promise<any>} body of the answer, undefined for 204
 * @throws {Problem}
 */
export async function admin(path, options = {}) {
  try {
    return await ask(path, { ...options, token: token() });
  } catch (problem) {
    if (problem.status === 401) {
      leave();
    }
    throw problem;
  }
}

async function ask(path, { method = 'GET', body, token: bearer, timeout = 30_000 }) {
  let response;
  try {
    response = await fetch(path, {
      method,
      cache: 'no-store',
      headers: {
        Accept: 'application/json',
        'Accept-Language': document.documentElement.lang,
        Authorization: `Bearer ${bearer}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
    });
  } catch {
    throw Problem.offline();
  }
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return response.status === 204 ? undefined : response.json().catch(() => undefined);
}

/** Where the browser refuses storage the token lives as long as the page. */
function keep(token) {
  inMemory = token;
  try {
    token ? sessionStorage.setItem(key, token) : sessionStorage.removeItem(key);
  } catch {
    // Kept in memory alone.
  }
}

function token() {
  try {
    return sessionStorage.getItem(key) ?? inMemory;
  } catch {
    return inMemory;
  }
}
