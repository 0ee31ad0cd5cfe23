/** The dialog over people who came to the course: a teacher confirms that they belong to the class, or dismisses them. */
import { html } from '../element.js';
import { bones, empty, failure } from '../messages.js';
import { formatInstant, t } from '../texts.js';
import { formDialog } from './form-dialog.js';

/** @param {import('./open-journal.js').OpenJournal} journal */
export function arrivals(journal) {
  let people;
  let problem;
  const load = async (redraw) => {
    try {
      problem = undefined;
      people = (await journal.request('/arrivals')).people;
    } catch (failed) {
      problem = failed;
    }
    redraw();
  };
  const dismiss = async ({ person }, redraw) => {
    await journal.request(`/arrivals/${person}/dismissal`, { method: 'POST' });
    await Promise.all([load(redraw), journal.refresh()]);
  };
  let asked = false;
  return formDialog({
    title: t('journal.arrivals.title'),
    confirm: t('journal.arrivals.confirm'),
    fields: (state) => {
      if (!asked) {
        asked = true;
        load(state.redraw);
      }
      if (problem) {
        return failure(problem, () => load(state.redraw));
      }
      return people ? list(people, (person) => dismiss(person, state.redraw).catch((failed) => fail(state, failed))) : bones();
    },
    submit: async (values) => {
      const pupils = values.getAll('person');
      if (pupils.length) {
        await journal.request('/members', { method: 'POST', body: { pupils } });
        await journal.refresh();
      }
      return pupils;
    },
  });
}

function fail(state, problem) {
  state.problem = problem;
  state.redraw();
}

function list(people, dismiss) {
  if (!people.length) {
    return empty({ title: t('journal.arrivals.none') });
  }
  return html`<p class="quiet">${t('journal.arrivals.text')}</p>
    <ul class="rows">
      ${people.map(
        (one) =>
          html`<li class="line mid">
            <label class="check grow"
              ><input type="checkbox" name="person" value=${one.person} checked /><span
                >${one.name} <span class="small quiet">${t('journal.arrivals.since', { day: formatInstant(sinceOf(one), { day: 'numeric', month: 'long' }) })}</span></span
              ></label
            >
            <button class="btn s" type="button" @click=${() => dismiss(one)} aria-label=${t('journal.arrivals.dismissName', { name: one.name })}>
              ${t('journal.arrivals.dismiss')}
            </button>
          </li>`,
      )}
    </ul>`;
}

/** A day counts from its noon, so that no time zone moves it. */
const sinceOf = ({ since }) => (since.length === 10 ? `${since}T12:00:00Z` : since);
