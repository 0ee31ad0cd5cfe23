package org.schooldiary.lti.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.schooldiary.lti.registration.WebAddress;

/**
 * Sends requests to platforms by the rules of this package. Thread-safe; one for the whole application.
 *
 * <p>The only way out of the tool to an address that a platform named.
 */
public final class PlatformHttp implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(30);
    private static final TimeValue IDLE = TimeValue.ofMilliseconds(100);
    private static final TimeValue LIFE = TimeValue.ofMinutes(5);
    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_PER_HOST = 16;
    private static final int OUR_LONGEST_HEADER = 1024 * 1024;

    private final PlatformHosts hosts;
    private final CheckedResolver resolver;
    private final CloseableHttpClient client;
    private final Duration whole;

    public PlatformHttp(PlatformHosts hosts, TrustedCertificates certificates) {
        this(hosts, certificates, InetAddress::getAllByName, SILENCE, WHOLE);
    }

    /**
     * The same for somebody who waits at a screen.
     *
     * @param whole how long a platform may take to answer, at most
     */
    public PlatformHttp(PlatformHosts hosts, TrustedCertificates certificates, Duration whole) {
        this(hosts, certificates, InetAddress::getAllByName, whole, whole);
    }

    /**
     * One that asks the tool itself, whose answers name every platform in one header.
     *
     * @param own the tool's address and nothing else
     */
    public static PlatformHttp toOurselves(PlatformHosts own, TrustedCertificates certificates) {
        return new PlatformHttp(own, certificates, InetAddress::getAllByName, SILENCE, WHOLE, OUR_LONGEST_HEADER);
    }

    PlatformHttp(
            PlatformHosts hosts, TrustedCertificates certificates, NameLookup names, Duration silence, Duration whole) {
        this(hosts, certificates, names, silence, whole, Http1Config.DEFAULT.getMaxLineLength());
    }

    private PlatformHttp(
            PlatformHosts hosts,
            TrustedCertificates certificates,
            NameLookup names,
            Duration silence,
            Duration whole,
            int longestHeader) {
        this.hosts = hosts;
        this.whole = whole;
        this.resolver = new CheckedResolver(hosts, names);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(longestHeader)
                                .build())
                        .build())
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(certificates.sslContext()))
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_PER_HOST)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(CONNECT))
                        .setSocketTimeout(timeout(silence))
                        // Nothing is sent twice, so a connection that the platform closed must be noticed before.
                        .setValidateAfterInactivity(IDLE)
                        .setTimeToLive(LIFE)
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(CONNECT))
                        .setResponseTimeout(timeout(silence))
                        .build())
                .setUserAgent("SchoolDiary")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * Sends a request and reads the answer whole.
     *
     * @throws AddressForbidden if the address may not be connected to
     * @throws AnswerTooLarge if the answer exceeds the request's limit of size
     * @throws PlatformUnreachable if there is no usable answer within 30 seconds, or the time that this client has
     */
    public PlatformAnswer send(PlatformRequest request) throws PlatformUnreachable {
        permit(request.address());
        var http = new HttpUriRequestBase(request.method(), request.address());
        request.headers().forEach(http::setHeader);
        request.body()
                .ifPresent(body -> http.setEntity(new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), null)));
        // Time limits between two bytes do not stop an answer that drips; this one does.
        var deadline = CompletableFuture.runAsync(
                http::cancel, CompletableFuture.delayedExecutor(whole.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return client.execute(http, response -> PlatformAnswer.read(response, request.maxAnswerBytes()));
        } catch (CheckedResolver.NoPublicAddress forbidden) {
            throw new AddressForbidden(forbidden.getMessage());
        } catch (AnswerTooLarge tooLarge) {
            throw tooLarge;
        } catch (IOException failed) {
            throw new PlatformUnreachable(WebAddress.origin(request.address()) + ": " + reason(failed), failed);
        } finally {
            deadline.cancel(false);
        }
    }

    /**
     * Makes sure that an address may be connected to, without connecting: by the same rules as {@link #send}.
     *
     * @throws AddressForbidden if it may not
     * @throws PlatformUnreachable if its host is unknown
     */
    public void check(URI address) throws PlatformUnreachable {
        permit(address);
        try {
            resolver.resolve(address.getHost());
        } catch (CheckedResolver.NoPublicAddress forbidden) {
            throw new AddressForbidden(forbidden.getMessage());
        } catch (UnknownHostException unknown) {
            throw new PlatformUnreachable(WebAddress.origin(address) + ": unknown host", unknown);
        }
    }

    private void permit(URI address) throws AddressForbidden {
        if (!WebAddress.isWebAddress(address)) {
            throw new AddressForbidden("not an http(s) address");
        }
        if (hosts.trusts(address)) {
            return;
        }
        var origin = WebAddress.origin(address);
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new AddressForbidden(origin + ": plain http is allowed to listed hosts only");
        }
        var host = address.getHost().toLowerCase(Locale.ROOT);
        if (hosts.listed().stream().anyMatch(entry -> entry.startsWith(host + ":"))) {
            throw new AddressForbidden(origin + ": this host is listed with another port");
        }
    }

    private static String reason(IOException failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }

    @Override
    public void close() {
        client.close(CloseMode.GRACEFUL);
    }
}
