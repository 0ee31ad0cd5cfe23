/** Which sections of the product a person has; only those that exist and that the person may enter. */
import { session } from './session.js';
import { t } from './texts.js';

/**
 * The tabs of a person.
 *
 * @param {import('./session.js').Me} me
 * @param {string} here name of the section shown: `course`, `journal`, `week`, `homework`, `marks`, `attendance`, `class`, `school`
 * @param {string} [shownPupil] the pupil whose diary is open
 * @returns {import('./top.js').Tab[]}
 */
export function sectionsOf(me, here, shownPupil) {
  const tabs = [];
  const add = (name, label, path, parameters) =>
    tabs.push({ label, href: session.link(path, parameters), current: name === here });
  if (me.journals.length === 1) {
    add('journal', t('common.tab.journal'), '/journal/', { journal: me.journals[0].id });
  }
  if (me.course && !me.pupil && !me.children.length) {
    add('course', t('common.tab.course'), '/course/');
  }
  if (me.journals.length !== 1 && here === 'journal') {
    tabs.push({ label: t('common.tab.journal'), href: location.pathname + location.search, current: true });
  }
  const pupil = shownPupil ?? (me.pupil ? undefined : me.children[0]?.id);
  if (me.pupil || me.children.length || shownPupil) {
    const parameters = pupil && pupil !== me.person.id ? { pupil } : {};
    add('week', t('common.tab.week'), '/diary/', parameters);
    add('homework', t('common.tab.homework'), '/diary/', { ...parameters, view: 'homework' });
    add('marks', t('common.tab.marks'), '/diary/', { ...parameters, view: 'marks' });
    add('attendance', t('common.tab.attendance'), '/diary/', { ...parameters, view: 'attendance' });
  }
  if (me.classes.length) {
    add('class', t('common.tab.class'), '/school/', { view: 'class' });
  }
  if (me.administration || me.mayAppointFirst) {
    add('school', t('common.tab.school'), '/school/');
  }
  return tabs;
}
