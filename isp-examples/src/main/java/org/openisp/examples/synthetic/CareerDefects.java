package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.career.CareerDevelopmentPlan;

/** Career Development Plans that are missing or say too little: (5). */
final class CareerDefects {

    static final Seq<Defect> ALL = Array.of(
            Defect.named(
                            "career-plan-missing",
                            "the ISP of somebody of working age has no Career Development Plan",
                            "(5)(a)")
                    .is(
                            CareerDefects::isJudged,
                            CareerDefects::without,
                            outline -> Array.of(Breach.ofPlan("(5)(a)", outline.current()))),
            Defect.named(
                            "career-plan-without-goals",
                            "the Career Development Plan of somebody with a job coach has no goal",
                            "(5)(b)(A)")
                    .is(
                            outline -> isJudged(outline) && outline.hasJob(),
                            (record, outline) ->
                                    change(record, outline, plan -> plan.withGoals(Option.some(Array.empty()))),
                            outline -> career("(5)(b)(A)", outline)),
            Defect.named(
                            "wages-not-planned",
                            "the Career Development Plan of somebody with a job does not turn to wages and benefits",
                            "(5)(b)(D)")
                    .is(
                            outline -> isJudged(outline) && outline.hasJob(),
                            (record, outline) -> change(record, outline, plan -> plan.withWagesAndBenefits(Noted.no())),
                            outline -> career("(5)(b)(D)", outline)),
            Defect.named(
                            "no-ordinary-workplace-offered",
                            "no option was presented in a setting that is not disability-specific",
                            "(5)(b)(F)")
                    .is(
                            CareerDefects::isJudged,
                            (record, outline) -> change(
                                    record,
                                    outline,
                                    plan -> plan.withOptionsPresented(plan.getOptionsPresented()
                                            .map(all -> all.map(one -> one.withNonDisabilitySpecific(Said.NO))))),
                            outline -> career("(5)(b)(F)", outline)));

    private CareerDefects() {}

    private static boolean isJudged(Outline outline) {
        return outline.hasCareerPlan() && outline.isJudged(outline.current().metOn());
    }

    private static Seq<Breach> career(String clause, Outline outline) {
        return Array.of(
                Breach.of(clause, "career development plan", outline.current().careerId()));
    }

    private static boolean isCurrent(CareerDevelopmentPlan plan, Outline outline) {
        return plan.getId().equals(outline.current().careerId());
    }

    private static ServiceRecord change(
            ServiceRecord record, Outline outline, UnaryOperator<CareerDevelopmentPlan> change) {
        return record.withCareerDevelopmentPlans(Edit.each(
                record.getCareerDevelopmentPlans(), plan -> isCurrent(plan, outline) ? change.apply(plan) : plan));
    }

    /** What a reviewer decided about it goes as well. */
    private static ServiceRecord without(ServiceRecord record, Outline outline) {
        return record.withCareerDevelopmentPlans(
                        Edit.without(record.getCareerDevelopmentPlans(), plan -> isCurrent(plan, outline)))
                .withReviewerDecisions(Edit.without(
                        record.getReviewerDecisions(),
                        decision -> decision.getSubjectId()
                                .contains(outline.current().careerId())));
    }
}
