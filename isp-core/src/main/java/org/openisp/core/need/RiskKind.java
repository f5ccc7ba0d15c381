package org.openisp.core.need;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What kind of risk it is. */
public final class RiskKind extends Code {

    /** To health. */
    public static final RiskKind HEALTH = new RiskKind("health");

    /** To safety. */
    public static final RiskKind SAFETY = new RiskKind("safety");

    /** By behavior. */
    public static final RiskKind BEHAVIORAL = new RiskKind("behavioral");

    /** A crisis. */
    public static final RiskKind CRISIS = new RiskKind("crisis");

    /** The codes that the library itself defines. */
    public static final Seq<RiskKind> OWN = Array.of(HEALTH, SAFETY, BEHAVIORAL, CRISIS);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public RiskKind(String code) {
        super(code, OWN);
    }
}
