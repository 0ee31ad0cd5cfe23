package org.schooldiary.lti.launch;

import java.net.URI;

/** Where the roster of the course is read (NRPS 2.0, section 3.6.1.1). */
public record MembershipService(URI address) {}
