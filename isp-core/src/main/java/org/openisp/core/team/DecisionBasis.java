package org.openisp.core.team;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What a decision of the team rests on. OAR 411-415-0070(7)(b)(A). */
public final class DecisionBasis extends Code {

    /** Health. */
    public static final DecisionBasis HEALTH = new DecisionBasis("health");

    /** Safety. */
    public static final DecisionBasis SAFETY = new DecisionBasis("safety");

    /** Assessed needs. */
    public static final DecisionBasis ASSESSED_NEEDS = new DecisionBasis("assessed-needs");

    /** The codes that the library itself defines. */
    public static final Seq<DecisionBasis> OWN = Array.of(HEALTH, SAFETY, ASSESSED_NEEDS);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public DecisionBasis(String code) {
        super(code, OWN);
    }
}
