/**
 * Names of cells: a cell is pupil × work (a mark), pupil × lesson (attendance) or pupil × term (a term mark), never a row
 * and a column number.
 */

/** @typedef {{pupil: string, work: string} | {pupil: string, lesson: string} | {pupil: string, term: string}} Cell as the API names it */

const others = { m: 'work', a: 'lesson', t: 'term' };

/** @returns {string} */
export const markKey = (pupil, work) => `m/${pupil}/${work}`;

/** @returns {string} */
export const attendanceKey = (pupil, lesson) => `a/${pupil}/${lesson}`;

/** @returns {string} */
export const termMarkKey = (pupil, term) => `t/${pupil}/${term}`;

/** Whether the cell of a key holds a mark, of a work or a term. */
export const isMarkKey = (key) => !key.startsWith('a/');

/**
 * @param {string} key
 * @returns {Cell}
 */
export function cellOf(key) {
  const [kind, pupil, id] = key.split('/');
  return { pupil, [others[kind]]: id };
}
