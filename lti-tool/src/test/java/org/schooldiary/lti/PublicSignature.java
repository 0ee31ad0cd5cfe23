package org.schooldiary.lti;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;

/** What others see of a class speaks of none of these libraries. */
final class PublicSignature extends ArchCondition<JavaClass> {

    private final String[] libraries;

    PublicSignature(String... libraries) {
        super("speak of no " + String.join(", ", libraries) + " in public");
        this.libraries = libraries;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .forEach(unit -> {
                    complainOf(unit.getRawReturnType(), unit.getFullName(), events);
                    unit.getRawParameterTypes().forEach(parameter -> complainOf(parameter, unit.getFullName(), events));
                });
    }

    private void complainOf(JavaClass seen, String where, ConditionEvents events) {
        if (Arrays.stream(libraries).anyMatch(library -> seen.getName().startsWith(library))) {
            events.add(SimpleConditionEvent.violated(seen, where + " speaks of " + seen.getName()));
        }
    }
}
