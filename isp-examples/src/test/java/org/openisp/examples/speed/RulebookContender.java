package org.openisp.examples.speed;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;

/** The library: its findings, as numbers. */
final class RulebookContender implements Contender {

    private final Rulebook<?> rulebook = Twenty.rulebook();

    @Override
    public String name() {
        return "rulebook";
    }

    @Override
    public void answer(ServiceRecord record, LocalDate asOf, Codes into) {
        for (Finding finding : rulebook.check(record, Question.asOf(asOf)).findings()) {
            into.add(
                    Twenty.numberOf(finding.clause()),
                    status(finding.status()),
                    day(finding.outcome().due()),
                    day(finding.outcome().done()));
        }
    }

    private static int status(Outcome.Status status) {
        return switch (status) {
            case MET -> Codes.MET;
            case NOT_MET -> Codes.NOT_MET;
            case PENDING -> Codes.PENDING;
            case NOT_APPLICABLE -> Codes.NOT_APPLICABLE;
            case UNDETERMINED -> Codes.UNDETERMINED;
            case JUDGMENT -> Codes.JUDGMENT;
        };
    }

    private static int day(Option<LocalDate> day) {
        return day.isDefined() ? (int) day.get().toEpochDay() : Codes.NO_DAY;
    }
}
