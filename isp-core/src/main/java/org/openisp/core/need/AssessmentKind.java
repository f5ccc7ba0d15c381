package org.openisp.core.need;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** Which assessment it is. */
public final class AssessmentKind extends Code {

    /** The Oregon Needs Assessment. */
    public static final AssessmentKind OREGON_NEEDS_ASSESSMENT = new AssessmentKind("oregon-needs-assessment");

    /** Another assessment of functional need. */
    public static final AssessmentKind FUNCTIONAL_NEEDS_ASSESSMENT = new AssessmentKind("functional-needs-assessment");

    /** The codes that the library itself defines. */
    public static final Seq<AssessmentKind> OWN = Array.of(OREGON_NEEDS_ASSESSMENT, FUNCTIONAL_NEEDS_ASSESSMENT);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public AssessmentKind(String code) {
        super(code, OWN);
    }
}
