package org.openisp.core.internal;

import io.vavr.control.Option;
import java.time.LocalDate;

/** Values that cannot be true together. Names the field, the days and what was expected; never a name or free text. */
public final class ImpossibleValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

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
