package org.schooldiary.web.platform;

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

/** Tells the browser with every answer what our pages may do and who may frame them. */
@WebFilter(filterName = "SecurityHeaders", urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders implements Filter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'%s;"
                    + " frame-ancestors %s";

    @Inject
    private FramingPlatforms platforms;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origins = platforms.origins();
        allow((HttpServletResponse) response, isTopLevel((HttpServletRequest) request) ? "" : origins);
        chain.doFilter(request, response);
    }

    /** Lets exactly {@code origins} frame this answer, and lets its forms be posted there; nobody where empty. */
    public static void allow(HttpServletResponse response, String origins) {
        response.setHeader(
                "Content-Security-Policy",
                POLICY.formatted(origins.isEmpty() ? "" : " " + origins, origins.isEmpty() ? "'none'" : origins));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    /** The administrator's console, and what is no page at all, is nothing to be framed. */
    private static boolean isTopLevel(HttpServletRequest request) {
        // As the server will look it up: decoded, so that «/%61dmin/» is the console, too.
        String info = request.getPathInfo();
        String path = (request.getServletPath() + (info == null ? "" : info)).replaceAll("/{2,}", "/");
        return path.equals("/admin") || path.startsWith("/admin/") || path.startsWith("/api/");
    }
}
