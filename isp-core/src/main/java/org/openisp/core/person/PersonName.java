package org.openisp.core.person;

/**
 * The name of a person. It cannot print itself.
 *
 * @param value the name
 */
public record PersonName(String value) {

    @Override
    public String toString() {
        return "PersonName<redacted>";
    }
}
