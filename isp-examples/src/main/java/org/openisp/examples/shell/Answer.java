package org.openisp.examples.shell;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.examples.report.Words;
import org.openisp.rules.Clause;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Subject;

/**
 * A finding, and the record that it is about.
 *
 * @param record the id of the record
 * @param finding the finding
 */
public record Answer(String record, Finding finding) {

    /** Where the clause is written. */
    public Clause clause() {
        return finding.clause();
    }

    /** What it is about: a plan, a service and so on. */
    public Subject subject() {
        return finding.subject();
    }

    /** Which kind of answer it is. */
    public Status status() {
        return finding.status();
    }

    /** What the clause asks, in plain words. */
    public String asks() {
        return finding.requirement().asks();
    }

    /** Why, in constant words that hold no fact of the record. */
    public String because() {
        return finding.outcome().because();
    }

    /** The last day in time, included; none where the clause states no such day. */
    public Option<LocalDate> due() {
        return finding.outcome().due();
    }

    /** The day on which it was done; none where it was not, or where the clause asks for no act. */
    public Option<LocalDate> done() {
        return finding.outcome().done();
    }

    /** Whether it is about this clause, or one that stands under it: {@code (8)(m)(A)} stands under {@code (8)(m)}. */
    public boolean isOf(String clause) {
        return clause().isIn(clause);
    }

    /** The answer in a line, with ids and no days. */
    @Override
    public String toString() {
        return record + "  " + clause() + "  " + subject() + "  " + Words.of(status());
    }
}
