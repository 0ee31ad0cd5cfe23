package org.schooldiary.web.journal;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers a page only to those who do not have it already (RFC 9110, section 13). */
public final class Conditional {
    private Conditional() {}

    /** 304 where the sender's {@code If-None-Match} names {@code tag}, else the page with that tag. */
    public static Response answer(Request request, String tag, Supplier<?> page) {
        EntityTag entityTag = new EntityTag(tag);
        Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(entityTag);
        Response.ResponseBuilder answer = known == null ? Response.ok(page.get()) : known;
        CacheControl privately = new CacheControl();
        privately.setPrivate(true);
        privately.setNoCache(true);
        return answer.tag(entityTag)
                .cacheControl(privately)
                .header("Vary", "Authorization")
                .build();
    }
}
