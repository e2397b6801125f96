package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Subject;
import java.util.Set;

/**
 * A person asking for their own data.
 *
 * @param held whether a preservation of the data is running
 * @param extensionTold whether the person was told of an extension within a month of receipt
 */
public record SubjectFact(
        boolean stated,
        Tri identityVerified,
        Tri complex,
        Tri manifestlyUnfounded,
        Tri legalHold,
        boolean held,
        boolean extensionTold,
        Set<Subject.Wanted> wants) {}
