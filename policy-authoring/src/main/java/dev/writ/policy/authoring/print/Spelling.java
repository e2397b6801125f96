package dev.writ.policy.authoring.print;

import dev.writ.policy.engine.fact.FactKind;

/** How kinds of fact and codes are written. */
enum Spelling {
    /** As a compiler of Java wants them. */
    QUALIFIED,
    /** As authors write them. */
    SHORT;

    String fact(FactKind kind) {
        return this == QUALIFIED ? kind.type().getSimpleName() : kind.ruleName();
    }

    String code(Enum<?> code) {
        return this == QUALIFIED ? code.getDeclaringClass().getCanonicalName() + "." + code.name() : code.name();
    }
}
