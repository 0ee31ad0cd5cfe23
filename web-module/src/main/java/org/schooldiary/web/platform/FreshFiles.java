package org.schooldiary.web.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Makes the browser ask whether a page, script, sheet or text is still the newest.
 *
 * <p>Without it a browser guesses how long a file may be kept (RFC 9111, section 4.2.2), and after an update mixes
 * modules of two versions.
 */
@WebFilter(
        filterName = "FreshFiles",
        urlPatterns = {
            "/assets/*",
            "/texts/*",
            "/admin/*",
            "/course/*",
            "/diary/*",
            "/journal/*",
            "/lti/*",
            "/school/*",
            "/terms/*"
        },
        asyncSupported = true)
public class FreshFiles implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ((HttpServletResponse) response).setHeader("Cache-Control", "no-cache");
        chain.doFilter(request, response);
    }
}
