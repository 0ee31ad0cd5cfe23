package org.schooldiary.demoplatform.answer;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders the templates of {@code /templates}; whatever is put into them is escaped. */
@Singleton
public class Pages {

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(Pages::locate)
            .build();

    private static Optional<TemplateLocation> locate(String id) {
        InputStream in = Pages.class.getResourceAsStream("/templates/" + id + ".html");
        return in == null ? Optional.empty() : Optional.of(new Found(text(in)));
    }

    private static String text(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Found(String text) implements TemplateLocation {
        @Override
        public Reader read() {
            return new InputStreamReader(
                    new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }

    /** The text of a page. */
    public String render(String template, Map<String, ?> data) {
        return engine.getTemplate(template).render(data);
    }

    /** A page as a 200 answer, never kept by caches. */
    public Response answer(String template, Map<String, ?> data) {
        return answer(200, template, data);
    }

    /** A page as an answer of any status, never kept by caches. */
    public Response answer(int status, String template, Map<String, ?> data) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(render(template, data))
                .build();
    }
}
