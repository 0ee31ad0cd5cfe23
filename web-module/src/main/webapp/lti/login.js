/** Finds out how this browser can be recognised after the platform has answered, and only then goes to the platform. */
import { put } from './platform-storage.js';

const probe = '__Host-diary-probe';
const attributes = 'Path=/; Secure; SameSite=None; Partitioned';

const main = document.getElementById('main');
const { authorization, origin, target, key, value } = main.dataset;

if (keepsCookies() || (key && (await put({ target, origin }, key, value)))) {
  location.replace(authorization);
} else {
  offerWindow();
}

/** Whether a cookie with the attributes of our own stays here. */
function keepsCookies() {
  try {
    document.cookie = `${probe}=1; Max-Age=60; ${attributes}`;
    const kept = document.cookie.split('; ').includes(`${probe}=1`);
    document.cookie = `${probe}=; Max-Age=0; ${attributes}`;
    return kept;
  } catch {
    // A sandboxed frame has no cookies at all.
    return false;
  }
}

function offerWindow() {
  say(main.dataset.refused, 'window');
  const form = document.querySelector('form');
  form.addEventListener('submit', (event) => {
    const name = `diary-${Date.now()}`;
    const opened = window.open('', name);
    document.getElementById('blocked').hidden = Boolean(opened);
    if (!opened) {
      event.preventDefault();
      return;
    }
    form.target = name;
    // The hints of a login are good once, so there is no second try from here.
    setTimeout(() => say(main.dataset.opened, 'opened'));
  });
}

function say(title, part) {
  const heading = document.getElementById('title');
  document.title = title;
  heading.textContent = title;
  document.getElementById('under-way').hidden = true;
  document.getElementById('head').hidden = false;
  for (const id of ['window', 'opened']) {
    document.getElementById(id).hidden = id !== part;
  }
  heading.focus();
}
