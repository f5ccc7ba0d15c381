package org.openisp.core.signing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/**
 * Why somebody did not sign. OAR 411-415-0070(8)(e)(A)(i) and (ii).
 *
 * <p>That a reason can be recorded does not make it an accepted one.
 */
public final class InabilityReason extends Code {

    /** Not able to sign, physically. */
    public static final InabilityReason PHYSICAL = new InabilityReason("physical");

    /** Not able to sign, by reason of behavior. */
    public static final InabilityReason BEHAVIORAL = new InabilityReason("behavioral");

    /** Not available to sign. */
    public static final InabilityReason UNAVAILABLE = new InabilityReason("unavailable");

    /** Another documented reason. */
    public static final InabilityReason OTHER = new InabilityReason("other");

    /** The codes that the library itself defines. */
    public static final Seq<InabilityReason> OWN = Array.of(PHYSICAL, BEHAVIORAL, UNAVAILABLE, OTHER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public InabilityReason(String code) {
        super(code, OWN);
    }
}
