package org.schooldiary.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schooldiary.school.store.Secret;

/** The token that opens the administrator's console; without one nothing does. */
@ApplicationScoped
public class AdminToken {
    @Inject
    @ConfigProperty(name = "diary.admin.token")
    private Optional<String> token;

    /** Whether {@code candidate} is the token, in a time that does not depend on where they differ. */
    public boolean is(Secret candidate) {
        return token.filter(known -> !known.isBlank())
                .map(known -> candidate.matches(new Secret(known).hash()))
                .orElse(false);
    }
}
