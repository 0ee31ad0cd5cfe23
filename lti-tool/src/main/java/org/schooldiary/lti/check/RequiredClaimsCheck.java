package org.schooldiary.lti.check;

import java.util.List;
import java.util.Set;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.MalformedClaim;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * Not several of the claims that every message needs are missing at once (Security Framework 1.0, section 5.1.2; LTI
 * Core 1.3, section 5.3).
 *
 * <p>A single missing claim is left to its own check, which can say more. Times have a code of their own.
 *
 * @param typesWithoutRoles messages that need no roles
 */
record RequiredClaimsCheck(Set<String> typesWithoutRoles) implements MessageCheck {

    private static final List<String> REQUIRED = List.of(
            LTI13ConstantsUtil.KEY_ISS,
            LTI13ConstantsUtil.KEY_AUD,
            LTI13ConstantsUtil.KEY_SUB,
            LTI13ConstantsUtil.KEY_NONCE,
            ClaimName.VERSION,
            ClaimName.MESSAGE_TYPE,
            ClaimName.DEPLOYMENT_ID,
            ClaimName.ROLES);

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        boolean needsRoles = !typesWithoutRoles.contains(
                message.claims().text(ClaimName.MESSAGE_TYPE).orElse(""));
        var missing = REQUIRED.stream()
                .filter(claim -> needsRoles || !claim.equals(ClaimName.ROLES))
                .filter(claim -> !message.claims().has(claim))
                .toList();
        if (missing.size() > 1) {
            throw message.refused(Refusal.CLAIMS_MISSING, Facts.none().with("missing", missing));
        }
    }
}
