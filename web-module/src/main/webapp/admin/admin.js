/** The administrator's console; at top level, entered with the administrator's token. */
import { html, render } from '/assets/element.js';
import { beside, failure } from '/assets/messages.js';
import { loadTexts, t, useTimeZone, words } from '/assets/texts.js';
import '/assets/top.js';
import './admin-page.js';
import { access, isOpen, leave } from './console.js';

const main = document.getElementById('main');
const top_ = document.querySelector('diary-top');

function showTop() {
  document.querySelector('.skip').textContent = t('common.skip');
  document.title = [t('admin.title'), t('common.product')].join(' · ');
  top_.tabs = isOpen() ? [{ label: t('admin.platforms'), href: '/admin/', current: true }] : [];
  top_.home = '/admin/';
  top_.person = isOpen() ? { name: t('admin.who'), place: location.host } : undefined;
  top_.onSignOut = leave;
}

try {
  // The administrator's own clock: what is looked for here is also in the platform's log.
  useTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  await loadTexts(['common', 'admin']);
  showTop();
  words.addEventListener('change', showTop);
  access.addEventListener('changed', showTop);
  render(html`<admin-page></admin-page>`, main);
} catch (problem) {
  render(beside(failure(problem, () => location.reload(), true)), main);
}
