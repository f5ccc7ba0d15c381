package org.openisp.core.need;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What changed in somebody's life. */
public final class ChangeKind extends Code {

    /** Needs changed. */
    public static final ChangeKind NEEDS = new ChangeKind("needs");

    /** Circumstances changed. */
    public static final ChangeKind CIRCUMSTANCES = new ChangeKind("circumstances");

    /** A life event, such as a move, a new job or a death in the family. */
    public static final ChangeKind LIFE_EVENT = new ChangeKind("life-event");

    /** The codes that the library itself defines. */
    public static final Seq<ChangeKind> OWN = Array.of(NEEDS, CIRCUMSTANCES, LIFE_EVENT);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ChangeKind(String code) {
        super(code, OWN);
    }
}
