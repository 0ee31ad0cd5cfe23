/** What only a person can decide: whether those whom the platform's list lacks have left, and which day was a pupil's last. */
import { api } from '/assets/api.js';
import { html, nothing } from '/assets/element.js';
import { field, formDialog } from '/assets/grid/form-dialog.js';
import { icon } from '/assets/icons.js';
import { sentenceOf, toast } from '/assets/messages.js';
import { formatDay, formatInstant, t } from '/assets/texts.js';

/**
 * Those missing from the platform's list, whose number made somebody look first.
 *
 * @param {any} list the `roster-page`
 */
export function missingPeople(list) {
  const { members } = list.roster;
  const missing = members.filter((member) => member.missing);
  if (!missing.length) {
    return nothing;
  }
  return html`<form class="section question" aria-labelledby="missing" @submit=${(event) => decide(event, list)}>
    <h2 class="t17" id="missing">${icon('alert')}${t('course.roster.missing.title', { count: missing.length, all: members.length })}</h2>
    <p>${t('course.roster.missing.text')}</p>
    <ul class="members">
      ${missing.map(
        ({ person, name }) => html`<li><label class="check"><input type="checkbox" name="person" value=${person} checked /><span>${name}</span></label></li>`,
      )}
    </ul>
    <div class="acts">
      <button class="btn main" value="stay">${t('course.roster.missing.stay')}</button>
      <button class="btn danger" value="left">${t('course.roster.missing.left')}</button>
    </div>
  </form>`;
}

async function decide(event, list) {
  event.preventDefault();
  const people = new FormData(event.target).getAll('person');
  if (!people.length) {
    toast(t('course.roster.missing.nobody'));
    return;
  }
  const left = event.submitter?.value === 'left';
  try {
    await list.act('/missing', { method: 'POST', body: { people, left } });
    toast(left ? t('course.roster.missing.leftDone', { count: people.length }) : t('course.roster.missing.stayDone', { count: people.length }));
  } catch (problem) {
    toast(sentenceOf(problem));
  }
}

/**
 * Pupils who left the course in the platform, while a journal has no last day for them.
 *
 * @param {any} list the `roster-page`
 */
export function leftPeople(list) {
  const { left } = list.roster;
  if (!left.length) {
    return nothing;
  }
  return html`<section class="section question" aria-labelledby="left">
    <h2 class="t17" id="left">${icon('info')}${t('course.roster.left.title', { count: left.length })}</h2>
    <p>${t('course.roster.left.text')}</p>
    <ul class="rows">
      ${left.map(
        (pupil) => html`<li class="line mid fold">
          <span class="grow"><b>${pupil.name}</b> <span class="small quiet">${t('course.roster.left.since', { day: formatInstant(pupil.at, { dateStyle: 'long' }) })}</span></span>
          <span class="end acts">
            ${pupil.journals.map(
              (journal) => html`<button class="btn s" type="button" @click=${() => lastDay(pupil, journal, list)}>
                ${t('course.roster.left.lastDay', journal)}<span class="sr">: ${pupil.name}</span>
              </button>`,
            )}
          </span>
        </li>`,
      )}
    </ul>
  </section>`;
}

async function lastDay({ person, name, at }, journal, list) {
  const last = await formDialog({
    title: t('course.roster.left.dialog', { name }),
    confirm: t('course.roster.left.confirm'),
    fields: ({ problem }) => html`<p class="quiet">${t('course.roster.left.means', journal)}</p>
      ${field({
        name: 'last',
        label: t('course.roster.left.day'),
        problem,
        control: ({ id, invalid, described }) =>
          html`<input class="input" type="date" id=${id} name="last" required value=${at.slice(0, 10)} aria-invalid=${invalid} aria-describedby=${described} />`,
      })}`,
    submit: async (values) => {
      const day = values.get('last') || undefined;
      await api(`/api/journals/${journal.id}/members/${person}/end`, { method: 'PUT', body: { last: day } });
      await list.act('', {});
      return day;
    },
  });
  if (last) {
    toast(t('course.roster.left.done', { name, day: formatDay(last) }));
  }
}
