package org.schooldiary.school.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.schooldiary.school.store.Secret;

class SecretTest {
    @Test
    void noTwoSecretsAreTheSameAndNoneShowsItself() {
        Secret one = Secret.fresh();

        assertThat(one.text())
                .hasSizeGreaterThan(40)
                .isNotEqualTo(Secret.fresh().text());
        assertThat(one.toString()).doesNotContain(one.text());
    }

    @Test
    void aSecretIsKnownByItsHash() {
        Secret secret = new Secret("abc");

        assertThat(secret.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(secret.matches(secret.hash())).isTrue();
        assertThat(new Secret("abd").matches(secret.hash())).isFalse();
    }
}
