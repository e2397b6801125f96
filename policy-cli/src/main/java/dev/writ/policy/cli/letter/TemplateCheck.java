package dev.writ.policy.cli.letter;

import dev.writ.policy.authoring.text.Nearest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for names in a template that a letter does not have, wherever they stand, so that a mistake shows with the first
 * letter and not with the first that has a fee. Used once.
 */
final class TemplateCheck {

    /** Where in a list a row is: names that templates have in every list. */
    private static final Set<String> OF_ROWS = Set.of("-first", "-last", "-index");

    private static final String UNDERSTOOD =
            "a template understands `{{name}}`, `{{#name}}`, `{{^name}}`, `{{/name}}` and" + " `{{! a comment }}`";

    private final String file;
    private final String text;
    private final List<String> problems = new ArrayList<>();
    private final Deque<Section> open = new ArrayDeque<>();

    /** A section whose name is unknown is looked into no further: of what is in it nothing can be said. */
    private record Section(Tag tag, Map<String, Name> names, boolean rows, boolean unknown) {}

    private TemplateCheck(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** What has to be changed, each with its place. */
    static List<String> problems(String file, String text, Map<String, Name> names) {
        var check = new TemplateCheck(file, text);
        check.run(names);
        return List.copyOf(check.problems);
    }

    private void run(Map<String, Name> names) {
        open.push(new Section(new Tag("", "", 0, 0), names, false, false));
        var end = 0;
        for (var tag : Tag.in(text)) {
            loose(end, tag.start());
            end = tag.end();
            look(tag);
        }
        loose(end, text.length());
        open.stream()
                .filter(section -> section.tag().begins())
                .forEach(section -> tell(
                        section.tag().start(),
                        "the section `" + section.tag().name() + "` has no end; write `{{/"
                                + section.tag().name() + "}}` behind it"));
    }

    private void look(Tag tag) {
        if (tag.begins()) {
            begin(tag, known(tag));
        } else if (tag.ends()) {
            end(tag);
        } else if (tag.isValue()) {
            known(tag).ifPresent(name -> value(tag, name));
        } else if (!tag.isComment()) {
            tell(tag.start(), "`" + text.substring(tag.start(), tag.end()) + "` is not understood; " + UNDERSTOOD);
        }
    }

    private void begin(Tag tag, Optional<Name> name) {
        var rows = name.filter(Name.Rows.class::isInstance)
                .map(Name.Rows.class::cast)
                .filter(list -> tag.sign().equals("#"));
        open.push(new Section(tag, rows.map(Name.Rows::names).orElse(Map.of()), rows.isPresent(), name.isEmpty()));
    }

    private void end(Tag tag) {
        var begun = open.getFirst();
        if (open.size() == 1) {
            tell(
                    tag.start(),
                    "no section `" + tag.name() + "` begins before its end; take it out, or write `{{#" + tag.name()
                            + "}}` before it");
            return;
        }
        if (!begun.tag().name().equals(tag.name())) {
            tell(
                    tag.start(),
                    "the section `" + begun.tag().name() + "` is to end before `" + tag.name() + "` does; write `{{/"
                            + begun.tag().name() + "}}` first");
        }
        open.pop();
    }

    private void value(Tag tag, Name name) {
        if (!(name instanceof Name.Text)) {
            var what = name instanceof Name.Rows ? "a list" : "yes or no, and no text";
            tell(
                    tag.start(),
                    "`" + tag.name() + "` is " + what + "; write `{{#" + tag.name() + "}}` and `{{/" + tag.name()
                            + "}}` around what depends on it");
        }
    }

    private Optional<Name> known(Tag tag) {
        if (OF_ROWS.contains(tag.name()) && open.stream().anyMatch(Section::rows)) {
            return Optional.of(tag.name().equals("-index") ? new Name.Text() : new Name.YesOrNo());
        }
        for (var section : open) {
            var name = section.names().get(tag.name());
            if (name != null) {
                return Optional.of(name);
            }
        }
        if (open.stream().anyMatch(Section::unknown)) {
            return Optional.empty();
        }
        var names = new LinkedHashSet<String>();
        open.forEach(section -> names.addAll(section.names().keySet()));
        tell(
                tag.start(),
                "this letter has no name `" + tag.name() + "` here" + Nearest.hint(tag.name(), names)
                        + "; docs/letters.md lists all");
        return Optional.empty();
    }

    /** Braces between two tags are the beginning of one that has no end. */
    private void loose(int from, int to) {
        var at = text.substring(from, to).indexOf(Tag.OPEN);
        if (at >= 0) {
            tell(from + at, "`{{` has no end; write `}}` behind the name");
        }
    }

    private void tell(int at, String problem) {
        var before = text.substring(0, at);
        var line = 1 + before.chars().filter(character -> character == '\n').count();
        var column = at - before.lastIndexOf('\n');
        problems.add(file + ":" + line + ":" + column + ": " + problem);
    }
}
