package dev.writ.policy.letter;

import dev.writ.policy.request.Request;

/** What kind of requester asks, as far as letters tell them apart. */
enum Asker {
    AUTHORITY,
    PARTY,
    PERSON;

    static Asker of(Request request) {
        return switch (request.requester().type()) {
            case LAW_ENFORCEMENT, PROSECUTOR, COURT, INTELLIGENCE_AGENCY, REGULATOR -> AUTHORITY;
            case CIVIL_LITIGANT, DEFENCE -> PARTY;
            case PRIVATE_PERSON, DATA_SUBJECT, RESEARCHER, EMPLOYEE -> PERSON;
        };
    }
}
