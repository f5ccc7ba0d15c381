package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(2)(e): supports that reflect what is important.
 *
 * <p>"For Community First Choice (K Plan) and waiver services, the supports included in an ISP must reflect the services
 * and supports that are important for an individual to meet the needs identified through an assessment of functional
 * need, as well as what is important to the individual with regard to preferences for the delivery of such services and
 * supports."
 *
 * <p>Asked of the plan, not of each service: among its K Plan and waiver services one meets an assessed need, as in (1)(d),
 * or reflects what is important for the individual; and one reflects what is important to the individual. Not checked here:
 * whether all that is important is reflected.
 */
final class S02eImportance {

    private static final Outcome NOT_ASKED = Outcome.notApplicable("the plan has no K Plan or waiver service");

    static final Rule<OregonFacts, IspFacts> REFLECTED = Paragraph.cite(
                    S02eImportance.class,
                    "(2)(e)",
                    ClauseKind.CONTENT,
                    "K Plan and waiver supports reflect what is important for and to the individual")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S02eImportance::reflected);

    private S02eImportance() {}

    private static Outcome reflected(OregonFacts facts, IspFacts plan) {
        if (plan.isp().getServices().isEmpty()) {
            return Outcome.undetermined("it is not recorded which services are in the plan", plan.missing("services"));
        }
        Condition asked = Condition.no();
        Condition importantFor = Condition.no();
        Condition importantTo = Condition.no();
        for (S01dAssessedNeed.ServiceFacts one : plan.servicesSoFar()) {
            Subject at = one.subject();
            PlannedService service = one.service().get();
            Condition funded = isKPlanOrWaiver(at, service);
            if (!funded.isNo()) {
                asked = asked.or(funded);
                importantFor = importantFor.or(funded.and(S01dAssessedNeed.meetsAssessedNeed(facts, plan, at, service)
                        .or(reflects(plan, at, service, ImportanceKind.IMPORTANT_FOR))));
                importantTo = importantTo.or(funded.and(reflects(plan, at, service, ImportanceKind.IMPORTANT_TO)));
            }
        }
        if (asked.isNo()) {
            return NOT_ASKED;
        }
        if (!asked.isKnown()) {
            return Outcome.undetermined(
                    "it is not recorded under which authority the services are funded", asked.missing());
        }
        return plan.says(
                importantFor.and(importantTo),
                "the services reflect what is important for and to the individual",
                "the services do not reflect what is important for the individual, or to the individual");
    }

    private static Condition isKPlanOrWaiver(Subject at, PlannedService service) {
        Option<FundingAuthority> authority = service.getFundingAuthority();
        return authority.isEmpty() || authority.get().isForeign()
                ? Condition.unknown(new MissingFact(at, "fundingAuthority"))
                : Condition.of(OregonFacts.isWaiverOrKPlan(authority.get()));
    }

    /** A list of what is important that lacks an id says that nothing of the kind is important. */
    private static Condition reflects(IspFacts plan, Subject at, PlannedService service, ImportanceKind kind) {
        Option<Seq<String>> ids = service.getImportanceIds();
        if (ids.isEmpty()) {
            return Condition.unknown(new MissingFact(at, "importanceIds"));
        }
        if (ids.get().isEmpty()) {
            return Condition.no();
        }
        Option<Seq<Importance>> important = plan.isp().getImportant();
        return important.isEmpty()
                ? Condition.unknown(plan.missing("important"))
                : Condition.of(isOneOf(ids.get(), kind, important.get()));
    }

    private static boolean isOneOf(Seq<String> ids, ImportanceKind kind, Seq<Importance> important) {
        for (int i = 0; i < important.size(); i++) {
            Importance one = important.get(i);
            if (one.getKind() == kind && Lists.contain(ids, one.getId())) {
                return true;
            }
        }
        return false;
    }
}
