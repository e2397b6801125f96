package dev.writ.policy.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Arrows between modules point one way. A rule that finds no class to look at fails. */
class ArchitectureTest {
    private static final JavaClasses WRIT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.writ.policy");

    private static final String[] API = {
        "dev.writ.policy",
        "dev.writ.policy.request..",
        "dev.writ.policy.decision..",
        "dev.writ.policy.finding..",
        "dev.writ.policy.clock..",
        "dev.writ.policy.combine..",
        "dev.writ.policy.explain..",
        "dev.writ.policy.letter.."
    };

    @Test
    void the_words_depend_on_nothing() {
        classes()
                .that()
                .resideInAnyPackage(API)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.or(
                        resideInAnyPackage(API),
                        resideInAnyPackage("java..", "org.jspecify..", "io.soabase.recordbuilder..")))
                .because("an embedder must be able to hold requests and decisions without an engine")
                .check(WRIT);
    }

    @Test
    void the_judge_knows_neither_files_nor_the_wire_nor_the_desk() {
        noClasses()
                .that()
                .resideInAPackage("dev.writ.policy.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.writ.policy.authoring..",
                        "dev.writ.policy.json..",
                        "dev.writ.policy.rules..",
                        "dev.writ.policy.cli..")
                .because("parsers and tools must not reach those who only decide")
                .check(WRIT);
    }

    @Test
    void the_law_is_compiled_in_the_build_and_needs_no_author_at_run_time() {
        noClasses()
                .that()
                .resideInAPackage("dev.writ.policy.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.writ.policy.authoring..", "dev.writ.policy.json..")
                .because("an embedder of the built-in packs carries no parser")
                .check(WRIT);
    }

    @Test
    void the_wire_knows_the_words_alone() {
        noClasses()
                .that()
                .resideInAPackage("dev.writ.policy.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.writ.policy.engine..",
                        "dev.writ.policy.authoring..",
                        "dev.writ.policy.rules..",
                        "org.drools..",
                        "org.kie..")
                .because("a client that only reads and writes needs no engine")
                .check(WRIT);
    }

    @Test
    void nobody_depends_on_the_desk() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.writ.policy.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.writ.policy.cli..")
                .because("the command uses the library and not the other way round")
                .check(WRIT);
    }

    @Test
    void drools_stays_with_the_judge_and_the_pen() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.writ.policy.engine..", "dev.writ.policy.authoring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .because("the engine can be replaced as long as nobody else knows it")
                .check(WRIT);
    }

    @Test
    void the_proof_knows_neither_the_law_nor_the_desk() {
        noClasses()
                .that()
                .resideInAPackage("dev.writ.policy.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.writ.policy.rules..", "dev.writ.policy.cli..")
                .because("scenarios are tried with any packs")
                .check(WRIT);
    }

    @Test
    void junit_is_needed_by_those_alone_who_make_tests_of_scenarios() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.writ.policy.testkit.ScenarioTests")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.assertj..")
                .because("the command tries scenarios too, and carries no JUnit")
                .check(WRIT);
    }
}
