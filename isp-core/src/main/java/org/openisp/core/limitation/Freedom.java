package org.openisp.core.limitation;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** A freedom or right that can be limited. */
public final class Freedom extends Code {

    /** Access to personal food at any time. OAR 411-415-0070(3)(a)(A). */
    public static final Freedom FOOD = new Freedom("food");

    /** Visitors at any time, (3)(a)(B). */
    public static final Freedom VISITORS = new Freedom("visitors");

    /** A lock on the bedroom, lockable by the individual, (3)(a)(C). */
    public static final Freedom BEDROOM_LOCK = new Freedom("bedroom-lock");

    /** Choice of roommate, (3)(a)(D). */
    public static final Freedom ROOMMATE = new Freedom("roommate");

    /** Furnishing and decorating the bedroom, (3)(a)(E). */
    public static final Freedom FURNISHING = new Freedom("furnishing");

    /** Control of schedule and activities, (3)(a)(F). */
    public static final Freedom SCHEDULE = new Freedom("schedule");

    /** Freedom from restraint, (3)(c). */
    public static final Freedom RESTRAINT = new Freedom("restraint");

    /** Privacy in the living unit. */
    public static final Freedom PRIVACY = new Freedom("privacy");

    /** Another right. */
    public static final Freedom OTHER = new Freedom("other");

    /** Protection from eviction, as a tenant has it. */
    public static final Freedom TENANCY = new Freedom("tenancy");

    /** A setting that is physically accessible, which can never be limited. */
    public static final Freedom PHYSICAL_ACCESSIBILITY = new Freedom("physical-accessibility");

    /** The codes that the library itself defines. */
    public static final Seq<Freedom> OWN = Array.of(
            FOOD,
            VISITORS,
            BEDROOM_LOCK,
            ROOMMATE,
            FURNISHING,
            SCHEDULE,
            RESTRAINT,
            PRIVACY,
            OTHER,
            TENANCY,
            PHYSICAL_ACCESSIBILITY);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public Freedom(String code) {
        super(code, OWN);
    }
}
