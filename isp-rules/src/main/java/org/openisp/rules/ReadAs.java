package org.openisp.rules;

/**
 * How one open text was read, or what a parameter was set to.
 *
 * @param reading the name of the reading or parameter
 * @param choice the way it was read; of a parameter, its value as people write it, or {@code not-set}
 * @param words what that means
 */
public record ReadAs(String reading, String choice, String words) {

    static <C extends Enum<C> & Choice> ReadAs of(Reading<C> reading, Readings readings) {
        C choice = readings.of(reading);
        return new ReadAs(reading.name(), choice.id(), choice.words());
    }

    static <T> ReadAs of(Parameter<T> parameter, Readings readings) {
        return readings.of(parameter)
                .map(value -> new ReadAs(parameter.name(), value.toString(), "set by whoever asked"))
                .getOrElse(() -> new ReadAs(
                        parameter.name(), Parameter.NOT_SET, "nobody set it; what turns on it is undetermined"));
    }
}
