package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.selftest.SelfTestResult;
import org.schooldiary.school.platform.doctor.RunningSelfTest;
import org.schooldiary.web.lti.StaleLogins;
import org.schooldiary.web.problem.Reader;
import org.schooldiary.web.problem.Texts;
import org.schooldiary.web.session.WithoutBearer;

/** {@code POST /api/admin/self-test}: has the tool send every wrong launch to itself; harmless, takes some seconds. */
@Path("admin/self-test")
@RequestScoped
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class SelfTestResource {
    private static final double MILLIS_A_SECOND = 1000;

    @Inject
    private RunningSelfTest selfTest;

    @Inject
    private StaleLogins staleLogins;

    @Inject
    private ToolAddress tool;

    @Inject
    private Reader reader;

    @POST
    public Examined run() {
        Texts texts = Texts.in(reader.language());
        try {
            List<Line> lines = selfTest.run(staleLogins::make).stream()
                    .map(result -> line(result, texts))
                    .toList();
            return new Examined(tool.base().toString(), true, null, lines);
        } catch (PlatformUnreachable silent) {
            return new Examined(tool.base().toString(), false, silent.getMessage(), List.of());
        }
    }

    private static Line line(SelfTestResult result, Texts texts) {
        return new Line(
                result.expected().code(),
                texts.say("refusal." + result.expected().name() + ".what"),
                result.sent(),
                result.expected().status(),
                result.code().orElse(null),
                result.status(),
                result.passed(),
                result.took().toMillis() / MILLIS_A_SECOND);
    }

    /**
     * What a self-test found.
     *
     * @param address by which the tool tried to reach itself
     * @param reachable whether it did; if not, nothing else is known
     * @param problem why not
     */
    public record Examined(
            String address, boolean reachable, @Nullable String problem, List<Line> cases) {}

    /**
     * One wrong launch.
     *
     * @param expected code of the refusal
     * @param sentence what that refusal tells people
     * @param sent what was sent, in the protocol's own words
     * @param expectedStatus HTTP status
     * @param code that came, absent where none did
     * @param status that came, 0 where no answer did
     */
    public record Line(
            String expected,
            String sentence,
            String sent,
            int expectedStatus,
            @Nullable String code,
            int status,
            boolean passed,
            double seconds) {}
}
