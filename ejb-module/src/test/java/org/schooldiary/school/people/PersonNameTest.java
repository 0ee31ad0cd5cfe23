package org.schooldiary.school.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PersonNameTest {
    private static final PersonId ID = new PersonId(1);

    @Test
    void aListHoldsFamilyNameFirst() {
        assertThat(new PersonName(ID, "Белова", "Татьяна", "Сергеевна", null).listed())
                .isEqualTo("Белова Татьяна");
    }

    @Test
    void aTeacherIsWrittenWithInitials() {
        assertThat(new PersonName(ID, "Белова", "Татьяна", "Сергеевна", null).withInitials())
                .isEqualTo("Белова Т. С.");
        assertThat(new PersonName(ID, "Белова", null, null, null).withInitials())
                .isEqualTo("Белова");
    }

    @Test
    void theWholeNameServesWhereThePartsAreMissing() {
        assertThat(new PersonName(ID, null, null, null, "Татьяна Белова").listed())
                .isEqualTo("Татьяна Белова");
    }

    @Test
    void whoHasNoNameHasANumber() {
        assertThat(new PersonName(ID, null, "", null, null).listed()).isEqualTo("№ 0001");
    }

    @Test
    void yoStandsBesideYe() {
        PersonName yolkin = new PersonName(ID, "Ёлкин", null, null, null);
        PersonName elina = new PersonName(ID, "Елина", null, null, null);
        PersonName zhukov = new PersonName(ID, "Жуков", null, null, null);

        assertThat(List.of(zhukov, yolkin, elina).stream()
                        .sorted(PersonName.order(Locale.forLanguageTag("ru")))
                        .toList())
                .containsExactly(elina, yolkin, zhukov);
    }
}
