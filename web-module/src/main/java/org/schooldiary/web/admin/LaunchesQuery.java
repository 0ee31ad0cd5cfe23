package org.schooldiary.web.admin;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.platform.doctor.LaunchFilter;
import org.schooldiary.school.store.Ids;

/** Which launches are asked for; every parameter may be missing. */
public class LaunchesQuery {
    @QueryParam("platform")
    private @Nullable String platform;

    @QueryParam("deployment")
    private @Nullable String deployment;

    @QueryParam("outcome")
    private @Nullable String outcome;

    @QueryParam("before")
    private @Nullable String before;

    @QueryParam("selfTest")
    @DefaultValue("false")
    private boolean selfTest;

    @QueryParam("limit")
    @DefaultValue("100")
    private int limit;

    /** @throws Invalid naming {@code platform} or {@code before} where it is no id */
    LaunchFilter filter() {
        return new LaunchFilter(
                id("platform", platform), given(deployment), given(outcome), id("before", before), selfTest, limit);
    }

    private static @Nullable Long id(String name, @Nullable String text) {
        String given = given(text);
        return given == null
                ? null
                : (Long) Ids.parse(given).orElseThrow(() -> new Invalid(name, "problem.identifier"));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
