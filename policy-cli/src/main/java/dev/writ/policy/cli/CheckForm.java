package dev.writ.policy.cli;

/** How problems of packs are printed. */
enum CheckForm {
    TEXT,
    JSON,
    SARIF
}
