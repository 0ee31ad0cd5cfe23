package org.schooldiary.demoplatform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything the platform serves is a JAX-RS resource, from the root on. */
@ApplicationPath("/")
public class DemoApplication extends Application {}
