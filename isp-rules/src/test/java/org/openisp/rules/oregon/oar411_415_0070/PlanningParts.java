package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import java.math.BigDecimal;
import org.openisp.core.FreeText;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Outcome;

/** Records of one plan, from 2025-04-01 through 2026-03-31 unless a test says otherwise. */
final class PlanningParts {

    static final String PLAN = "isp-2025";

    private PlanningParts() {}

    static Isp.Builder plan() {
        return Some.plan(PLAN)
                .startsOn(Some.day("2025-04-01"))
                .endsOn(Some.day("2026-03-31"))
                .signing(Some.unsigned());
    }

    static Isp.Builder planFrom(String startsOn) {
        return Some.plan(PLAN).startsOn(Row.day(startsOn)).signing(Some.unsigned());
    }

    static ServiceRecord.Builder recordOf(Isp.Builder plan) {
        return Some.record().plans(Register.of(plan.build()));
    }

    static Individual born(String words) {
        return Individual.builder()
                .id("individual-1")
                .birthDate(Row.day(words).map(BirthDate::new))
                .build();
    }

    static Outcome aboutPlan(String paragraph, ServiceRecord.Builder record, String asOf) {
        return Ask.outcome(paragraph, PLAN, record.build(), asOf);
    }

    static FreeText words(String words) {
        return new FreeText(words);
    }

    /** {@code 40}, {@code 12.5} or not recorded. */
    static Option<BigDecimal> hours(String words) {
        return Row.isRecorded(words) ? Option.some(new BigDecimal(words)) : Option.none();
    }

    /** {@code 2025-01-01..2025-03-31}, {@code 2025-01-01..} or not recorded. */
    static Option<Period> period(String words) {
        if (!Row.isRecorded(words)) {
            return Option.none();
        }
        int dots = words.indexOf("..");
        Period open = Period.from(Some.day(words.substring(0, dots)));
        String last = words.substring(dots + 2);
        return Option.some(last.isEmpty() ? open : Period.of(open.from(), Some.day(last)));
    }
}
