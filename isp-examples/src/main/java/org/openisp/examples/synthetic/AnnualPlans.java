package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.annual.AnnualPlanForm;
import org.openisp.core.annual.ContentItem;
import org.openisp.core.content.ActionStep;

/** The Annual Plans of somebody who has case management and no K Plan or waiver services, (10). */
final class AnnualPlans {

    /** Days from enrollment to the first: within ninety. */
    private static final int FIRST = 60;

    /** Days from one to the next: less than a year, whatever the year. */
    private static final int NEXT = 355;

    private AnnualPlans() {}

    static Register<AnnualPlan> of(Outline outline) {
        List<AnnualPlan> plans = new ArrayList<>();
        if (!outline.hasPlans()) {
            for (int number = 1; outline.isPast(on(outline, number)); number++) {
                plans.add(plan(outline, number));
            }
        }
        return Register.ofAll(plans);
    }

    /** The day on which the first, the second and so on is developed. */
    static LocalDate on(Outline outline, int number) {
        return outline.enrolledOn().plusDays(FIRST + (number - 1L) * NEXT);
    }

    /** The id of the first, the second and so on. */
    static String id(int number) {
        return "annual-plan-" + number;
    }

    private static AnnualPlan plan(Outline outline, int number) {
        LocalDate on = on(outline, number);
        AnnualPlan.Builder plan = AnnualPlan.builder()
                .id(id(number))
                .developedOn(on)
                .actions(Array.of(ActionStep.builder()
                        .what(new FreeText("Asks about housing"))
                        .responsibleIds(Array.of(outline.id("case-manager")))
                        .byWhen(on.plusMonths(3))
                        .build()));
        if (outline.isPast(on(outline, number + 1))) {
            plan.replacedOn(on(outline, number + 1));
        }
        return (outline.isChild() ? forChild(plan) : forAdult(plan)).build();
    }

    private static AnnualPlan.Builder forAdult(AnnualPlan.Builder plan) {
        return plan.form(AnnualPlanForm.ANNUAL_PLAN)
                .livingSituation(Noted.yes())
                .employmentStatus(Noted.yes())
                .employmentSupportNeeds(Noted.yes())
                .healthSafetyAndBehavior(Noted.yes())
                .supportNeeds(Noted.yes());
    }

    private static AnnualPlan.Builder forChild(AnnualPlan.Builder plan) {
        return plan.childTookPart(Said.YES)
                .parentTookPart(Said.YES)
                .familySupportContent(Array.of(ContentItem.builder()
                        .item("OAR 411-305-0225")
                        .content(Noted.yes())
                        .build()));
    }
}
