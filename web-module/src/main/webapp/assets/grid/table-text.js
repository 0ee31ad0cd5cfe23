/** Cells as tab-separated text, as spreadsheets put it on the clipboard. Pure functions. */

/** @param {string[][]} rows @returns {string} */
export function tableText(rows) {
  return rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]/g, ' ')).join('\t')).join('\r\n');
}

/**
 * @param {string} text lines of cells; a cell with line breaks or quotes comes quoted
 * @returns {string[][]}
 */
export function tableOf(text) {
  const rows = [[]];
  // A quoted cell may hold line breaks and doubled quotes, a plain one neither tab nor line break.
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [all, quoted, plain, end] = match;
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '' || pattern.lastIndex === text.length) {
      break;
    }
    if (end !== '\t') {
      rows.push([]);
    }
    if (!all) {
      break;
    }
  }
  return rows;
}
