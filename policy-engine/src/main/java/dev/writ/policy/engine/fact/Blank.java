package dev.writ.policy.engine.fact;

import dev.writ.policy.request.Consent;
import dev.writ.policy.request.ConsentBuilder;
import dev.writ.policy.request.Holder;
import dev.writ.policy.request.HolderBuilder;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.IssuerBuilder;
import dev.writ.policy.request.Matter;
import dev.writ.policy.request.MatterBuilder;
import dev.writ.policy.request.SeenBefore;
import dev.writ.policy.request.SeenBeforeBuilder;
import dev.writ.policy.request.Verification;
import dev.writ.policy.request.VerificationBuilder;

/** Parts of a request that nobody filled in: everything about them is unknown. */
final class Blank {

    static final Holder HOLDER = HolderBuilder.builder().build();
    static final Issuer ISSUER = IssuerBuilder.builder().build();
    static final SeenBefore SEEN_BEFORE = SeenBeforeBuilder.builder().build();
    static final Consent CONSENT = ConsentBuilder.builder().build();
    static final Matter MATTER = MatterBuilder.builder().build();
    static final Verification VERIFICATION = VerificationBuilder.builder().build();

    private Blank() {}
}
