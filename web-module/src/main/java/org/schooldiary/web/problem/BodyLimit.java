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

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (http.getContentLengthLong() > LONGEST) {
            refuse(http, (HttpServletResponse) response);
            return;
        }
        if (http.getContentLengthLong() >= 0 || http.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = http.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            refuse(http, (HttpServletResponse) response);
            return;
        }
        chain.doFilter(new WholeBody(http, body), response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = Problems.ofStatus(ProblemKind.TOO_LARGE.status(), Texts.in(Reader.ofBrowser(request)));
        response.setStatus(problem.status());
        response.setHeader("Connection", "close");
        response.setContentType(Problem.MEDIA_TYPE);
        Json.MAPPER.writeValue(response.getOutputStream(), problem);
    }
}
