package org.openisp.core.person;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What kind of document it is. */
public final class EvidenceKind extends Code {

    /** The ISP itself. */
    public static final EvidenceKind ISP = new EvidenceKind("isp");

    /** A progress note. */
    public static final EvidenceKind PROGRESS_NOTE = new EvidenceKind("progress-note");

    /** A form. */
    public static final EvidenceKind FORM = new EvidenceKind("form");

    /** A report. */
    public static final EvidenceKind REPORT = new EvidenceKind("report");

    /** A letter. */
    public static final EvidenceKind LETTER = new EvidenceKind("letter");

    /** An order of a court. */
    public static final EvidenceKind COURT_ORDER = new EvidenceKind("court-order");

    /** A medical order. */
    public static final EvidenceKind MEDICAL_ORDER = new EvidenceKind("medical-order");

    /** Another document. */
    public static final EvidenceKind OTHER = new EvidenceKind("other");

    /** The codes that the library itself defines. */
    public static final Seq<EvidenceKind> OWN =
            Array.of(ISP, PROGRESS_NOTE, FORM, REPORT, LETTER, COURT_ORDER, MEDICAL_ORDER, OTHER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public EvidenceKind(String code) {
        super(code, OWN);
    }
}
