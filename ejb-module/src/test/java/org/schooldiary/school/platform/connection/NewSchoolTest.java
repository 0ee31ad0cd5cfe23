package org.schooldiary.school.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.schooldiary.school.people.Invalid;

class NewSchoolTest {

    @Test
    void isCalledWithoutTheSpaceAround() {
        assertThat(new NewSchool(" Лицей № 68 ", "Asia/Yekaterinburg").name()).isEqualTo("Лицей № 68");
    }

    @Test
    void needsAName() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new NewSchool(" ", "Europe/Moscow"))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("name"));
    }

    @Test
    void livesInAZoneWithAPlaceThatThereIs() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new NewSchool("Лицей", "Europe/Nowhere"))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("timeZone"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new NewSchool("Лицей", "+03:00"));
    }
}
