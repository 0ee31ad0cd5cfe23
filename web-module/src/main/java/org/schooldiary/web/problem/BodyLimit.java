package org.schooldiary.web.problem;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.schooldiary.web.json.Json;

/**
 * Refuses a body over 1 MB at every address, before anything reads it.
 *
 * <p>A body without a stated length is read here, as far as the limit, so that its length is known to everybody behind.
 */
@WebFilter(filterName = "BodyLimit", urlPatterns = "/*", asyncSupported = true)
public class BodyLimit implements Filter {
    /** The longest body, in bytes. */
    public static final int LONGEST = 1 << 20;

    private static final String EXCEEDED = BodyLimit.class.getName();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (http.getContentLengthLong() > LONGEST) {
            exceeded(http, (HttpServletResponse) response, chain);
            return;
        }
        if (http.getContentLengthLong() >= 0 || http.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = http.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            exceeded(http, (HttpServletResponse) response, chain);
            return;
        }
        chain.doFilter(new WholeBody(http, body), response);
    }

    /** Whether the body of a request to one of the LTI addresses is too long; it must not be read then. */
    public static boolean isExceeded(HttpServletRequest request) {
        return request.getAttribute(EXCEEDED) != null;
    }

    /** A person is waiting at an LTI address, so that address answers with its own page. */
    private static void exceeded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Connection", "close");
        if (request.getRequestURI().startsWith("/lti/")) {
            request.setAttribute(EXCEEDED, Boolean.TRUE);
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = Problems.ofStatus(ProblemKind.TOO_LARGE.status(), Texts.in(Reader.ofBrowser(request)));
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        Json.MAPPER.writeValue(response.getOutputStream(), problem);
    }
}
