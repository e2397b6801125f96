package dev.writ.policy.cli.scaffold;

import dev.writ.policy.Country;
import dev.writ.policy.authoring.Ids;
import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.drl.Usage;
import dev.writ.policy.authoring.folder.PackFiles;
import dev.writ.policy.authoring.folder.PackFolder;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule to begin with, its title and reason, a source if it names one, and a scenario each way. */
public final class RuleDraft {
    private final PackFiles files;
    private final Pack pack;
    private final Wanted wanted;

    private RuleDraft(PackFiles files, Pack pack, Wanted wanted) {
        this.files = files;
        this.pack = pack;
        this.wanted = wanted;
    }

    /**
     * What rule is wanted.
     *
     * @param id of the rule
     * @param topic the file that it goes into, with or without its ending; absent, the word of the id after the pack's
     * @param finding as rules write it, such as {@code require}
     * @param source the id of what it rests on, of a provision that is there or of one to be written
     */
    public record Wanted(String id, Optional<String> topic, String finding, Optional<String> source) {}

    /**
     * A rule of the pack in a folder.
     *
     * @throws IllegalArgumentException if the pack does not load, or the rule cannot be one of it
     */
    public static Draft of(Path folder, Wanted wanted) {
        var problems = new Problems();
        var files = PackFolder.read(folder, problems);
        var reading = PackReader.read(files);
        var pack = reading.pack()
                .filter(read -> problems.none())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the pack in `" + folder + "` does not load; `policy check " + folder + "` says why"));
        if (!Ids.wellFormed(wanted.id()) || !Ids.prefixed(wanted.id(), pack.id())) {
            throw new IllegalArgumentException("`" + wanted.id() + "` is no id of this pack; ids begin with `"
                    + Ids.prefix(pack.id()) + "` and consist of lower-case words, dots and hyphens");
        }
        return Draft.of(folder, files, new RuleDraft(files, pack, wanted).files(reading));
    }

    private List<Written> files(Reading reading) {
        var usage = usage();
        var topic = topic();
        var subject = Subject.of(usage);
        var written = new ArrayList<Written>();
        written.add(rules(topic + ".drl", usage, subject));
        written.add(notes(topic + ".yaml", subject));
        wanted.source()
                .filter(source ->
                        reading.sources().stream().noneMatch(known -> known.id().equals(source)))
                .ifPresent(source -> written.add(provision(source)));
        return written;
    }

    private Usage usage() {
        var all = Usage.all();
        return all.stream()
                .filter(usage -> usage.word().equals(wanted.finding()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding is called `" + wanted.finding() + "`"
                        + Nearest.hint(
                                wanted.finding(), all.stream().map(Usage::word).toList())));
    }

    private String topic() {
        var own = wanted.id().substring(Ids.prefix(pack.id()).length());
        var topic = wanted.topic()
                .map(name -> name.replaceFirst("\\.(drl|yaml)$", ""))
                .orElse(own.replaceFirst("\\..*", ""));
        if (!topic.matches("[a-z0-9][a-z0-9-]*") || List.of("pack", "templates").contains(topic)) {
            throw new IllegalArgumentException(
                    "`" + topic + "` is no name of a topic; use lower-case words with hyphens, such as `notice`");
        }
        if (files.contents().containsKey(topic + ".csv")) {
            throw new IllegalArgumentException(
                    "`" + topic + ".csv` is a table, whose rows are its rules; add a row to it,"
                            + " or name another file with --topic");
        }
        return topic;
    }

    private Written rules(String name, Usage usage, Subject subject) {
        var source = wanted.source().map(id -> "    @Source(\"" + id + "\")\n").orElse("");
        var rule = Stencil.of(
                "rule/rule.drl",
                Map.of("id", wanted.id(), "source", source, "pattern", subject.pattern(), "finding", usage.example()));
        return text(name)
                .map(text -> Written.added(name, text.stripTrailing() + "\n\n" + rule))
                .orElseGet(() -> Written.fresh(name, "package " + pack.id().replace('-', '_') + "\n\n" + rule));
    }

    private Written notes(String name, Subject subject) {
        var note = Stencil.of("rule/note.yaml", Map.of("id", wanted.id()))
                + (wanted.source().isPresent() ? "" : Stencil.of("rule/because.yaml", Map.of()));
        var scenarios = Stencil.of(
                "rule/scenarios.yaml",
                Map.of("id", wanted.id(), "stands", request(subject, true), "silent", request(subject, false)));
        var before = text(name);
        var with = NoteAddition.to(name, before.orElse(""), "rules", note);
        with = NoteAddition.to(name, with, "scenarios", scenarios);
        return before.isPresent() ? Written.added(name, with) : Written.fresh(name, with);
    }

    private String request(Subject subject, boolean fits) {
        var country = pack.kind() == PackKind.REGIME ? pack.country().orElseThrow() : Country.of("US");
        var fillings = new HashMap<>(subject.request(fits));
        fillings.put("country", country.code().equals("EU") ? "IE" : country.code());
        return Stencil.of("rule/request.yaml", fillings).strip().indent(4);
    }

    private Written provision(String source) {
        var parts = source.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("`" + source
                    + "` is no source; name a file in `sources` and a provision in it, such as `us-code-18/2702.b.8`");
        }
        var name = "sources/" + parts[0] + ".yaml";
        var fillings = Map.of("work", parts[0], "provision", parts[1]);
        var provision = Stencil.of("rule/provision.yaml", fillings);
        return text(name)
                .map(text -> Written.added(name, NoteAddition.to(name, text, "provisions", provision)))
                .orElseGet(() -> Written.fresh(name, Stencil.of("rule/work.yaml", fillings) + provision.indent(2)));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(files.contents().get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
