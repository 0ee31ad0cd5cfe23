package org.schooldiary.demoplatform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final byte[] SECRET = {1, 2, 3, 4};

    private final Seal seal = at(NOW);

    @Test
    void opensItsOwn() {
        String closed = seal.close("session", "Гайсина|x", Duration.ofMinutes(1));
        assertThat(closed).matches("[A-Za-z0-9._-]+");
        assertThat(seal.open("session", closed)).contains("Гайсина|x");
    }

    @Test
    void staysShutForAnotherPurposeAnotherSecretAndAfterItsTime() {
        String closed = seal.close("session", "x", Duration.ofMinutes(1));
        assertThat(seal.open("login-hint", closed)).isEmpty();
        assertThat(new Seal(new byte[] {9}, Clock.fixed(NOW, ZoneOffset.UTC)).open("session", closed))
                .isEmpty();
        assertThat(at(NOW.plusSeconds(60)).open("session", closed)).isEmpty();
    }

    @Test
    void staysShutForWhatIsNoSeal() {
        assertThat(seal.open("session", "")).isEmpty();
        assertThat(seal.open("session", "a.b!")).isEmpty();
        assertThat(seal.open("session", "nothing")).isEmpty();
    }

    private static Seal at(Instant now) {
        return new Seal(SECRET, Clock.fixed(now, ZoneOffset.UTC));
    }
}
