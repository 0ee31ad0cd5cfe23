package org.schooldiary.lti.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.RegistrationId;

class LoginStatesTest {

    private static final Instant END = Instant.parse("2026-09-01T08:10:00Z");
    private static final RegistrationId PLATFORM = new RegistrationId("reg.with.dots");

    private final LoginStates states = with("the secret of one installation..");

    @ParameterizedTest
    @EnumSource
    void another_node_with_the_same_secret_reads_what_was_promised(BrowserSession session) {
        var made = states.make(
                PLATFORM,
                Optional.of(new DeploymentId("d".repeat(255))),
                session,
                Optional.of("post_message_forwarding"),
                END);

        assertThat(with("the secret of one installation..").read(made.state())).contains(made);
        assertThat(made.registration()).isEqualTo(PLATFORM);
        assertThat(made.session()).isEqualTo(session);
        assertThat(made.storageTarget()).contains("post_message_forwarding");
        assertThat(made.expiresAt()).isEqualTo(END);
        assertThat(made.deployment()).contains(DeploymentDigest.of(new DeploymentId("d".repeat(255))));
        assertThat(made.state().value()).hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void a_changed_letter_anywhere_makes_the_state_nobodys() {
        var made = states.make(PLATFORM, Optional.empty(), BrowserSession.COOKIE, Optional.empty(), END)
                .state()
                .value();

        for (int place = 0; place < made.length(); place++) {
            char other = made.charAt(place) == 'A' ? 'B' : 'A';
            var changed = made.substring(0, place) + other + made.substring(place + 1);
            assertThat(states.read(new State(changed))).as(changed).isEmpty();
        }
        for (var nonsense : new String[] {"x", ".", "a.b.c.d.e.f", made + ".", "." + made}) {
            assertThat(states.read(new State(nonsense))).as(nonsense).isEmpty();
        }
    }

    @Test
    void a_frame_of_an_unusual_name_is_left_to_be_found() {
        var made = states.make(PLATFORM, Optional.empty(), BrowserSession.COOKIE, Optional.of("a.b"), END);

        assertThat(made.storageTarget()).isEmpty();
        assertThat(states.read(made.state())).contains(made);
    }

    @Test
    void another_installations_state_is_nobodys() {
        var made = states.make(PLATFORM, Optional.empty(), BrowserSession.COOKIE, Optional.empty(), END);

        assertThat(with("the secret of another installat.").read(made.state())).isEmpty();
    }

    @Test
    void the_stored_secret_is_of_one_login_alone_and_in_no_other_part_of_it() {
        var one = states.make(PLATFORM, Optional.empty(), BrowserSession.PLATFORM_STORAGE, Optional.empty(), END);
        var other = states.make(PLATFORM, Optional.empty(), BrowserSession.PLATFORM_STORAGE, Optional.empty(), END);
        var stored = states.stored(one.state());

        assertThat(states.isStored(one.state(), stored.value())).isTrue();
        assertThat(states.isStored(other.state(), stored.value())).isFalse();
        assertThat(states.isStored(one.state(), "")).isFalse();
        assertThat(one.state().value() + one.nonce().value() + stored.key()).doesNotContain(stored.value());
    }

    private static LoginStates with(String secret) {
        return new LoginStates(secret.getBytes(StandardCharsets.US_ASCII));
    }
}
