package org.openisp.core.need;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** A service group to which an assessment leads. */
public final class ServiceGroup extends Code {

    /** Very low. */
    public static final ServiceGroup VERY_LOW = new ServiceGroup("very-low");

    /** Low. */
    public static final ServiceGroup LOW = new ServiceGroup("low");

    /** Moderate. */
    public static final ServiceGroup MODERATE = new ServiceGroup("moderate");

    /** High. */
    public static final ServiceGroup HIGH = new ServiceGroup("high");

    /** Very high. */
    public static final ServiceGroup VERY_HIGH = new ServiceGroup("very-high");

    /** Infant or toddler. */
    public static final ServiceGroup INFANT_OR_TODDLER = new ServiceGroup("infant-or-toddler");

    /** The codes that the library itself defines. */
    public static final Seq<ServiceGroup> OWN = Array.of(VERY_LOW, LOW, MODERATE, HIGH, VERY_HIGH, INFANT_OR_TODDLER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ServiceGroup(String code) {
        super(code, OWN);
    }
}
