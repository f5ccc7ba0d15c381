package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.ReadingsAsked;
import org.openisp.rules.LawNotHeldException;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;

/** The laws that the command line asks: all that are installed. */
final class Laws {

    static final Rulebooks INSTALLED = Rulebooks.installed();

    private Laws() {}

    /**
     * The rulebooks of these names.
     *
     * @throws CannotUseException if there is no such law
     */
    static Seq<Rulebook<?>> named(List<String> names) {
        return usable("--law: ", () -> Array.ofAll(names).distinct().map(INSTALLED::named));
    }

    /**
     * The rulebooks that a record is held against.
     *
     * @throws CannotUseException if it cannot be told
     */
    static Seq<Rulebook<?>> of(ServiceRecord record) {
        Seq<Rulebook<?>> laws = usable("", () -> INSTALLED.of(record), ". Name one: --law oregon");
        if (laws.isEmpty()) {
            throw new CannotUseException("the record says that it is held against no law; there are "
                    + INSTALLED.names().mkString(", ") + ". Name one: --law oregon");
        }
        return laws;
    }

    private static <A> A usable(String before, Supplier<A> answer) {
        return usable(before, answer, "");
    }

    private static <A> A usable(String before, Supplier<A> answer, String after) {
        try {
            return answer.get();
        } catch (IllegalArgumentException unknown) {
            throw new CannotUseException(
                    before + Option.of(unknown.getMessage()).getOrElse("not known") + after);
        }
    }

    /**
     * The question, with open text read in these ways, in each law that has such a text and such a choice.
     *
     * @param option what asked for them, to tell where it cannot be done
     * @throws CannotUseException if no law has such a reading, or none of those that have it such a choice
     */
    static Question read(Seq<Rulebook<?>> laws, Question question, String option, Map<String, String> readings) {
        Question read = question;
        for (Map.Entry<String, String> one : readings.entrySet()) {
            Question soFar = read;
            read = usable(
                    option + " " + one.getKey() + "=" + one.getValue() + ": ",
                    () -> ReadingsAsked.with(laws, soFar, one.getKey(), one.getValue()));
        }
        return read;
    }

    /**
     * The record, held against each of the laws.
     *
     * @throws CannotUseException if no text of a law is held for the day
     */
    static Seq<Held> hold(Seq<Rulebook<?>> laws, ServiceRecord record, Question question) {
        return laws.map(law -> held(() -> Held.of(law, record, question)));
    }

    /**
     * An answer of a law.
     *
     * @throws CannotUseException if no text of the law is held for a day that it asks about
     */
    static <A> A held(Supplier<A> answer) {
        try {
            return answer.get();
        } catch (LawNotHeldException notHeld) {
            throw new CannotUseException(notHeld.getMessage() + " On the command line: --law-version DATE");
        }
    }
}
