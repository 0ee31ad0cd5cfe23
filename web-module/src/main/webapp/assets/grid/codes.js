/** What may stand in a cell, and how it is written on the screen and typed. */
import { meant } from './spellings.js';

/**
 * @typedef {{mark: string, comment?: string} | {attendance: string, minutes?: number} | null} CellValue
 *   a mark («5», «NA»), an attendance code («LATE» with minutes), or nothing
 * @typedef {{kind: 'mark' | 'attendance' | 'clear', value: CellValue}} Entry what somebody typed
 */

/** Minutes of a late arrival that make sense within a lesson. */
const minutesAtMost = 90;

/** Whether two values of a cell are the same. */
export function sameValue(one, other) {
  return (
    (one?.mark ?? '') === (other?.mark ?? '') &&
    (one?.comment ?? '') === (other?.comment ?? '') &&
    (one?.attendance ?? '') === (other?.attendance ?? '') &&
    (one?.minutes ?? 0) === (other?.minutes ?? 0)
  );
}

/** The codes of one journal in the letters of one language. */
export class Codes {
  #spellings;
  #letters;

  /**
   * @param {{scale: string[], extraMarks: string[], attendanceCodes: string[]}} journal
   * @param {(code: string) => string} letterOf the letters of a code of the API in the language shown
   * @param {(code: string) => string | undefined} alsoTyped what else hands know it by (the letter of another language)
   */
  constructor({ scale, extraMarks, attendanceCodes }, letterOf, alsoTyped = () => undefined) {
    this.marks = [...scale, ...extraMarks];
    this.attendance = attendanceCodes;
    this.#letters = new Map([...this.marks, ...attendanceCodes].map((code) => [code, letterOf(code)]));
    const known = [
      ...attendanceCodes.map((code) => ({ kind: 'attendance', code })),
      ...this.marks.map((code) => ({ kind: 'mark', code })),
    ];
    const spell = (letters) => (one) => (letters(one.code) ? [[bare(letters(one.code)), one]] : []);
    this.#spellings = [...known.flatMap(spell(letterOf)), ...known.flatMap(spell(alsoTyped))];
  }

  /** The letters of a code. */
  letter(code) {
    return this.#letters.get(code) ?? code;
  }

  /** What a cell shows and a spreadsheet gets: «5», «зач», «О7», or an empty text. */
  written(value) {
    if (!value) {
      return '';
    }
    return value.mark ? this.letter(value.mark) : this.letter(value.attendance) + (value.minutes ?? '');
  }

  /**
   * Reads what somebody typed or pasted, in either keyboard layout.
   *
   * @param {string} text
   * @returns {Entry | undefined} undefined where it stands for nothing
   */
  read(text) {
    const typed = bare(text);
    if (!typed) {
      return { kind: 'clear', value: null };
    }
    const [, word, digits] = /^(\D+)(\d{1,2})$/.exec(typed) ?? [];
    if (word) {
      const late = meant(word, this.#spellings);
      const minutes = Number(digits);
      const fits = late?.code === 'LATE' && minutes > 0 && minutes <= minutesAtMost;
      return fits ? { kind: 'attendance', value: { attendance: 'LATE', minutes } } : undefined;
    }
    const found = meant(typed, this.#spellings);
    return found && { kind: found.kind, value: { [found.kind]: found.code } };
  }
}

/** Without what people write around a code: spaces, slashes, full stops; «н/а» is «на». */
function bare(text) {
  return text.toLowerCase().replace(/[\s/.\u00a0]/g, '');
}
