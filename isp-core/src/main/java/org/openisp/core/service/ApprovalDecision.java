package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What was decided about something that needs approval. */
public final class ApprovalDecision extends Code {

    /** Approved. */
    public static final ApprovalDecision APPROVED = new ApprovalDecision("approved");

    /** Approved in part. */
    public static final ApprovalDecision PARTLY_APPROVED = new ApprovalDecision("partly-approved");

    /** Denied. */
    public static final ApprovalDecision DENIED = new ApprovalDecision("denied");

    /** The codes that the library itself defines. */
    public static final Seq<ApprovalDecision> OWN = Array.of(APPROVED, PARTLY_APPROVED, DENIED);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ApprovalDecision(String code) {
        super(code, OWN);
    }
}
