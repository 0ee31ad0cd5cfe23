package org.schooldiary.demoplatform.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooldiary.demoplatform.answer.Refusal;

class RegistrationRequestTest {

    @Test
    void takesAToolThatIsDescribedWell() {
        Registration tool = RegistrationFixture.tool();
        assertThat(tool.scopes()).containsExactly("https://purl.imsglobal.org/spec/lti-ags/scope/score");
        assertThat(tool.offersDeepLinking()).isTrue();
        assertThat(tool.custom()).containsEntry("history", "$Context.id.history");
        assertThat(Registration.of(tool.toJson())).isEqualTo(tool);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"web\"|\"native\"|application_type",
                "[\"id_token\"]|[\"code\"]|response_types",
                "\"implicit\",|''|grant_types",
                "private_key_jwt|client_secret_post|token_endpoint_auth_method",
                "\"domain\":\"127.0.0.1:8080\"|\"domain\":\"127.0.0.1\"|domain",
                "[\"http://127.0.0.1:8080/lti/launch\"]|[]|redirect_uris",
                "[\"http://127.0.0.1:8080/lti/launch\"]|[\"http://evil.example/\"]|redirect_uris",
                "\"jwks_uri\":\"http://127.0.0.1:8080/lti/jwks\"|\"jwks_uri\":\"nowhere\"|jwks_uri",
                "\"initiate_login_uri\":\"http://127.0.0.1:8080/lti/login\",|''|initiate_login_uri",
                "\"client_name\":\"Дневник\",|''|client_name",
                "\"messages\":[{\"type\":\"LtiResourceLinkRequest\"},{\"type\":\"LtiDeepLinkingRequest\"}]|\"messages\":[]|messages"
            })
    void refusesATool(String part, String instead, String named) {
        String faulty = RegistrationFixture.REQUEST.replace(part, instead.equals("''") ? "" : instead);
        assertThat(faulty).isNotEqualTo(RegistrationFixture.REQUEST);
        assertThatThrownBy(() -> new RegistrationRequest(RegistrationFixture.parsed(faulty))
                        .checked("c", "1", true, Instant.EPOCH))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(named);
    }

    @Test
    void letsATokenBeUsedOnce() {
        RegistrationTokens tokens = new RegistrationTokens(Clock.systemUTC());
        String token = tokens.issue(true);
        assertThat(tokens.find(token)).isPresent();
        assertThat(tokens.use(token)).isPresent();
        assertThat(tokens.use(token)).isEmpty();
        assertThat(tokens.find("made up")).isEmpty();
    }
}
