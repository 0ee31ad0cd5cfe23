package org.schooldiary.school.platform.connection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/**
 * A platform as the administrator sees it.
 *
 * @param id 13 characters
 * @param active whether launches are accepted
 * @param deployments the places in it that launched or were named
 */
public record ConnectedPlatform(
        String id,
        String name,
        String issuer,
        String clientId,
        String authorizationEndpoint,
        String tokenEndpoint,
        @Nullable String tokenAudience,
        String jwksUri,
        @Nullable String productFamily,
        boolean active,
        Instant createdAt,
        List<ConnectedDeployment> deployments) {

    static ConnectedPlatform of(PlatformRegistration row, List<ConnectedDeployment> deployments) {
        var value = row.value();
        return new ConnectedPlatform(
                Ids.text(row.id()),
                row.name(),
                value.issuer().value(),
                value.clientId().value(),
                value.authorizationEndpoint().toString(),
                value.tokenEndpoint().toString(),
                value.tokenAudience().orElse(null),
                value.jwksUri().toString(),
                value.productFamily().orElse(null),
                row.isActive(),
                row.createdAt(),
                deployments);
    }

    /**
     * A place in a platform.
     *
     * @param id 13 characters, ours
     * @param deployment the platform's own id of it
     * @param school the school it serves, absent until somebody launched from it
     */
    public record ConnectedDeployment(
            String id,
            String deployment,
            boolean active,
            @Nullable SchoolId school,
            Instant firstSeenAt) {
        static ConnectedDeployment of(Deployment row) {
            return new ConnectedDeployment(
                    Ids.text(row.id()), row.name(), row.isActive(), row.school(), row.firstSeenAt());
        }
    }
}
