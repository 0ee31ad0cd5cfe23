package org.schooldiary.school.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.journal.Membership;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;

/** Pupils of a teaching group. */
final class PupilFixture {
    static final LocalDate FIRST_DAY = LocalDate.parse("2026-09-01");
    static final LocalDate LESSON_DAY = LocalDate.parse("2026-11-23");

    private static final PersonId SOFIA = new PersonId(1);

    private PupilFixture() {}

    /** In the group from the first day on. */
    static Member regularPupil() {
        return pupil(FIRST_DAY, null);
    }

    /** In the group from {@code first} to {@code last}. */
    static Member pupil(LocalDate first, @Nullable LocalDate last) {
        return new Member(name(), List.of(membership(first, last)));
    }

    /** Left in October, came back in December. */
    static Member pupilWhoCameBack() {
        return new Member(
                name(),
                List.of(
                        membership(FIRST_DAY, LocalDate.parse("2026-10-25")),
                        membership(LocalDate.parse("2026-12-01"), null)));
    }

    private static Membership membership(LocalDate first, @Nullable LocalDate last) {
        return new Membership(SOFIA, first, last, Instant.EPOCH);
    }

    private static PersonName name() {
        return new PersonName(SOFIA, "Абрамова", "Софья", null, null);
    }
}
