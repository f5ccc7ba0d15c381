package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** Who makes an activity available. */
public final class ActivitySource extends Code {

    /** The provider. */
    public static final ActivitySource PROVIDER = new ActivitySource("provider");

    /** The Community Developmental Disabilities Program. */
    public static final ActivitySource CDDP = new ActivitySource("cddp");

    /** Somebody else. */
    public static final ActivitySource OTHER = new ActivitySource("other");

    /** The codes that the library itself defines. */
    public static final Seq<ActivitySource> OWN = Array.of(PROVIDER, CDDP, OTHER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ActivitySource(String code) {
        super(code, OWN);
    }
}
