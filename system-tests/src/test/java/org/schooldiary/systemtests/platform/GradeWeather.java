package org.schooldiary.systemtests.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooldiary.systemtests.platform.GradeDesk.Reply;

/**
 * How a gradebook answers for a while.
 *
 * @param every from each so many requests one fails; 0 for none, 1 for all
 * @param statuses with which it fails in turn
 * @param refused people for whom it takes no score
 */
public record GradeWeather(int every, List<Integer> statuses, Set<String> refused) {

    public static GradeWeather fair() {
        return new GradeWeather(0, List.of(), Set.of());
    }

    /** Nothing works, and the answers are pages for people. */
    public static GradeWeather down() {
        return new GradeWeather(1, List.of(503), Set.of());
    }

    /** Every second request fails, with one status after the other. */
    public static GradeWeather everySecond(Integer... statuses) {
        return new GradeWeather(2, List.of(statuses), Set.of());
    }

    /** As Canvas refuses where an assignment is not published, for these people. */
    public static GradeWeather refusing(PlatformPerson... people) {
        return new GradeWeather(
                0, List.of(), Arrays.stream(people).map(PlatformPerson::sub).collect(Collectors.toSet()));
    }

    Optional<Reply> instead(int request) {
        if (every == 0 || request % every != 0) {
            return Optional.empty();
        }
        int status = statuses.get(request / every % statuses.size());
        return Optional.of(new Reply(status, "text/html", "<h1>Not now</h1>", Map.of()));
    }

    boolean refuses(String person) {
        return refused.contains(person);
    }

    Reply personRefused() {
        return Reply.json(
                422,
                Map.of("errors", Map.of("type", "unprocessable_entity", "message", "Assignment is not published")));
    }
}
