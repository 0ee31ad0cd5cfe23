/** Where a key moves the active cell. Pure functions over places `{row, column}`. */

/**
 * @typedef {{row: number, column: number}} Place row −1 is the head, column −1 the name
 * @typedef {object} Field
 * @property {number} rows pupils
 * @property {number} columns works and lessons
 * @property {number} sums columns of sums after them
 * @property {number} page rows that a page shows
 * @property {(place: Place) => boolean} filled whether a cell holds something
 */

/**
 * @param {{key: string, ctrlKey: boolean, metaKey: boolean}} event
 * @param {Place} from
 * @param {Field} field
 * @returns {Place | undefined} undefined where the key moves nothing
 */
export function moved(event, from, field) {
  const far = event.ctrlKey || event.metaKey;
  const { row, column } = from;
  const lastRow = field.rows - 1;
  const lastColumn = field.columns + field.sums - 1;
  const within = (place) => ({
    row: Math.max(-1, Math.min(lastRow, place.row)),
    column: Math.max(-1, Math.min(lastColumn, place.column)),
  });
  const step = (down, right) => (far ? leap(from, down, right, field) : within({ row: row + down, column: column + right }));
  switch (event.key) {
    case 'ArrowUp':
      return step(-1, 0);
    case 'ArrowDown':
      return step(1, 0);
    case 'ArrowLeft':
      return step(0, -1);
    case 'ArrowRight':
      return step(0, 1);
    case 'Home':
      return within({ row: far ? 0 : row, column: 0 });
    case 'End':
      return within({ row: far ? lastRow : row, column: field.columns - 1 });
    case 'PageUp':
      return within({ row: Math.max(0, row - field.page), column });
    case 'PageDown':
      return within({ row: row + field.page, column });
    default:
      return undefined;
  }
}

/** As in a spreadsheet: to the end of a filled stretch, or over empty cells to the next filled one. */
function leap({ row, column }, down, right, field) {
  const inside = (place) => place.row >= 0 && place.row < field.rows && place.column >= 0 && place.column < field.columns;
  const next = (place) => ({ row: place.row + down, column: place.column + right });
  let at = { row: Math.max(0, row), column: Math.max(0, Math.min(column, field.columns - 1)) };
  if (!inside(next(at))) {
    return at;
  }
  const stretch = field.filled(at) && field.filled(next(at));
  at = next(at);
  while (inside(next(at)) && (stretch ? field.filled(next(at)) : !field.filled(at))) {
    at = next(at);
  }
  return at;
}

/** The cells between two corners. @returns {{top: number, left: number, bottom: number, right: number}} */
export function rangeOf(one, other, field) {
  const row = (place) => Math.max(0, Math.min(place.row, field.rows - 1));
  const column = (place) => Math.max(0, Math.min(place.column, field.columns - 1));
  return {
    top: Math.min(row(one), row(other)),
    bottom: Math.max(row(one), row(other)),
    left: Math.min(column(one), column(other)),
    right: Math.max(column(one), column(other)),
  };
}
