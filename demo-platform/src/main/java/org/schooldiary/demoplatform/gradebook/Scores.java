package org.schooldiary.demoplatform.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.store.Store;

/** The last score of each person and line item. */
@Singleton
class Scores {

    private static final String DRAWER = "scores";

    private final Store store;

    @Inject
    Scores(Store store) {
        this.store = store;
    }

    /**
     * Takes a score in.
     *
     * @throws Refusal 409 where it is not later than the last one (AGS 2.0, section 3.4.8)
     */
    synchronized void take(LineItem item, Score score) {
        String key = key(item, score.userId());
        Optional<Score> earlier = store.find(DRAWER, key).map(Score::of);
        if (earlier.isPresent() && !score.mayReplace(earlier.get())) {
            throw new Refusal(
                    409,
                    "conflict",
                    "a score of " + earlier.get().timestamp() + " is known; a new one must be later, at whole seconds");
        }
        store.put(
                DRAWER,
                key,
                Json.createObjectBuilder()
                        .add("lineItem", item.id())
                        .add("timestamp", score.timestamp().toString())
                        .add("score", score.json())
                        .build());
    }

    List<Score> of(LineItem item) {
        return store.all(DRAWER).stream()
                .filter(stored -> stored.getString("lineItem").equals(item.id()))
                .map(Score::of)
                .toList();
    }

    private static String key(LineItem item, String userId) {
        return item.id() + "/" + userId;
    }
}
