package org.schooldiary.lti.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Reads JSON objects from strangers: a member given twice, anything after the object, nesting deeper than
 * {@value #MAX_DEPTH} or broken UTF-8 is an error.
 */
public final class StrictJson {

    /** Deepest nesting taken; LTI messages have three or four levels. */
    public static final int MAX_DEPTH = 32;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private StrictJson() {}

    /**
     * Reads an object.
     *
     * @throws IOException if the bytes are no JSON object by the rules of this class
     */
    public static ObjectNode object(byte[] utf8) throws IOException {
        JsonNode node = MAPPER.readTree(utf8);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new IOException("not a JSON object");
    }

    /**
     * Reads a list.
     *
     * @throws IOException if the bytes are no JSON list by the rules of this class
     */
    public static ArrayNode list(byte[] utf8) throws IOException {
        JsonNode node = MAPPER.readTree(utf8);
        if (node instanceof ArrayNode list) {
            return list;
        }
        throw new IOException("not a JSON list");
    }

    /**
     * Turns an object into a data class, leaving out members that the class does not know.
     *
     * @throws IOException if a member has a type that the class cannot take
     */
    public static <T> T convert(JsonNode node, Class<T> type) throws IOException {
        return MAPPER.treeToValue(node, type);
    }
}
