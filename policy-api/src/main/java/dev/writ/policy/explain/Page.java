package dev.writ.policy.explain;

import java.util.List;

/**
 * An explanation before it has a form.
 *
 * @param lead the answer in a few sentences, the first of which is the outcome
 * @param sections what a reader looks up
 * @param close the last line
 */
record Page(List<String> lead, List<Section> sections, String close) {}
