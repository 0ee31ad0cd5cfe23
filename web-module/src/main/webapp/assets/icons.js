/** Line icons of the product, drawn on a 20 × 20 field, as Lit templates; a name that is not here shows nothing. */
import { html, nothing, svg } from './vendor/lit/lit.js';

const shapes = {
  alert: svg`<path d="M10 3.2L17.5 16.5h-15zM10 8.2v4M10 14.3v.1"/>`,
  calendar: svg`<rect x="3.5" y="4.5" width="13" height="12" rx="1.5"/><path d="M3.5 8.5h13M7 3v3M13 3v3"/>`,
  check: svg`<path d="M4 10.6l4 4 8-9.2"/>`,
  chevron: svg`<path d="M5 8l5 5 5-5"/>`,
  clip: svg`<path d="M15.5 9.3l-5.7 5.7a3.2 3.2 0 0 1-4.6-4.6l6.2-6.1a2.2 2.2 0 0 1 3.1 3.1l-6 6a1.1 1.1 0 0 1-1.6-1.6L12 6.8"/>`,
  clock: svg`<circle cx="10" cy="10" r="7.3"/><path d="M10 5.8V10l2.8 1.8"/>`,
  copy: svg`<rect x="7" y="7" width="9.5" height="9.5" rx="1.5"/><path d="M4.5 13A1.5 1.5 0 0 1 3.5 11.5v-7A1.5 1.5 0 0 1 5 3h6.5A1.5 1.5 0 0 1 13 4.2"/>`,
  dash: svg`<circle cx="10" cy="10" r="6.5" stroke-dasharray="2.6 2.6"/>`,
  dots: svg`<path d="M4.5 10h.1M10 10h.1M15.5 10h.1" stroke-width="2.6"/>`,
  exchange: svg`<path d="M3.5 7h12M12.5 3.5L16 7l-3.5 3.5M16.5 13h-12M7.5 9.5L4 13l3.5 3.5"/>`,
  flag: svg`<path d="M5 17V3.5M5 4.5c3-1.6 5 1.5 9.5 0v7c-4.5 1.5-6.5-1.6-9.5 0"/>`,
  help: svg`<circle cx="10" cy="10" r="7.5"/><path d="M7.9 7.8a2.2 2.2 0 1 1 3.1 2c-.7.4-1 .8-1 1.6M10 14v.1"/>`,
  hide: svg`<path d="M3.5 3.5l13 13M8 5a7.6 7.6 0 0 1 2-.3c4 0 6.5 3.2 7.3 5.3-.3.8-.9 1.8-1.8 2.7M12.6 14.6c-.8.4-1.7.6-2.6.6-4 0-6.5-3.2-7.3-5.2.5-1.2 1.5-2.7 3-3.8M8.3 8.4a2.4 2.4 0 0 0 3.3 3.3"/>`,
  info: svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 9.2v4.5M10 6.5v.1"/>`,
  keys: svg`<rect x="2.5" y="5.5" width="15" height="9" rx="1.5"/><path d="M5.5 8.5h.1M8.5 8.5h.1M11.5 8.5h.1M14.5 8.5h.1M6.5 11.8h7"/>`,
  left: svg`<path d="M12 4.5L6.5 10l5.5 5.5"/>`,
  load: svg`<path d="M10 3.5v9M6 9l4 4 4-4M4 16.5h12"/>`,
  note: svg`<path d="M3.5 5.5A1.5 1.5 0 0 1 5 4h10a1.5 1.5 0 0 1 1.5 1.5v6.5a1.5 1.5 0 0 1-1.5 1.5H9l-3.5 3v-3H5a1.5 1.5 0 0 1-1.5-1.5z"/>`,
  off: svg`<path d="M3.5 3.5l13 13M6.3 7.2A3.8 3.8 0 0 0 6 14.5h7.5M8.5 5.3a4.6 4.6 0 0 1 6 4 2.8 2.8 0 0 1 1.9 4.2"/>`,
  plus: svg`<path d="M10 4v12M4 10h12"/>`,
  print: svg`<path d="M6 7.5V3.5h8v4M6 14H4.5A1.5 1.5 0 0 1 3 12.5V9a1.5 1.5 0 0 1 1.5-1.5h11A1.5 1.5 0 0 1 17 9v3.5a1.5 1.5 0 0 1-1.5 1.5H14M6 11.5h8v5H6z"/>`,
  pulse: svg`<path d="M2.5 10h3.5l2-5.5 3.5 11 2.5-5.5h3.5"/>`,
  redo: svg`<path d="M13 4l3.5 3.5L13 11M16 7.5H8.5a4.25 4.25 0 0 0 0 8.5H12"/>`,
  right: svg`<path d="M8 4.5l5.5 5.5L8 15.5"/>`,
  ring: svg`<circle cx="10" cy="10" r="6.5"/>`,
  theme: svg`<circle cx="10" cy="10" r="7"/><path d="M10 3v14a7 7 0 0 0 0-14z" fill="currentColor"/>`,
  undo: svg`<path d="M7 4L3.5 7.5 7 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8"/>`,
  x: svg`<path d="M5 5l10 10M15 5L5 15"/>`,
};

/**
 * The icon of that name. It is decoration: the control that holds it carries the name for a reader.
 *
 * @param {string} name
 * @param {string} [classes] further classes, e.g. `big`
 */
export function icon(name, classes = '') {
  return shapes[name]
    ? html`<svg class="i ${classes}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shapes[name]}</svg>`
    : nothing;
}

/** The exercise book with its margin line that stands before the product's name. */
export const logo = html`<svg class="logo" viewBox="0 0 20 24" aria-hidden="true" focusable="false">
  <path class="p" d="M2 2h16v20H2z" /><path class="m" d="M7 2v20" /><path class="l" d="M10 8h5M10 12h5M10 16h3" />
</svg>`;

/** The open page of an empty state. */
export const emptyArt = html`<svg class="art" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
  <path d="M14 6h68v52H14z" /><path class="m" d="M30 6v52" /><path d="M38 20h34M38 32h34M38 44h20" />
</svg>`;
