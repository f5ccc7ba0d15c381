package org.openisp.core.enrollment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** The role in which somebody is the case manager. */
public final class CaseManagerRole extends Code {

    /** A services coordinator of a CDDP, or of its subcontractor. */
    public static final CaseManagerRole SERVICES_COORDINATOR = new CaseManagerRole("services-coordinator");

    /** A personal agent of a Brokerage. */
    public static final CaseManagerRole PERSONAL_AGENT = new CaseManagerRole("personal-agent");

    /** A services coordinator of Children's Intensive In-Home Services. */
    public static final CaseManagerRole CIIS_SERVICES_COORDINATOR = new CaseManagerRole("ciis-services-coordinator");

    /** A support coordinator. */
    public static final CaseManagerRole SUPPORT_COORDINATOR = new CaseManagerRole("support-coordinator");

    /** A coordinator of the Children's Residential Program. */
    public static final CaseManagerRole CHILDRENS_RESIDENTIAL_COORDINATOR =
            new CaseManagerRole("childrens-residential-coordinator");

    /** The codes that the library itself defines. */
    public static final Seq<CaseManagerRole> OWN = Array.of(
            SERVICES_COORDINATOR,
            PERSONAL_AGENT,
            CIIS_SERVICES_COORDINATOR,
            SUPPORT_COORDINATOR,
            CHILDRENS_RESIDENTIAL_COORDINATOR);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public CaseManagerRole(String code) {
        super(code, OWN);
    }
}
