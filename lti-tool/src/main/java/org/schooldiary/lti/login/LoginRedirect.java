package org.schooldiary.lti.login;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What the browser is told after a login: go to the platform, and keep this state.
 *
 * @param location the platform's authorization endpoint with the request's parameters
 * @param state goes into a cookie <code>Secure; HttpOnly; SameSite=None; Partitioned; Path=/</code>
 * @param stateLife how long the cookie may live
 * @param storageTarget the frame that keeps our state where cookies fail (Platform Storage), if the platform offers one
 */
public record LoginRedirect(URI location, State state, Duration stateLife, Optional<String> storageTarget) {}
