package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openisp.core.Register;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.ReviewerRole;

/** What a reviewer decided where the rule leaves it to a person: a month after each plan. */
final class Decisions {

    private static final int DAYS_LATER = 30;

    private Decisions() {}

    static Register<ReviewerDecision> of(Outline outline) {
        return outline.hasPlans()
                ? Register.ofAll(outline.authorized()
                        .filter(year -> outline.isPast(year.authorizedOn().plusDays(DAYS_LATER)))
                        .flatMap(year -> ofPlan(outline, year)))
                : Register.of();
    }

    private static Seq<ReviewerDecision> ofPlan(Outline outline, PlanYear year) {
        LocalDate on = year.authorizedOn().plusDays(DAYS_LATER);
        Seq<ReviewerDecision> decisions =
                Array.of("(1)(b)", "(2)(d)").map(clause -> met(outline, clause, year.id(), on));
        if (outline.isChild() && outline.program().isResidential()) {
            decisions = decisions.append(met(outline, "(1)(c)(E)(ii)", year.id(), on));
        }
        return outline.hasCareerPlan()
                ? decisions.appendAll(
                        Array.of("(5)(b)(B)", "(5)(b)(C)").map(clause -> met(outline, clause, year.careerId(), on)))
                : decisions;
    }

    private static ReviewerDecision met(Outline outline, String clause, String subjectId, LocalDate on) {
        return ReviewerDecision.builder()
                .id(subjectId + " " + clause)
                .clause("OAR 411-415-0070" + clause)
                .subjectId(subjectId)
                .answer(ReviewerAnswer.MET)
                .decidedOn(on)
                .reviewerId(outline.id("reviewer"))
                .reviewerRole(ReviewerRole.QUALITY_REVIEWER)
                .build();
    }
}
