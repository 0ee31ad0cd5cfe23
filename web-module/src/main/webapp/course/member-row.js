/** A member of a course: what they are to it, by whose word, and the way to say otherwise. */
import { session } from '/assets/api.js';
import { html, nothing } from '/assets/element.js';
import { segments } from '/assets/form.js';
import { field, formDialog } from '/assets/grid/form-dialog.js';
import { sentenceOf, toast } from '/assets/messages.js';
import { formatInstant, formatList, t } from '/assets/texts.js';

const standings = ['PUPIL', 'GUARDIAN', 'NOBODY'];

/** @param {any} list the `roster-page` */
export function memberRow(member, list) {
  const { name, byHand } = member;
  // Nobody says what they themselves are.
  const own = member.person === session.me.person.id;
  return html`<li class="line mid fold">
    <span class="grow"
      ><b>${name}</b> ${state(member)}
      ${byHand
        ? html`<br /><span class="small"
              ><span class="tag info">${t('course.roster.byHand')}</span> ${t('course.roster.byHandWho', { by: byHand.by, day: formatInstant(byHand.at, { dateStyle: 'long' }) })} ·
              ${byHand.reason}</span
            >`
        : nothing}</span
    >
    <span class="end acts">
      ${byHand
        ? html`<button class="btn s" type="button" @click=${() => takeBack(member, list)}>${t('course.roster.takeBack')}<span class="sr">: ${name}</span></button>`
        : nothing}
      ${own
        ? nothing
        : html`<button class="btn s bare" type="button" @click=${() => change(member, list)}>${t('course.roster.change')}<span class="sr">: ${name}</span></button>`}
    </span>
  </li>`;
}

function state({ standing, missing, dismissed, confirmed, journals }) {
  if (missing) {
    return html`<span class="tag warn">${t('course.roster.state.missing')}</span>`;
  }
  if (confirmed) {
    return html`<span class="small quiet">${formatList(journals.map(({ subject, className }) => `${subject}, ${className}`))}</span>`;
  }
  if (standing !== 'PUPIL') {
    return nothing;
  }
  return html`<span class="tag">${dismissed ? t('course.roster.state.dismissed') : t('course.roster.state.waiting')}</span>`;
}

async function takeBack({ person, name }, list) {
  try {
    await list.act(`/members/${person}/standing`, { method: 'DELETE' });
    toast(t('course.roster.takenBack', { name }));
  } catch (problem) {
    toast(sentenceOf(problem));
  }
}

function change({ person, name, standing }, list) {
  let wanted = standing;
  return formDialog({
    title: t('course.roster.whoIs', { name }),
    confirm: t('course.roster.set'),
    fields: ({ problem, redraw }) => html`${segments({
        name: 'standing',
        label: t('course.roster.standing'),
        value: wanted,
        options: standings.map((value) => ({ value, label: t(`course.roster.is.${value}`) })),
        change: (value) => {
          wanted = value;
          redraw();
        },
      })}
      ${reasonField(problem)}
      <p class="small quiet">${t('course.roster.setMeans')}</p>`,
    submit: (values) =>
      list.act(`/members/${person}/standing`, { method: 'PUT', body: { standing: wanted, reason: values.get('reason').trim() } }),
  });
}

/** Why somebody decided so; the next person reads it. */
export function reasonField(problem) {
  return field({
    name: 'reason',
    label: t('course.roster.reason'),
    problem,
    control: ({ id, invalid, described }) =>
      html`<input class="input" id=${id} name="reason" maxlength="500" required autocomplete="off" aria-invalid=${invalid} aria-describedby=${described} />`,
  });
}
