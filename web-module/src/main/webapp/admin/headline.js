/** The console's heading says the news: what waits for the administrator. */
import { t } from '/assets/texts.js';

/** Whether somebody must approve something of this platform. */
export function waits({ active, deployments }) {
  return !active || deployments.some((deployment) => !deployment.active);
}

/** @param {any[]} registrations */
export function headline(registrations) {
  const waiting = registrations.filter(waits).length;
  const count = registrations.length;
  if (!count) {
    return { count, title: t('admin.none') };
  }
  return { count, title: waiting ? t('admin.waiting', { count: waiting }) : t('admin.allWork') };
}
