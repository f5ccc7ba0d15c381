package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewReason;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.TransitionPeriod;

/** The plans of each year: their terms, signatures, reviews and revisions. */
final class Plans {

    /** The id of the transition period after entry to a residential program. */
    static final String TRANSITION = "transition";

    /** The id of the review in it. */
    static final String SETTLED = "review-settled";

    private static final int REVIEW_AFTER_ENTRY = 50;

    private Plans() {}

    static Register<Isp> of(Outline outline) {
        return outline.hasPlans()
                ? Register.ofAll(outline.authorized().map(year -> plan(outline, year)))
                : Register.of();
    }

    private static Isp plan(Outline outline, PlanYear year) {
        Isp.Builder plan = Isp.builder()
                .id(year.id())
                .kind(year.isInitial() ? IspKind.INITIAL : IspKind.ANNUAL)
                .renews(year.renews())
                .startsOn(year.startsOn())
                .endsOn(year.endsOn())
                .finalizedOn(year.signedOn())
                .formId("form-of-the-state")
                .departmentApprovedForm(Said.YES)
                .implemented(implemented(outline, year))
                .signing(
                        Signatures.of(outline, ProvidedServices.lasting(outline), year.signedOn(), year.authorizedOn()))
                .services(ProvidedServices.planned(outline, year))
                .hourAllocations(ProvidedServices.allocations(outline, year))
                .transitionPeriods(transitions(outline, year))
                .reviews(Register.ofAll(reviews(outline, year)))
                .revisions(
                        year.equals(outline.current()) ? Register.ofAll(Revisions.revisions(outline)) : Register.of());
        Content.add(plan, outline, year);
        Team.add(plan, outline, year);
        return plan.build();
    }

    private static Act implemented(Outline outline, PlanYear year) {
        LocalDate on = year.isInitial() ? outline.enteredOn() : year.startsOn();
        return outline.isPast(on) ? Act.on(on) : Act.notThrough(outline.asOf());
    }

    /** Sixty days after entry to a residential program, (2)(a). */
    private static Seq<TransitionPeriod> transitions(Outline outline, PlanYear year) {
        return isTransition(outline, year)
                ? Array.of(TransitionPeriod.builder()
                        .id(TRANSITION)
                        .enteredOn(outline.enteredOn())
                        .stayId(Home.STAY)
                        .authorizesNecessaryServices(Noted.yes())
                        .supportsAdjustment(Noted.yes())
                        .supportsHealthAndSafety(Noted.yes())
                        .plansFurtherAssessment(Noted.yes())
                        .build())
                : Array.empty();
    }

    private static boolean isTransition(Outline outline, PlanYear year) {
        return year.isInitial() && outline.program().isResidential() && outline.isPast(outline.enteredOn());
    }

    /** After the transition, after a change or request, and before it expires. */
    private static Seq<Review> reviews(Outline outline, PlanYear year) {
        Seq<Review> reviews = Array.empty();
        LocalDate settled = outline.enteredOn().plusDays(REVIEW_AFTER_ENTRY);
        if (isTransition(outline, year) && outline.isPast(settled)) {
            reviews = reviews.append(unchanged(SETTLED, settled, ReviewReason.TRANSITION_PERIOD));
        }
        if (year.equals(outline.current())) {
            reviews = reviews.appendAll(Revisions.reviews(outline));
        }
        return reviews.appendAll(outline.years()
                .find(next -> next.renews().contains(year.id()) && outline.isPast(next.metOn()))
                .map(next ->
                        unchanged(next.reviewId(), next.metOn(), ReviewReason.NEEDS_ASSESSMENT, ReviewReason.EXPIRY)));
    }

    private static Review unchanged(String id, LocalDate heldOn, ReviewReason... reasons) {
        return Review.builder()
                .id(id)
                .heldOn(heldOn)
                .reasons(Array.of(reasons))
                .result(ReviewResult.NO_CHANGE)
                .because(Array.empty())
                .build();
    }
}
