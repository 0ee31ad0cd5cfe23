package org.schooldiary.web.lti;

import java.util.List;
import java.util.Optional;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.platform.connection.ConnectedPlatform;
import org.schooldiary.school.platform.connection.KnownIssuer;

/**
 * What becomes of a platform that registers: a connection of its own, or the place of one that its issuer has already.
 *
 * @param updated the connection whose place it takes; absent where it becomes one of its own
 */
record RegistrationChoice(Optional<RegistrationId> updated) {
    static final String FIELD = "choice";
    static final String ANOTHER = "new";

    /**
     * What the link or the page answered; absent where somebody must be asked.
     *
     * @param known the connections of the issuer
     * @param link what the link says about a known issuer
     * @param sent the page's answer
     */
    static Optional<RegistrationChoice> of(List<ConnectedPlatform> known, KnownIssuer link, Optional<String> sent) {
        if (known.isEmpty() || link == KnownIssuer.ANOTHER) {
            return Optional.of(new RegistrationChoice(Optional.empty()));
        }
        if (link == KnownIssuer.UPDATE && known.size() == 1) {
            return Optional.of(updating(known.get(0)));
        }
        if (link == KnownIssuer.ASK && sent.filter(ANOTHER::equals).isPresent()) {
            return Optional.of(new RegistrationChoice(Optional.empty()));
        }
        return known.stream()
                .filter(platform -> sent.filter(platform.id()::equals).isPresent())
                .findFirst()
                .map(RegistrationChoice::updating);
    }

    private static RegistrationChoice updating(ConnectedPlatform platform) {
        return new RegistrationChoice(Optional.of(new RegistrationId(platform.id())));
    }
}
