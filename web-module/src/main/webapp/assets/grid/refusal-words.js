/** Why a cell takes no entry, in words. */
import { t } from '../texts.js';

/**
 * @param {import('./open-journal.js').OpenJournal} journal
 * @param {string} refusal as {@link import('./entries.js').writesOf} names it
 * @param {string} text what was typed
 */
export function refusalWords({ codes, model }, refusal, text) {
  const letters = codes.attendance.map((code) => codes.letter(code)).join(' ');
  return t(`journal.refusal.${refusal}`, { text, marks: model.journal.scale.join(' '), codes: letters });
}
