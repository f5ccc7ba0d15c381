package org.openisp.examples.report;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.List;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.FindingDays;
import org.openisp.rules.Flip;
import org.openisp.rules.Manifest;
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
 * @param report what the law says of it, as far as the audience may see it
 * @param audience for whom it is shown
 */
public record Held(Rulebook<?> law, ServiceRecord record, Question question, Report report, Audience audience) {

    /**
     * A record, held against a law, for the case manager.
     *
     * @throws org.openisp.rules.LawNotHeldException if no text of the law is held for the day
     */
    public static Held of(Rulebook<?> law, ServiceRecord record, Question question) {
        return new Held(law, record, question, law.check(record, question), Audience.CASE_MANAGER);
    }

    /** The same, cut to what somebody else may see; a note in the report says so. */
    public Held forAudience(Audience other) {
        Report whole = law.check(record, question);
        Report cut = shared(other)
                .map(shared -> new Report(
                        whole.recordId(),
                        whole.asOf(),
                        noting(whole.manifest(), shared.note()),
                        whole.findings().filter(finding -> shared.shows(law, finding))))
                .getOrElse(whole);
        return new Held(law, record, question, cut, other);
    }

    private static Manifest noting(Manifest manifest, String note) {
        return new Manifest(
                manifest.library(),
                manifest.law(),
                manifest.texts(),
                manifest.lawVersion(),
                manifest.readings(),
                manifest.calendar(),
                manifest.notes().append(note));
    }

    /** What a provider may see; none for an audience that sees everything. */
    private Option<Shared> shared(Audience other) {
        return other.providerId().map(id -> new Shared(record, id));
    }

    private Option<Shared> shared() {
        return shared(audience);
    }

    /** Whether there is nothing that the audience may see; a note in the report says why. */
    public boolean isNothingShown() {
        return shared().exists(Shared::isNothing);
    }

    /** Whether the audience may see an answer. */
    public boolean shows(Finding finding) {
        return shared().forAll(shared -> shared.shows(law, finding));
    }

    /** The plans and revisions at a glance. */
    public List<DocumentLine> documents() {
        List<DocumentLine> all = DocumentLine.of(law, record, question);
        return shared().map(shared ->
                        List.copyOf(Array.ofAll(all).flatMap(shared::shown).asJava()))
                .getOrElse(all);
    }

    /**
     * Everything with a last day, the earliest first; what is going on with the day on which it ends. What is met for the
     * time being, while a part of it is to be done by the same day, is told by that part alone.
     */
    public Seq<DueItem> due() {
        Seq<DueItem> all = law.due(record, question).filter(item -> shows(item.finding()));
        return all.filter(item -> !isToldByAPart(item, all))
                .map(item -> Standing.onItsDay(item, question.asOf()))
                .sorted(Comparator.comparing(DueItem::due));
    }

    private static boolean isToldByAPart(DueItem item, Seq<DueItem> all) {
        return item.finding().status() == Status.MET && all.exists(other -> isPendingPart(other, item));
    }

    private static boolean isPendingPart(DueItem part, DueItem of) {
        return part.finding().status() == Status.PENDING
                && part.due().equals(of.due())
                && part.finding().subject().equals(of.finding().subject())
                && part.finding()
                        .clause()
                        .paragraph()
                        .startsWith(of.finding().clause().paragraph() + "(");
    }

    /** Days that follow from the text without being a last day. */
    public Seq<FindingDays> otherDays() {
        return law.otherDays(record, question).filter(days -> shows(days.finding()));
    }

    /** Days of services that nobody funds, by Oregon's rule; none by any other law. */
    public Seq<UnfundedDays> unfunded() {
        if (!Oregon.is(law)) {
            return Array.empty();
        }
        return UnfundedDays.byService(
                UnfundedDays.of(record, question).filter(days -> shared().forAll(shared -> shared.shows(days))));
    }

    /** The answers that are other ones when one open text is read in another way. */
    public Seq<Flip> flips() {
        return law.flips(record, question).filter(flip -> shows(flip.finding()));
    }

    /** Each answer with the facts that it rests on, and what would change it. Takes seconds. */
    public Seq<Explanation> explanations() {
        return report.findings().map(this::explanation);
    }

    /** An answer with the facts that it rests on, and what would change it. */
    public Explanation explanation(Finding finding) {
        return law.explain(record, question, finding);
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
