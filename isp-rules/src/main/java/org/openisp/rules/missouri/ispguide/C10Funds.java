package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Register;
import org.openisp.core.content.FundsManagement;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * Component 10: management of individual funds.
 *
 * <p>MO-38: "outlines the ability of the individual to manage their individual funds or to what extent they require supports.
 * While this may not apply to all individuals receiving supports, it is a mandatory component for individuals receiving
 * residential supports." Not checked: what it says.
 */
final class C10Funds {

    /** What the record knows as residential; of a program of Missouri's own it is not known. */
    private static final Seq<ProgramType> RESIDENTIAL = Array.of(
            ProgramType.TWENTY_FOUR_HOUR_RESIDENTIAL,
            ProgramType.SUPPORTED_LIVING,
            ProgramType.ADULT_FOSTER_HOME,
            ProgramType.CHILD_FOSTER_HOME,
            ProgramType.HOST_HOME,
            ProgramType.OTHER_RESIDENTIAL);

    static final Rule<GuideFacts, PlanFacts> FUNDS = GuideText.ofEachPlan(
                    C10Funds.class,
                    "MO-38",
                    Strength.CONDITIONAL,
                    ClauseKind.CONTENT,
                    "the plan of somebody with residential supports tells how far the individual manages funds, and what"
                            + " support that takes")
            .checkedBy((facts, plan) -> plan.asksWhere(
                    hasResidentialSupports(plan),
                    "there are no residential supports",
                    "it is not recorded whether there are residential supports",
                    tellsOfFunds(plan),
                    "it tells of both",
                    "it lacks the ability, or the support"));

    private C10Funds() {}

    private static Condition tellsOfFunds(PlanFacts plan) {
        Option<FundsManagement> funds = plan.isp().getFundsManagement();
        return funds.isDefined()
                ? Condition.of(funds.get().getAbility().said(), plan.missing("fundsManagement/ability"))
                        .and(Condition.of(
                                funds.get().getSupportNeeded().said(), plan.missing("fundsManagement/supportNeeded")))
                : Condition.unknown(plan.missing("fundsManagement"));
    }

    private static Condition hasResidentialSupports(PlanFacts plan) {
        return isInResidentialProgram(plan).or(hasResidentialService(plan));
    }

    private static Condition isInResidentialProgram(PlanFacts plan) {
        GuideFacts facts = plan.facts();
        Register<Stay> stays = facts.record().getStays();
        LocalDate through = plan.lastDay().filter(facts::hasHappened).getOrElse(facts.asOf());
        Condition is =
                facts.isCompleteThrough(stays, through) ? Condition.no() : Condition.unknown(facts.missing("stays"));
        int index = 0;
        for (Stay stay : stays.entries()) {
            Subject at = facts.root().entry("stays", stays, index++, "stay", stay.getId());
            ProgramType type = stay.getProgramType();
            Condition isResidential = type.isForeign()
                    ? Condition.unknown(new MissingFact(at, "programType"))
                    : Condition.of(RESIDENTIAL.contains(type));
            is = is.or(plan.sees(stay.getEnteredOn(), stay.getExitedOn()).and(isResidential));
        }
        return is;
    }

    private static Condition hasResidentialService(PlanFacts plan) {
        Option<Seq<PlannedService>> services = plan.isp().getServices();
        if (services.isEmpty()) {
            return Condition.unknown(plan.missing("services"));
        }
        Condition has = Condition.no();
        for (int i = 0; i < services.get().size(); i++) {
            PlannedService service = services.get().get(i);
            Condition isOfPlan = service.getPeriod().map(plan::lists).getOrElse(Condition.yes());
            has = has.or(isOfPlan.and(
                    plan.asSaid(service.getInResidentialProgram(), "services", i, "inResidentialProgram")));
        }
        return has;
    }
}
