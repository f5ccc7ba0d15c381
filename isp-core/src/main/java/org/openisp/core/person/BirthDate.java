package org.openisp.core.person;

import java.time.LocalDate;

/**
 * A day of birth. It cannot print itself.
 *
 * @param value the day
 */
public record BirthDate(LocalDate value) {

    @Override
    public String toString() {
        return "BirthDate<redacted>";
    }
}
