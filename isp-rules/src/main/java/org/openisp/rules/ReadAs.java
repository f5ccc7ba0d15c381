package org.openisp.rules;

/**
 * How one open text was read.
 *
 * @param reading the name of the reading
 * @param choice the way it was read
 * @param words what that means
 */
public record ReadAs(String reading, String choice, String words) {

    static <C extends Enum<C> & Choice> ReadAs of(Reading<C> reading, Readings readings) {
        C choice = readings.of(reading);
        return new ReadAs(reading.name(), choice.id(), choice.words());
    }
}
