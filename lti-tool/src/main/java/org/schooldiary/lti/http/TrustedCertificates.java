package org.schooldiary.lti.http;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whose certificates of platforms are believed: the Java runtime's authorities and those that the operator added. */
public final class TrustedCertificates {

    private final List<X509Certificate> added;

    private TrustedCertificates(List<X509Certificate> added) {
        this.added = added;
    }

    /** The Java runtime's authorities only. */
    public static TrustedCertificates system() {
        return new TrustedCertificates(List.of());
    }

    /**
     * The Java runtime's authorities and those of a PEM file, such as a national authority's.
     *
     * @throws IOException if the file cannot be read or holds no certificate
     */
    public static TrustedCertificates systemAnd(InputStream pem) throws IOException {
        try {
            var added = new ArrayList<X509Certificate>();
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                added.add((X509Certificate) certificate);
            }
            if (added.isEmpty()) {
                throw new IOException("no certificate in the file");
            }
            return new TrustedCertificates(List.copyOf(added));
        } catch (GeneralSecurityException notPem) {
            throw new IOException("not a PEM file of certificates", notPem);
        }
    }

    SSLContext sslContext() {
        try {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (var authority : systemManager().getAcceptedIssuers()) {
                store.setCertificateEntry("system-" + number++, authority);
            }
            for (var certificate : added) {
                store.setCertificateEntry("added-" + number++, certificate);
            }
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers(store).getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException unusable) {
            throw new IllegalStateException("The certificates cannot be used", unusable);
        }
    }

    private static X509TrustManager systemManager() throws GeneralSecurityException {
        return Arrays.stream(managers(null).getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static TrustManagerFactory managers(@Nullable KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory;
    }
}
