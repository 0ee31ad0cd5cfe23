/** What an act of the administrator would do, in numbers and words, before it is done. */
import { formatInstant, t } from '/assets/texts.js';
import { admin } from './console.js';

/**
 * Asks the server what would become of a place in a platform.
 *
 * @param {string} deployment
 */
export function effectsOf(deployment) {
  return admin(`/api/admin/deployments/${deployment}/effects`);
}

/** The same of a whole platform. */
export function effectsOfPlatform(registration) {
  return admin(`/api/admin/registrations/${registration}/effects`);
}

/** The numbers in one sentence, and when somebody last entered. */
export function counted({ courses, journals, people, signIns, lastLaunch }) {
  const last = lastLaunch ? t('admin.effects.lastLaunch', { at: formatInstant(lastLaunch) }) : t('admin.effects.noLaunch');
  return `${t('admin.effects.counted', { courses, journals, people, signIns })} ${last}`;
}
