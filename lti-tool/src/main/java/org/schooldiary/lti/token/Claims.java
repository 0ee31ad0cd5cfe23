package org.schooldiary.lti.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.schooldiary.lti.registration.Identifier;

/** The claims of a message, by name. An explicit <code>null</code> counts as absent. */
public final class Claims {

    private final JsonNode node;

    Claims(ObjectNode node) {
        this.node = node;
    }

    /** Whether the claim is there at all. */
    public boolean has(String claim) {
        return node.hasNonNull(claim);
    }

    /** Whether any claim's name begins so. */
    public boolean hasAnyUnder(String prefix) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            if (names.next().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** A text; a blank one counts as absent. */
    public Optional<String> text(String claim) throws MalformedClaim {
        return text(claim, node.path(claim));
    }

    /** An identifier; absent if blank. Too long or with control characters, it is malformed. */
    public <T> Optional<T> identifier(String claim, Function<String, T> type) throws MalformedClaim {
        return identifier(claim, text(claim), type);
    }

    /** An identifier within an object claim. */
    public <T> Optional<T> identifier(String claim, String member, Function<String, T> type) throws MalformedClaim {
        var name = claim + "." + member;
        return identifier(name, text(name, node.path(claim).path(member)), type);
    }

    /** Identifiers of a list claim; blank ones are left out. */
    public <T> List<T> identifiers(String claim, Function<String, T> type) throws MalformedClaim {
        var identifiers = new ArrayList<T>();
        for (var value : texts(claim).orElse(List.of())) {
            identifier(claim, Optional.of(value).filter(text -> !text.isBlank()), type)
                    .ifPresent(identifiers::add);
        }
        return identifiers;
    }

    private static <T> Optional<T> identifier(String name, Optional<String> value, Function<String, T> type)
            throws MalformedClaim {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.apply(value.get()));
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new MalformedClaim(name, value.get().length() > Identifier.MAX_LENGTH);
        }
    }

    /** Texts of a list; a single text counts as a list of one (RFC 7519, section 4.1.3, for <code>aud</code>). */
    public Optional<List<String>> texts(String claim) throws MalformedClaim {
        var list = node.path(claim);
        if (list.isTextual()) {
            return Optional.of(List.of(list.textValue()));
        }
        if (absent(list)) {
            return Optional.empty();
        }
        if (!list.isArray()) {
            throw new MalformedClaim(claim, false);
        }
        var texts = new ArrayList<String>();
        for (var element : list) {
            if (!element.isTextual()) {
                throw new MalformedClaim(claim, false);
            }
            texts.add(element.textValue());
        }
        return Optional.of(List.copyOf(texts));
    }

    /** Texts of a list within an object claim; what is no text is left out. Empty where there is no list. */
    public List<String> texts(String claim, String member) {
        var texts = new ArrayList<String>();
        node.path(claim).path(member).forEach(element -> {
            if (element.isTextual()) {
                texts.add(element.textValue());
            }
        });
        return texts;
    }

    /** A point in time in seconds since 1970, fractions dropped (RFC 7519, section 2, NumericDate). */
    public Optional<Instant> time(String claim) {
        var seconds = node.path(claim);
        if (!seconds.isNumber() || !Double.isFinite(seconds.doubleValue())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond((long) seconds.doubleValue()));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    /** An object claim as a data class. */
    public <T> Optional<T> object(String claim, Class<T> type) throws MalformedClaim {
        var object = node.path(claim);
        if (absent(object)) {
            return Optional.empty();
        }
        if (!object.isObject()) {
            throw new MalformedClaim(claim, false);
        }
        try {
            return Optional.of(StrictJson.convert(object, type));
        } catch (IOException otherShape) {
            throw new MalformedClaim(claim, false);
        }
    }

    /** An object claim that only decorates: one of another shape counts as absent. */
    public <T> Optional<T> decoration(String claim, Class<T> type) {
        try {
            return object(claim, type);
        } catch (MalformedClaim otherShape) {
            return Optional.empty();
        }
    }

    /** A text that only decorates: one of another shape counts as absent, control characters become spaces. */
    public Optional<String> scalar(String claim) {
        return Optional.of(node.path(claim))
                .filter(JsonNode::isTextual)
                .map(value -> printable(value.textValue()))
                .filter(value -> !value.isBlank());
    }

    /** Names and scalar values of an object claim as texts, in order; members of other types are left out. */
    public Map<String, String> scalars(String claim) {
        var scalars = new LinkedHashMap<String, String>();
        node.path(claim).properties().forEach(member -> {
            if (member.getValue().isValueNode() && !member.getValue().isNull()) {
                scalars.put(
                        printable(member.getKey()), printable(member.getValue().asText()));
            }
        });
        return scalars;
    }

    private static Optional<String> text(String name, JsonNode text) throws MalformedClaim {
        if (absent(text)) {
            return Optional.empty();
        }
        if (!text.isTextual()) {
            throw new MalformedClaim(name, false);
        }
        return Optional.of(text.textValue()).filter(value -> !value.isBlank());
    }

    /** Databases refuse some control characters, screens others. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
