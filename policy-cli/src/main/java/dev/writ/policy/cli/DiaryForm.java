package dev.writ.policy.cli;

/** How days are printed. */
enum DiaryForm {
    JSON,
    TEXT,
    ICS
}
