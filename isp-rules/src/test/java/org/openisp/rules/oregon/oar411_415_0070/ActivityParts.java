package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.Activity;
import org.openisp.core.service.ActivityKind;
import org.openisp.core.service.ActivityOccasion;
import org.openisp.core.service.ActivitySource;

/** Parts of records for (8)(l): the activities of an adult in a foster home. */
final class ActivityParts {

    private ActivityParts() {}

    /** Recreation that counts, so many hours each week of the plan. */
    static Activity.Builder activity(String id, String hoursPerWeek) {
        return Activity.builder()
                .id(id)
                .planIds(Array.of(SigningParts.PLAN))
                .kind(ActivityKind.RECREATION_OR_LEISURE)
                .hoursPerWeek(hours(hoursPerWeek))
                .period(Period.from(Some.day("2025-01-01")))
                .ofInterest(Said.YES)
                .availableInCommunity(Said.YES)
                .offeredBy(ActivitySource.PROVIDER)
                .televisionOrMovies(Said.NO);
    }

    static Option<BigDecimal> hours(String cell) {
        return Row.isRecorded(cell) ? Option.some(new BigDecimal(cell)) : Option.none();
    }

    static Option<ActivityKind> kind(String cell) {
        return Row.isRecorded(cell) ? Option.some(new ActivityKind(cell)) : Option.none();
    }

    static ActivityOccasion occasion(String heldOn, String hours) {
        return ActivityOccasion.builder()
                .heldOn(Some.day(heldOn))
                .hours(new BigDecimal(hours))
                .build();
    }

    static Stay.Builder stay(String id, ProgramType program, String enteredOn) {
        return Stay.builder().id(id).programType(program).enteredOn(Some.day(enteredOn));
    }

    /** An adult in a foster home since 2025-01-01, with a plan from Saturday 2025-03-01 through 2026-02-28. */
    static ServiceRecord record(Activity... activities) {
        Isp plan = SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"));
        return SigningParts.recordOf(plan)
                .withIndividual(SigningParts.born("1970-05-05"))
                .withStays(Register.of(stay("stay-1", ProgramType.ADULT_FOSTER_HOME, "2025-01-01")
                        .build()))
                .withActivities(Option.some(Array.of(activities)));
    }
}
