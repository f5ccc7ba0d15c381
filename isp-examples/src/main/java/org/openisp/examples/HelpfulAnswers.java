package org.openisp.examples;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Comparison;
import org.openisp.rules.DueItem;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Flip;
import org.openisp.rules.Need;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** What is due, why, what is missing, and what would change an answer. */
public final class HelpfulAnswers {

    private static final Rulebook<?> RULEBOOK = Oar411_415_0070.rulebook();

    private HelpfulAnswers() {}

    /** What is due by the end of the next month. */
    public static Seq<DueItem> dueSoon(ServiceRecord record, Question question, LocalDate until) {
        // tag::due[]
        Seq<DueItem> due = RULEBOOK.due(record, question)
                .filter(item -> item.finding().status() == Status.PENDING)
                .filter(item -> !item.due().isAfter(until));
        // end::due[]
        return due;
    }

    /** Why everything that is not met is not met. */
    public static Seq<Explanation> whyNotMet(ServiceRecord record, Question question) {
        // tag::explain[]
        Seq<Finding> notMet = RULEBOOK.check(record, question).with(Status.NOT_MET);
        Seq<Explanation> why = notMet.map(finding -> RULEBOOK.explain(record, question, finding));
        // end::explain[]
        return why;
    }

    /** The fact to ask for first. */
    public static Need askFirst(ServiceRecord record, Question question) {
        // tag::needs[]
        Seq<Need> needs = RULEBOOK.needs(record, question);
        Need first = needs.head(); // if it turns out well, it settles the most answers
        // end::needs[]
        return first;
    }

    /** What turns on a reading. */
    public static Seq<Flip> flips(ServiceRecord record, Question question) {
        // tag::flips[]
        Seq<Flip> flips = RULEBOOK.flips(record, question);
        // end::flips[]
        return flips;
    }

    /** What another reading changes. */
    public static Comparison stricter(ServiceRecord record, Question question) {
        // tag::compare[]
        Question stricter = question.reading(OregonReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE);
        Comparison comparison = RULEBOOK.compare(record, question, record, stricter);
        // end::compare[]
        return comparison;
    }

    /** What the last days brought. */
    public static Comparison since(LocalDate before, ServiceRecord record, Question question) {
        return RULEBOOK.compare(record, question.on(before), record, question);
    }
}
