package dev.writ.policy.cli;

import dev.writ.policy.cli.scaffold.RuleDraft;
import dev.writ.policy.cli.scaffold.RuleDraft.Wanted;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a rule to begin with. */
@Command(
        name = "rule",
        header = "Writes a rule to begin with, its title and reason, and a scenario each way.",
        description = {
            "",
            "The rule goes to the end of its topic: a rule file and the YAML file of the same name, which are made if"
                    + " they are not there. In the first scenario the rule stands, and in the second it is silent.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:it was written", "2:bad arguments, or a rule that cannot be one of this pack"},
        footer = {
            "",
            "Examples:",
            "  policy new rule house.acme.notice.child --in house.acme --verb notice",
            "  policy new rule us.records.toll --in us --topic records --source us-code-18/2709.b"
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class NewRuleCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "ID", description = "Its id, which begins with the pack's and is never changed.")
    private String id = "";

    @Option(names = "--in", required = true, paramLabel = "DIR", description = "The folder of the pack.")
    private Path in = Path.of("");

    @Option(
            names = "--topic",
            paramLabel = "FILE",
            description = "The rule file that it goes into, without its ending; without this option, the first word of"
                    + " the id after the pack's.")
    private @Nullable String topic;

    @Option(
            names = "--verb",
            paramLabel = "FINDING",
            defaultValue = "require",
            description = "What it finds, as rules write it: require, bar, exempt, notice, approve and so on. The"
                    + " default is ${DEFAULT-VALUE}.")
    private String verb = "";

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "What it rests on: a file in sources, a slash, a provision. One that is not there yet is"
                    + " added, for you to complete.")
    private @Nullable String source;

    NewRuleCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var wanted = new Wanted(id, Optional.ofNullable(topic), verb, Optional.ofNullable(source));
        return NewCommand.write(() -> RuleDraft.of(in, wanted), streams);
    }
}
