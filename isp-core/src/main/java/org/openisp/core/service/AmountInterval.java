package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** The time in which an amount is given. */
public final class AmountInterval extends Code {

    /** A day. */
    public static final AmountInterval DAY = new AmountInterval("day");

    /** A week. */
    public static final AmountInterval WEEK = new AmountInterval("week");

    /** A calendar month. */
    public static final AmountInterval MONTH = new AmountInterval("month");

    /** A year of the plan. */
    public static final AmountInterval YEAR = new AmountInterval("year");

    /** Once. */
    public static final AmountInterval ONCE = new AmountInterval("once");

    /** The codes that the library itself defines. */
    public static final Seq<AmountInterval> OWN = Array.of(DAY, WEEK, MONTH, YEAR, ONCE);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public AmountInterval(String code) {
        super(code, OWN);
    }
}
