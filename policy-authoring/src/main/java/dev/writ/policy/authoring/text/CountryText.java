package dev.writ.policy.authoring.text;

import dev.writ.policy.Country;
import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;

/** Country codes that people wrote. */
public final class CountryText {

    private CountryText() {}

    /**
     * The country with this code.
     *
     * @throws Refused if the code is not assigned
     */
    public static Country read(String code, Place place) {
        try {
            return Country.of(code);
        } catch (IllegalArgumentException unassigned) {
            throw new Refused(ProblemCode.UNKNOWN_CODE, place, String.valueOf(unassigned.getMessage()));
        }
    }
}
