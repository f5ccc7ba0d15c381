package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What an approval is for. */
public final class ApprovalKind extends Code {

    /** Hours above the service level. OAR 411-450-0065. */
    public static final ApprovalKind HOURS_EXCEPTION = new ApprovalKind("hours-exception");

    /** A staffing ratio. */
    public static final ApprovalKind STAFFING_RATIO = new ApprovalKind("staffing-ratio");

    /** Hours of a personal support worker above the workweek. OAR 411-375-0040. */
    public static final ApprovalKind WORKWEEK_EXCEPTION = new ApprovalKind("workweek-exception");

    /** That the only willing and qualified entity both plans and provides. 42 CFR 441.301(c)(1)(vi). */
    public static final ApprovalKind ONLY_WILLING_ENTITY = new ApprovalKind("only-willing-entity");

    /** The codes that the library itself defines. */
    public static final Seq<ApprovalKind> OWN =
            Array.of(HOURS_EXCEPTION, STAFFING_RATIO, WORKWEEK_EXCEPTION, ONLY_WILLING_ENTITY);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ApprovalKind(String code) {
        super(code, OWN);
    }
}
