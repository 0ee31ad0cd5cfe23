/** The diary's page. */
import { html, render } from '/assets/element.js';
import { start } from '/assets/shell.js';
import './pupil-diary.js';

start({
  areas: ['diary'],
  section: 'week',
  show: (main) => render(html`<pupil-diary></pupil-diary>`, main),
});
