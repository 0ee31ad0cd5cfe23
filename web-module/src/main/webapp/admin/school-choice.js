/** Choosing the school of a deployment: one that is there, a new one, or none yet. */
import { html, nothing } from '/assets/element.js';
import { selectField, textField } from '/assets/form.js';
import { t } from '/assets/texts.js';

export const newSchool = 'new';

/** The zone that is meant unless somebody says otherwise: the browser's own. */
export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The fields of the choice.
 *
 * @param {{prefix: string, draft: {school?: string, name?: string, timeZone?: string}, schools: {id: string, name: string}[],
 *   open?: boolean, problem?: import('/assets/problem.js').Problem, change: (draft: object) => void}} choice `open` where the
 *   first launch may decide
 */
export function schoolChoice({ prefix, draft, schools, open = false, problem, change }) {
  const undecided = draft.school === '' ? [{ value: '', label: t('admin.schoolChoose') }] : [];
  const options = [
    ...(open ? [{ value: '', label: t('admin.schoolNew') }] : undecided),
    ...schools.map(({ id, name }) => ({ value: id, label: name })),
    { value: newSchool, label: t('admin.schoolAnother') },
  ];
  const field = { id: `${prefix}-school`, label: t('admin.school'), value: draft.school ?? options[0].value, options };
  return html`${selectField({ ...field, wrong: problem?.about('school'), change: (school) => change({ ...draft, school }) })}
  ${draft.school === newSchool ? describing({ prefix, draft, problem, inside: 'newSchool.', change }) : nothing}`;
}

/** Name and time zone of a school. */
export function describing({ prefix, draft, problem, inside = '', change }) {
  const zone = draft.timeZone ?? ownZone;
  const zones = [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])];
  return html`${textField({
    id: `${prefix}-name`,
    label: t('admin.schoolName'),
    value: draft.name ?? '',
    required: true,
    wrong: problem?.about(`${inside}name`),
    input: (name) => change({ ...draft, name }),
  })}
  ${selectField({
    id: `${prefix}-zone`,
    label: t('admin.timeZone'),
    hint: t('admin.timeZoneHint'),
    value: zone,
    options: zones.map((value) => ({ value, label: value })),
    wrong: problem?.about(`${inside}timeZone`),
    change: (timeZone) => change({ ...draft, timeZone }),
  })}`;
}

/** The choice as the server takes it. */
export function chosen({ school, name = '', timeZone = ownZone }) {
  if (school === newSchool) {
    return { newSchool: { name, timeZone } };
  }
  return school ? { school } : {};
}
