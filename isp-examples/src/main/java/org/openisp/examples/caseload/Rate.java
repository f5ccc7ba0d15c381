package org.openisp.examples.caseload;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.openisp.rules.Outcome.Status;

/**
 * How often something that applies is met, of what is settled.
 *
 * @param numerator how many are met
 * @param denominator how many are met or not met
 * @param standing whether the rate can be given
 */
public record Rate(long numerator, long denominator, Standing standing) {

    private static final int DIGITS = 4;

    /** Whether a rate can be given. */
    public enum Standing {
        /** It is given. */
        GIVEN,
        /** Too much is not known: it would be a rate of the few of which something is. */
        WITHHELD,
        /** Nothing is met or not met. */
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes of an answer of each kind; this is the table of docs/reference/measures.md. */
    public enum Part {
        /** In the numerator, and in the denominator. */
        NUMERATOR,
        /** In the denominator only. */
        DENOMINATOR,
        /** In neither. */
        EXCLUDED
    }

    /** What becomes of an answer of this kind. */
    public static Part part(Status status) {
        return switch (status) {
            case MET -> Part.NUMERATOR;
            case NOT_MET -> Part.DENOMINATOR;
            case PENDING, NOT_APPLICABLE, UNDETERMINED, JUDGMENT -> Part.EXCLUDED;
        };
    }

    /**
     * The rate of these answers.
     *
     * @param mostUnknown the most, in percent of what is settled or unknown, that may be unknown
     */
    public static Rate of(Counts counts, int mostUnknown) {
        long numerator = 0;
        long denominator = 0;
        for (Status status : Status.values()) {
            Part part = part(status);
            numerator += part == Part.NUMERATOR ? counts.of(status) : 0;
            denominator += part == Part.EXCLUDED ? 0 : counts.of(status);
        }
        return new Rate(numerator, denominator, standing(denominator, counts.unknown(), mostUnknown));
    }

    private static Standing standing(long settled, long unknown, int mostUnknown) {
        if (settled == 0) {
            return Standing.NONE;
        }
        return 100 * unknown > mostUnknown * (settled + unknown) ? Standing.WITHHELD : Standing.GIVEN;
    }

    /** The rate, from 0 to 1, to four places, half rounded up; none where it is withheld or there is none. */
    public Option<BigDecimal> value() {
        return Option.when(
                standing == Standing.GIVEN,
                () -> BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), DIGITS, RoundingMode.HALF_UP));
    }
}
