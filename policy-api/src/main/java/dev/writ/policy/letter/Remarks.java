package dev.writ.policy.letter;

import dev.writ.policy.decision.FlagCode;
import java.util.Map;
import java.util.Optional;

/** What a requester is told of flags. All others are about trust, about the holder or about other requests. */
final class Remarks {

    private static final Map<FlagCode, String> TOLD = Map.of(
            FlagCode.NOTICE_POSITION_MISSING,
            "please say whether you object to notice to the account holder, and why",
            FlagCode.SECRECY_DEFECTIVE,
            "the order of secrecy is defective and cannot be followed as it stands",
            FlagCode.SECRECY_NOT_ORDERED,
            "secrecy was asked for and not ordered; without an order the account holder is not kept in the dark",
            FlagCode.SECRECY_WITHOUT_PROCESS,
            "secrecy was ordered for a demand that comes without legal process",
            FlagCode.FEE_DUE,
            "a fee is due and has not been paid");

    private Remarks() {}

    static Optional<String> on(FlagCode flag) {
        return Optional.ofNullable(TOLD.get(flag));
    }
}
