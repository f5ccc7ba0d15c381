package org.openisp.core.enrollment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What was asked for, and how. */
public final class RequestKind extends Code {

    /** A completed application for services. */
    public static final RequestKind COMPLETED_APPLICATION = new RequestKind("completed-application");

    /** A written request for a new service. */
    public static final RequestKind NEW_SERVICE = new RequestKind("new-service");

    /** A written request for a provider. */
    public static final RequestKind NEW_PROVIDER = new RequestKind("new-provider");

    /** A written request for a change. */
    public static final RequestKind CHANGE = new RequestKind("change");

    /** The codes that the library itself defines. */
    public static final Seq<RequestKind> OWN = Array.of(COMPLETED_APPLICATION, NEW_SERVICE, NEW_PROVIDER, CHANGE);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public RequestKind(String code) {
        super(code, OWN);
    }
}
