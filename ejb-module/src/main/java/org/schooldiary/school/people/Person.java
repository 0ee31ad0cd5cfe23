package org.schooldiary.school.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.store.Ids;

/**
 * An account of a platform in a school, known by the platform and its {@code sub}.
 *
 * <p>A person appears by a launch of their own or in the class list of a course. Each later launch or list brings the
 * names up to date; a platform that withholds names withdraws none. That somebody exists here gives them no right.
 */
@Entity
@Table(name = "person")
public class Person {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_FULL_NAME = 512;
    private static final int LONGEST_EMAIL = 320;

    /** So exact is what is kept of when somebody was here: a launch that tells nothing else new writes nothing. */
    private static final Duration SEEN_ANEW = Duration.ofHours(24);

    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "registration_id")
    private long registrationId;

    private String sub;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "given_name")
    private @Nullable String givenName;

    @Column(name = "middle_name")
    private @Nullable String middleName;

    @Column(name = "full_name")
    private @Nullable String fullName;

    private @Nullable String email;

    private @Nullable String sourcedid;

    private @Nullable String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "staff_at")
    private @Nullable Instant staffAt;

    /** For JPA. */
    protected Person() {}

    /** A person first seen now, of the platform whose registration has the id {@code registrationId}. */
    public Person(SchoolId school, long registrationId, String sub, Instant now) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.registrationId = registrationId;
        this.sub = sub;
        this.createdAt = now;
    }

    /** Takes over what the platform says of this person; what it leaves out stays as it was. */
    public void isCalled(
            @Nullable String family, @Nullable String given, @Nullable String middle, @Nullable String full) {
        familyName = newer(family, familyName, LONGEST_NAME);
        givenName = newer(given, givenName, LONGEST_NAME);
        middleName = newer(middle, middleName, LONGEST_NAME);
        fullName = newer(full, fullName, LONGEST_FULL_NAME);
    }

    /** Takes over how the platform says this person is reached and numbered. */
    public void isReachedBy(@Nullable String newEmail, @Nullable String newSourcedid) {
        email = newer(newEmail, email, LONGEST_EMAIL);
        sourcedid = newer(newSourcedid, sourcedid, LONGEST_NAME);
    }

    /** Records that this person launched the tool, once a day. */
    public void wasHere(Instant now) {
        if (seenAt == null || !now.isBefore(seenAt.plus(SEEN_ANEW))) {
            seenAt = now;
        }
    }

    /** Takes over whether a launch calls this person staff of the institution; that is no right, and helps to find them. */
    public void isOfStaff(boolean staff, Instant now) {
        if (staff != isOfStaff()) {
            staffAt = staff ? now : null;
        }
    }

    /** Whether the last launch called this person staff of the institution. */
    public boolean isOfStaff() {
        return staffAt != null;
    }

    /** Chooses the language of the screens. */
    public void reads(Locale chosen) {
        language = chosen.getLanguage();
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public SchoolId school() {
        return new SchoolId(schoolId);
    }

    public long registrationId() {
        return registrationId;
    }

    public String sub() {
        return sub;
    }

    public PersonName name() {
        return new PersonName(id(), familyName, givenName, middleName, fullName);
    }

    /** The language this person chose, absent where the launch decides. */
    public @Nullable String language() {
        return language;
    }

    /** When this person last launched the tool, to a day; absent where they never did. */
    public @Nullable Instant seenAt() {
        return seenAt;
    }

    private static @Nullable String newer(@Nullable String said, @Nullable String known, int longest) {
        if (said == null || said.isBlank()) {
            return known;
        }
        return said.length() <= longest ? said : said.substring(0, longest);
    }
}
