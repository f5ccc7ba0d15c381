package org.openisp.core.person;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** The legal status of the individual. */
public final class LegalStatus extends Code {

    /** An adult without a guardian. */
    public static final LegalStatus NO_GUARDIAN = new LegalStatus("no-guardian");

    /** A guardian for some decisions. */
    public static final LegalStatus LIMITED_GUARDIANSHIP = new LegalStatus("limited-guardianship");

    /** A guardian for all decisions. */
    public static final LegalStatus FULL_GUARDIANSHIP = new LegalStatus("full-guardianship");

    /** A conservator for property. */
    public static final LegalStatus CONSERVATORSHIP = new LegalStatus("conservatorship");

    /** A minor, for whom parents decide. */
    public static final LegalStatus MINOR = new LegalStatus("minor");

    /** A minor in the custody of a court or agency. */
    public static final LegalStatus WARD_OF_COURT = new LegalStatus("ward-of-court");

    /** The codes that the library itself defines. */
    public static final Seq<LegalStatus> OWN =
            Array.of(NO_GUARDIAN, LIMITED_GUARDIANSHIP, FULL_GUARDIANSHIP, CONSERVATORSHIP, MINOR, WARD_OF_COURT);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public LegalStatus(String code) {
        super(code, OWN);
    }
}
