package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** Who pays for a service or support. */
public final class Payer extends Code {

    /** Medicaid. */
    public static final Payer MEDICAID = new Payer("medicaid");

    /** The division for developmental disabilities, from other money than Medicaid. */
    public static final Payer DIVISION = new Payer("division");

    /** Another public agency. */
    public static final Payer OTHER_PUBLIC = new Payer("other-public");

    /** An insurance or another private source. */
    public static final Payer PRIVATE = new Payer("private");

    /** The individual or the family. */
    public static final Payer INDIVIDUAL = new Payer("individual");

    /** Nobody: it is given freely. */
    public static final Payer UNPAID = new Payer("unpaid");

    /** The codes that the library itself defines. */
    public static final Seq<Payer> OWN = Array.of(MEDICAID, DIVISION, OTHER_PUBLIC, PRIVATE, INDIVIDUAL, UNPAID);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public Payer(String code) {
        super(code, OWN);
    }
}
