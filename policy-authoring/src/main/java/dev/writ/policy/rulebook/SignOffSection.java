package dev.writ.policy.rulebook;

import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Row;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Table;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Piece.Code;
import java.util.List;

/** Where people sign on paper that they have read this version of a pack. */
final class SignOffSection {

    private SignOffSection() {}

    static Block of(Chapter chapter) {
        return Section.of(
                "Sign-off",
                "sign-off",
                List.of(
                        new Paragraph(Line.of("I have read the pack ")
                                .and(new Code(chapter.id()))
                                .and(" in this version: ")
                                .and(new Code(chapter.pack().hash()))
                                .and(". Any change to the pack, however small, gives it another version.")),
                        new Table(
                                "Signatures",
                                List.of("As", "Name", "Date", "Signature"),
                                List.of(row("Author of the policy"), row("Legal counsel"), row("Approver")))));
    }

    private static Row row(String role) {
        return Row.of(Line.of(role), Line.EMPTY, Line.EMPTY, Line.EMPTY);
    }
}
