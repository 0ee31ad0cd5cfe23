package org.schooldiary.demoplatform.teaching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.SchoolYear;
import org.schooldiary.demoplatform.school.Subject;
import org.schooldiary.demoplatform.teaching.TaughtLesson.Absence;
import org.schooldiary.demoplatform.teaching.TaughtLesson.Absence.Code;

/** How well a pupil learns and when the pupil is away; equal in all courses. */
final class PupilTraits {

    /** Chance that an illness begins on a day; with four days on average about 3.5 % of lessons are missed ill. */
    private static final double ILLNESS_BEGINS = 0.0095;

    private static final double UNEXCUSED = 0.008;
    private static final double EXCUSED = 0.012;
    private static final double LATE = 0.012;

    private final Person pupil;
    private final double ability;
    private final Set<LocalDate> illDays = new HashSet<>();

    PupilTraits(Person pupil, SchoolYear year) {
        this.pupil = pupil;
        Random random = source("traits");
        ability = random.nextGaussian();
        LocalDate day = year.first();
        while (!day.isAfter(year.last())) {
            if (random.nextDouble() < ILLNESS_BEGINS) {
                int length = 2 + random.nextInt(6);
                for (int i = 0; i < length; i++) {
                    illDays.add(day.plusDays(i));
                }
                day = day.plusDays(length);
            }
            day = day.plusDays(1);
        }
    }

    /** A mark 2–5: mostly fours, by ability, liking of the subject and the day's luck. */
    int mark(Subject subject, WorkKind kind, Random luck) {
        double liking = source(subject.name()).nextGaussian();
        double severity = kind == WorkKind.CONTROL || kind == WorkKind.SELF ? 0.25 : 0;
        double value = 4.0 + 0.5 * ability + 0.25 * liking + 0.55 * luck.nextGaussian() - severity;
        return (int) Math.max(2, Math.min(5, Math.round(value)));
    }

    /** Whether and how the pupil missed a lesson. */
    Optional<Absence> absence(LocalDate day, int bell) {
        if (illDays.contains(day)) {
            return Optional.of(new Absence(Code.ILL, 0));
        }
        Random random = source(day + "/" + bell);
        double dice = random.nextDouble();
        if (dice < UNEXCUSED) {
            return Optional.of(new Absence(Code.UNEXCUSED, 0));
        }
        if (dice < UNEXCUSED + EXCUSED) {
            return Optional.of(new Absence(Code.EXCUSED, 0));
        }
        if (dice < UNEXCUSED + EXCUSED + LATE) {
            return Optional.of(new Absence(Code.LATE, 2 + random.nextInt(13)));
        }
        return Optional.empty();
    }

    private Random source(String purpose) {
        // The first numbers of neighbouring seeds resemble each other: scramble the hash first.
        long seed = (pupil.login() + "/" + purpose).hashCode() * 0x9E3779B97F4A7C15L;
        return new Random(seed ^ (seed >>> 29));
    }
}
