package org.schooldiary.demoplatform.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.answer.Refusal;

/** Public keys of the tools, read from their {@code jwks_uri}; an unknown key id is looked for once more. */
@Singleton
public class ToolKeys {

    private final Map<String, JWKSet> known = new ConcurrentHashMap<>();
    private final Fetch fetch;

    /** Reads the text behind an address. */
    @FunctionalInterface
    public interface Fetch {
        /** The body of a 200 answer. */
        String text(String address) throws IOException;
    }

    @Inject
    ToolKeys() {
        this(ToolKeys::overHttp);
    }

    public ToolKeys(Fetch fetch) {
        this.fetch = fetch;
    }

    /**
     * Checks the signature of a tool's JWT: RS256, by the key that it names.
     *
     * @throws Refusal 401 {@code invalid_client} where it is not the tool's
     */
    public void verify(SignedJWT jwt, String jwksUri) {
        if (!JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())) {
            throw wrong("the JWT must be signed by RS256");
        }
        String kid = jwt.getHeader().getKeyID();
        if (kid == null) {
            throw wrong("the JWT names no key (kid)");
        }
        JWK key = key(jwksUri, kid);
        if (key == null) {
            throw wrong("the tool publishes no key " + kid);
        }
        try {
            JWSVerifier verifier = new RSASSAVerifier(key.toRSAKey());
            if (!jwt.verify(verifier)) {
                throw wrong("the signature is not of the key " + kid);
            }
        } catch (JOSEException | ClassCastException e) {
            throw wrong("the key " + kid + " is not an RSA key that can verify");
        }
    }

    private @Nullable JWK key(String jwksUri, String kid) {
        JWKSet set = known.get(jwksUri);
        JWK key = set == null ? null : set.getKeyByKeyId(kid);
        if (key == null) {
            set = fetched(jwksUri);
            known.put(jwksUri, set);
            key = set.getKeyByKeyId(kid);
        }
        return key;
    }

    private JWKSet fetched(String jwksUri) {
        try {
            return JWKSet.parse(fetch.text(jwksUri));
        } catch (IOException | ParseException e) {
            throw wrong("the tool's keys cannot be read at " + jwksUri);
        }
    }

    private static String overHttp(String address) throws IOException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Refusal wrong(String sentence) {
        return new Refusal(401, "invalid_client", sentence);
    }
}
