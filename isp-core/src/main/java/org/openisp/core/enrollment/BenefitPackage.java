package org.openisp.core.enrollment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** A package of medical benefits. */
public final class BenefitPackage extends Code {

    /** A Medicaid Title XIX benefit package. */
    public static final BenefitPackage TITLE_XIX = new BenefitPackage("title-xix");

    /** A package through Healthier Oregon. */
    public static final BenefitPackage HEALTHIER_OREGON = new BenefitPackage("healthier-oregon");

    /** The Children's Health Insurance Program, Title XXI. */
    public static final BenefitPackage CHIP = new BenefitPackage("chip");

    /** Another package. */
    public static final BenefitPackage OTHER = new BenefitPackage("other");

    /** The codes that the library itself defines. */
    public static final Seq<BenefitPackage> OWN = Array.of(TITLE_XIX, HEALTHIER_OREGON, CHIP, OTHER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public BenefitPackage(String code) {
        super(code, OWN);
    }
}
