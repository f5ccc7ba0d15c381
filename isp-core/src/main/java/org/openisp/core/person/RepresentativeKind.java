package org.openisp.core.person;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What makes somebody a representative of the individual. */
public final class RepresentativeKind extends Code {

    /** A parent of a minor, who is the legal representative unless a court appoints another. */
    public static final RepresentativeKind PARENT = new RepresentativeKind("parent");

    /** A guardian whom a court appointed, within the scope that the court gave. */
    public static final RepresentativeKind COURT_APPOINTED_GUARDIAN =
            new RepresentativeKind("court-appointed-guardian");

    /** A health care representative, within the scope of that role. */
    public static final RepresentativeKind HEALTH_CARE_REPRESENTATIVE =
            new RepresentativeKind("health-care-representative");

    /** An adult whom the individual chose; not a legal representative. */
    public static final RepresentativeKind DESIGNATED_REPRESENTATIVE =
            new RepresentativeKind("designated-representative");

    /** The codes that the library itself defines. */
    public static final Seq<RepresentativeKind> OWN =
            Array.of(PARENT, COURT_APPOINTED_GUARDIAN, HEALTH_CARE_REPRESENTATIVE, DESIGNATED_REPRESENTATIVE);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public RepresentativeKind(String code) {
        super(code, OWN);
    }
}
