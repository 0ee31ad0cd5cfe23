/** Reading the launch doctor's log. */

/** Refusals that an approval here would mend: platform or deployment not yet active. */
const waitingCodes = new Set(['LTI-106', 'LTI-503', 'LTI-504']);

export function isAccepted(launch) {
  return launch.outcome === 'accepted';
}

export function isWaiting(launch) {
  return waitingCodes.has(launch.outcome);
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

/** The facts as pairs; a line `name=value name=value` is taken apart where a name begins. */
export function factsOf({ facts }) {
  if (!facts) {
    return [];
  }
  if (typeof facts === 'object') {
    return Object.entries(facts);
  }
  return [...facts.matchAll(/(\S+?)=(.*?)(?=\s\S+?=|$)/g)].map(([, name, value]) => [name, value]);
}
