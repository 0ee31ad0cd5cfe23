package org.schooldiary.web.lti;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.schooldiary.lti.keys.ToolKeySet;

/** {@code GET /lti/jwks}: the tool's public keys (Security Framework 1.0, section 6.3). */
@WebServlet(urlPatterns = "/lti/jwks", asyncSupported = true)
public class KeysServlet extends HttpServlet {
    @Inject
    private transient ToolKeySet keys;

    @Inject
    private transient KeySetVisits visits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        visits.now();
        response.getWriter().write(keys.publicJwks());
    }
}
