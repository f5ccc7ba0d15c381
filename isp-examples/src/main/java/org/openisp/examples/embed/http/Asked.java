package org.openisp.examples.embed.http;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openisp.examples.report.ReadingsAsked;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;

/** What a caller asks, as it stands in the query: the day, the laws, the law version, the readings. */
final class Asked {

    private static final String AS_OF = "as-of";
    private static final String LAW = "law";
    private static final String LAW_VERSION = "law-version";
    private static final String READING = "reading";
    private static final List<String> KNOWN = List.of(AS_OF, LAW, LAW_VERSION, READING);

    private final Rulebooks installed;
    private final Map<String, List<String>> query;
    private final List<Fault> faults = new ArrayList<>();

    /** What this query asks; nothing is judged yet. */
    Asked(Rulebooks installed, Map<String, List<String>> query) {
        this.installed = installed;
        this.query = query;
        for (String name : query.keySet()) {
            if (!KNOWN.contains(name)) {
                faults.add(Fault.ofParameter(
                        name.matches("[a-z-]{1,20}") ? name : "", // what else a caller sent is not said back
                        "there is a parameter that is none of " + String.join(", ", KNOWN)));
            }
        }
    }

    /** Everything that is wrong with what was asked for until now. */
    Seq<Fault> faults() {
        return Array.ofAll(faults).distinct();
    }

    /** The laws that the caller names; none: those of the record. */
    Seq<Rulebook<?>> laws() {
        Array<Rulebook<?>> laws = Array.empty();
        for (String name : Array.ofAll(all(LAW))
                .flatMap(names -> Array.of(names.split(",", -1)))
                .distinct()) {
            laws = laws.appendAll(usable(LAW, () -> installed.named(name)));
        }
        return laws;
    }

    /** The day and the law version; none, if one of them is wrong or the day is missing. */
    Option<Question> question() {
        if (all(AS_OF).isEmpty()) {
            faults.add(Fault.ofParameter(
                    AS_OF,
                    "missing; expected the day from which the record is seen, such as 2026-02-27: no clock is read"));
        }
        Option<LocalDate> asOf = day(AS_OF);
        Option<LocalDate> version = day(LAW_VERSION);
        return asOf.map(Question::asOf)
                .map(question -> version.map(question::byLawOf).getOrElse(question));
    }

    /** The question, read by these laws in the ways that the caller names. */
    Question read(Question question, Seq<Rulebook<?>> laws) {
        Question read = question;
        for (String reading : all(READING)) {
            Question soFar = read;
            String[] parts = reading.split("=", 2);
            if (parts.length < 2) {
                faults.add(Fault.ofParameter(READING, "expected NAME=CHOICE, such as prior-to=strictly-before"));
            } else {
                read = usable(READING, () -> ReadingsAsked.with(laws, soFar, parts[0], parts[1]))
                        .getOrElse(soFar);
            }
        }
        return read;
    }

    private Option<LocalDate> day(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            faults.add(Fault.ofParameter(name, "given " + given.size() + " times; expected one day"));
        }
        if (given.size() != 1) {
            return Option.none();
        }
        try {
            return Option.some(LocalDate.parse(given.get(0)));
        } catch (DateTimeParseException noDay) {
            faults.add(Fault.ofParameter(name, "no day of the calendar; expected one such as 2026-02-27"));
            return Option.none();
        }
    }

    private <A> Option<A> usable(String parameter, Supplier<A> answer) {
        try {
            return Option.some(answer.get());
        } catch (IllegalArgumentException unknown) {
            faults.add(
                    Fault.ofParameter(parameter, Option.of(unknown.getMessage()).getOrElse("not known")));
            return Option.none();
        }
    }

    private List<String> all(String name) {
        return query.getOrDefault(name, List.of());
    }
}
