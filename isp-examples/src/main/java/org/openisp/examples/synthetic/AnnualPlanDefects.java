package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;

/** Annual Plans that are late, missing or thin: (10). */
final class AnnualPlanDefects {

    /** The last day is the ninetieth after enrollment. */
    private static final int TOO_LATE = 91;

    static final Seq<Defect> ALL = Array.of(
            Defect.named(
                            "annual-plan-late",
                            "the first Annual Plan was developed ninety-one days after enrollment",
                            "(10)(a)")
                    .is(
                            outline -> isFirstLateKnown(outline),
                            (record, outline) -> record.withAnnualPlans(Edit.each(
                                    record.getAnnualPlans(),
                                    plan -> plan.getId().equals(AnnualPlans.id(1))
                                            ? plan.withDevelopedOn(tooLate(outline))
                                            : plan)),
                            outline -> Array.of(Breach.of("(10)(a)", "enrollment", "enrollment"))),
            Defect.named("annual-plan-missing", "no Annual Plan was ever developed", "(10)(c)", "(10)(a)")
                    .is(
                            AnnualPlanDefects::isFirstLateKnown,
                            (record, outline) -> record.withAnnualPlans(Register.of()),
                            outline -> Array.of(
                                    Breach.of("(10)(c)", "record", outline.id("synthetic")),
                                    Breach.of("(10)(a)", "enrollment", "enrollment"))),
            Defect.named("annual-plan-not-renewed", "more than a year passed after the last Annual Plan", "(10)(a)")
                    .is(
                            outline -> isAnnual(outline)
                                    && outline.isJudged(first(outline))
                                    && outline.isPast(
                                            first(outline).plusYears(1).plusDays(1)),
                            AnnualPlanDefects::notRenewed,
                            outline -> Array.of(Breach.of("(10)(a)", "annual plan", AnnualPlans.id(1)))),
            Defect.named(
                            "living-situation-not-reviewed",
                            "the Annual Plan of an adult does not look at the living situation",
                            "(10)(b)(A)(i)",
                            "(10)(b)(A)")
                    .is(
                            outline -> isThin(outline) && !outline.isChild(),
                            (record, outline) -> record.withAnnualPlans(Edit.each(
                                    record.getAnnualPlans(),
                                    plan -> plan.getId().equals(AnnualPlans.id(1))
                                            ? plan.withLivingSituation(Noted.no())
                                            : plan)),
                            outline -> Array.of("(10)(b)(A)(i)", "(10)(b)(A)")
                                    .map(clause -> Breach.of(clause, "annual plan", AnnualPlans.id(1)))),
            Defect.named(
                            "parent-not-asked",
                            "the Annual Plan of a child in family support was written without a parent",
                            "(10)(b)(B)")
                    .is(
                            outline -> isThin(outline) && outline.isChild(),
                            (record, outline) -> record.withAnnualPlans(Edit.each(
                                    record.getAnnualPlans(),
                                    plan -> plan.getId().equals(AnnualPlans.id(1))
                                            ? plan.withParentTookPart(Said.NO)
                                            : plan)),
                            outline -> Array.of(Breach.of("(10)(b)(B)", "annual plan", AnnualPlans.id(1)))));

    private AnnualPlanDefects() {}

    private static boolean isAnnual(Outline outline) {
        return outline.program() == Program.CASE_MANAGEMENT_ONLY;
    }

    private static LocalDate tooLate(Outline outline) {
        return outline.enrolledOn().plusDays(TOO_LATE);
    }

    private static LocalDate first(Outline outline) {
        return AnnualPlans.on(outline, 1);
    }

    private static boolean isFirstLateKnown(Outline outline) {
        return isAnnual(outline) && outline.isJudged(outline.enrolledOn()) && outline.isPast(tooLate(outline));
    }

    private static boolean isThin(Outline outline) {
        return isAnnual(outline) && outline.isJudged(first(outline));
    }

    /** Only the first is left, and nothing replaced it. */
    private static ServiceRecord notRenewed(ServiceRecord record, Outline outline) {
        return record.withAnnualPlans(
                Register.of(record.getAnnualPlans().entries().head().withReplacedOn(Option.none())));
    }
}
