package org.openisp.core;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** The state whose law the record is kept under. */
public final class Jurisdiction extends Code {

    /** Oregon. */
    public static final Jurisdiction OREGON = new Jurisdiction("us-or");

    /** Missouri. */
    public static final Jurisdiction MISSOURI = new Jurisdiction("us-mo");

    /** The codes that the library itself defines. */
    public static final Seq<Jurisdiction> OWN = Array.of(OREGON, MISSOURI);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public Jurisdiction(String code) {
        super(code, OWN);
    }
}
