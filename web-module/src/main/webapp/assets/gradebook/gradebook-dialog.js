/** Opens the dialog over the platform's gradebook of a journal. */
import { html, render } from '../element.js';
import { loadTexts, t } from '../texts.js';
import './gradebook-panel.js';

/** @param {import('../grid/open-journal.js').OpenJournal} journal */
export async function gradebook(journal) {
  await loadTexts(['gradebook']);
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog gradebook-dialog';
  dialog.setAttribute('aria-labelledby', 'gradebook-title');
  render(
    html`<h2 class="t17" id="gradebook-title">${t('gradebook.title')}</h2>
      <gradebook-panel .journal=${journal}></gradebook-panel>
      <form class="acts" method="dialog"><button class="btn main">${t('gradebook.close')}</button></form>`,
    dialog,
  );
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}
