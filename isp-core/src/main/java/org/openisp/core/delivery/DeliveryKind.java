package org.openisp.core.delivery;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What was given to somebody. */
public final class DeliveryKind extends Code {

    /** A copy of a plan as authorized or last revised. */
    public static final DeliveryKind PLAN_COPY = new DeliveryKind("plan-copy");

    /** A written notice of a revision. */
    public static final DeliveryKind REVISION_NOTICE = new DeliveryKind("revision-notice");

    /** The budget. */
    public static final DeliveryKind BUDGET = new DeliveryKind("budget");

    /** Information on rights and responsibilities. */
    public static final DeliveryKind RIGHTS_INFORMATION = new DeliveryKind("rights-information");

    /** The codes that the library itself defines. */
    public static final Seq<DeliveryKind> OWN = Array.of(PLAN_COPY, REVISION_NOTICE, BUDGET, RIGHTS_INFORMATION);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public DeliveryKind(String code) {
        super(code, OWN);
    }
}
