package org.schooldiary.school.marks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a mark by its code. */
@Converter(autoApply = true)
public final class MarkColumn implements AttributeConverter<Mark, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }

    @Override
    public @Nullable Mark convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Mark.of(code).orElseThrow(() -> new IllegalStateException("no mark: " + code));
    }
}
