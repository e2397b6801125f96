package dev.writ.policy.authoring;

import dev.writ.policy.authoring.drl.RuleFileReader;
import dev.writ.policy.authoring.drl.WrittenRule;
import dev.writ.policy.authoring.folder.PackFiles;
import dev.writ.policy.authoring.table.TableReader;
import dev.writ.policy.authoring.table.TableReader.Grant;
import dev.writ.policy.authoring.table.TableReader.RowAsRule;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.topic.Topic;
import dev.writ.policy.authoring.topic.Topic.TableNote;
import dev.writ.policy.authoring.topic.TopicReader;
import dev.writ.policy.authoring.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the topics of a pack: rule files and tables, each with the YAML file beside it. */
final class Topics {
    private static final int MOST_RULES = 2000;

    private final PackFiles files;
    private final Problems problems;
    private final List<RowAsRule> rules = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();
    private final Set<String> unread = new HashSet<>();

    private Topics(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** All of them. Rules and their notes are matched by id; what has no partner is told. */
    static Topics read(PackFiles files, List<String> notTopics, Problems problems) {
        var topics = new Topics(files, problems);
        Map<String, Topic> beside = new LinkedHashMap<>();
        files.names(".yaml").stream()
                .filter(name -> !notTopics.contains(name))
                .forEach(name -> topics.topic(name).ifPresent(topic -> beside.put(stem(name), topic)));
        files.names(".drl").forEach(name -> topics.rules(name, Optional.ofNullable(beside.get(stem(name)))));
        files.names(".csv").forEach(name -> topics.table(name, Optional.ofNullable(beside.get(stem(name)))));
        beside.forEach(topics::refuseLonely);
        topics.refuseTooMany();
        return topics;
    }

    List<RowAsRule> rules() {
        return rules;
    }

    List<Grant> grants() {
        return grants;
    }

    /** The ids of all rules and rows, also of those that cannot be understood; empty if a file may hold others. */
    Set<String> ids() {
        return unread.isEmpty() ? ids : Set.of();
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    private Optional<Topic> topic(String name) {
        Optional<Topic> topic = files.text(name, problems)
                .flatMap(text -> problems.attempt(() -> YamlReader.read(text)))
                .map(tree -> TopicReader.read(tree, problems));
        topic.ifPresentOrElse(
                read -> {
                    scenarios.addAll(read.scenarios());
                    ids.addAll(read.rules().keySet());
                },
                () -> unread.add(stem(name)));
        return topic;
    }

    private void rules(String name, Optional<Topic> topic) {
        Optional<SourceText> text = files.text(name, problems);
        if (text.isEmpty()) {
            return;
        }
        List<WrittenRule> written = RuleFileReader.read(text.get(), files.folder(), problems);
        Map<String, RuleNote> notes = topic.map(Topic::rules).orElse(Map.of());
        written.forEach(rule -> rules.add(new RowAsRule(rule, note(rule, notes, stem(name)))));
        written.forEach(rule -> ids.add(rule.id()));
        refuseUnused(name, written, notes);
    }

    private RuleNote note(WrittenRule rule, Map<String, RuleNote> notes, String stem) {
        RuleNote note = notes.get(rule.id());
        if (note != null) {
            return note;
        }
        if (unread.contains(stem)) {
            return RuleNote.unread(rule.place());
        }
        problems.add(
                ProblemCode.UNPAIRED,
                rule.place(),
                "`%s` has no entry in `%s.yaml`; add it there with `title` and `reason`".formatted(rule.id(), stem)
                        + Nearest.to(rule.id(), notes.keySet())
                                .map(id -> ", or correct `" + id + "`")
                                .orElse(""));
        return RuleNote.missing(rule.place());
    }

    private void refuseUnused(String name, List<WrittenRule> written, Map<String, RuleNote> notes) {
        List<String> ids = written.stream().map(WrittenRule::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        notes.forEach((id, note) -> {
            if (!ids.contains(id)) {
                problems.add(
                        ProblemCode.UNPAIRED,
                        note.place(),
                        "`" + name + "` has no rule `" + id + "`" + Nearest.hint(id, ids));
            }
        });
    }

    private void table(String name, Optional<Topic> topic) {
        if (files.contents().containsKey(stem(name) + ".drl")) {
            problems.add(
                    ProblemCode.UNPAIRED, start(name), "a rule file has the same name; give the table another one");
            return;
        }
        if (unread.contains(stem(name))) {
            return;
        }
        topic.flatMap(Topic::table)
                .ifPresentOrElse(
                        note -> rows(name, note),
                        () -> problems.add(
                                ProblemCode.UNPAIRED,
                                start(name),
                                "`%s.yaml` does not say what kind of table this is; add `table: requirement`"
                                        .formatted(stem(name))));
    }

    private void rows(String name, TableNote note) {
        files.text(name, problems)
                .flatMap(text -> TableReader.read(text, note, problems))
                .ifPresentOrElse(
                        rows -> {
                            rules.addAll(rows.rules());
                            grants.addAll(rows.grants());
                            ids.addAll(rows.ids());
                        },
                        () -> unread.add(stem(name)));
    }

    private void refuseLonely(String stem, Topic topic) {
        if (topic.table().isPresent() && !files.contents().containsKey(stem + ".csv")) {
            problems.add(ProblemCode.UNPAIRED, start(stem + ".yaml"), "there is no table `" + stem + ".csv`");
        }
        if (!topic.rules().isEmpty() && !files.contents().containsKey(stem + ".drl")) {
            problems.add(ProblemCode.UNPAIRED, start(stem + ".yaml"), "there is no rule file `" + stem + ".drl`");
        }
    }

    /** Rules are compared with each other, which takes longer the more there are. */
    private void refuseTooMany() {
        if (rules.size() > MOST_RULES) {
            problems.add(
                    ProblemCode.TOO_LARGE,
                    rules.get(MOST_RULES).rule().place(),
                    "a pack has at most " + MOST_RULES + " rules and rows, and this is one more; split it");
            rules.subList(MOST_RULES, rules.size()).clear();
        }
    }

    private Place start(String name) {
        return Place.startOf(files.called(name));
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
