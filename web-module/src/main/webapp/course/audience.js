/** Whether a course is one for guardians, for those who may say so: its learners are then never taken for pupils. */
import { api } from '/assets/api.js';
import { html, nothing } from '/assets/element.js';
import { formDialog } from '/assets/grid/form-dialog.js';
import { t } from '/assets/texts.js';
import { reasonField } from './member-row.js';

/**
 * @param {any} course answer of `GET /api/courses/{course}`
 * @param {(course: any) => void} changed takes the course as it is afterwards
 */
export function audience(course, changed) {
  if (typeof course.forGuardians !== 'boolean') {
    return nothing;
  }
  const { forGuardians } = course;
  return html`<section class="section" aria-labelledby="audience">
    <div class="section-h"><h2 id="audience">${t('course.audience.title')}</h2></div>
    <div class="line mid fold mt">
      <p class="grow">${forGuardians ? t('course.audience.isGuardians') : t('course.audience.isPupils')}</p>
      <button class="btn s end" type="button" @click=${() => change(course, changed)}>
        ${forGuardians ? t('course.audience.toPupils') : t('course.audience.toGuardians')}
      </button>
    </div>
  </section>`;
}

async function change({ id, title, forGuardians }, changed) {
  const course = await formDialog({
    title: forGuardians ? t('course.audience.sureOfPupils', { title }) : t('course.audience.sureOfGuardians', { title }),
    confirm: forGuardians ? t('course.audience.toPupils') : t('course.audience.toGuardians'),
    fields: ({ problem }) => html`<p class="quiet">${forGuardians ? t('course.audience.pupilsMean') : t('course.audience.guardiansMean')}</p>
      ${reasonField(problem)}`,
    submit: (values) =>
      api(`/api/courses/${encodeURIComponent(id)}/audience`, {
        method: 'PUT',
        body: { guardians: !forGuardians, reason: values.get('reason').trim() },
      }),
  });
  if (course) {
    changed(course);
  }
}
