/** The frame of every page: opens the session, loads the texts, draws the top bar, and says it when the session is over. */
import { session } from './api.js';
import { nothing, render } from './element.js';
import { banner, beside, bones, empty, failure, toast } from './messages.js';
import { sectionsOf } from './sections.js';
import { loadTexts, t, useTimeZone, words } from './texts.js';
import './top.js';

let shownSection;
let shownPupil;

/**
 * Starts a page that needs a signed-in person. The page's HTML holds `.skip`, `<diary-top>`, `#notice`,
 * `<main id="main">` and `#toasts`.
 *
 * @param {object} page
 * @param {string[]} page.areas of texts besides `common`
 * @param {string} page.section named as in {@link sectionsOf}
 * @param {(main: HTMLElement, me: import('./session.js').Me) => void | Promise<void>} page.show draws the page's content
 */
export async function start(page) {
  const main = document.getElementById('main');
  const texts = loadTexts(['common', ...page.areas]);
  texts.then(() => session.me ?? render(beside(bones()), main)).catch(() => undefined);
  try {
    const [me] = await Promise.all([session.open(), texts]);
    useTimeZone(me.school.timeZone);
    await loadTexts([], me.language);
    session.addEventListener('signed-out', (event) => signedOut(event.detail.byPerson));
    session.addEventListener('me', () => {
      showTop();
      render(nothing, document.getElementById('notice'));
    });
    words.addEventListener('change', () => showTop());
    showTop({ section: page.section });
    render(nothing, main);
    await page.show(main, me);
  } catch (problem) {
    await texts;
    render(beside(problem.status === 401 ? outside() : failure(problem, () => location.reload(), true)), main);
    if (!problem.kind) {
      throw problem;
    }
  }
}

/**
 * Draws the top bar again, for a page that moves to another section or shows another pupil; what is left out stays.
 *
 * @param {{section?: string, pupil?: string}} [now]
 */
export function showTop({ section = shownSection, pupil = shownPupil } = {}) {
  shownSection = section;
  shownPupil = pupil;
  if (session.over) {
    return;
  }
  const { me } = session;
  const top = document.querySelector('diary-top');
  document.querySelector('.skip').textContent = t('common.skip');
  top.tabs = sectionsOf(me, section, pupil);
  top.home = top.tabs[0]?.href ?? location.href;
  top.person = { ...me.person, place: me.school.name };
  top.onSignOut = () => session.signOut().catch(() => session.over || toast(t('common.notSignedOut')));
}

/** What was typed stays on the page; only a chosen sign-out clears it. */
function signedOut(byPerson) {
  if (!byPerson) {
    const over = banner({ tone: 'warn', title: t('common.sessionOver'), text: t('common.sessionOverText') });
    render(over, document.getElementById('notice'));
    return;
  }
  const top = document.querySelector('diary-top');
  top.tabs = [];
  top.person = undefined;
  // What the page drew must go, its elements and their streams with it; a fresh <main> begins without Lit's memory.
  const main = document.getElementById('main');
  const fresh = main.cloneNode(false);
  main.replaceWith(fresh);
  render(beside(empty({ page: true, title: t('common.signedOutByYou'), text: t('common.openFromCourse') })), fresh);
}

function outside() {
  return empty({ page: true, title: t('common.notSignedIn'), text: t('common.openFromCourse') });
}
