/** What a live update brought, in words for those who do not see the page change. */
import { t } from '/assets/texts.js';

/**
 * The sentence about marks that were not there before, or undefined where the page shows another week than before.
 *
 * @param {any} before the week shown until now
 * @param {any} now
 */
export function newMarks(before, now) {
  if (!before?.week || before.week.first !== now.week?.first || before.pupil.id !== now.pupil.id) {
    return undefined;
  }
  const known = new Set(marksOf(before).map(signature));
  const fresh = marksOf(now).filter((mark) => !known.has(signature(mark)));
  return fresh.map(({ subject, value }) => t('diary.newMark', { subject, mark: t(`mark.name.${value}`) })).join(' ') || undefined;
}

function marksOf(week) {
  return week.days.flatMap((day) =>
    day.lessons.flatMap((lesson) => lesson.marks.map((mark) => ({ ...mark, lesson: lesson.id, subject: lesson.subject }))),
  );
}

function signature({ lesson, workType, workTitle, value, at }) {
  return [lesson, workType, workTitle, value, at].join('|');
}
