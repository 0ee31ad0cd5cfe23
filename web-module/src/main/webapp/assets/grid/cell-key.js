/** Names of cells: a cell is pupil × work (a mark) or pupil × lesson (attendance), never a row and a column number. */

/** @typedef {{pupil: string, work: string} | {pupil: string, lesson: string}} Cell as the API names it */

/** @returns {string} */
export const markKey = (pupil, work) => `m/${pupil}/${work}`;

/** @returns {string} */
export const attendanceKey = (pupil, lesson) => `a/${pupil}/${lesson}`;

/**
 * @param {string} key
 * @returns {Cell}
 */
export function cellOf(key) {
  const [kind, pupil, id] = key.split('/');
  return kind === 'm' ? { pupil, work: id } : { pupil, lesson: id };
}
