package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

/** Asks the rulebook, as a caller does. */
final class Ask {

    private Ask() {}

    /** The one answer of a clause about the subject with this id. */
    static Outcome outcome(String paragraph, String subjectId, ServiceRecord record, Question question) {
        Seq<Finding> found = findings(paragraph, record, question)
                .filter(finding -> finding.subject().id().equals(subjectId));
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " findings of " + paragraph + " about " + subjectId + ": " + found);
        }
        return found.get(0).outcome();
    }

    static Outcome outcome(String paragraph, String subjectId, ServiceRecord record, String asOf) {
        return outcome(paragraph, subjectId, record, Question.asOf(Some.day(asOf)));
    }

    /** Every finding of a clause. */
    static Seq<Finding> findings(String paragraph, ServiceRecord record, Question question) {
        return Oar411_415_0070.rulebook()
                .check(record, question)
                .findings()
                .filter(finding -> finding.clause().paragraph().equals(paragraph));
    }
}
