package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.YearMonth;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;

/** Reviews that come late or not at all: (6)(a). */
final class ReviewDefects {

    static final Seq<Defect> ALL = Array.of(
            Defect.named(
                            "review-missed",
                            "an ISP expired without any review, the one after the needs assessment among them",
                            "(6)(a)(B)",
                            "(6)(a)(A)")
                    .is(
                            outline -> outline.hasPlans() && hasRunOut(outline),
                            (record, outline) ->
                                    Edit.plan(record, before(outline), plan -> plan.withReviews(Register.of())),
                            outline -> Array.of(
                                    Breach.ofPlan("(6)(a)(B)", before(outline)), notReviewedAfterAssessment(outline))),
            Defect.named(
                            "review-after-assessment-late",
                            "the ISP was reviewed before it expired, but more than a month after the month of the needs"
                                    + " assessment",
                            "(6)(a)(A)")
                    .is(
                            outline -> outline.hasPlans() && hasRunOut(outline),
                            ReviewDefects::reviewedLate,
                            outline -> Array.of(notReviewedAfterAssessment(outline))),
            Defect.named(
                            "transition-not-reviewed",
                            "the sixty days of a transition period passed without a review",
                            "(6)(a)(C)")
                    .is(
                            outline -> outline.hasPlans()
                                    && outline.first().isInitial()
                                    && outline.program().isResidential()
                                    && outline.isJudged(outline.enteredOn())
                                    && outline.isPast(outline.enteredOn().plusDays(61)),
                            (record, outline) -> Edit.plan(
                                    record,
                                    outline.first(),
                                    plan -> plan.withReviews(Edit.without(
                                            plan.getReviews(),
                                            review -> review.getId().equals(Plans.SETTLED)))),
                            outline -> Array.of(Breach.of("(6)(a)(C)", "transition period", Plans.TRANSITION))));

    private ReviewDefects() {}

    /** Whether the plan before is in the record, did not begin with a transition, and its last months are judged. */
    private static boolean hasRunOut(Outline outline) {
        return outline.current().renews().isDefined()
                && outline.isJudged(outline.current().assessedOn())
                && !(before(outline).isInitial() && outline.program().isResidential());
    }

    private static PlanYear before(Outline outline) {
        return outline.years().get(outline.years().size() - 3);
    }

    private static Breach notReviewedAfterAssessment(Outline outline) {
        return Breach.of("(6)(a)(A)", "needs assessment", outline.current().assessmentId());
    }

    /** The first day that is too late: the month after the month of the assessment is over, and the ISP is not. */
    private static ServiceRecord reviewedLate(ServiceRecord record, Outline outline) {
        LocalDate late =
                YearMonth.from(outline.current().assessedOn()).plusMonths(2).atDay(1);
        return Edit.plan(
                record,
                before(outline),
                plan -> plan.withReviews(Edit.each(
                        plan.getReviews(),
                        review -> review.getId().equals(outline.current().reviewId())
                                ? review.withHeldOn(late)
                                : review)));
    }
}
