package org.schooldiary.lti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final List<String> PACKAGES = List.of(
            "check",
            "deeplinking",
            "eula",
            "grading",
            "http",
            "keys",
            "launch",
            "login",
            "membership",
            "refusal",
            "registration",
            "registration.dynamic",
            "registration.trial",
            "selftest",
            "service",
            "token");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.schooldiary");

    @Test
    void the_rules_speak_of_packages_that_are_there() {
        for (var name : PACKAGES) {
            assertThat(OURS.stream().filter(type -> type.getPackageName().equals("org.schooldiary.lti." + name)))
                    .as(name)
                    .isNotEmpty();
        }
        assertThat(OURS.stream().map(type -> type.getPackageName().replace("org.schooldiary.lti.", "")))
                .as("every package is listed here")
                .allMatch(PACKAGES::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.schooldiary.school..",
                "org.schooldiary.web..",
                "jakarta..",
                "javax.servlet..",
                "javax.persistence..",
                "java.sql.."
            })
    void the_protocol_knows_no_school_no_database_and_no_container(String forbidden) {
        check(noClasses()
                .that()
                .resideInAPackage("org.schooldiary.lti..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(forbidden));
    }

    @Test
    void packages_form_no_cycle() {
        check(slices().matching("org.schooldiary.(**)").should().beFreeOfCycles());
    }

    @Test
    void only_one_package_goes_out_to_the_network() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.schooldiary.lti.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "java.net.http.."));
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket)"));
    }

    @Test
    void the_library_is_used_for_its_words_and_data_only() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.tsugi\\.(lti13\\.LTI13(Util|JwtUtil|Servlet|KeySetUtil|AccessTokenUtil)|http\\..*)"));
    }

    @Test
    void library_and_signature_types_stay_behind_the_module() {
        check(classes().that().arePublic().should(new PublicSignature("com.nimbusds", "org.tsugi", "org.apache.hc")));
    }

    @Test
    void every_package_says_what_it_promises_and_is_null_marked() {
        for (var name : PACKAGES) {
            assertThat(OURS.stream()
                            .filter(type -> type.getName().equals("org.schooldiary.lti." + name + ".package-info"))
                            .anyMatch(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                    .as(name)
                    .isTrue();
        }
    }

    private static void check(ArchRule rule) {
        rule.check(OURS);
    }
}
