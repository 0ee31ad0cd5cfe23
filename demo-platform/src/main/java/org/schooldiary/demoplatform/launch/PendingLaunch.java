package org.schooldiary.demoplatform.launch;

import org.schooldiary.demoplatform.school.Course;

/**
 * A launch that was begun and waits for the tool to come back for its message.
 *
 * @param sub who is launching
 * @param clientId which tool
 * @param course from where
 * @param linkId the link; empty for deep linking
 * @param messageType LTI message type
 * @param inWindow whether the tool opens in a window of its own and not in a frame
 * @param language of the person, {@code ru} or {@code en}
 * @param hint the exact {@code lti_message_hint} that was sent
 */
record PendingLaunch(
        String sub,
        String clientId,
        Course course,
        String linkId,
        String messageType,
        boolean inWindow,
        String language,
        String hint) {}
