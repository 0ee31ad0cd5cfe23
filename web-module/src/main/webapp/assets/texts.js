/**
 * Texts by key, and how a language writes days, numbers and names.
 *
 * Texts lie in `/texts/<language>/<area>.json`, flat: `"diary.empty": "…"`; no key is in two areas. A text
 * with `{name}` takes that argument; a text that is an object is chosen by the plural category of the argument `count`.
 */

/**
 * The languages there are, each called in its own words; `locale` says how days and numbers are written.
 *
 * @type {{code: string, name: string, locale: string}[]}
 */
export const languages = [
  { code: 'ru', name: 'Русский', locale: 'ru-RU' },
  { code: 'en', name: 'English', locale: 'en-GB' },
];

/** `change` tells that the first texts are there, or those of another language. */
export const words = new EventTarget();

let texts = {};
let areas = new Set();
let language = guessed();
let timeZone = 'UTC';
const formats = new Map();

/** The language shown now. */
export function currentLanguage() {
  return language;
}

/**
 * Loads areas of texts, in addition to those loaded before, and makes the language the page's.
 *
 * @param {string[]} wanted areas
 * @param {string} [code] the language; the shown one unless given
 */
export async function loadTexts(wanted, code = language) {
  const same = code === language;
  const first = areas.size === 0;
  const missing = same ? wanted.filter((area) => !areas.has(area)) : [...new Set([...areas, ...wanted])];
  const loaded = await Promise.all(missing.map((area) => load(code, area)));
  texts = Object.assign(same ? texts : {}, ...loaded);
  areas = new Set([...areas, ...wanted]);
  language = code;
  document.documentElement.lang = code;
  formats.clear();
  if (first || !same) {
    words.dispatchEvent(new Event('change'));
  }
}

/** Whether there are texts yet; before, nothing can be drawn. */
export function hasTexts() {
  return areas.size > 0;
}

/** The school's time zone (IANA name), in which instants are shown. */
export function useTimeZone(zone) {
  timeZone = zone;
  formats.clear();
}

/**
 * The text of a key.
 *
 * @param {string} key
 * @param {Record<string, string | number>} [args] numbers are written as the language writes them
 * @returns {string}
 */
export function t(key, args = {}) {
  let text = texts[key];
  if (text !== null && typeof text === 'object') {
    text = text[pluralOf(Number(args.count))] ?? text.other;
  }
  if (text === undefined) {
    console.error(`No text for ${key} in ${language}`);
    return key;
  }
  return text.replace(/\{(\w+)\}/g, (hole, name) => (name in args ? written(args[name]) : hole));
}

/** Whether there is a text for the key, for codes that a newer server may send. */
export function hasText(key) {
  return key in texts;
}

/** A number, by default with as many digits as it has; averages take `{ digits: 2 }`. */
export function formatNumber(value, { digits } = {}) {
  const fixed = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return format(Intl.NumberFormat, fixed).format(value);
}

/** A day `YYYY-MM-DD` as «26 ноября», or as the options of Intl.DateTimeFormat say. */
export function formatDay(day, options = { day: 'numeric', month: 'long' }) {
  return format(Intl.DateTimeFormat, { ...options, timeZone: 'UTC' }).format(dateOf(day));
}

/** Two days as «23–28 ноября». */
export function formatDays(first, last, options = { day: 'numeric', month: 'long' }) {
  return format(Intl.DateTimeFormat, { ...options, timeZone: 'UTC' }).formatRange(dateOf(first), dateOf(last));
}

/** An instant as «26 ноября, 14:05», or as the options of Intl.DateTimeFormat say, in the school's time zone. */
export function formatInstant(instant, options = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }) {
  return format(Intl.DateTimeFormat, { ...options, timeZone }).format(new Date(instant));
}

/** The number of the weekday, Monday is 1. Its name is the text `weekday.<number>`. */
export function weekdayOf(day) {
  return dateOf(day).getUTCDay() || 7;
}

/** The day that lies so many days later (or earlier). */
export function dayPlus(day, days) {
  return new Date(dateOf(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Compares names as the language sorts them; for Array.sort. */
export function compareNames(one, other) {
  return format(Intl.Collator, { numeric: true }).compare(one, other);
}

/** A list in words: «Белова Т. С. и Латыпова И. Р.» */
export function formatList(items) {
  return format(Intl.ListFormat, { type: 'conjunction' }).format(items);
}

async function load(code, area) {
  const response = await fetch(`/texts/${code}/${area}.json`);
  if (!response.ok) {
    throw new Error(`Texts ${code}/${area}: ${response.status}`);
  }
  return response.json();
}

function guessed() {
  const wanted = navigator.languages ?? [];
  const known = wanted.map((tag) => tag.slice(0, 2)).find((code) => languages.some((one) => one.code === code));
  return known ?? languages[0].code;
}

function pluralOf(count) {
  return format(Intl.PluralRules, {}).select(count);
}

function written(value) {
  return typeof value === 'number' ? formatNumber(value) : String(value);
}

function dateOf(day) {
  return new Date(`${day}T00:00:00Z`);
}

function format(Kind, options) {
  const key = Kind.name + JSON.stringify(options);
  if (!formats.has(key)) {
    const { locale } = languages.find(({ code }) => code === language);
    formats.set(key, new Kind(locale, options));
  }
  return formats.get(key);
}
