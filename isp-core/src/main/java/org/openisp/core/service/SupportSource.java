package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** Where a support comes from that the division does not pay for. */
public final class SupportSource extends Code {

    /** Family, friends, neighbors. */
    public static final SupportSource NATURAL = new SupportSource("natural");

    /** The community. */
    public static final SupportSource COMMUNITY = new SupportSource("community");

    /** Another agency. */
    public static final SupportSource OTHER_AGENCY = new SupportSource("other-agency");

    /** The codes that the library itself defines. */
    public static final Seq<SupportSource> OWN = Array.of(NATURAL, COMMUNITY, OTHER_AGENCY);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public SupportSource(String code) {
        super(code, OWN);
    }
}
