package org.schooldiary.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.schooldiary.web.session.Bearer;

/** Keeps the server's figures for whoever holds the administrator's token. */
@WebFilter(
        filterName = "MetricsGuard",
        urlPatterns = {"/metrics", "/metrics/*"},
        asyncSupported = true)
public class MetricsGuard implements Filter {
    @Inject
    private AdminToken token;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String sent = ((HttpServletRequest) request).getHeader("Authorization");
        if (Bearer.of(sent).filter(token::is).isPresent()) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
