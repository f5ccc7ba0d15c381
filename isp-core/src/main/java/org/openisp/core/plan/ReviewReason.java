package org.openisp.core.plan;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** Why a plan was reviewed. */
public final class ReviewReason extends Code {

    /** A needs assessment was conducted. */
    public static final ReviewReason NEEDS_ASSESSMENT = new ReviewReason("needs-assessment");

    /** The plan was about to expire. */
    public static final ReviewReason EXPIRY = new ReviewReason("expiry");

    /** A transition period was about to end. */
    public static final ReviewReason TRANSITION_PERIOD = new ReviewReason("transition-period");

    /** Circumstances or needs changed significantly. */
    public static final ReviewReason CHANGE = new ReviewReason("change");

    /** The individual or a representative asked for it. */
    public static final ReviewReason REQUEST = new ReviewReason("request");

    /** The codes that the library itself defines. */
    public static final Seq<ReviewReason> OWN = Array.of(NEEDS_ASSESSMENT, EXPIRY, TRANSITION_PERIOD, CHANGE, REQUEST);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ReviewReason(String code) {
        super(code, OWN);
    }
}
