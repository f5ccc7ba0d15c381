package org.openisp.core.person;

import java.util.Objects;

/**
 * The name of a person. It cannot print itself.
 *
 * @param value the name
 */
public record PersonName(String value) {

    /** The name. */
    public PersonName {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return "PersonName<redacted>";
    }
}
