package org.openisp.core.team;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** How somebody contributed to a plan. */
public final class ContributionKind extends Code {

    /** By being at the meeting. */
    public static final ContributionKind PRESENCE = new ContributionKind("presence");

    /** By an interview. */
    public static final ContributionKind INTERVIEW = new ContributionKind("interview");

    /** By a report. */
    public static final ContributionKind REPORT = new ContributionKind("report");

    /** By a letter. */
    public static final ContributionKind LETTER = new ContributionKind("letter");

    /** By a questionnaire. */
    public static final ContributionKind QUESTIONNAIRE = new ContributionKind("questionnaire");

    /** The codes that the library itself defines. */
    public static final Seq<ContributionKind> OWN = Array.of(PRESENCE, INTERVIEW, REPORT, LETTER, QUESTIONNAIRE);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ContributionKind(String code) {
        super(code, OWN);
    }
}
