package dev.writ.policy.cli;

import dev.writ.policy.PolicyEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How requests are decided: as of which day, with which names of data, by which rules. */
final class ClerkOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Decide under the law of this day, such as 2026-11-22, instead of the day of receipt.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "What you call your data, as YAML or JSON: each name with its category. A name in a request"
                    + " that it lacks is treated as private content.")
    private @Nullable Path catalogue;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    /**
     * The clerk who decides so.
     *
     * @param builtIn the engine with the built-in rules and nothing else, which is not waited for before it is used
     * @throws CannotStart if the options make no sense, or rules do not load
     */
    Clerk clerk(Supplier<PolicyEngine> builtIn) {
        return new Clerk(
                rules.engine(builtIn),
                Optional.ofNullable(asOf),
                Optional.ofNullable(catalogue).map(CatalogueFile::read));
    }
}
