package org.schooldiary.web.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the packages; each rule first makes sure that there is something it speaks of. */
class ImportRulesTest {
    private static final String ROOT = "org.schooldiary.";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.schooldiary");

    /** Who stands below must not know who stands above. */
    @ParameterizedTest
    @CsvSource({
        "lti, school",
        "lti, web",
        "school, web",
        "school.store, school.people",
        "school.people, school.calendar",
        "school.people, school.platform",
        "school.people, school.record",
        "school.people, school.journal",
        "school.calendar, school.journal",
        "school.calendar, school.platform",
        "school.platform, school.calendar",
        "school.platform, school.journal",
        "school.platform.connection, school.calendar",
        "school.record, school.journal",
        "school.record, school.marks",
        "school.record, school.attendance",
        "school.journal, school.diary",
        "school.marks, school.diary",
        "school.attendance, school.diary",
        "school.platform, school.gradebook",
        "school.journal, school.gradebook",
        "school.marks, school.gradebook",
        "school.diary, school.gradebook",
        "school.marks, school.attendance",
        "school.attendance, school.marks"
    })
    void whoStandsBelowKnowsNothingOfWhoStandsAbove(String below, String above) {
        requireClasses(below);
        requireClasses(above);

        noClasses()
                .that()
                .resideInAPackage(ROOT + below + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + above + "..")
                .check(ALL);
    }

    @Test
    void thePackagesOfTheSchoolFormNoCycle() {
        requireClasses("school");

        slices().matching(ROOT + "school.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void theLtiToolKnowsNeitherJpaNorEjb() {
        requireClasses("lti");

        noClasses()
                .that()
                .resideInAPackage(ROOT + "lti..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "jakarta.ejb..", "jakarta.ws.rs..")
                .check(ALL);
    }

    @Test
    void theSchoolKnowsNoWeb() {
        requireClasses("school");

        noClasses()
                .that()
                .resideInAPackage(ROOT + "school..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..")
                .check(ALL);
    }

    @Test
    void theWebReadsAndWritesNothingItself() {
        requireClasses("web");

        noClasses()
                .that()
                .resideInAPackage(ROOT + "web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                .check(ALL);
    }

    @Test
    void troubleIsToldInOnePlaceOnly() {
        requireClasses("web.problem");

        classes()
                .that()
                .implement(ExceptionMapper.class)
                .should()
                .resideInAPackage(ROOT + "web.problem")
                .check(ALL);
    }

    private static void requireClasses(String inPackage) {
        List<JavaClass> found = ALL.stream()
                .filter(type -> (type.getPackageName() + ".").startsWith(ROOT + inPackage + "."))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        assertThat(found).as("classes in %s%s", ROOT, inPackage).isNotEmpty();
    }
}
