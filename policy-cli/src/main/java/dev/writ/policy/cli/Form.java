package dev.writ.policy.cli;

/** How decisions are printed. */
enum Form {
    JSON,
    TEXT,
    MARKDOWN
}
