package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;

/** The words of a table: {@code -} is not recorded, {@code none} is said to be none. */
final class Row {

    private static final String NOT_RECORDED = "-";

    private Row() {}

    static boolean isRecorded(String words) {
        return !words.equals(NOT_RECORDED);
    }

    /** {@code 2025-03-31}. */
    static Option<LocalDate> day(String words) {
        return isRecorded(words) ? Option.some(Some.day(words)) : Option.none();
    }

    /** {@code 2025-03-31}, or {@code not 2025-03-31}: not done through that day. */
    static Act act(String words) {
        if (!isRecorded(words)) {
            return Act.notRecorded();
        }
        return words.startsWith("not ") ? Act.notThrough(Some.day(words.substring(4))) : Act.on(Some.day(words));
    }

    /** {@code yes} or {@code no}. */
    static Said said(String words) {
        return isRecorded(words) ? Said.valueOf(words.toUpperCase(Locale.ROOT)) : Said.NOT_RECORDED;
    }

    /** {@code yes} or {@code no}, or else the words that stand there. */
    static Noted noted(String words) {
        if (!isRecorded(words)) {
            return Noted.notRecorded();
        }
        return switch (words) {
            case "yes" -> Noted.yes();
            case "no" -> Noted.no();
            default -> Noted.as(words);
        };
    }

    /** The days of a list, divided by blanks. */
    static Seq<LocalDate> days(String words) {
        return words.equals("none") ? Array.empty() : list(words).map(Some::day);
    }

    static Seq<String> list(String words) {
        return Array.ofAll(List.of(words.split(" ", -1)));
    }

    /** These entries, complete as the record is ({@code record}) or through a day; or nothing recorded. */
    static <T> Register<T> register(Seq<T> entries, String completeThrough) {
        if (!isRecorded(completeThrough)) {
            return Register.notRecorded();
        }
        Register<T> register = Register.ofAll(entries);
        return completeThrough.equals("record") ? register : register.completeThrough(Some.day(completeThrough));
    }

    /**
     * Compares with {@code MET}, {@code NOT_MET 2025-03-31} (the last day in time), {@code UNDETERMINED /plans/0/kind}
     * (the missing fact), or with {@code PENDING or NOT_APPLICABLE} where the text does not choose.
     */
    static void assertOutcome(Outcome outcome, String expected) {
        Seq<String> words = list(expected);
        assertThat(words).as(outcome.toString()).contains(outcome.status().name());
        for (String word : words) {
            if (word.startsWith("/")) {
                assertThat(missing(outcome)).contains(word);
            } else if (Character.isDigit(word.charAt(0))) {
                assertThat(outcome.due()).as(outcome.toString()).isEqualTo(Option.some(Some.day(word)));
            }
        }
        if (outcome.status() != Outcome.Status.UNDETERMINED) {
            assertThat(outcome.missing()).isEmpty();
        }
    }

    static Seq<String> missing(Outcome outcome) {
        return outcome.missing().map(MissingFact::at);
    }
}
