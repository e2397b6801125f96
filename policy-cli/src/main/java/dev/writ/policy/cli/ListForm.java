package dev.writ.policy.cli;

/** How lists are printed. */
enum ListForm {
    TEXT,
    JSON
}
