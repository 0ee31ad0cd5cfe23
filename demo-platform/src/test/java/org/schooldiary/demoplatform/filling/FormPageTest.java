package org.schooldiary.demoplatform.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schooldiary.demoplatform.answer.Pages;

class FormPageTest {

    private static final URI ADDRESS = URI.create("http://localhost:8180/lti/start");

    @Test
    void readsWhatThePlatformWrites() throws UnexpectedReply {
        Map<String, String> fields =
                Map.of("lti_message_hint", "{\"a\":\"<50% & 'x'>\"}", "iss", "http://localhost:8180");
        String html = new Pages()
                .render("post", Map.of("action", "http://127.0.0.1:8080/lti/login?a=1&b=2", "fields", fields));
        FormPage page = FormPage.in(reply(200, html));
        assertThat(page.action()).isEqualTo(URI.create("http://127.0.0.1:8080/lti/login?a=1&b=2"));
        assertThat(page.fields()).isEqualTo(fields);
    }

    @Test
    void saysWhichAnswerIsNoForm() {
        assertThatThrownBy(() -> FormPage.in(reply(404, "nothing here")))
                .isInstanceOf(UnexpectedReply.class)
                .hasMessageContaining("/lti/start answered 404")
                .hasMessageContaining("nothing here");
    }

    private static Reply reply(int status, String body) {
        return new Reply(ADDRESS, status, body, ADDRESS);
    }
}
