package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What a service is counted in. */
public final class AmountUnit extends Code {

    /** Hours. */
    public static final AmountUnit HOURS = new AmountUnit("hours");

    /** Days. */
    public static final AmountUnit DAYS = new AmountUnit("days");

    /** Visits. */
    public static final AmountUnit VISITS = new AmountUnit("visits");

    /** Miles. */
    public static final AmountUnit MILES = new AmountUnit("miles");

    /** Dollars. */
    public static final AmountUnit DOLLARS = new AmountUnit("dollars");

    /** Units of fifteen minutes. */
    public static final AmountUnit UNITS = new AmountUnit("units");

    /** The codes that the library itself defines. */
    public static final Seq<AmountUnit> OWN = Array.of(HOURS, DAYS, VISITS, MILES, DOLLARS, UNITS);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public AmountUnit(String code) {
        super(code, OWN);
    }
}
