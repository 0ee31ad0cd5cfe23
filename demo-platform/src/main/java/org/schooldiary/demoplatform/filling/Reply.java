package org.schooldiary.demoplatform.filling;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;

/**
 * What came back.
 *
 * @param address where it came from
 * @param location value of the Location header, resolved; the address itself without one
 */
record Reply(URI address, int status, String body, URI location) {

    boolean redirects() {
        return status == 302 || status == 303 || status == 307;
    }

    /** This reply, where it has the status wanted. */
    Reply expect(int wanted) throws UnexpectedReply {
        if (status != wanted) {
            throw new UnexpectedReply(this, "status " + wanted);
        }
        return this;
    }

    JsonObject object() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    JsonArray array(String member) {
        JsonArray array = object().getJsonArray(member);
        return array == null ? JsonArray.EMPTY_JSON_ARRAY : array;
    }
}
