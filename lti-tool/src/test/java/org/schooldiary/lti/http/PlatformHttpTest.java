package org.schooldiary.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.FakePlatform;
import org.schooldiary.lti.fixture.FakePlatform.Answer;

class PlatformHttpTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final FakePlatform platform = new FakePlatform();
    private final List<AutoCloseable> opened = new ArrayList<>(List.of(platform));

    @AfterEach
    void close() throws Exception {
        for (var resource : opened) {
            resource.close();
        }
    }

    @Test
    void sends_and_reads_text_and_headers() throws PlatformUnreachable {
        platform.at("/echo", asked -> new Answer(201, Map.of("X-One", "1"), asked.body() + asked.header("accept")));
        var http = http(new PlatformHosts(Set.of(), true));

        var answer = http.send(PlatformRequest.post(platform.address("/echo"), "text/plain", "text/x", "Ёж "));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.ok()).isTrue();
        assertThat(answer.body()).isEqualTo("Ёж text/plain");
        assertThat(answer.header("x-ONE")).containsExactly("1");
        assertThat(platform.asked("/echo").get(0).header("content-type")).isEqualTo("text/x");
    }

    @Test
    void refuses_private_addresses_by_number_and_by_name() {
        var http = http(PlatformHosts.publicOnly());

        for (var address : List.of(
                "https://127.0.0.1:" + platform.port() + "/",
                "https://localhost:" + platform.port() + "/",
                "https://[::1]:" + platform.port() + "/",
                "https://2130706433:" + platform.port() + "/",
                "https://169.254.169.254/latest/meta-data")) {
            assertThatThrownBy(() -> http.send(get(address))).as(address).isInstanceOf(PlatformUnreachable.class);
        }
        assertThat(platform.asked("/")).isEmpty();
    }

    @Test
    void refuses_plain_http_and_other_schemes_unless_the_host_is_listed() throws PlatformUnreachable {
        platform.at("/", asked -> Answer.json("{}"));
        var strict = http(PlatformHosts.publicOnly());
        for (var address : List.of("http://moodle.example/", "ftp://moodle.example/", "file:///etc/passwd")) {
            assertThatThrownBy(() -> strict.send(get(address))).isInstanceOf(AddressForbidden.class);
        }

        assertThat(http(PlatformHosts.and(Set.of("127.0.0.1")))
                        .send(get(platform.origin()))
                        .ok())
                .isTrue();
        assertThat(http(PlatformHosts.and(Set.of("127.0.0.1:" + platform.port())))
                        .send(get(platform.origin()))
                        .ok())
                .isTrue();
    }

    @Test
    void a_host_listed_with_a_port_opens_that_port_only() {
        var http = http(PlatformHosts.and(Set.of("127.0.0.1:1")));

        for (var scheme : List.of("http", "https")) {
            assertThatThrownBy(() -> http.send(get(scheme + "://127.0.0.1:" + platform.port() + "/")))
                    .isInstanceOf(AddressForbidden.class);
        }
    }

    @Test
    void connects_to_the_address_that_was_checked_though_the_name_changes_its_meaning() {
        var lookups = new AtomicInteger();
        NameLookup rebinding = host -> lookups.getAndIncrement() == 0
                ? new InetAddress[] {InetAddress.getByName("192.0.2.1"), InetAddress.getByName("10.0.0.1")}
                : new InetAddress[] {InetAddress.getLoopbackAddress()};
        var http = http(PlatformHosts.publicOnly(), TrustedCertificates.system(), rebinding, LONG, LONG);

        var address = "https://rebinding.example:" + platform.port() + "/";
        assertThatThrownBy(() -> http.send(get(address))).isInstanceOf(AddressForbidden.class);
        assertThat(lookups).hasValue(1);
        assertThatThrownBy(() -> http.send(get(address))).isInstanceOf(AddressForbidden.class);
        assertThat(platform.asked("/")).isEmpty();
    }

    @Test
    void uses_only_the_public_ones_of_several_addresses() throws UnknownHostException {
        var resolver = new CheckedResolver(PlatformHosts.publicOnly(), host ->
                new InetAddress[] {InetAddress.getByName("10.0.0.1"), InetAddress.getByName("93.184.216.34")});

        assertThat(resolver.resolve("mixed.example")).containsExactly(InetAddress.getByName("93.184.216.34"));
    }

    @Test
    void follows_no_redirect() throws PlatformUnreachable {
        platform.at("/away", asked -> new Answer(302, Map.of("Location", platform.origin() + "/inside"), ""));
        var http = http(new PlatformHosts(Set.of(), true));

        assertThat(http.send(PlatformRequest.get(platform.address("/away"), "*/*"))
                        .status())
                .isEqualTo(302);
        assertThat(platform.asked("/inside")).isEmpty();
    }

    @Test
    void keeps_no_cookies() throws PlatformUnreachable {
        platform.at("/cookie", asked -> new Answer(200, Map.of("Set-Cookie", "a=b"), "x"));
        var http = http(new PlatformHosts(Set.of(), true));

        http.send(PlatformRequest.get(platform.address("/cookie"), "*/*"));
        http.send(PlatformRequest.get(platform.address("/cookie"), "*/*"));

        assertThat(platform.asked("/cookie"))
                .allSatisfy(asked -> assertThat(asked.header("cookie")).isEmpty());
    }

    @Test
    void takes_no_answer_above_the_limit() throws PlatformUnreachable {
        platform.at("/large", asked -> new Answer(200, Map.of(), "x".repeat(2000)));
        var http = http(new PlatformHosts(Set.of(), true));
        var request = PlatformRequest.get(platform.address("/large"), "*/*");

        assertThat(http.send(request.withAnswerUpTo(2000)).body()).hasSize(2000);
        assertThatThrownBy(() -> http.send(request.withAnswerUpTo(1999)))
                .isInstanceOf(PlatformUnreachable.class)
                .hasMessageContaining("larger than 1999 bytes");
    }

    @Test
    void only_our_own_answers_may_have_a_header_that_names_a_thousand_platforms() throws PlatformUnreachable {
        var policy = "https://school.example ".repeat(1000).strip();
        platform.at("/", asked -> new Answer(200, Map.of("Content-Security-Policy", policy), "{}"));
        var hosts = new PlatformHosts(Set.of(), true);
        var ourselves = PlatformHttp.toOurselves(hosts, TrustedCertificates.system());
        opened.add(ourselves);
        var request = PlatformRequest.get(platform.address("/"), "*/*");

        assertThat(ourselves.send(request).header("content-security-policy")).containsExactly(policy);
        assertThatThrownBy(() -> http(hosts).send(request)).isInstanceOf(PlatformUnreachable.class);
    }

    @Test
    void gives_up_on_silence_and_on_an_answer_that_drips_for_ever() throws IOException {
        var dripping = new DrippingServer();
        opened.add(dripping);
        var hosts = new PlatformHosts(Set.of(), true);
        var address = "http://127.0.0.1:" + dripping.port() + "/";

        var impatient =
                http(hosts, TrustedCertificates.system(), InetAddress::getAllByName, LONG, Duration.ofMillis(300));
        assertThatThrownBy(() -> impatient.send(get(address))).isInstanceOf(PlatformUnreachable.class);
        dripping.beSilent();
        var waiting =
                http(hosts, TrustedCertificates.system(), InetAddress::getAllByName, Duration.ofMillis(300), LONG);
        assertThatThrownBy(() -> waiting.send(get(address))).isInstanceOf(PlatformUnreachable.class);
    }

    @Test
    void says_so_when_nobody_listens() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var http = http(new PlatformHosts(Set.of(), true));

        assertThatThrownBy(() -> http.send(get("http://127.0.0.1:" + free + "/")))
                .isInstanceOf(PlatformUnreachable.class)
                .hasMessageContaining("http://127.0.0.1:" + free);
    }

    @Test
    void checks_a_certificate_against_the_name_and_the_trusted_authorities() throws Exception {
        var secure = secureServer();
        opened.add(() -> secure.stop(0));
        int port = secure.getAddress().getPort();
        var hosts = PlatformHosts.and(Set.of("platform.test", "other.test"));
        NameLookup here = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
        TrustedCertificates added;
        try (var pem = PlatformHttpTest.class.getResourceAsStream("/tls/platform.pem")) {
            added = TrustedCertificates.systemAnd(pem);
        }

        var trusting = http(hosts, added, here, LONG, LONG);
        assertThat(trusting.send(get("https://platform.test:" + port + "/")).body())
                .isEqualTo("platform.test");
        assertThatThrownBy(() -> trusting.send(get("https://other.test:" + port + "/")))
                .isInstanceOf(PlatformUnreachable.class);
        var distrusting = http(hosts, TrustedCertificates.system(), here, LONG, LONG);
        assertThatThrownBy(() -> distrusting.send(get("https://platform.test:" + port + "/")))
                .isInstanceOf(PlatformUnreachable.class);
    }

    @Test
    void refuses_a_trust_file_without_certificates() {
        for (var text : List.of("", "hello", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")) {
            var file = new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
            assertThatThrownBy(() -> TrustedCertificates.systemAnd(file)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void refuses_a_list_of_hosts_that_is_none() {
        for (var entry : List.of("https://moodle.example", "moodle.example/path", "a b", "")) {
            assertThatThrownBy(() -> PlatformHosts.and(Set.of(entry)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("«" + entry + "»");
        }
    }

    @Test
    void shows_no_secret_of_a_request() {
        var request = PlatformRequest.postForm(URI.create("https://a.example/"), "*/*", Map.of("k", "secret"))
                .withBearer("secret");

        assertThat(request.toString()).doesNotContain("secret");
    }

    private PlatformHttp http(PlatformHosts hosts) {
        return http(hosts, TrustedCertificates.system(), InetAddress::getAllByName, LONG, LONG);
    }

    private PlatformHttp http(
            PlatformHosts hosts, TrustedCertificates trust, NameLookup names, Duration silence, Duration whole) {
        var http = new PlatformHttp(hosts, trust, names, silence, whole);
        opened.add(http);
        return http;
    }

    private static PlatformRequest get(String address) {
        return PlatformRequest.get(URI.create(address), "*/*");
    }

    private static HttpsServer secureServer() throws IOException, GeneralSecurityException {
        var password = "changeit".toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        try (var file = PlatformHttpTest.class.getResourceAsStream("/tls/platform.p12")) {
            store.load(file, password);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            try (exchange) {
                var host = exchange.getRequestHeaders().getFirst("Host").replaceAll(":.*", "");
                exchange.sendResponseHeaders(200, host.length());
                exchange.getResponseBody().write(host.getBytes(StandardCharsets.US_ASCII));
            }
        });
        server.start();
        return server;
    }
}
