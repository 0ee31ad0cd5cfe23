package org.schooldiary.demoplatform.filling;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserTest {

    private HttpServer server = stopped();

    @BeforeEach
    void serve() {
        server.createContext("/set", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "__Host-state=s1; Secure; HttpOnly; SameSite=None; Path=/");
            exchange.getResponseHeaders().add("Location", "/show?a=1#code=abc");
            answer(exchange, 303, "");
        });
        server.createContext("/show", exchange -> {
            String cookie = exchange.getRequestHeaders().getFirst("Cookie");
            answer(exchange, 200, cookie + " " + exchange.getRequestURI());
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void carriesSecureCookiesOverLoopbackAsBrowsersDo() throws IOException, InterruptedException {
        Browser browser = new Browser(HttpClient.newHttpClient());
        assertThat(browser.get(address("/set")).body()).isEqualTo("__Host-state=s1 /show?a=1");
    }

    @Test
    void staysAtARedirectAfterAFormAndShowsItsFragment() throws IOException, InterruptedException {
        Browser browser = new Browser(HttpClient.newHttpClient());
        Reply reply = browser.postForm(address("/set"), Map.of("a", "б & в"), "http://localhost:8180");
        assertThat(reply.redirects()).isTrue();
        assertThat(reply.location().getFragment()).isEqualTo("code=abc");
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static HttpServer stopped() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
