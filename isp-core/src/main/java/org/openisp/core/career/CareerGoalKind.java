package org.openisp.core.career;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What a career goal aims at. OAR 411-415-0070(5)(b)(A). */
public final class CareerGoalKind extends Code {

    /** Obtaining competitive integrated employment. */
    public static final CareerGoalKind OBTAIN = new CareerGoalKind("obtain");

    /** Maintaining it. */
    public static final CareerGoalKind MAINTAIN = new CareerGoalKind("maintain");

    /** Advancing in it. */
    public static final CareerGoalKind ADVANCE = new CareerGoalKind("advance");

    /** Exploring it. */
    public static final CareerGoalKind EXPLORE = new CareerGoalKind("explore");

    /** Building skills for it. */
    public static final CareerGoalKind BUILD_SKILLS = new CareerGoalKind("build-skills");

    /** The codes that the library itself defines. */
    public static final Seq<CareerGoalKind> OWN = Array.of(OBTAIN, MAINTAIN, ADVANCE, EXPLORE, BUILD_SKILLS);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public CareerGoalKind(String code) {
        super(code, OWN);
    }
}
