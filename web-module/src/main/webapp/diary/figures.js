/** Figures of the diary as the language writes them. */
import { formatNumber, t } from '/assets/texts.js';

/** An average with two digits; a dash where nothing counts yet. */
export function averageOf(average) {
  return average ? formatNumber(average, { digits: 2 }) : '–';
}

/** Missed lessons; late arrivals are counted apart. */
export function missedOf(missed) {
  return formatNumber(missed.lessons);
}

/** An absence or a late arrival in words. */
export function exceptionWords({ code, minutes }) {
  return code === 'LATE' && minutes ? t('attendance.lateBy', { count: minutes }) : t(`attendance.name.${code}`);
}
