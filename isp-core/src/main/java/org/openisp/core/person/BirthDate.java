package org.openisp.core.person;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day of birth. It cannot print itself.
 *
 * @param value the day
 */
public record BirthDate(LocalDate value) {

    /** The day. */
    public BirthDate {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return "BirthDate<redacted>";
    }
}
