package org.schooldiary.lti.selftest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.ToolAddress;

/** Sends every case to the tool's own addresses and tells what was answered. */
public final class SelfTest implements AutoCloseable {

    /** The header by which the tool knows its own requests; its value is a secret of this one test. */
    public static final String HEADER = "Diary-Self-Test";

    private static final Pattern CODE = Pattern.compile("class=\"refusal\">(LTI-\\d{3})<");
    private static final int TOO_LARGE = 413;

    /** After that nothing more is sent. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private final PlatformHttp http;
    private final ToolAddress tool;
    private final Clock clock;

    /** @param http reaches our own address, also if that is a private one, and nothing else */
    public SelfTest(PlatformHttp http, ToolAddress tool, Clock clock) {
        this.http = http;
        this.tool = tool;
        this.clock = clock;
    }

    /**
     * Runs all cases; takes some seconds, at most a minute and the time of one answer.
     *
     * @param platform as it is registered now, for this test
     * @param secret value of {@link #HEADER}
     * @param stale makes a login that has ended
     * @throws PlatformUnreachable if our own address does not answer at all
     */
    public List<SelfTestResult> run(SelfTestPlatform platform, String secret, Supplier<StaleLogin> stale)
            throws PlatformUnreachable {
        new SelfTestBrowser(http, tool, secret).get(tool.jwks());
        var results = new ArrayList<SelfTestResult>();
        var end = clock.instant().plus(LONGEST);
        for (var testCase : SelfTestCases.all()) {
            var started = clock.instant();
            if (started.isAfter(end)) {
                results.add(new SelfTestResult(
                        testCase.expected(), testCase.sent(), Optional.empty(), 0, false, Duration.ZERO));
                continue;
            }
            var visit =
                    new SelfTestVisit(new SelfTestBrowser(http, tool, secret), platform, tool, stale, clock.instant());
            results.add(result(testCase, visit, started));
        }
        return results;
    }

    private SelfTestResult result(SelfTestCase testCase, SelfTestVisit visit, Instant started) {
        Optional<PlatformAnswer> answer = answer(testCase, visit);
        var code = answer.map(PlatformAnswer::body).flatMap(SelfTest::code);
        int status = answer.map(PlatformAnswer::status).orElse(0);
        return new SelfTestResult(
                testCase.expected(),
                testCase.sent(),
                code,
                status,
                passed(testCase.expected(), code, status),
                Duration.between(started, clock.instant()));
    }

    private static Optional<PlatformAnswer> answer(SelfTestCase testCase, SelfTestVisit visit) {
        try {
            return Optional.of(testCase.act().on(visit));
        } catch (UnexpectedAnswer early) {
            return Optional.of(early.answer());
        } catch (PlatformUnreachable silent) {
            return Optional.empty();
        }
    }

    /** A proxy may refuse what is too large before we see it. */
    private static boolean passed(Refusal expected, Optional<String> code, int status) {
        boolean byProxy = expected == Refusal.BODY_TOO_LARGE && status == TOO_LARGE && code.isEmpty();
        return byProxy
                || status == expected.status()
                        && code.filter(expected.code()::equals).isPresent();
    }

    private static Optional<String> code(String page) {
        var matcher = CODE.matcher(page);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public void close() {
        http.close();
    }
}
