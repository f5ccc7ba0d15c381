package org.openisp.core.enrollment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What kind of program or home somebody lives in or is served by. */
public final class ProgramType extends Code {

    /** A 24-hour residential program: OAR chapter 411, division 325. */
    public static final ProgramType TWENTY_FOUR_HOUR_RESIDENTIAL = new ProgramType("24-hour-residential");

    /** A host home program: division 348. */
    public static final ProgramType HOST_HOME = new ProgramType("host-home");

    /** A supported living program: division 328. */
    public static final ProgramType SUPPORTED_LIVING = new ProgramType("supported-living");

    /** A foster home for adults: division 360. */
    public static final ProgramType ADULT_FOSTER_HOME = new ProgramType("adult-foster-home");

    /** A foster home for children: division 346. */
    public static final ProgramType CHILD_FOSTER_HOME = new ProgramType("child-foster-home");

    /** Children's Intensive In-Home Services, at home. */
    public static final ProgramType CIIS = new ProgramType("ciis");

    /** The home of the individual or of the family. */
    public static final ProgramType OWN_OR_FAMILY_HOME = new ProgramType("own-or-family-home");

    /** The Children's Extraordinary Needs program. */
    public static final ProgramType CHILDRENS_EXTRAORDINARY_NEEDS = new ProgramType("childrens-extraordinary-needs");

    /** The Stabilization and Crisis Unit. */
    public static final ProgramType STABILIZATION_AND_CRISIS_UNIT = new ProgramType("stabilization-and-crisis-unit");

    /** Another program or home. */
    public static final ProgramType OTHER = new ProgramType("other");

    /** A residential program under the rules of another state. */
    public static final ProgramType OTHER_RESIDENTIAL = new ProgramType("other-residential");

    /** The codes that the library itself defines. */
    public static final Seq<ProgramType> OWN = Array.of(
            TWENTY_FOUR_HOUR_RESIDENTIAL,
            HOST_HOME,
            SUPPORTED_LIVING,
            ADULT_FOSTER_HOME,
            CHILD_FOSTER_HOME,
            CIIS,
            OWN_OR_FAMILY_HOME,
            CHILDRENS_EXTRAORDINARY_NEEDS,
            STABILIZATION_AND_CRISIS_UNIT,
            OTHER,
            OTHER_RESIDENTIAL);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ProgramType(String code) {
        super(code, OWN);
    }
}
