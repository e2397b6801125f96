/** The words of Writ: requests, findings and decisions, and what turns the one into the other. */
module dev.writ.policy.api {
    requires static java.compiler;
    requires static io.soabase.recordbuilder.core;
    requires static org.jspecify;

    exports dev.writ.policy;
    exports dev.writ.policy.clock;
    exports dev.writ.policy.combine;
    exports dev.writ.policy.decision;
    exports dev.writ.policy.explain;
    exports dev.writ.policy.finding;
    exports dev.writ.policy.letter;
    exports dev.writ.policy.request;
}
