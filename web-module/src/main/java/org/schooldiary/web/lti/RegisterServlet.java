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
import org.schooldiary.lti.registration.dynamic.HostedPlatforms;
import org.schooldiary.lti.registration.dynamic.PlatformConfiguration;
import org.schooldiary.lti.registration.dynamic.RegisteredPlatform;
import org.schooldiary.lti.registration.dynamic.RegistrationFailed;
import org.schooldiary.school.platform.connection.ConnectedPlatform;
import org.schooldiary.school.platform.connection.LinkUsedUp;
import org.schooldiary.school.platform.connection.NewPlatform;
import org.schooldiary.school.platform.connection.Platforms;
import org.schooldiary.school.platform.connection.RegistrationLinks;
import org.schooldiary.school.platform.connection.RegistrationLinks.Permission;
import org.schooldiary.school.store.Secret;
import org.schooldiary.web.platform.SecurityHeaders;
import org.schooldiary.web.problem.Reader;
import org.schooldiary.web.problem.Texts;

/**
 * {@code GET /lti/register}: a platform's administrator pasted our registration link, and the platform opens it (Dynamic
 * Registration 1.0, section 3.3). Only who holds a link of ours registers; a failed attempt uses nothing up.
 *
 * <p>Where the issuer is connected already and the link does not say what to do, a page asks first; the platform has been
 * sent nothing then.
 */
@WebServlet(urlPatterns = "/lti/register", asyncSupported = true)
public class RegisterServlet extends HttpServlet {
    private static final int LONGEST_SECRET = 200;

    @Inject
    private transient RegistrationLinks links;

    @Inject
    private transient Platforms platforms;

    @Inject
    private transient DynamicRegistration registering;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, Texts.in(Reader.ofBrowser(request)), RequestParameters.of(request), Optional.empty());
    }

    /** The answer of the page that asks what to do with a known issuer; the link in it is the permission. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Texts texts = Texts.in(Reader.ofBrowser(request));
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            // Only our own page asks. Its Origin says nothing: it is «null» under our referrer policy.
            write(response, HttpServletResponse.SC_FORBIDDEN, RegisterPage.explaining(texts));
            return;
        }
        Map<String, List<String>> sent = RequestParameters.of(request);
        answer(response, texts, sent, one(sent, RegistrationChoice.FIELD));
    }

    private void answer(
            HttpServletResponse response, Texts texts, Map<String, List<String>> sent, Optional<String> chosen)
            throws IOException {
        Optional<Secret> link = one(sent, "invite")
                .filter(text -> text.length() <= LONGEST_SECRET)
                .map(Secret::new);
        Optional<URI> configuration = one(sent, "openid_configuration").flatMap(WebAddress::parse);
        try {
            Permission permission = links.check(link.orElseThrow(LinkUsedUp::new));
            if (configuration.isEmpty()) {
                write(response, HttpServletResponse.SC_BAD_REQUEST, RegisterPage.explaining(texts));
                return;
            }
            SecurityHeaders.allow(response, String.join(" ", HostedPlatforms.pagesOf(configuration.get())));
            Optional<String> token = one(sent, "registration_token");
            PlatformConfiguration platform = registering.read(configuration.get(), token);
            List<ConnectedPlatform> known = platforms.ofIssuer(platform.issuer(), permission.school());
            Optional<RegistrationChoice> choice = RegistrationChoice.of(known, permission.knownIssuer(), chosen);
            if (choice.isEmpty()) {
                write(
                        response,
                        HttpServletResponse.SC_OK,
                        new RegistrationQuestion(
                                        texts, known, permission.knownIssuer(), link.get(), configuration.get(), token)
                                .html());
                return;
            }
            NewPlatform registered = described(registering.register(platform, token));
            Registration registration =
                    links.use(link.get(), registered, choice.get().updated().orElse(null));
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
