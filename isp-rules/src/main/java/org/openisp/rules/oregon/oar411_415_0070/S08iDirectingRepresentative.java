package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Period;
import org.openisp.core.person.Representative;
import org.openisp.core.service.AgencyEmployee;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.Provider;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(8)(i): "A legal or designated representative responsible for directing the development of an ISP on
 * behalf of an individual (as applicable) may not be authorized to be a paid provider for the individual."
 *
 * <p>Asked of each representative of whom the plan says that they direct it. A paid provider is a provider that is
 * recorded as paid, the provider of a service of the plan that is paid using Department funds, and, on days of the plan,
 * a personal support worker or an employee of an agency who serves the individual. A parent who is paid under the
 * Children's Extraordinary Needs program is no exception. A representative who does not direct the plan may be paid. Of
 * a plan that is being written, and of a service whose revision was not authorized, there is time to change it.
 */
final class S08iDirectingRepresentative {

    static final Rule<OregonFacts, IspFacts> NOT_PAID = Paragraph.cite(
                    S08iDirectingRepresentative.class,
                    "(8)(i)",
                    ClauseKind.DUTY,
                    "a representative who directs the ISP is not a paid provider of the individual")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S08iDirectingRepresentative::notPaid);

    private S08iDirectingRepresentative() {}

    private static Outcome notPaid(OregonFacts facts, IspFacts plan) {
        Option<Seq<String>> directedBy = plan.isp().getDirectedByIds();
        if (directedBy.isEmpty()) {
            Option<Seq<Representative>> representatives = facts.record().getRepresentatives();
            if (representatives.isDefined() && representatives.get().isEmpty()) {
                return Outcome.notApplicable("the individual has no representative");
            }
            return Outcome.undetermined("it is not recorded who directs the plan", plan.missing("directedByIds"));
        }
        if (directedBy.get().isEmpty()) {
            return Outcome.notApplicable("no representative directs the plan");
        }
        Condition paid = Condition.no();
        Condition toBePaid = Condition.no();
        for (String representative : directedBy.get()) {
            paid = paid.or(isPaidProvider(facts, representative))
                    .or(isPaidForAService(facts, plan, representative))
                    .or(isSupportWorker(facts, plan, representative))
                    .or(isEmployee(facts, plan, representative));
            toBePaid = toBePaid.or(isToBePaidForAService(facts, plan, representative));
        }
        if (paid.isNo() && toBePaid.isYes()) {
            return Outcome.pending("the revision that begins the service is not authorized");
        }
        Condition decides = paid.isNo() ? toBePaid : paid;
        if (!decides.isKnown()) {
            return Outcome.undetermined(
                    "it is not recorded whether a representative who directs the plan is paid", decides.missing());
        }
        return plan.complies(
                paid.not(),
                "no representative who directs the plan is a paid provider",
                "a representative who directs the plan is a paid provider");
    }

    private static Condition isPaidProvider(OregonFacts facts, String representative) {
        Option<Seq<Provider>> providers = facts.record().getProviders();
        if (providers.isEmpty()) {
            return Condition.unknown(facts.missing("providers"));
        }
        Condition paid = Condition.no();
        for (int i = 0; i < providers.get().size(); i++) {
            Provider provider = providers.get().get(i);
            if (provider.getId().equals(representative)) {
                Subject at = facts.root().element("providers", i, "provider", provider.getId());
                paid = paid.or(facts.holds(at, "paid", provider.getPaid()));
            }
        }
        return paid;
    }

    private static Condition isPaidForAService(OregonFacts facts, IspFacts plan, String representative) {
        Condition paid = Condition.no();
        for (ListedService one : plan.services()) {
            boolean withThePlan =
                    one.isUnknown() || one.service().getRevisionId().isEmpty();
            Condition pays = pays(facts, one, representative);
            paid = paid.or(withThePlan || pays.isNo() ? pays : pays.and(one.wasAuthorized()));
        }
        return paid;
    }

    /** The same, were every revision authorized. */
    private static Condition isToBePaidForAService(OregonFacts facts, IspFacts plan, String representative) {
        Condition paid = Condition.no();
        for (ListedService one : plan.services()) {
            paid = paid.or(pays(facts, one, representative));
        }
        return paid;
    }

    private static Condition pays(OregonFacts facts, ListedService listed, String representative) {
        if (listed.isUnknown()) {
            return Condition.unknown(listed.missing("services"));
        }
        Option<String> providerId = listed.service().getProviderId();
        Condition isProvider = providerId.isEmpty()
                ? Condition.unknown(listed.missing("providerId"))
                : Condition.of(providerId.get().equals(representative));
        return isProvider.isNo()
                ? isProvider
                : isProvider.and(facts.holds(
                        listed.subject(), "departmentFunded", listed.service().getDepartmentFunded()));
    }

    private static Condition isSupportWorker(OregonFacts facts, IspFacts plan, String representative) {
        Option<Seq<PersonalSupportWorker>> workers = facts.record().getPersonalSupportWorkers();
        if (workers.isEmpty()) {
            return Condition.unknown(facts.missing("personalSupportWorkers"));
        }
        Condition is = Condition.no();
        for (int i = 0; i < workers.get().size(); i++) {
            PersonalSupportWorker worker = workers.get().get(i);
            if (worker.getPersonId().equals(representative)) {
                Subject at = facts.root()
                        .element("personalSupportWorkers", i, "personal support worker", worker.getPersonId());
                is = is.or(isDuringThePlan(facts, plan, at, worker.getPeriod()));
            }
        }
        return is;
    }

    private static Condition isEmployee(OregonFacts facts, IspFacts plan, String representative) {
        Option<Seq<AgencyEmployee>> employees = facts.record().getAgencyEmployees();
        if (employees.isEmpty()) {
            return Condition.unknown(facts.missing("agencyEmployees"));
        }
        Condition is = Condition.no();
        for (int i = 0; i < employees.get().size(); i++) {
            AgencyEmployee employee = employees.get().get(i);
            boolean servesOthersOnly = employee.getServices().exists(Seq::isEmpty);
            if (employee.getPersonId().equals(representative) && !servesOthersOnly) {
                Subject at = facts.root().element("agencyEmployees", i, "agency employee", employee.getPersonId());
                is = is.or(isDuringThePlan(facts, plan, at, employee.getPeriod()));
            }
        }
        return is;
    }

    private static Condition isDuringThePlan(OregonFacts facts, IspFacts plan, Subject at, Option<Period> period) {
        if (period.isEmpty()) {
            return Condition.unknown(new MissingFact(at, "period"));
        }
        LocalDate from = period.get().from();
        LocalDate through = period.get().through().getOrElse(LocalDate.MAX); // work without a last day goes on
        if (!facts.hasHappened(from)) {
            return Condition.no();
        }
        return Condition.of(
                plan.covers(from, through),
                Array.of(plan.missing(plan.startsOn().isEmpty() ? "startsOn" : "endsOn")));
    }
}
