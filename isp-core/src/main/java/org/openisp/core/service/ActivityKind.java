package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What kind of activity it is. */
public final class ActivityKind extends Code {

    /** Recreational and leisure activities. OAR 411-415-0070(8)(l)(A)(i). */
    public static final ActivityKind RECREATION_OR_LEISURE = new ActivityKind("recreation-or-leisure");

    /** Other activities required to meet needs described in the plan, (8)(l)(A)(ii). */
    public static final ActivityKind NEEDED_BY_PLAN = new ActivityKind("needed-by-plan");

    /** Rehabilitation, (8)(l)(B)(i). */
    public static final ActivityKind REHABILITATION = new ActivityKind("rehabilitation");

    /** Educational services, (8)(l)(B)(ii). */
    public static final ActivityKind EDUCATION = new ActivityKind("education");

    /** Employment services, (8)(l)(B)(iii). */
    public static final ActivityKind EMPLOYMENT = new ActivityKind("employment");

    /** The codes that the library itself defines. */
    public static final Seq<ActivityKind> OWN =
            Array.of(RECREATION_OR_LEISURE, NEEDED_BY_PLAN, REHABILITATION, EDUCATION, EMPLOYMENT);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ActivityKind(String code) {
        super(code, OWN);
    }
}
