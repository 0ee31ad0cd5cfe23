/** The terms of use, and what is kept of a person. */
import { html, render } from '/assets/element.js';
import { start } from '/assets/shell.js';
import './terms-page.js';

start({
  areas: ['terms'],
  section: 'terms',
  show: (main) => render(html`<terms-page></terms-page>`, main),
});
