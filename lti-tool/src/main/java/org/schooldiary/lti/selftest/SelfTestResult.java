package org.schooldiary.lti.selftest;

import java.time.Duration;
import java.util.Optional;
import org.schooldiary.lti.refusal.Refusal;

/**
 * What became of one case.
 *
 * @param expected how it should be refused
 * @param sent what was sent, in the protocol's own words; a minus before what was left out
 * @param code which code the page told, empty if none
 * @param status HTTP status, 0 if there was no answer
 * @param passed whether code and status are the expected ones
 */
public record SelfTestResult(
        Refusal expected, String sent, Optional<String> code, int status, boolean passed, Duration took) {}
