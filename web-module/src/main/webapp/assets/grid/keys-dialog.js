/** The dialog that shows the keys of the grid. */
import { html, render } from '../element.js';
import { t } from '../texts.js';

const rows = [
  ['journal.keys.marks', '5 4 3 2'],
  ['journal.keys.absence', 'codes'],
  ['journal.keys.move', '← ↑ → ↓ · Home · End · PgUp · PgDn'],
  ['journal.keys.far', 'Ctrl + ← ↑ → ↓ · Ctrl + Home · Ctrl + End'],
  ['journal.keys.commit', 'Enter · Shift + Enter'],
  ['journal.keys.tab', 'Tab · Shift + Tab'],
  ['journal.keys.edit', 'F2'],
  ['journal.keys.revert', 'Esc'],
  ['journal.keys.clear', 'Delete'],
  ['journal.keys.extend', 'Shift + ← ↑ → ↓ · Ctrl + A'],
  ['journal.keys.undo', 'Ctrl + Z · Ctrl + Y'],
  ['journal.keys.copy', 'Ctrl + C · Ctrl + V'],
  ['journal.keys.details', 'journal.keys.space'],
  ['journal.keys.open', 'Enter'],
  ['journal.keys.help', '?'],
];

/** @param {import('./codes.js').Codes} codes */
export function keysHelp(codes) {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog keys-dialog';
  dialog.setAttribute('aria-labelledby', 'keys-title');
  const letters = codes.attendance.map((code) => codes.letter(code)).join(' ');
  const written = (keys) => (keys === 'codes' ? letters : keys.startsWith('journal.') ? t(keys) : keys);
  render(
    html`<form method="dialog">
      <h2 class="t17" id="keys-title">${t('journal.keys.title')}</h2>
      <table class="tbl">
        <tbody>
          ${rows.map(
            ([words, keys]) =>
              html`<tr>
                <th scope="row">${t(words)}</th>
                <td>${written(keys).split(' · ').map((key) => html`<kbd>${key}</kbd> `)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="small quiet">${t('journal.keys.layouts')}</p>
      <div class="acts"><button class="btn main">${t('journal.close')}</button></div>
    </form>`,
    dialog,
  );
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}
