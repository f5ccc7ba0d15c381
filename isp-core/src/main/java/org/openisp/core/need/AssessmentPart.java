package org.openisp.core.need;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** A part of an assessment. */
public final class AssessmentPart extends Code {

    /** Seeing the individual. */
    public static final AssessmentPart OBSERVATION = new AssessmentPart("observation");

    /** An interview. */
    public static final AssessmentPart INTERVIEW = new AssessmentPart("interview");

    /** A review of records. */
    public static final AssessmentPart RECORD_REVIEW = new AssessmentPart("record-review");

    /** The codes that the library itself defines. */
    public static final Seq<AssessmentPart> OWN = Array.of(OBSERVATION, INTERVIEW, RECORD_REVIEW);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public AssessmentPart(String code) {
        super(code, OWN);
    }
}
