package org.schooldiary.lti.grading;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooldiary.lti.grading.ScoreOutcome.Accepted;
import org.schooldiary.lti.grading.ScoreOutcome.ColumnGone;
import org.schooldiary.lti.grading.ScoreOutcome.Later;
import org.schooldiary.lti.grading.ScoreOutcome.Outdated;
import org.schooldiary.lti.grading.ScoreOutcome.PersonRefused;
import org.schooldiary.lti.grading.ScoreOutcome.Refused;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;
import org.schooldiary.lti.token.StrictJson;

/** Sends scores (AGS 2.0, section 3.4). Thread-safe. */
public final class Scores {

    private static final String TYPE = org.tsugi.ags2.objects.Score.MIME_TYPE;

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;

    private final GradeRequests requests;
    private final Clock clock;

    public Scores(ServiceRequests services, Clock clock) {
        this.requests = new GradeRequests(services, clock);
        this.clock = clock;
    }

    /**
     * Sends a score. Takes up to a minute: not inside a transaction.
     *
     * @param lineItem address of the column
     * @throws ScopeNotGranted where the claim does not let the tool send scores
     */
    public ScoreOutcome publish(Registration registration, GradeService service, URI lineItem, Score score)
            throws ScopeNotGranted {
        var request = PlatformRequest.post(GradeRequests.below(lineItem, "scores"), "*/*", TYPE, score.json());
        try {
            return outcome(requests.send(registration, service, request, GradeScope.SCORE));
        } catch (ScopeNotGranted missing) {
            throw missing;
        } catch (ServiceRefused noToken) {
            return noToken.temporary()
                    ? new Later(noToken.retryAfter(), Facts.printable(String.valueOf(noToken.getMessage())))
                    : new Refused(noToken.status(), Facts.printable(String.valueOf(noToken.getMessage())));
        } catch (IOException unreachable) {
            return new Later(Optional.empty(), Facts.printable(String.valueOf(unreachable.getMessage())));
        }
    }

    /** By the status alone: bodies are empty, JSON or HTML, whatever their type says. */
    private ScoreOutcome outcome(PlatformAnswer answer) {
        if (answer.ok()) {
            return new Accepted();
        }
        return switch (answer.status()) {
            case CONFLICT -> new Outdated();
            case NOT_FOUND, GONE -> new ColumnGone();
            case BAD_REQUEST, UNPROCESSABLE -> new PersonRefused(answer.status(), reason(answer));
            default -> {
                var refused = new ServiceRefused(answer.status(), "score not taken");
                yield refused.temporary()
                        ? new Later(answer.retryAfter(clock.instant()), refused.getMessage())
                        : new Refused(answer.status(), reason(answer));
            }
        };
    }

    /** What the platform says is wrong, empty if it does not say so in JSON. */
    private static String reason(PlatformAnswer answer) {
        try {
            var json = StrictJson.object(answer.body().getBytes(StandardCharsets.UTF_8));
            return Stream.of(
                            "/reason",
                            "/message",
                            "/errors/message",
                            "/errors/0/message",
                            "/error_description",
                            "/error")
                    .map(json::at)
                    .filter(node -> node.isTextual() && !node.textValue().isBlank())
                    .findFirst()
                    .map(node -> Facts.printable(node.textValue()))
                    .orElse("");
        } catch (IOException notJson) {
            return "";
        }
    }
}
