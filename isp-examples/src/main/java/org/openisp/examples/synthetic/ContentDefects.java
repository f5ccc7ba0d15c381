package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.Objection;

/** Plans that leave out what they have to say: (1), (2), (7). */
final class ContentDefects {

    static final Seq<Defect> ALL = Array.of(
            Defect.named(
                            "barrier-without-strategy",
                            "the ISP names a barrier to a preferred service and no way to lower it",
                            "(1)(c)(C)")
                    .is(
                            ContentDefects::isJudged,
                            (record, outline) -> current(
                                    record,
                                    outline,
                                    plan -> plan.withBarriers(plan.getBarriers()
                                            .map(all -> all.map(
                                                    barrier -> barrier.withStrategies(Option.some(Array.empty())))))),
                            outline -> plan("(1)(c)(C)", outline)),
            Defect.named("no-arrangements", "the ISP specifies no arrangement and applies no resource", "(1)(c)(D)")
                    .is(
                            ContentDefects::isJudged,
                            (record, outline) ->
                                    current(record, outline, plan -> plan.withResources(Option.some(Array.empty()))),
                            outline -> plan("(1)(c)(D)", outline)),
            Defect.named(
                            "work-not-addressed",
                            "the planning did not address work in competitive integrated settings",
                            "(1)(a)")
                    .is(
                            ContentDefects::isJudged,
                            (record, outline) -> current(
                                    record,
                                    outline,
                                    plan -> plan.withProcess(plan.getProcess()
                                            .map(process -> process.withCompetitiveIntegratedWork(Noted.no())))),
                            outline -> plan("(1)(a)", outline)),
            Defect.named("form-not-approved", "the ISP is on a form that the Department did not approve", "(2)")
                    .is(
                            ContentDefects::isJudged,
                            (record, outline) ->
                                    current(record, outline, plan -> plan.withDepartmentApprovedForm(Said.NO)),
                            outline -> plan("(2)", outline)),
            Defect.named(
                            "transition-without-adjustment",
                            "the ISP of a transition period has no supports for adjusting",
                            "(2)(a)(B)")
                    .is(
                            outline -> isJudged(outline)
                                    && outline.current().isInitial()
                                    && outline.program().isResidential()
                                    && outline.isPast(outline.enteredOn()),
                            (record, outline) -> current(
                                    record,
                                    outline,
                                    plan -> plan.withTransitionPeriods(plan.getTransitionPeriods()
                                            .map(all -> all.map(one -> one.withSupportsAdjustment(Noted.no()))))),
                            outline -> Array.of(Breach.of("(2)(a)(B)", "transition period", Plans.TRANSITION))),
            Defect.named(
                            "no-goal-of-going-home",
                            "the ISP of a child in a residential program has no goal of going home",
                            "(1)(c)(E)(i)")
                    .is(
                            outline -> isJudged(outline)
                                    && outline.isChild()
                                    && outline.program().isResidential()
                                    && outline.isPast(outline.enteredOn())
                                    && outline.isJudged(outline.first().metOn()),
                            (record, outline) -> record.withStays(Edit.each(
                                    record.getStays(),
                                    stay -> stay.withChildPlacement(stay.getChildPlacement()
                                            .map(placement ->
                                                    placement.withReunificationGoals(Option.some(Array.empty())))))),
                            outline -> outline.authorized().map(year -> Breach.ofPlan("(1)(c)(E)(i)", year))),
            Defect.named(
                            "objection-not-documented",
                            "a member of the team objected, and the ISP does not say so",
                            "(7)(c)")
                    .is(
                            outline -> isJudged(outline) && outline.program().isResidential(),
                            (record, outline) -> current(
                                    record,
                                    outline,
                                    plan -> plan.withObjections(Option.some(Array.of(Objection.builder()
                                            .id("objection")
                                            .memberId(outline.id("family"))
                                            .raisedOn(outline.current().metOn())
                                            .objection(new FreeText("Too few Sundays at home."))
                                            .documentedInPlan(Said.NO)
                                            .build())))),
                            outline -> Array.of(Breach.of("(7)(c)", "objection", "objection"))));

    private ContentDefects() {}

    /** Whether the plan of the year of the export is judged, and any transition period in it is over. */
    private static boolean isJudged(Outline outline) {
        return outline.hasPlans() && outline.isJudged(outline.current().metOn()) && outline.isPast(outline.enteredOn());
    }

    private static Seq<Breach> plan(String clause, Outline outline) {
        return Array.of(Breach.ofPlan(clause, outline.current()));
    }

    private static ServiceRecord current(ServiceRecord record, Outline outline, UnaryOperator<Isp> change) {
        return Edit.plan(record, outline.current(), change);
    }
}
