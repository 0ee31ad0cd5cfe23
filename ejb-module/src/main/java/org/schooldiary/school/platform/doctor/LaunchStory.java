package org.schooldiary.school.platform.doctor;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.refusal.FactName;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.school.store.Secret;

/**
 * One launch as it may be told to strangers who help: nothing of a person, no token.
 *
 * @param launch number that the person was shown
 * @param outcome {@code accepted} or the code of the refusal
 * @param refusal its name, absent where there is none
 * @param loginAt when the login began, where it is known
 * @param passed codes of the refusals that were looked for before and did not hold, in their order; known only of a launch
 *     whose state was ours
 * @param facts what was seen; of those that may name a person only a fingerprint, by which two launches can be compared
 */
public record LaunchStory(
        String launch,
        String outcome,
        @Nullable String refusal,
        @Nullable Instant loginAt,
        Instant launchAt,
        @Nullable String product,
        @Nullable String productVersion,
        List<String> passed,
        Map<String, String> facts) {

    /** Facts that come from settings and clocks; whatever else there is may have been typed by or for a person. */
    private static final Set<String> IMPERSONAL = Set.of(
            "issuer",
            "iss",
            "product",
            "problem",
            "client_id",
            "login_deployment_id",
            "kid",
            "alg",
            "jwks_uri",
            "aud",
            "azp",
            "exp",
            "iat",
            "now",
            "version",
            "missing",
            "claim",
            "parameter",
            "error",
            "token",
            "roles",
            "warnings",
            "unknown_mentees",
            FactName.DEPLOYMENT_ID,
            FactName.MESSAGE_TYPE,
            FactName.LOGIN_AT,
            FactName.ISSUED_AT,
            FactName.BROWSER_SESSION,
            FactName.GRADE_SCOPES,
            FactName.ROSTER_OFFERED,
            FactName.PRODUCT_VERSION);

    /** What a protocol's value looks like: an address without a query, a word, a number, a list of such; nobody's e-mail. */
    private static final Pattern PLAIN = Pattern.compile("[\\w:/.,+#\\[\\] -]*");

    private static final int FINGERPRINT = 12;

    /** The shape of a claim is seen whenever it is read: such a refusal tells nothing of the checks between. */
    private static final Set<Refusal> FOUND_ANYWHERE = Set.of(Refusal.IDENTIFIER_TOO_LONG, Refusal.CLAIM_MALFORMED);

    private static final Refusal AFTER_SIGNATURE = Refusal.NOT_AN_LTI_MESSAGE;

    /** The story of a launch, without what could lead to a person. */
    public static LaunchStory of(LoggedLaunch launch) {
        Optional<Refusal> refusal = Arrays.stream(Refusal.values())
                .filter(known -> known.code().equals(launch.outcome()))
                .findFirst();
        return new LaunchStory(
                launch.id(),
                launch.outcome(),
                refusal.map(Refusal::name).orElse(null),
                launch.loginAt(),
                launch.at(),
                launch.product() == null ? null : told("product", launch.product()),
                launch.productVersion(),
                passed(launch, refusal),
                facts(launch.facts()));
    }

    /** Without a login of ours nothing is known to have been looked for before. */
    private static List<String> passed(LoggedLaunch launch, Optional<Refusal> refusal) {
        if (launch.loginAt() == null) {
            return List.of();
        }
        Optional<Refusal> first = refusal.map(found -> FOUND_ANYWHERE.contains(found) ? AFTER_SIGNATURE : found);
        return Arrays.stream(Refusal.values())
                .filter(check -> first.isEmpty() || check.compareTo(first.get()) < 0)
                .map(Refusal::code)
                .toList();
    }

    private static Map<String, String> facts(Facts facts) {
        Map<String, String> told = new LinkedHashMap<>();
        facts.asMap().forEach((name, value) -> told.put(name, told(name, value)));
        return told;
    }

    private static String told(String name, String value) {
        boolean harmless = IMPERSONAL.contains(name) && PLAIN.matcher(value).matches();
        return harmless || value.isEmpty()
                ? value
                : "sha256:" + new Secret(value).hash().substring(0, FINGERPRINT);
    }
}
