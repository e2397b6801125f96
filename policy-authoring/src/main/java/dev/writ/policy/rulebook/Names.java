package dev.writ.policy.rulebook;

import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Piece.Code;
import dev.writ.policy.rulebook.document.Piece.Link;
import dev.writ.policy.rulebook.words.CodeWords;

/** What packs, topics and rules are called on a page. */
final class Names {
    private static final int ENOUGH_TO_TELL = 12;

    private Names() {}

    /** A rule's id, which leads to where the rule is explained. */
    static Line rule(Chapter chapter, String id) {
        return Line.EMPTY.and(new Link(new Code(id), chapter.at(id)));
    }

    static String topic(String file) {
        return CodeWords.start(file.replace('-', ' '));
    }

    static String kind(Chapter chapter) {
        return switch (chapter.pack().kind()) {
            case CORE -> "Applies to every request";
            case REGIME ->
                "Law of "
                        + chapter.pack()
                                .country()
                                .map(country -> country.code())
                                .orElse("");
            case HOUSE -> "House policy of a company";
        };
    }

    static boolean isHouse(Chapter chapter) {
        return chapter.pack().kind() == PackKind.HOUSE;
    }

    /** The beginning of the version, which is enough to tell it from others. */
    static Line version(Chapter chapter) {
        return Line.code(chapter.pack().hash().substring(0, ENOUGH_TO_TELL));
    }

    /** Pack and version in full, for the end of a page. */
    static Line edition(Chapter chapter) {
        return Line.of("Version of ")
                .and(new Code(chapter.id()))
                .and(": ")
                .and(new Code(chapter.pack().hash()));
    }

    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
