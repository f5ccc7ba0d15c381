package org.openisp.examples.report;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;
import org.openisp.rules.FindingDays;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.oar411_415_0070.UnfundedDays;

/**
 * A record held against one law: what every form of report shows.
 *
 * @param law the law
 * @param record the record
 * @param question as of which day, and with which readings
 * @param report what the law says of it
 */
public record Held(Rulebook<?> law, ServiceRecord record, Question question, Report report) {

    /**
     * A record, held against a law.
     *
     * @throws org.openisp.rules.LawNotHeldException if no text of the law is held for the day
     */
    public static Held of(Rulebook<?> law, ServiceRecord record, Question question) {
        return new Held(law, record, question, law.check(record, question));
    }

    /** The plans and revisions at a glance. */
    public List<DocumentLine> documents() {
        return DocumentLine.of(law, record, question);
    }

    /** Everything with a last day, the earliest first. */
    public Seq<DueItem> due() {
        return law.due(record, question);
    }

    /** Days that follow from the text without being a last day. */
    public Seq<FindingDays> otherDays() {
        return law.otherDays(record, question);
    }

    /** Days of services that nobody funds, by Oregon's rule; none by any other law. */
    public Seq<UnfundedDays> unfunded() {
        return Oregon.is(law) ? UnfundedDays.byService(UnfundedDays.of(record, question)) : Array.empty();
    }

    /** How the last day of an answer was counted, where there was anything to count. */
    public Seq<CountedDay> counted(Finding finding) {
        return law.counted(record, question, finding)
                .filter(counted -> !counted.day().equals(counted.triggerDay()));
    }

    /** Whether something that is required is not met: what is only expected or recommended breaks no law. */
    public boolean isBroken() {
        return isBroken(report.findings());
    }

    /** Whether one of these answers says that something required is not met. */
    public static boolean isBroken(Seq<Finding> findings) {
        return findings.exists(finding -> finding.status() == Status.NOT_MET
                && finding.requirement().strength().isBinding());
    }
}
