package org.schooldiary.lti.http;

/**
 * An address to which the tool does not connect: private or special, or plain <code>http</code> in public. The operator
 * may list the host in <code>DIARY_PLATFORM_HOSTS</code>.
 */
public final class AddressForbidden extends PlatformUnreachable {

    private static final long serialVersionUID = 1L;

    AddressForbidden(String message) {
        super(message);
    }
}
