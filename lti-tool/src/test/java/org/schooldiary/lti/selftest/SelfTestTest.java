package org.schooldiary.lti.selftest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.http.PlatformHosts;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.http.TrustedCertificates;
import org.schooldiary.lti.registration.ToolAddress;

class SelfTestTest {

    @Test
    void says_so_when_our_own_address_does_not_answer() throws IOException {
        var own = "127.0.0.1:" + freePort();
        var tool = new ToolAddress(URI.create("http://" + own));
        var http = PlatformHttp.toOurselves(PlatformHosts.and(Set.of(own)), TrustedCertificates.system());
        try (var test = new SelfTest(http, tool, Clock.systemUTC())) {
            assertThatThrownBy(() -> test.run(new SelfTestPlatform(tool), "secret", () -> {
                        throw new AssertionError("nothing is sent");
                    }))
                    .isInstanceOf(PlatformUnreachable.class);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
