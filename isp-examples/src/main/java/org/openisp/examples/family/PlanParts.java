package org.openisp.examples.family;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Finding;
import org.openisp.rules.Strength;
import org.openisp.rules.oregon.oar411_415_0070.Authorization;
import org.openisp.rules.oregon.oar411_415_0070.S08eAuthorization;

/** When the plan starts and ends, and how it stands with its authorization. */
final class PlanParts {

    private final Telling telling;
    private final Plans plans;

    PlanParts(Telling telling, Plans plans) {
        this.telling = telling;
        this.plans = plans;
    }

    /** One part for each plan; one that says so where there is none. */
    List<Part> parts() {
        if (plans.told().isEmpty()) {
            return List.of(new Part(telling.heading("plan.heading"), withoutPlan(), List.of(), List.of()));
        }
        List<Part> parts = new ArrayList<>();
        for (Isp plan : plans.told()) {
            String heading = telling.heading(parts.isEmpty() ? "plan.heading" : headingOfAnother(plan));
            parts.add(new Part(heading, said(plan), List.of(), List.of()));
        }
        return parts;
    }

    private String headingOfAnother(Isp plan) {
        boolean isNext = plan.getStartsOn().exists(day -> !telling.hasCome(day));
        return isNext ? "plan.heading.next" : "plan.heading.other";
    }

    private List<Line> withoutPlan() {
        List<Line> said = new ArrayList<>();
        said.add(telling.say(telling.record().getPlans().isRecorded() ? "plan.none" : "plan.unknown"));
        said.addAll(annual());
        return said;
    }

    /** The Annual Plan, which only Oregon's rule knows, of somebody without an ISP. */
    private List<Line> annual() {
        List<Line> said = new ArrayList<>();
        Seq<AnnualPlan> annual = telling.record()
                .getAnnualPlans()
                .entries()
                .filter(one -> telling.hasCome(one.getDevelopedOn()))
                .filter(one -> one.getReplacedOn().forAll(day -> !telling.hasCome(day)));
        annual.map(AnnualPlan::getDevelopedOn)
                .maxBy(LocalDate::toEpochDay)
                .forEach(day -> said.add(telling.say("annual.made", day)));
        if (annual.nonEmpty() && telling.oregon().isDefined()) {
            said.add(telling.say("annual.means").by("OAR 411-415-0070(10)"));
        }
        return said;
    }

    private List<Line> said(Isp plan) {
        List<Line> said = new ArrayList<>();
        if (plans.isOver(plan)) {
            said.add(telling.say("plan.ended", plans.lastDay(plan).get()));
            said.addAll(annual());
            return said;
        }
        said.add(start(plan.getStartsOn()).and(end(plans.lastDay(plan))));
        telling.oregon()
                .flatMap(held -> S08eAuthorization.authorization(held.record(), plan.getId(), held.question()))
                .forEach(authorization -> said.addAll(authorized(authorization, plan)));
        telling.missouri()
                .flatMap(held -> held.report()
                        .findings()
                        .find(finding -> finding.clause().paragraph().equals("MO-10")
                                && finding.requirement().strength() == Strength.MUST
                                && finding.subject().type().equals("plan")
                                && finding.subject().id().equals(plan.getId())))
                .flatMap(this::signed)
                .forEach(said::add);
        return said;
    }

    private Line start(Option<LocalDate> day) {
        return day.map(first -> telling.say(telling.hasCome(first) ? "plan.started" : "plan.starts", first))
                .getOrElse(() -> telling.say("plan.start.unknown"));
    }

    private Line end(Option<LocalDate> day) {
        return day.map(last -> telling.say("plan.ends", last)).getOrElse(() -> telling.say("plan.end.unknown"));
    }

    private List<Line> authorized(Authorization authorization, Isp plan) {
        return switch (authorization.state()) {
            case AUTHORIZED, ON_ORAL_AGREEMENT ->
                List.of(authorization
                        .authorizedOn()
                        .map(day -> telling.say(isAfterStart(day, plan) ? "authorized.after" : "authorized.since", day))
                        .getOrElse(() -> telling.say("authorized"))
                        .by("OAR 411-415-0070(8)(a), (8)(e)"));
            case NOT_AUTHORIZED, LAPSED -> notAuthorized(authorization);
            case JUDGMENT -> List.of(telling.say("authorized.decide").by("OAR 411-415-0070(8)(e)(A)"));
            case UNDETERMINED -> List.of(telling.say("authorized.unknown"));
        };
    }

    private static boolean isAfterStart(LocalDate day, Isp plan) {
        return plan.getStartsOn().exists(day::isAfter);
    }

    private List<Line> notAuthorized(Authorization authorization) {
        Line line = telling.say(telling.signsBy("authorized.not", "authorized.not.by-representative"))
                .by("OAR 411-415-0070(8)(a), (8)(e)");
        if (authorization.individual().isNo()) {
            line = line.and(telling.say(telling.signsBy("authorized.not.individual", "authorized.not.representative")));
        }
        if (authorization.caseManager().isNo()) {
            line = line.and(telling.say("authorized.not.case-manager"));
        }
        return List.of(line);
    }

    private Option<Line> signed(Finding finding) {
        Option<Line> line = switch (finding.status()) {
            case MET -> Option.some(telling.say("signed"));
            case PENDING -> Option.some(telling.say("signed.not-yet"));
            case NOT_MET -> Option.some(telling.say("signed.not", telling.helper()));
            case JUDGMENT -> Option.some(telling.say("signed.decide"));
            case UNDETERMINED -> Option.some(telling.say("signed.unknown"));
            case NOT_APPLICABLE -> Option.none();
        };
        return line.map(said -> said.by(Rights.cited(finding.clause())));
    }
}
