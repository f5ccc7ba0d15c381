package org.openisp.core.judgment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** The role of a reviewer. */
public final class ReviewerRole extends Code {

    /** The case manager. */
    public static final ReviewerRole CASE_MANAGER = new ReviewerRole("case-manager");

    /** A supervisor. */
    public static final ReviewerRole SUPERVISOR = new ReviewerRole("supervisor");

    /** A reviewer of quality in the case management entity. */
    public static final ReviewerRole QUALITY_REVIEWER = new ReviewerRole("quality-reviewer");

    /** A reviewer of the state. */
    public static final ReviewerRole STATE_REVIEWER = new ReviewerRole("state-reviewer");

    /** The codes that the library itself defines. */
    public static final Seq<ReviewerRole> OWN = Array.of(CASE_MANAGER, SUPERVISOR, QUALITY_REVIEWER, STATE_REVIEWER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ReviewerRole(String code) {
        super(code, OWN);
    }
}
