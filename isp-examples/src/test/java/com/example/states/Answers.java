package com.example.states;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFact;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;

/** What stands in tables: answers of a rulebook, days and acts. */
public final class Answers {

    private Answers() {}

    /** The finding of a clause about the subject of this id. */
    public static Finding finding(
            Rulebook<?> rulebook, ServiceRecord record, Question question, String clause, String subjectId) {
        return rulebook.check(record, question)
                .findings()
                .find(one -> one.clause().paragraph().equals(clause)
                        && one.subject().id().equals(subjectId))
                .get();
    }

    /** Which kind of answer, its last day, and what is missing: {@code PENDING 2025-07-01}, {@code UNDETERMINED /plans}. */
    public static String told(Outcome outcome) {
        return outcome.status()
                + outcome.due().map(due -> " " + due).getOrElse("")
                + outcome.missing().map(MissingFact::at).map(at -> " " + at).mkString("");
    }

    /** A day; none for {@code -}. */
    public static Option<LocalDate> day(String day) {
        return Option.when(!day.equals("-"), () -> LocalDate.parse(day));
    }

    /** Facts with an act: its day, {@code not} and the day through which it was not done, or {@code -}. */
    public static ExtensionFacts act(ExtensionFacts facts, ExtensionFact<Act> fact, String act) {
        if (act.equals("-")) {
            return facts;
        }
        return facts.with(
                fact,
                act.startsWith("not ")
                        ? Act.notThrough(LocalDate.parse(act.substring("not ".length())))
                        : Act.on(LocalDate.parse(act)));
    }
}
