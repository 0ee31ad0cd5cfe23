package org.schooldiary.lti.registration.trial;

import java.util.Optional;
import org.schooldiary.lti.refusal.WhoMustAct;

/** How a step ended; each has a sentence, and where something is wrong what to do about it. */
public enum Finding {
    /** All may be connected to. */
    ADDRESSES_GOOD(Outcome.OK),
    /** One is private or not protected by TLS. Details: the address, why. */
    ADDRESS_FORBIDDEN(WhoMustAct.TECHNICAL_ADMINISTRATOR),
    /** One has a host that does not exist. Details: the address. */
    HOST_UNKNOWN(WhoMustAct.TECHNICAL_ADMINISTRATOR),

    /** Details: where a login leads, the status there. */
    LOGIN_ANSWERED(Outcome.OK),
    /** There is no such page, or it is broken. Details: the address, the status. */
    LOGIN_MISSING(WhoMustAct.TECHNICAL_ADMINISTRATOR),
    /** Details: the address, why. */
    LOGIN_UNREACHABLE(WhoMustAct.PLATFORM_ADMINISTRATOR),

    /** Details: how many can be used. */
    KEYS_READ(Outcome.OK),
    /** Details: the address. */
    KEYS_UNUSABLE(WhoMustAct.PLATFORM_ADMINISTRATOR),
    /** Details: the address, what was there instead. */
    KEYS_UNREADABLE(WhoMustAct.TECHNICAL_ADMINISTRATOR),
    /** Details: the address, why. */
    KEYS_UNREACHABLE(WhoMustAct.PLATFORM_ADMINISTRATOR),

    /** All the usual ones. Details: those given, those refused. */
    TOKENS_GIVEN(Outcome.OK),
    /** Some of the usual ones are refused. Details: those given, those refused with the platform's words. */
    TOKENS_PARTLY(WhoMustAct.PLATFORM_ADMINISTRATOR),
    /** Details: the platform's words, the address of our keys. */
    TOKENS_REFUSED(WhoMustAct.PLATFORM_ADMINISTRATOR),
    /** Details: the address, why. */
    TOKENS_UNREACHABLE(WhoMustAct.PLATFORM_ADMINISTRATOR),

    /** Details: how many people stand on its first page. */
    ROSTER_READ(Outcome.OK),
    /** No course that offers a roster has launched yet. */
    ROSTER_UNKNOWN(Outcome.SKIPPED),
    /** Details: the platform's words. */
    ROSTER_REFUSED(WhoMustAct.PLATFORM_ADMINISTRATOR),
    /** Details: the address, what is wrong. */
    ROSTER_UNREADABLE(WhoMustAct.PLATFORM_ADMINISTRATOR),
    /** Details: the address, why. */
    ROSTER_UNREACHABLE(WhoMustAct.PLATFORM_ADMINISTRATOR);

    /** What a finding means for the connection. */
    public enum Outcome {
        /** It works. */
        OK,
        /** Somebody must mend something. */
        FAILED,
        /** It cannot be tried yet. */
        SKIPPED
    }

    private final Outcome outcome;
    private final Optional<WhoMustAct> who;

    Finding(Outcome outcome) {
        this.outcome = outcome;
        this.who = Optional.empty();
    }

    Finding(WhoMustAct who) {
        this.outcome = Outcome.FAILED;
        this.who = Optional.of(who);
    }

    /** What it means for the connection. */
    public Outcome outcome() {
        return outcome;
    }

    /** Who can mend it, where something is wrong. */
    public Optional<WhoMustAct> who() {
        return who;
    }
}
