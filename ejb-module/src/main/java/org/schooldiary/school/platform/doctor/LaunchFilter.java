package org.schooldiary.school.platform.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which launches the administrator wants to see; what is absent does not filter.
 *
 * @param platform row of the platform
 * @param deployment the place in it, as the platform calls it
 * @param outcome {@code accepted}, {@code refused} for every refusal, or codes of refusals, separated by commas
 * @param before number of the launch whose predecessors are wanted
 * @param selfTest whether those of our own self-test are wanted, too
 * @param limit 1 to 500
 */
public record LaunchFilter(
        @Nullable Long platform,
        @Nullable String deployment,
        @Nullable String outcome,
        @Nullable Long before,
        boolean selfTest,
        int limit) {
    /** Every refusal. */
    public static final String REFUSED = "refused";

    private static final int MOST = 500;

    /** Keeps the limit within its bounds. */
    public LaunchFilter {
        limit = Math.max(1, Math.min(limit, MOST));
    }

    /** The condition on {@code l}, if there is any, to which {@link #parameters} belong. */
    String condition() {
        List<String> conditions = new ArrayList<>();
        if (!selfTest) {
            conditions.add("l.selfTest = false");
        }
        if (platform != null) {
            conditions.add("l.registrationId = :platform");
        }
        if (deployment != null) {
            conditions.add("l.deploymentId = :deployment");
        }
        if (outcome != null) {
            conditions.add(outcome.equals(REFUSED) ? "l.outcome <> :outcome" : "l.outcome in :outcome");
        }
        if (before != null) {
            conditions.add("l.id < :before");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (platform != null) {
            parameters.put("platform", platform);
        }
        if (deployment != null) {
            parameters.put("deployment", deployment);
        }
        if (outcome != null) {
            parameters.put("outcome", outcome.equals(REFUSED) ? LaunchLog.ACCEPTED : List.of(outcome.split(",")));
        }
        if (before != null) {
            parameters.put("before", before);
        }
        return parameters;
    }
}
