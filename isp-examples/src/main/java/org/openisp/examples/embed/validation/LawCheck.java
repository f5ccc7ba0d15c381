package org.openisp.examples.embed.validation;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.report.ReadingsAsked;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;
import org.openisp.rules.Strength;

/** What a constraint asks, and the answers to it. Immutable. */
final class LawCheck {

    /** Asks nothing; what a validator has before it is initialized. */
    static final LawCheck NONE =
            new LawCheck(Rulebooks.of(), Array.empty(), Array.empty(), Array.empty(), Array.empty());

    private static final Seq<Status> TELLABLE =
            Array.of(Status.NOT_MET, Status.PENDING, Status.UNDETERMINED, Status.JUDGMENT);

    private final Rulebooks installed;
    private final Seq<Rulebook<?>> named;
    private final Seq<Status> told;
    private final Seq<Strength> strengths;
    private final Seq<String> readings;

    private LawCheck(
            Rulebooks installed,
            Seq<Rulebook<?>> named,
            Seq<Status> told,
            Seq<Strength> strengths,
            Seq<String> readings) {
        this.installed = installed;
        this.named = named;
        this.told = told;
        this.strengths = strengths;
        this.readings = readings;
    }

    /**
     * What the constraint asks.
     *
     * @throws IllegalArgumentException if it names a law that is not installed, an answer that is no fault, or a reading
     *     that is not NAME=CHOICE
     */
    static LawCheck of(MeetsTheLaw constraint) {
        Rulebooks installed = Rulebooks.installed();
        Array<Status> told = Array.of(constraint.tell());
        if (!TELLABLE.containsAll(told)) {
            throw new IllegalArgumentException("tell takes " + TELLABLE.mkString(", ") + ": " + told.mkString(", "));
        }
        Array<String> readings = Array.of(constraint.readings());
        if (!readings.forAll(reading -> reading.contains("="))) {
            throw new IllegalArgumentException("readings takes NAME=CHOICE: " + readings.mkString(", "));
        }
        return new LawCheck(
                installed,
                Array.of(constraint.laws()).map(installed::named),
                told,
                Array.of(constraint.strengths()),
                readings);
    }

    /** Tells the violations, and whether there are none. */
    boolean isValid(ServiceRecord record, Violations violations) {
        Seq<Report> reports;
        try {
            reports = reports(record, Question.asOf(violations.today()));
        } catch (IllegalArgumentException notHeld) {
            // Not known which law, or no text of it for the day: that is no "met".
            violations.tellNotHeld(Option.of(notHeld.getMessage()).getOrElse("not known"));
            return false;
        }
        boolean valid = true;
        for (Report report : reports) {
            for (Finding finding : report.findings().filter(this::isTold)) {
                violations.tell(finding, report.fingerprint(finding));
                valid = false;
            }
        }
        return valid;
    }

    private Seq<Report> reports(ServiceRecord record, Question day) {
        Seq<Rulebook<?>> laws = named.isEmpty() ? installed.of(record) : named;
        if (laws.isEmpty()) {
            throw new IllegalArgumentException("the record says that it is held against none");
        }
        Question question = readings.map(reading -> reading.split("=", 2))
                .foldLeft(day, (read, parts) -> ReadingsAsked.with(laws, read, parts[0], parts[1]));
        return laws.map(law -> law.check(record, question));
    }

    private boolean isTold(Finding finding) {
        return told.contains(finding.status())
                && strengths.contains(finding.requirement().strength());
    }
}
