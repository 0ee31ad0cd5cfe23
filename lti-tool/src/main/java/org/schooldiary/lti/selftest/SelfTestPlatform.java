package org.schooldiary.lti.selftest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.util.UUID;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.ToolAddress;

/**
 * The platform of one self-test: three registrations of one issuer below our own address, with a key of its own.
 *
 * <p>None of its addresses is served: nobody but the tool itself ever asks for them.
 */
public final class SelfTestPlatform {

    /** The registration by which most cases come. */
    public static final ClientId CLIENT = new ClientId("self-test");

    /** A registration that is not active. */
    public static final ClientId INACTIVE_CLIENT = new ClientId("self-test-inactive");

    /** A registration whose key set cannot be had. */
    public static final ClientId KEYLESS_CLIENT = new ClientId("self-test-without-keys");

    /** An approved deployment of {@link #CLIENT}: some checks come after that of the deployment. */
    public static final DeploymentId DEPLOYMENT = new DeploymentId("self-test");

    /** One that is not approved. */
    public static final DeploymentId INACTIVE_DEPLOYMENT = new DeploymentId("self-test-inactive");

    private static final int BITS = 2048;

    private final ToolAddress tool;
    private final RSAKey key;

    /** Makes its key. */
    public SelfTestPlatform(ToolAddress tool) {
        this.tool = tool;
        try {
            this.key = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException unsupported) {
            throw new IllegalStateException("This Java runtime makes no RSA keys", unsupported);
        }
    }

    /** Its name. */
    public Issuer issuer() {
        return new Issuer(tool.base() + "/lti/self-test");
    }

    /** Where a platform would be asked to authorise. */
    public URI authorizationEndpoint() {
        return URI.create(issuer().value() + "/authorization");
    }

    /** Where a platform would give tokens. */
    public URI tokenEndpoint() {
        return URI.create(issuer().value() + "/token");
    }

    /** What stands for its key set; one for each test, so that none is taken for another's. */
    public URI jwksUri() {
        return URI.create(issuer().value() + "/keys/" + key.getKeyID());
    }

    /** What stands for the key set that cannot be had. */
    public URI missingJwksUri() {
        return URI.create(issuer().value() + "/keys/none");
    }

    /** Its key set, public halves only. */
    public String publicJwks() {
        return new JWKSet(key).toString(true);
    }

    RSAKey key() {
        return key;
    }
}
