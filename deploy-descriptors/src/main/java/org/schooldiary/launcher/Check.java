package org.schooldiary.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a setting accepts. */
@FunctionalInterface
interface Check {
    /** The value as the application reads it. */
    String accept(Setting setting, String value) throws WrongSetting;

    Check TEXT = (setting, value) -> value;

    /** Kept as it is, and never repeated in a message. */
    Check SECRET = TEXT;

    Check PORT = new Range(1, 65535);

    Check BOOLEAN = new Choice("true", "false");

    Check ADDRESS = (setting, value) -> {
        try {
            return InetAddress.getByName(value).getHostAddress();
        } catch (UnknownHostException unknown) {
            throw new WrongSetting(
                    setting, "must be an address of this machine, such as 127.0.0.1, not «" + value + "»");
        }
    };

    Check ORIGIN = (setting, value) -> {
        WrongSetting wrong = new WrongSetting(
                setting,
                "must be an http or https address without a path, such as https://diary.example.org, not «" + value
                        + "»");
        URI address;
        try {
            address = URI.create(value);
        } catch (IllegalArgumentException malformed) {
            throw wrong;
        }
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        boolean bare = address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && (address.getRawPath().isEmpty() || "/".equals(address.getRawPath()));
        if (!web || address.getHost() == null || !bare || address.getPort() > 65535) {
            throw wrong;
        }
        return address.getScheme() + "://" + address.getRawAuthority().toLowerCase(Locale.ROOT);
    };

    Check DATABASE = (setting, value) -> {
        if (!value.startsWith("jdbc:derby:") && !value.startsWith("jdbc:postgresql:")) {
            throw new WrongSetting(
                    setting, "must start with jdbc:derby: or jdbc:postgresql:, not «" + scheme(value) + "»");
        }
        if (value.contains("${")) {
            throw new WrongSetting(setting, "must not contain ${…}: the server would replace it");
        }
        return value;
    };

    private static String scheme(String address) {
        // Never the whole address: it may carry a password.
        return address.substring(0, Math.min(address.length(), 15)) + "…";
    }

    /** As long as a bearer that the application reads may be, and not so short that it could be guessed. */
    Check TOKEN = (setting, value) -> {
        if (!Pattern.matches("[\\x21-\\x7e]{16,500}", value)) {
            throw new WrongSetting(setting, "must have 16 to 500 characters: letters, digits and signs without spaces");
        }
        return value;
    };

    Check HOSTS = (setting, value) -> {
        Pattern host = Pattern.compile(
                "[\\p{Alnum}]([\\p{Alnum}.-]*[\\p{Alnum}])?(:[0-9]{1,5})?", Pattern.UNICODE_CHARACTER_CLASS);
        String[] hosts = value.strip().split("\\s*,\\s*");
        for (String each : hosts) {
            if (!host.matcher(each).matches() || !isHost(each)) {
                throw new WrongSetting(
                        setting,
                        "must be host names separated by commas, such as moodle.example.org; «" + each + "» is none");
            }
        }
        return Stream.of(hosts).map(Check::ascii).collect(Collectors.joining(","));
    };

    /** In the letters of the domain name system, as addresses carry a host (RFC 5890). */
    private static String ascii(String host) {
        return IDN.toASCII(host).toLowerCase(Locale.ROOT);
    }

    private static boolean isHost(String host) {
        try {
            return new URI("http://" + ascii(host)).getHost() != null;
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return false;
        }
    }

    Check CERTIFICATES = (setting, value) -> {
        try (InputStream file = Files.newInputStream(Path.of(value))) {
            if (CertificateFactory.getInstance("X.509")
                    .generateCertificates(file)
                    .isEmpty()) {
                throw new WrongSetting(setting, "names a file without certificates: " + value);
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw new WrongSetting(setting, "names a file that cannot be read: " + value);
        } catch (CertificateException malformed) {
            throw new WrongSetting(setting, "names a file that holds no PEM certificates: " + value);
        }
        return Path.of(value).toAbsolutePath().normalize().toString();
    };

    Check ZONE = (setting, value) -> {
        try {
            return ZoneId.of(value).getId();
        } catch (DateTimeException unknown) {
            throw new WrongSetting(setting, "must be a time zone such as Europe/Moscow, not «" + value + "»");
        }
    };
}
