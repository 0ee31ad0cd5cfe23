package org.schooldiary.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schooldiary.school.store.Secret;

/** The token that opens the administrator's console; without one nothing does. */
@ApplicationScoped
public class AdminToken {
    @Inject
    @ConfigProperty(name = "diary.admin.token")
    private ConfigValue token;

    /** Whether {@code candidate} is the token, in a time that does not depend on where they differ. */
    public boolean is(Secret candidate) {
        // The raw value: a token may hold what elsewhere stands for another property.
        return Optional.ofNullable(token.getRawValue())
                .filter(known -> !known.isBlank())
                .map(known -> candidate.matches(new Secret(known).hash()))
                .orElse(false);
    }
}
