package org.schooldiary.web.lti;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.schooldiary.lti.registration.dynamic.CanvasConfiguration;
import org.schooldiary.lti.registration.dynamic.ToolDescription;

/** {@code GET /lti/canvas.json}: what a Canvas administrator pastes as the address of a developer key's configuration. */
@WebServlet(urlPatterns = "/lti/canvas.json", asyncSupported = true)
public class CanvasServlet extends HttpServlet {
    @Inject
    private transient ToolDescription tool;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.getWriter().write(CanvasConfiguration.of(tool));
    }
}
