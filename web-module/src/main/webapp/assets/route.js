/**
 * Moves within one page by its query, without loading it again: the bearer lives in the page's memory.
 *
 * Any link to the page's own path is taken over; `change` tells that the query is another one.
 */
import { session } from './session.js';

class Route extends EventTarget {
  /** The value of a parameter, or undefined. */
  get(name) {
    return new URLSearchParams(location.search).get(name) ?? undefined;
  }

  /** The address of this page with other parameters; undefined and empty ones are left out. */
  link(parameters) {
    const given = Object.entries(parameters).filter(([, value]) => value);
    return session.link(location.pathname, Object.fromEntries(given));
  }

  /** Goes to an address of this page. */
  go(address) {
    history.pushState(null, '', address);
    this.dispatchEvent(new Event('change'));
  }
}

export const route = new Route();

addEventListener('popstate', () => route.dispatchEvent(new Event('change')));

document.addEventListener('click', (event) => {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const anchor = event.target.closest?.('a[href]');
  if (!plain || event.defaultPrevented || !anchor || anchor.target || anchor.hasAttribute('download')) {
    return;
  }
  const to = new URL(anchor.href);
  if (to.origin === location.origin && to.pathname === location.pathname && to.search && !to.hash) {
    event.preventDefault();
    route.go(to.href);
  }
});
