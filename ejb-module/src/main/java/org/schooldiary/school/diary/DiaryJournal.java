package org.schooldiary.school.diary;

import java.util.ArrayList;
import java.util.List;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.journal.Membership;
import org.schooldiary.school.people.JournalId;

/**
 * A journal that the pupil is or was in.
 *
 * @param member the pupil, with the memberships in this journal's group
 * @param version of the journal when this was read
 */
record DiaryJournal(
        JournalId id,
        String subject,
        String className,
        int grade,
        TermKind termKind,
        long yearId,
        long version,
        Member member) {
    DiaryJournal joined(DiaryJournal other) {
        List<Membership> all = new ArrayList<>(member.memberships());
        all.addAll(other.member.memberships());
        return new DiaryJournal(
                id, subject, className, grade, termKind, yearId, version, new Member(member.name(), all));
    }
}
