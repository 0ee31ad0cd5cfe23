package org.schooldiary.demoplatform.service;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.answer.Refusal;

/** Media types of the LTI services are asked for by name here: neither wildcards nor plain JSON will do. */
public final class ExactType {

    private ExactType() {}

    /**
     * The Accept header must name the type.
     *
     * @throws Refusal 406
     */
    public static void accepted(@Nullable String accept, String type) {
        boolean named = accept != null
                && Arrays.stream(accept.split(",")).map(ExactType::bare).anyMatch(type::equals);
        if (!named) {
            throw new Refusal(406, "not_acceptable", "Accept must name " + type);
        }
    }

    /**
     * The Content-Type header must be the type.
     *
     * @throws Refusal 415
     */
    public static void sent(@Nullable String contentType, String type) {
        if (contentType == null || !type.equals(bare(contentType))) {
            throw new Refusal(415, "unsupported_media_type", "Content-Type must be " + type);
        }
    }

    private static String bare(String type) {
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }
}
