package org.openisp.core.enrollment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What kind of case management entity it is. */
public final class EntityKind extends Code {

    /** A Community Developmental Disabilities Program, or its subcontractor for case management. */
    public static final EntityKind CDDP = new EntityKind("cddp");

    /** A Support Services Brokerage. */
    public static final EntityKind BROKERAGE = new EntityKind("brokerage");

    /** Children's Intensive In-Home Services. */
    public static final EntityKind CIIS = new EntityKind("ciis");

    /** The Children's Residential Program. */
    public static final EntityKind CHILDRENS_RESIDENTIAL_PROGRAM = new EntityKind("childrens-residential-program");

    /** The codes that the library itself defines. */
    public static final Seq<EntityKind> OWN = Array.of(CDDP, BROKERAGE, CIIS, CHILDRENS_RESIDENTIAL_PROGRAM);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public EntityKind(String code) {
        super(code, OWN);
    }
}
