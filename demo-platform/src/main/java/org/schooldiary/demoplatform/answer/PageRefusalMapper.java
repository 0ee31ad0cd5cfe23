package org.schooldiary.demoplatform.answer;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Answers {@link PageRefusal} with a page that says what happened. */
@Provider
public class PageRefusalMapper implements ExceptionMapper<PageRefusal> {

    @Inject
    Pages pages;

    @Override
    public Response toResponse(PageRefusal refusal) {
        return pages.answer(refusal.status(), "message", Map.of("sentence", refusal.sentence()));
    }
}
