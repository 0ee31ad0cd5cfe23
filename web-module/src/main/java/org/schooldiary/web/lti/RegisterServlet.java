package org.schooldiary.web.lti;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.lti.registration.dynamic.DynamicRegistration;
import org.schooldiary.lti.registration.dynamic.RegisteredPlatform;
import org.schooldiary.lti.registration.dynamic.RegistrationFailed;
import org.schooldiary.school.platform.connection.LinkUsedUp;
import org.schooldiary.school.platform.connection.NewPlatform;
import org.schooldiary.school.platform.connection.RegistrationLinks;
import org.schooldiary.school.store.Secret;
import org.schooldiary.web.platform.SecurityHeaders;
import org.schooldiary.web.problem.Reader;
import org.schooldiary.web.problem.Texts;

/**
 * {@code GET /lti/register}: a platform's administrator pasted our registration link, and the platform opens it (Dynamic
 * Registration 1.0, section 3.3). Only who holds a link of ours registers; a failed attempt uses nothing up.
 */
@WebServlet(urlPatterns = "/lti/register", asyncSupported = true)
public class RegisterServlet extends HttpServlet {
    private static final int LONGEST_SECRET = 200;

    @Inject
    private transient RegistrationLinks links;

    @Inject
    private transient DynamicRegistration registering;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Texts texts = Texts.in(Reader.ofBrowser(request));
        Map<String, List<String>> sent = RequestParameters.of(request);
        Optional<Secret> link = one(sent, "invite")
                .filter(text -> text.length() <= LONGEST_SECRET)
                .map(Secret::new);
        Optional<URI> configuration = one(sent, "openid_configuration").flatMap(WebAddress::parse);
        try {
            links.check(link.orElseThrow(LinkUsedUp::new));
            if (configuration.isEmpty()) {
                write(response, HttpServletResponse.SC_BAD_REQUEST, RegisterPage.explaining(texts));
                return;
            }
            SecurityHeaders.allow(response, WebAddress.origin(configuration.get()));
            RegisteredPlatform platform = registering.register(configuration.get(), one(sent, "registration_token"));
            Registration registration = links.use(link.get(), described(platform));
            write(response, HttpServletResponse.SC_OK, RegisterPage.done(texts, registration));
        } catch (LinkUsedUp usedUp) {
            write(response, HttpServletResponse.SC_FORBIDDEN, RegisterPage.usedUp(texts));
        } catch (RegistrationFailed failed) {
            write(response, HttpServletResponse.SC_BAD_GATEWAY, RegisterPage.failed(texts, failed));
        }
    }

    private static NewPlatform described(RegisteredPlatform platform) {
        return new NewPlatform(
                platform.issuer(),
                platform.clientId(),
                platform.authorizationEndpoint(),
                platform.tokenEndpoint(),
                platform.tokenAudience().orElse(null),
                platform.jwksUri(),
                WebAddress.hostAndPort(platform.authorizationEndpoint()),
                platform.productFamily().orElse(null),
                platform.deployment().stream().toList(),
                false);
    }

    private static Optional<String> one(Map<String, List<String>> sent, String name) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.size() == 1 && !values.get(0).isBlank() ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static void write(HttpServletResponse response, int status, String page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page);
    }
}
