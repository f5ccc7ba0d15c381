package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What a decision about services is about. */
public final class DecisionSubject extends Code {

    /** A service. */
    public static final DecisionSubject SERVICE = new DecisionSubject("service");

    /** A provider. */
    public static final DecisionSubject PROVIDER = new DecisionSubject("provider");

    /** A setting. */
    public static final DecisionSubject SETTING = new DecisionSubject("setting");

    /** A combination of services. */
    public static final DecisionSubject COMBINATION = new DecisionSubject("combination");

    /** The codes that the library itself defines. */
    public static final Seq<DecisionSubject> OWN = Array.of(SERVICE, PROVIDER, SETTING, COMBINATION);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public DecisionSubject(String code) {
        super(code, OWN);
    }
}
