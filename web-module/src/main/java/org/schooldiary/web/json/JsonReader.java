package org.schooldiary.web.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.schooldiary.school.people.Invalid;

/** Reads the body of a request; what is wrong in it is refused by the path of the field. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonReader implements MessageBodyReader<Object> {
    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    /**
     * Reads an object.
     *
     * @throws Invalid naming the field, or none where the text is no JSON at all
     */
    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Object read;
        try {
            read = Json.MAPPER.readValue(body, Json.MAPPER.constructType(generic));
        } catch (StreamReadException wrong) {
            throw syntax(wrong);
        } catch (JsonMappingException wrong) {
            throw named(wrong);
        }
        if (read == null) {
            throw new Invalid("", "problem.json-missing");
        }
        return read;
    }

    private static Invalid syntax(StreamReadException wrong) {
        String key = wrong instanceof JsonParseException ? "problem.json-syntax" : "problem.json-bad";
        return wrong.getLocation() == null
                ? new Invalid("", "problem.json-bad")
                : new Invalid(
                        "",
                        key,
                        wrong.getLocation().getLineNr(),
                        wrong.getLocation().getColumnNr());
    }

    private static Invalid named(JsonMappingException wrong) {
        String path = FieldPath.of(wrong);
        if (wrong.getCause() instanceof Invalid inside) {
            return new Invalid(
                    FieldPath.joined(path, inside.field()),
                    inside.key(),
                    inside.cell(),
                    inside.arguments().toArray());
        }
        if (wrong instanceof UnrecognizedPropertyException) {
            return new Invalid(path, "problem.json-unknown-field");
        }
        if (wrong instanceof MismatchedInputException && path.isEmpty()) {
            return new Invalid("", "problem.json-missing");
        }
        return new Invalid(path, "problem.json-type");
    }
}
