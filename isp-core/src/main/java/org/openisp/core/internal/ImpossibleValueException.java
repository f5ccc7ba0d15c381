package org.openisp.core.internal;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Values that cannot be true together. Names the field, the days and what was expected; never a name or free text. */
public final class ImpossibleValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    private final String field;
    private final String found;
    private final String expected;

    private ImpossibleValueException(String field, String found, String expected) {
        super(found + "; expected " + expected);
        this.field = field;
        this.found = found;
        this.expected = expected;
    }

    /** Refuses a last day before its first day. Where either is not recorded, there is nothing to refuse. */
    public static void refuseReversed(
            String firstField, Option<LocalDate> first, String lastField, Option<LocalDate> last) {
        if (first.isDefined() && last.isDefined() && last.get().isBefore(first.get())) {
            throw new ImpossibleValueException(
                    lastField,
                    lastField + " " + last.get() + " is before " + firstField + " " + first.get(),
                    lastField + " on or after " + firstField);
        }
    }

    /** Refuses a time that is no whole minute. */
    public static void refuseSeconds(String field, LocalTime time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new ImpossibleValueException(field, field + " has seconds", "a time of the day to the minute");
        }
    }

    /** Refuses a reference of a thing to itself. */
    public static void refuseItself(String field, Option<String> reference, String id) {
        if (!id.isBlank() && reference.contains(id)) {
            throw new ImpossibleValueException(field, field + " is the id of the thing itself", "the id of another");
        }
    }

    /** What to throw where a field has to be there because of another. */
    public static ImpossibleValueException missing(String field, String expected) {
        return new ImpossibleValueException(field, "nothing as " + field, expected);
    }

    /** Refuses a number that JSON would not hand on as it is. Where none is recorded, there is nothing to refuse. */
    public static void refuseUnwieldy(String field, Option<BigDecimal> number) {
        if (number.isDefined()) {
            refuseUnwieldy(field, number.get());
        }
    }

    /** The same for a number that has to be there. */
    public static void refuseUnwieldy(String field, BigDecimal number) {
        if (number.scale() < 0 || number.scale() > MOST_DECIMALS || number.precision() > MOST_DIGITS) {
            throw new ImpossibleValueException(
                    field,
                    field + " is a number of another form",
                    "at most " + MOST_DIGITS + " digits, at most " + MOST_DECIMALS
                            + " of them behind the point, and no exponent (40, not 4E+1)");
        }
    }

    /** The field to look at. */
    public String field() {
        return field;
    }

    /** What was found there. */
    public String found() {
        return found;
    }

    /** What would be possible. */
    public String expected() {
        return expected;
    }
}
