package org.schooldiary.lti.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns a host name into addresses; the system's resolver, or a test's. */
interface NameLookup {

    InetAddress[] lookUp(String host) throws UnknownHostException;
}
