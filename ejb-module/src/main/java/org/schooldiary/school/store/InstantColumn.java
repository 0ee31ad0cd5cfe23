package org.schooldiary.school.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stores an instant as milliseconds since 1970-01-01T00:00Z, so that no zone of a JVM or database can shift it. */
@Converter(autoApply = true)
public final class InstantColumn implements AttributeConverter<Instant, Long> {
    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Long milliseconds) {
        return milliseconds == null ? null : Instant.ofEpochMilli(milliseconds);
    }
}
