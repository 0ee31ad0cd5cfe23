package org.schooldiary.web.problem;

import jakarta.ejb.EJBException;
import jakarta.ws.rs.WebApplicationException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.RuleRefused;
import org.schooldiary.school.people.VersionConflict;
import org.schooldiary.school.platform.SignedOut;

/** The one place where whatever was thrown becomes a {@link Problem}. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private static final int BYTES_OF_ID = 4;

    private Problems() {}

    /** What to tell a reader of {@code language}. A failure of ours is logged here, and nowhere else. */
    public static Problem of(Throwable thrown, Locale language) {
        Throwable trouble = thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
        Texts texts = Texts.in(language);
        if (trouble instanceof Invalid invalid) {
            return Problem.plain(
                            ProblemKind.INVALID,
                            texts,
                            invalid.key(),
                            invalid.arguments().toArray())
                    .at(invalid.field(), invalid.cell());
        }
        if (trouble instanceof RuleRefused refused) {
            return Problem.plain(
                            ProblemKind.RULE,
                            texts,
                            refused.key(),
                            refused.arguments().toArray())
                    .by(refused.rule());
        }
        if (trouble instanceof VersionConflict conflict) {
            return Problem.plain(ProblemKind.CONFLICT, texts, "problem.conflict-detail")
                    .against(conflict.current());
        }
        if (trouble instanceof NotFound) {
            return ofStatus(ProblemKind.NOT_FOUND.status(), texts);
        }
        if (trouble instanceof NotAllowed) {
            return ofStatus(ProblemKind.NOT_ALLOWED.status(), texts);
        }
        if (trouble instanceof SignedOut) {
            return ofStatus(ProblemKind.SIGNED_OUT.status(), texts);
        }
        if (trouble instanceof WebApplicationException http
                && http.getResponse().getStatus() < ProblemKind.FAILURE.status()) {
            return ofStatus(http.getResponse().getStatus(), texts);
        }
        return failure(trouble, texts);
    }

    /** What to tell of a status that the server itself gave. */
    static Problem ofStatus(int status, Texts texts) {
        ProblemKind kind = ProblemKind.of(status);
        return Problem.plain(kind, status, texts, "problem." + kind.word() + "-detail");
    }

    /** A failure of ours: logged once, told by its id. */
    static Problem failure(Throwable trouble, Texts texts) {
        byte[] random = new byte[BYTES_OF_ID];
        ThreadLocalRandom.current().nextBytes(random);
        String id = HexFormat.ofDelimiter("-").withUpperCase().formatHex(random);
        LOG.log(Level.SEVERE, trouble, () -> "Failure " + id);
        return Problem.plain(ProblemKind.FAILURE, texts, "problem.failure-detail", id)
                .logged(id);
    }
}
