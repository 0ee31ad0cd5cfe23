/** Ways in which hands write a code: lookalike letters, the same keys in the other layout, sounds. Pure functions. */

const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбю';
const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const sounds = { а: 'a', б: 'b', в: 'v', д: 'd', е: 'e', з: 'z', и: 'i', к: 'k', н: 'n', о: 'o', п: 'p', с: 's', т: 't', у: 'u', ч: 'ch' };
const twins = { а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', 0: 'o' };

const toOtherLayout = new Map();
[...cyrillicKeys].forEach((letter, at) => {
  toOtherLayout.set(letter, latinKeys[at]);
  toOtherLayout.set(latinKeys[at], letter);
});
// With Shift the same key gives another sign.
toOtherLayout.set('<', 'б').set('>', 'ю');

/** Letters that look alike become one: Cyrillic «Н» and Latin «H». */
export const byLook = (text) => [...text].map((letter) => twins[letter] ?? letter).join('');

/** What the same keys write in the other layout: «Y» and «Н». */
export const byKeys = (text) => [...text].map((letter) => toOtherLayout.get(letter) ?? letter).join('');

/** What it sounds like: «B» and «Б»; «Y» counts as «У». */
export const bySound = (text) => [...text].map((letter) => sounds[letter] ?? (letter === 'y' ? 'u' : letter)).join('');

/**
 * The code that a text means.
 *
 * @template T
 * @param {string} text as typed, trimmed and lower-case
 * @param {[string, T][]} codes spelling (lower-case) and what it stands for
 * @returns {T | undefined} undefined where it means none, or could begin several
 */
export function meant(text, codes) {
  for (const [typed, written] of readings(text)) {
    const found = codes.find(([code]) => written(code) === typed);
    if (found) {
      return found[1];
    }
  }
  for (const [typed, written] of readings(text)) {
    const begun = codes.filter(([code]) => written(code).startsWith(typed));
    if (begun.length && begun.every(([, one]) => one === begun[0][1])) {
      return begun[0][1];
    }
  }
  return undefined;
}

/** Readings of a text in the order of trust, each with how a code is to be read for it. */
function readings(text) {
  const same = (code) => code;
  return [
    [text, same],
    [byLook(text), byLook],
    [byKeys(text), same],
    [bySound(text), bySound],
  ];
}
