package org.schooldiary.demoplatform.school;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One account of the platform.
 *
 * @param login what the person signs in with; unique, ASCII
 * @param name the name in all its parts
 * @param gender grammatical gender
 * @param standing what the person is to the lyceum
 * @param sourcedId id in the lyceum's own records, sent as {@code person_sourcedid}
 */
public record Person(String login, FullName name, Gender gender, Standing standing, String sourcedId) {

    /** The opaque id that the platform gives to tools: stable, says nothing about the person. */
    public String sub() {
        return UUID.nameUUIDFromBytes(("lyceum-68/" + login).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Address of the person, in a domain that cannot exist (RFC 2606). */
    public String email() {
        return login + "@lyceum68.example";
    }
}
