/** Reading the launch doctor's log. */

/** Refusals that an approval here would mend: platform or deployment not yet active. */
export const waitingCodes = ['LTI-106', 'LTI-503', 'LTI-504'];

export function isAccepted(launch) {
  return launch.outcome === 'accepted';
}

export function isWaiting(launch) {
  return waitingCodes.includes(launch.outcome);
}

/**
 * Joins the same refusal by the same platform, again and again, into one line with a count.
 *
 * @param {any[]} launches the latest first
 * @returns {{launch: any, times: number}[]}
 */
export function grouped(launches) {
  const groups = [];
  for (const launch of launches) {
    const last = groups.at(-1);
    const same = last && !isAccepted(launch) && last.launch.outcome === launch.outcome && last.launch.platform === launch.platform;
    if (same) {
      last.times += 1;
    } else {
      groups.push({ launch, times: 1 });
    }
  }
  return groups;
}

/**
 * The address of the launches that are wanted.
 *
 * @param {{platform?: string, deployment?: string, outcome?: string, selfTest?: boolean}} filter empty members do not filter
 * @param {string} [before] number of the last launch that is shown already
 */
export function addressOf(filter, before) {
  const wanted = Object.entries({ ...filter, before, limit: 100 }).filter(([, value]) => value);
  return `/api/admin/launches?${new URLSearchParams(wanted)}`;
}
