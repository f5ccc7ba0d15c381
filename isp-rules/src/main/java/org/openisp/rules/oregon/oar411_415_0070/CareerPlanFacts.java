package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.Employment;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/** A Career Development Plan that has been completed, and how the individual worked on the day of it. */
record CareerPlanFacts(OregonFacts facts, CareerDevelopmentPlan plan, Subject subject) implements Rule.About {

    /** Those that have been completed by the day asked about, in the order of the record. */
    static List<CareerPlanFacts> all(OregonFacts facts) {
        Register<CareerDevelopmentPlan> register = facts.record().getCareerDevelopmentPlans();
        List<CareerPlanFacts> all = new ArrayList<>();
        int index = 0;
        for (CareerDevelopmentPlan plan : register.entries()) {
            Subject at = facts.root()
                    .entry("careerDevelopmentPlans", register, index++, "career development plan", plan.getId());
            if (facts.hasHappened(plan.getCompletedOn())) {
                all.add(new CareerPlanFacts(facts, plan, at));
            }
        }
        return all;
    }

    LocalDate completedOn() {
        return plan.getCompletedOn();
    }

    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    /** Whether it is part of this ISP. */
    Condition isPartOf(IspFacts isp) {
        Option<String> planId = plan.getPlanId();
        return planId.isDefined() ? Condition.of(planId.contains(isp.id())) : Condition.unknown(missing("planId"));
    }

    /** Whether the individual used employment services. */
    Condition usesEmploymentServices() {
        return onThatDay((employment, at) -> {
            Said uses = employment.getUsesEmploymentServices();
            if (uses.isRecorded()) {
                return Condition.of(uses.isYes());
            }
            Option<Seq<ServiceKind>> services = employment.getServices();
            return services.isDefined()
                    ? Condition.of(services.get().nonEmpty())
                    : Condition.unknown(facts.missing(at + "usesEmploymentServices"));
        });
    }

    /**
     * Whether the individual used an employment service of one of these kinds.
     *
     * @param perhaps kinds of the record that may be one of these; so may every kind of somebody else
     */
    Condition uses(Seq<ServiceKind> kinds, Seq<ServiceKind> perhaps) {
        return onThatDay((employment, at) -> {
            Option<Seq<ServiceKind>> services = employment.getServices();
            if (services.isEmpty()) {
                Said any = employment.getUsesEmploymentServices();
                return any.isNo() ? Condition.no() : Condition.unknown(facts.missing(at + "services"));
            }
            if (services.get().exists(kinds::contains)) {
                return Condition.yes();
            }
            return services.get().exists(kind -> kind.isForeign() || perhaps.contains(kind))
                    ? Condition.unknown(facts.missing(at + "services"))
                    : Condition.no();
        });
    }

    /** Whether the individual was in competitive integrated employment. */
    Condition isInCompetitiveEmployment() {
        return onThatDay((employment, at) ->
                facts.holds(facts.root(), at + "competitiveIntegrated", employment.getCompetitiveIntegrated()));
    }

    private interface Test {
        /**
         * Whether it is so of this work.
         *
         * @param at where it stands in the record, with a slash after it
         */
        Condition of(Employment employment, String at);
    }

    /** Whether it is so of work of the day on which the Career Development Plan was completed. */
    private Condition onThatDay(Test test) {
        Option<Seq<Employment>> employments = facts.record().getEmployment();
        if (employments.isEmpty()) {
            return Condition.unknown(facts.missing("employment"));
        }
        Condition any = Condition.no();
        int index = 0;
        for (Employment employment : employments.get()) {
            String at = "employment/" + index++ + "/";
            Option<Period> period = employment.getPeriod();
            Condition then = period.isDefined()
                    ? Condition.of(period.get().contains(completedOn()))
                    : Condition.unknown(facts.missing(at + "period"));
            if (!then.isNo()) {
                any = any.or(test.of(employment, at).and(then));
            }
        }
        return any;
    }
}
