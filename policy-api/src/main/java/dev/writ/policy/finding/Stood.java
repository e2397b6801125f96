package dev.writ.policy.finding;

/** A rule that stood: what it said, and about what. The engine stamps it; a rule cannot choose its pack. */
public record Stood(RuleCard rule, Target on, Finding finding) {}
