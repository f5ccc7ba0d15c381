package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * A service of a plan as section (8) sees it. A service is carried from plan to plan under one id, so the plan's id
 * belongs to the subject.
 *
 * @param plan the plan that lists it
 * @param service the service; none where the plan lists none, or its services are not recorded
 * @param subject the service in this plan; the plan where there is no service
 */
record ServiceFacts(IspFacts plan, Option<PlannedService> service, Subject subject) implements Rule.About {

    /** The services of every plan; a plan without any stands for itself. */
    static List<ServiceFacts> all(OregonFacts facts) {
        List<ServiceFacts> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            Seq<PlannedService> services = plan.isp().getServices().getOrElse(Array::empty);
            if (services.isEmpty()) {
                all.add(new ServiceFacts(plan, Option.none(), plan.subject()));
            }
            int index = 0;
            for (PlannedService service : services) {
                all.add(new ServiceFacts(plan, Option.some(service), at(plan, index++, service)));
            }
        }
        return all;
    }

    /** Where a service of the plan stands. */
    static Subject at(IspFacts plan, int index, PlannedService service) {
        return plan.subject()
                .element("services", index, "service", service.getId())
                .about(plan.id());
    }

    /** A fact of this service that is missing. */
    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    /** The answer where it is not funded through the K Plan or a waiver, or that is not known; none where it is. */
    Option<Outcome> unlessKPlanOrWaiver() {
        if (plan.isp().getServices().isEmpty()) {
            return Option.some(
                    Outcome.undetermined("the services of the plan are not recorded", plan.missing("services")));
        }
        if (service.isEmpty()) {
            return Option.some(Outcome.notApplicable("the plan has no services"));
        }
        Option<FundingAuthority> authority =
                plan.facts().see(subject, "fundingAuthority", service.get().getFundingAuthority());
        if (authority.isEmpty() || authority.get().isForeign()) {
            return Option.some(Outcome.undetermined(
                    "it is not recorded under which authority the service is funded", missing("fundingAuthority")));
        }
        return OregonFacts.isWaiverOrKPlan(authority.get())
                ? Option.none()
                : Option.some(Outcome.notApplicable("the service is funded neither through the K Plan nor a waiver"));
    }
}
