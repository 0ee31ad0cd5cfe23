package org.schooldiary.lti.check;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.schooldiary.lti.login.PendingLogin;
import org.schooldiary.lti.refusal.FactName;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.Claims;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * A message whose signature was verified, with what it is to be compared with.
 *
 * @param claims what the platform says
 * @param registration the platform that was asked, and whose key signed
 * @param login the login that this answers
 * @param now when it arrived
 */
public record Message(Claims claims, Registration registration, PendingLogin login, Instant now) {

    /** A refusal that knows the platform, the language and the way back. */
    public LaunchRefused refused(Refusal refusal, Facts facts) {
        return new LaunchRefused(
                refusal,
                Facts.none()
                        .with("issuer", registration.issuer())
                        .with("client_id", registration.clientId())
                        .with(seen())
                        .with(facts),
                Optional.of(registration.id()),
                returnUrl(),
                locale());
    }

    /** What the launch doctor sorts launches by. */
    private Facts seen() {
        return Facts.none()
                .with(FactName.LOGIN_AT, login.begunAt())
                .with(FactName.ISSUED_AT, claims.time(LTI13ConstantsUtil.KEY_IAT))
                .with(FactName.MESSAGE_TYPE, claims.scalar(ClaimName.MESSAGE_TYPE))
                .with(FactName.DEPLOYMENT_ID, claims.scalar(ClaimName.DEPLOYMENT_ID))
                .with(FactName.PRODUCT_VERSION, productVersion());
    }

    private Optional<String> productVersion() {
        return Optional.ofNullable(claims.scalars(ClaimName.TOOL_PLATFORM).get(LTI13ConstantsUtil.KEY_VERSION))
                .filter(version -> !version.isBlank());
    }

    /** A refusal without further facts. */
    public LaunchRefused refused(Refusal refusal) {
        return refused(refusal, Facts.none());
    }

    /** The way back, only if it lies on the platform's own origin: a message must not send people elsewhere. */
    public Optional<URI> returnUrl() {
        return presentation("return_url").flatMap(WebAddress::parse).filter(registration::owns);
    }

    /** The person's language (LTI Core 1.3, section 5.4.4; else OpenID Connect's own claim). */
    public Optional<String> locale() {
        return presentation("locale").or(() -> claims.scalar("locale"));
    }

    /** A member of the launch presentation, unless blank. */
    public Optional<String> presentation(String member) {
        return Optional.ofNullable(claims.scalars(ClaimName.LAUNCH_PRESENTATION).get(member))
                .filter(value -> !value.isBlank());
    }
}
