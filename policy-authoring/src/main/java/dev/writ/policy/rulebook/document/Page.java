package dev.writ.policy.rulebook.document;

import java.util.List;

/**
 * A page.
 *
 * @param name without an ending, unique in its book
 * @param label in the list of all pages
 * @param title over the page
 * @param lead what is said before the list of what is on the page
 * @param foot what is said at the end of the page
 */
public record Page(String name, String label, String title, List<Block> lead, List<Block> blocks, List<Line> foot) {
    public Page {
        Target.Here.checkedPage(name);
        lead = List.copyOf(lead);
        blocks = List.copyOf(blocks);
        foot = List.copyOf(foot);
    }
}
