/** The page of a course: its journals, a new journal, or who can help. */
import { html, render } from '/assets/element.js';
import { start } from '/assets/shell.js';
import './course-page.js';

start({
  areas: ['course'],
  section: 'course',
  show: (main) => render(html`<course-page></course-page>`, main),
});
