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
    static List<CareerPlanFacts> of(OregonFacts facts) {
        Register<CareerDevelopmentPlan> register = facts.record().getCareerDevelopmentPlans();
        List<CareerPlanFacts> all = new ArrayList<>(register.entries().size());
        for (int i = 0; i < register.entries().size(); i++) {
            CareerDevelopmentPlan plan = register.entries().get(i);
            if (facts.hasHappened(plan.getCompletedOn())) {
                Subject at = facts.root()
                        .entry("careerDevelopmentPlans", register, i, "career development plan", plan.getId());
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

    MissingFact missing(String list, int position, String field) {
        return MissingFact.ofElement(subject, list, position, field);
    }

    /** Whether it is part of this ISP. */
    Condition isPartOf(IspFacts isp) {
        Option<String> planId = plan.getPlanId();
        return planId.isDefined() ? Condition.of(planId.get().equals(isp.id())) : Condition.unknown(missing("planId"));
    }

    /** Whether the individual used employment services. */
    Condition usesEmploymentServices() {
        return onThatDay((employment, index) -> {
            Said uses = employment.getUsesEmploymentServices();
            if (uses.isRecorded()) {
                return Condition.of(uses.isYes());
            }
            Option<Seq<ServiceKind>> services = employment.getServices();
            return services.isDefined()
                    ? Condition.of(!services.get().isEmpty())
                    : isMissing(index, "usesEmploymentServices");
        });
    }

    /**
     * Whether the individual used an employment service of one of these kinds.
     *
     * @param perhaps kinds of the record that may be one of these; so may every kind of somebody else
     */
    Condition uses(Seq<ServiceKind> kinds, Seq<ServiceKind> perhaps) {
        return onThatDay((employment, index) -> {
            Option<Seq<ServiceKind>> services = employment.getServices();
            if (services.isEmpty()) {
                Said any = employment.getUsesEmploymentServices();
                return any.isNo() ? Condition.no() : isMissing(index, "services");
            }
            if (Lists.haveInCommon(services.get(), kinds)) {
                return Condition.yes();
            }
            return Lists.anyForeign(services.get()) || Lists.haveInCommon(services.get(), perhaps)
                    ? isMissing(index, "services")
                    : Condition.no();
        });
    }

    /** Whether the individual was in competitive integrated employment. */
    Condition isInCompetitiveEmployment() {
        return onThatDay((employment, index) -> {
            Said competitive = employment.getCompetitiveIntegrated();
            return facts.holds(() -> facts.missing("employment", index, "competitiveIntegrated"), competitive);
        });
    }

    private interface Test {
        /**
         * Whether it is so of this work.
         *
         * @param index where it stands among all work that is recorded
         */
        Condition of(Employment employment, int index);
    }

    private Condition isMissing(int index, String field) {
        return Condition.unknown(facts.missing("employment", index, field));
    }

    /** Whether it is so of work of the day on which the Career Development Plan was completed. */
    private Condition onThatDay(Test test) {
        Option<Seq<Employment>> employments = facts.record().getEmployment();
        if (employments.isEmpty()) {
            return Condition.unknown(facts.missing("employment"));
        }
        Condition any = Condition.no();
        for (int i = 0; i < employments.get().size(); i++) {
            Employment employment = employments.get().get(i);
            Option<Period> period = employment.getPeriod();
            Condition then =
                    period.isDefined() ? Condition.of(period.get().contains(completedOn())) : isMissing(i, "period");
            if (!then.isNo()) {
                any = any.or(test.of(employment, i).and(then));
            }
        }
        return any;
    }
}
