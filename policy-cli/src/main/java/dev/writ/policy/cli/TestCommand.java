package dev.writ.policy.cli;

import dev.writ.policy.authoring.Tree;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.rules.BuiltInPacks;
import dev.writ.policy.testkit.PackEngines;
import dev.writ.policy.testkit.Removal;
import dev.writ.policy.testkit.Scenarios;
import dev.writ.policy.testkit.Trial;
import dev.writ.policy.testkit.Trials;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of packs that people wrote. */
@Command(
        name = "test",
        header = "Runs the scenarios of packs, and says which do not hold.",
        description = {
            "",
            "Each DIR is a pack or holds packs. Their scenarios are decided with the built-in packs and these; a pack"
                    + " that has the id of a built-in one takes its place. A scenario of a house policy is decided under"
                    + " that policy, another under none, unless it says otherwise under `house`.",
            "",
            "A scenario that does not hold is printed as file:line:column: its sentence, and below it what was"
                    + " expected and what was found. The last line counts. A pack without a scenario fails, because"
                    + " nothing shows that it does what it should.",
            "",
            "With --each-rule every rule of the packs is taken away in turn. Without it what some scenario expects must no"
                    + " longer hold; if all of it does, nobody would notice the rule's loss, and it is printed. That takes"
                    + " some tenths of a second for each rule.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every scenario holds",
            "1:a scenario does not hold, a pack has none, or none would miss a rule",
            "2:bad arguments",
            "3:a pack does not load"
        },
        footer = {
            "",
            "Examples:",
            "  policy test house.acme",
            "  policy test --each-rule house.acme",
            "  policy test --why policy-rules/src/main/packs/us policy-examples/houses"
        },
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders to test.")
    private List<Path> folders = List.of();

    @Option(names = "--why", description = "Say below a scenario that fails what was decided, because of which rules.")
    private boolean why;

    @Option(names = "--each-rule", description = "Take away each rule in turn, and say which no scenario would miss.")
    private boolean eachRule;

    TestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var packs = WrittenPacks.in(folders);
        var engines = PackEngines.of(packs.withBuiltIn());
        var trials = new ArrayList<Trial>();
        var proved = true;
        for (var pack : packs.readings().entrySet()) {
            var own = Trials.of(pack.getValue(), templates(pack.getKey()), engines);
            if (own.isEmpty()) {
                proved = false;
                streams.out().println(pack.getValue().id() + ": no scenario; add one that shows what the pack does");
            }
            own.stream().filter(trial -> !trial.holds()).forEach(this::print);
            trials.addAll(own);
        }
        var failed = trials.stream().filter(trial -> !trial.holds()).count();
        var unmissed = eachRule ? unmissed(packs, engines) : List.<Rule>of();
        unmissed.forEach(this::print);
        streams.out()
                .println(Counted.of(trials.size(), "scenario") + ", " + failed + " failed"
                        + (eachRule ? "; " + Counted.of(unmissed.size(), "rule") + " that none would miss" : ""));
        return proved && failed == 0 && unmissed.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private static List<Rule> unmissed(WrittenPacks packs, PackEngines engines) {
        var rules = packs.readings().values().stream()
                .flatMap(reading -> reading.require().rules().stream())
                .toList();
        var scenarios = packs.readings().entrySet().stream()
                .flatMap(pack -> Scenarios.of(pack.getValue(), templates(pack.getKey())).stream())
                .toList();
        return Removal.unmissed(rules, scenarios, engines);
    }

    private static Map<String, Tree.Mapping> templates(Path pack) {
        try {
            var beside = Scenarios.templatesBeside(pack);
            return beside.isEmpty() ? Scenarios.templates(BuiltInPacks.templates()) : beside;
        } catch (IllegalArgumentException e) {
            throw CannotStart.brokenRules(List.of(String.valueOf(e.getMessage())));
        }
    }

    private void print(Rule rule) {
        streams.out()
                .println(rule.place() + ": no scenario would miss `" + rule.id()
                        + "`; let one in which it stands expect what the rule changes, or remove the rule");
    }

    private void print(Trial trial) {
        streams.out().println(trial.place() + ": " + trial.name());
        trial.failures().forEach(failure -> streams.out().println("    " + failure));
        if (why) {
            trial.answer().forEach(line -> streams.out().println("    " + line));
        }
    }
}
