package dev.writ.policy.rulebook;

import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.TaskCode;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Challenge;
import dev.writ.policy.finding.Finding.Deadline;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Doubt;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Fee;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Finding.NoticeRule;
import dev.writ.policy.finding.Finding.PreservationTerm;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Finding.Redaction;
import dev.writ.policy.finding.Finding.Task;
import java.util.Optional;

/** What the guidelines speak of, in the order in which a reader asks. */
enum Theme {
    WHO("Who may ask, and about what", "who", "who may ask"),
    HOW("How to ask, and what a paper must look like", "how", "how to ask"),
    DATA("Which data need which papers", "data", "papers"),
    FREE("What can be given without a paper", "without-paper", "data that need no paper"),
    EMERGENCY("Emergencies", "emergencies", "emergencies"),
    PRESERVATION("Keeping data", "preservation", "keeping data"),
    NOTICE("Telling the account holder", "notice", "telling the account holder"),
    REFUSED("What is refused or left out", "refused", "what is refused whatever is presented"),
    TERMS("Time and money", "terms", "terms for the answer and fees");

    private final String title;
    private final String anchor;
    private final String subject;

    Theme(String title, String anchor, String subject) {
        this.title = title;
        this.anchor = anchor;
        this.subject = subject;
    }

    String title() {
        return title;
    }

    String anchor() {
        return anchor;
    }

    /** Stands after `about`. */
    String subject() {
        return subject;
    }

    /** Where a finding belongs; nowhere if it is the house's own business, or an aid to finding forgeries. */
    static Optional<Theme> of(Finding finding) {
        if (finding instanceof Bar bar) {
            return Optional.of(bar(bar));
        }
        if (finding instanceof Defect || finding instanceof Doubt) {
            return Optional.of(HOW);
        }
        if (finding instanceof Exemption exemption) {
            return Optional.of(exemption.basis() == Basis.EMERGENCY ? EMERGENCY : FREE);
        }
        if (finding instanceof PreservationTerm) {
            return Optional.of(PRESERVATION);
        }
        if (finding instanceof NoticeRule) {
            return Optional.of(NOTICE);
        }
        if (finding instanceof Prohibition || finding instanceof Redaction || finding instanceof Narrowing) {
            return Optional.of(REFUSED);
        }
        if (finding instanceof Deadline || finding instanceof Fee) {
            return Optional.of(TERMS);
        }
        return ofCheck(finding);
    }

    private static Theme bar(Bar bar) {
        return switch (bar.code()) {
            case NOT_VERIFIED, NO_IDENTIFIER, IDENTIFIER_UNUSABLE, NO_REACTION, NOTHING_ASKED -> HOW;
            case NO_EMERGENCY -> EMERGENCY;
            case EXTENSION_EXHAUSTED, PROCESS_NOT_STARTED -> PRESERVATION;
            default -> WHO;
        };
    }

    private static Optional<Theme> ofCheck(Finding finding) {
        if (finding instanceof Flag flag) {
            return flag(flag.code());
        }
        if (finding instanceof Challenge challenge) {
            return challenge(challenge.ground());
        }
        return finding instanceof Task task ? task(task.code()) : Optional.empty();
    }

    private static Optional<Theme> flag(FlagCode code) {
        return switch (code) {
            case VERIFY_REQUESTER, CALL_BACK -> Optional.of(HOW);
            case STALE_EMERGENCY, DISPROPORTIONATE_EMERGENCY -> Optional.of(EMERGENCY);
            case EXTENSION_LATE, EXTENSION_SHORT_NOTICE -> Optional.of(PRESERVATION);
            case SECRECY_DEFECTIVE,
                    SECRECY_NOT_ORDERED,
                    SECRECY_WITHOUT_PROCESS,
                    NOTICE_POSITION_MISSING,
                    HOLDER_CHALLENGE,
                    NOTICE_ALREADY_GIVEN,
                    NOTICE_WOULD_REACH_WRONG_PERSON,
                    DUE_DATE_BEFORE_WINDOW -> Optional.of(NOTICE);
            case FEE_DUE -> Optional.of(TERMS);
            default -> Optional.empty();
        };
    }

    private static Optional<Theme> challenge(ChallengeGround ground) {
        return switch (ground) {
            case INDEFINITE_SECRECY, SECRECY_OVER_ONE_YEAR, SECRECY_LONGER_THAN_STATUTE -> Optional.of(NOTICE);
            default -> Optional.empty();
        };
    }

    private static Optional<Theme> task(TaskCode code) {
        return switch (code) {
            case EMERGENCY_FILING -> Optional.of(EMERGENCY);
            case RENEW_PRESERVATION -> Optional.of(PRESERVATION);
            case TELL_HOLDER, RETRY_NOTICE, INFORM_AUTHORITY, ASK_SECRECY_DURATION -> Optional.of(NOTICE);
            case EX_POST_VALIDATION, CALL_BACK -> Optional.of(HOW);
            default -> Optional.empty();
        };
    }
}
