package org.openisp.core.need;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** The area of life that a need belongs to. */
public final class NeedArea extends Code {

    /** Health. */
    public static final NeedArea HEALTH = new NeedArea("health");

    /** Safety. */
    public static final NeedArea SAFETY = new NeedArea("safety");

    /** Behavior. */
    public static final NeedArea BEHAVIOR = new NeedArea("behavior");

    /** Daily living. */
    public static final NeedArea DAILY_LIVING = new NeedArea("daily-living");

    /** Life in the community. */
    public static final NeedArea COMMUNITY = new NeedArea("community");

    /** Employment. */
    public static final NeedArea EMPLOYMENT = new NeedArea("employment");

    /** Communication. */
    public static final NeedArea COMMUNICATION = new NeedArea("communication");

    /** Mobility. */
    public static final NeedArea MOBILITY = new NeedArea("mobility");

    /** Another area. */
    public static final NeedArea OTHER = new NeedArea("other");

    /** The codes that the library itself defines. */
    public static final Seq<NeedArea> OWN =
            Array.of(HEALTH, SAFETY, BEHAVIOR, DAILY_LIVING, COMMUNITY, EMPLOYMENT, COMMUNICATION, MOBILITY, OTHER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public NeedArea(String code) {
        super(code, OWN);
    }
}
