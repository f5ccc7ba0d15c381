package org.openisp.core.person;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** A decision that a representative may make for the individual. */
public final class DecisionScope extends Code {

    /** Signing the plan and its revisions. */
    public static final DecisionScope SIGN_PLAN = new DecisionScope("sign-plan");

    /** Consenting to an individually-based limitation. */
    public static final DecisionScope CONSENT_TO_LIMITATION = new DecisionScope("consent-to-limitation");

    /** Choosing services, providers and settings. */
    public static final DecisionScope CHOOSE_PROVIDERS = new DecisionScope("choose-providers");

    /** The codes that the library itself defines. */
    public static final Seq<DecisionScope> OWN = Array.of(SIGN_PLAN, CONSENT_TO_LIMITATION, CHOOSE_PROVIDERS);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public DecisionScope(String code) {
        super(code, OWN);
    }
}
