/** The page of the school: appointments and classes for the administration, the own class for a homeroom teacher. */
import { html, render } from '/assets/element.js';
import { route } from '/assets/route.js';
import { start } from '/assets/shell.js';
import './school-page.js';

start({
  areas: ['school'],
  section: route.get('view') === 'class' ? 'class' : 'school',
  show: (main) => render(html`<school-page></school-page>`, main),
});
