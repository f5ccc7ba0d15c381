package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.person.Organization;
import org.openisp.core.person.OrganizationKind;
import org.openisp.core.service.AgencyEmployee;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;

/**
 * OAR 411-415-0070(8)(n): the same person as an agency's employee and as personal support worker.
 *
 * <p>"A case manager may not knowingly authorize a community living supports agency or a standard model agency to utilize
 * an agency employee to deliver community living supports skills training or attendant care services, other than day
 * support activities ..., to an individual that also engages the same person for services as the individual's personal
 * support worker."
 *
 * <p>Asked of each employee. The agency was authorized when a plan, or the revision that began the service, was
 * authorized that lists skills training or attendant care by the agency, whichever the employee delivers. Knowingly:
 * the case manager knew by that day, and both roles had not ended. A case manager who came to know later did not
 * authorize knowingly, and what was authorized before the first text that is held is not judged. Where it may have been
 * authorized before the first day that is known, or for a time by an oral agreement, these days are asked too.
 */
final class S08nAgencyEmployees {

    static final Rule<OregonFacts, EmployeeFacts> NOT_KNOWINGLY = Paragraph.cite(
                    S08nAgencyEmployees.class,
                    "(8)(n)",
                    ClauseKind.DUTY,
                    "no agency employee is knowingly authorized who is also the individual's personal support worker")
            .about(S08nAgencyEmployees::employees)
            .checkedBy(S08nAgencyEmployees::notKnowingly);

    private static final List<OrganizationKind> AGENCIES =
            List.of(OrganizationKind.COMMUNITY_LIVING_SUPPORTS_AGENCY, OrganizationKind.STANDARD_MODEL_AGENCY);
    private static final List<ServiceKind> BARRED = List.of(ServiceKind.SKILLS_TRAINING, ServiceKind.ATTENDANT_CARE);

    private S08nAgencyEmployees() {}

    /** An employee, who may be with several agencies; none where the record holds nobody. */
    record EmployeeFacts(List<Job> jobs, Subject subject) implements Rule.About {}

    /** One job of an employee. */
    record Job(AgencyEmployee employee, Subject at) {

        MissingFact missing(String field) {
            return new MissingFact(at, field);
        }
    }

    private static List<EmployeeFacts> employees(OregonFacts facts) {
        Seq<AgencyEmployee> employees = facts.record().getAgencyEmployees().getOrElse(Array::empty);
        if (employees.isEmpty()) {
            return List.of(new EmployeeFacts(List.of(), facts.root()));
        }
        Map<String, EmployeeFacts> all = new LinkedHashMap<>();
        for (int i = 0; i < employees.size(); i++) {
            AgencyEmployee employee = employees.get(i);
            Subject at = facts.root().element("agencyEmployees", i, "agency employee", employee.getPersonId());
            all.computeIfAbsent(employee.getPersonId(), id -> new EmployeeFacts(new ArrayList<>(), at))
                    .jobs
                    .add(new Job(employee, at));
        }
        return new ArrayList<>(all.values());
    }

    private static Outcome notKnowingly(OregonFacts facts, EmployeeFacts about) {
        if (facts.record().getAgencyEmployees().isEmpty()) {
            return Outcome.undetermined("employees of agencies are not recorded", facts.missing("agencyEmployees"));
        }
        Condition inBothRoles = Condition.no();
        Condition knowingly = Condition.no();
        Condition knowinglyIfAccepted = Condition.no();
        for (Job job : about.jobs) {
            Condition barred = isOfAgency(facts, job).and(delivers(facts, job, BARRED));
            for (DualRole role : barred.isNo() ? List.<DualRole>of() : dualRoles(facts, job)) {
                Condition both = barred.and(role.is);
                inBothRoles = inBothRoles.or(both);
                knowingly = knowingly.or(both.and(isKnowinglyAuthorized(facts, job, role, Condition.no())));
                knowinglyIfAccepted =
                        knowinglyIfAccepted.or(both.and(isKnowinglyAuthorized(facts, job, role, Condition.yes())));
            }
        }
        if (inBothRoles.isNo()) {
            return Outcome.notApplicable("nobody serves both for an agency and as personal support worker");
        }
        if (knowinglyIfAccepted.isKnown() && knowinglyIfAccepted.said() != knowingly.said()) {
            return Outcome.judgment("whether the service was authorized turns on a reason for a person");
        }
        return knowinglyIfAccepted
                .not()
                .outcome(
                        "the case manager did not knowingly authorize it",
                        "the case manager knew, and authorized it",
                        "it is not recorded whether the case manager knowingly authorized it");
    }

    private static Condition isOfAgency(OregonFacts facts, Job job) {
        Option<String> organizationId = facts.show(job.at, "organizationId", job.employee.getOrganizationId());
        if (organizationId.isEmpty()) {
            return Condition.unknown(job.missing("organizationId"));
        }
        Seq<Organization> organizations = facts.record().getOrganizations().getOrElse(Array::empty);
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            if (organizationId.get().equals(organization.getId())) {
                Subject at = facts.root().element("organizations", i, "organization", organization.getId());
                Option<OrganizationKind> kind = facts.show(at, "kind", organization.getKind());
                return kind.isEmpty() || kind.get().isForeign()
                        ? Condition.unknown(new MissingFact(at, "kind"))
                        : Condition.of(AGENCIES.contains(kind.get()));
            }
        }
        // A list of organizations that lacks this one does not say what kind it is.
        return Condition.unknown(facts.missing("organizations"));
    }

    /** Whether the employee delivers a service of one of these kinds. */
    private static Condition delivers(OregonFacts facts, Job job, List<ServiceKind> kinds) {
        Option<Seq<ServiceKind>> services = facts.show(job.at, "services", job.employee.getServices());
        if (services.isEmpty()) {
            return Condition.unknown(job.missing("services"));
        }
        if (services.get().exists(kinds::contains)) {
            return Condition.yes();
        }
        return services.get().exists(ServiceKind::isForeign)
                ? Condition.unknown(job.missing("services"))
                : Condition.no();
    }

    /**
     * Work as personal support worker in the time of the job.
     *
     * @param is whether the two overlap, as far as time has come
     * @param through the last day of both; none while no end is recorded
     */
    private record DualRole(Condition is, Option<LocalDate> through) {}

    private static List<DualRole> dualRoles(OregonFacts facts, Job job) {
        Option<Seq<PersonalSupportWorker>> workers = facts.record().getPersonalSupportWorkers();
        if (workers.isEmpty()) {
            return List.of(new DualRole(Condition.unknown(facts.missing("personalSupportWorkers")), Option.none()));
        }
        List<DualRole> roles = new ArrayList<>();
        for (int i = 0; i < workers.get().size(); i++) {
            PersonalSupportWorker worker = workers.get().get(i);
            if (worker.getPersonId().equals(job.employee.getPersonId())) {
                Subject at = facts.root()
                        .element("personalSupportWorkers", i, "personal support worker", worker.getPersonId());
                roles.add(dualRole(facts, job, worker, at));
            }
        }
        return roles;
    }

    private static DualRole dualRole(OregonFacts facts, Job job, PersonalSupportWorker worker, Subject at) {
        Option<Period> one = facts.show(job.at, "period", job.employee.getPeriod());
        Option<Period> other = facts.show(at, "period", worker.getPeriod());
        if (one.isEmpty() || other.isEmpty()) {
            return new DualRole(
                    Condition.unknown(one.isEmpty() ? job.missing("period") : new MissingFact(at, "period")),
                    Option.none());
        }
        LocalDate from = Days.later(one.get().from(), other.get().from());
        Option<LocalDate> through = one.get()
                .through()
                .filter(last -> other.get().through().forAll(then -> !last.isAfter(then)))
                .orElse(other.get().through());
        boolean overlap = facts.hasHappened(from) && through.forAll(last -> !last.isBefore(from));
        return new DualRole(Condition.of(overlap), through);
    }

    private static Condition isKnowinglyAuthorized(
            OregonFacts facts, Job job, DualRole role, Condition personsDecision) {
        Condition known = isKnownBy(facts, job, facts.asOf());
        if (known.isNo()) {
            return known; // whatever plans there are
        }
        Condition knowingly = facts.isCompleteThrough(facts.record().getPlans(), facts.asOf())
                ? Condition.no()
                : Condition.unknown(facts.missing("plans"));
        for (ListedService service : facts.services()) {
            knowingly = knowingly.or(isKnowinglyAuthorized(facts, job, role, service, personsDecision));
        }
        return knowingly;
    }

    /** Whether it is skills training or attendant care by the agency, of a kind that the employee delivers. */
    private static Condition isByAgency(OregonFacts facts, Job job, ListedService about) {
        PlannedService service = about.service();
        if (!BARRED.contains(service.getKind())) {
            return service.getKind().isForeign() ? Condition.unknown(about.missing("kind")) : Condition.no();
        }
        Option<String> providerId = facts.show(about.subject(), "providerId", service.getProviderId());
        if (providerId.isEmpty()) {
            return Condition.unknown(about.missing("providerId"));
        }
        Condition byAgency = job.employee.getOrganizationId().isEmpty()
                ? Condition.unknown(job.missing("organizationId"))
                : Condition.of(providerId.equals(job.employee.getOrganizationId()));
        return byAgency.and(delivers(facts, job, List.of(service.getKind())));
    }

    private static Condition isKnowinglyAuthorized(
            OregonFacts facts, Job job, DualRole role, ListedService service, Condition personsDecision) {
        if (service.isUnknown()) {
            return Condition.unknown(service.missing("services"));
        }
        Condition byAgency = isByAgency(facts, job, service);
        if (byAgency.isNo()) {
            return byAgency;
        }
        Option<Document> document = service.document();
        return byAgency.and(
                document.isDefined()
                        ? isKnowinglyAuthorized(facts, job, role, document.get(), personsDecision)
                        : Condition.unknown(service.plan().missing("revisions")));
    }

    private static Condition isKnowinglyAuthorized(
            OregonFacts facts, Job job, DualRole role, Document document, Condition personsDecision) {
        Authorization authorization = document.authorization();
        Option<LocalDate> authorizedOn = authorization.firstAuthorizedOn();
        if (authorizedOn.isDefined()) {
            LocalDate since = authorizedOn.get();
            Condition knowingly = isKnowinglyAuthorized(facts, job, role, authorization, since, personsDecision);
            return unlessOrally(facts, job, role, authorization, since.minusDays(1), knowingly);
        }
        Condition authorized = authorization.isForAPersonOn(facts.asOf())
                ? personsDecision
                : Condition.of(authorization.standsOn(facts.asOf()), authorization.missing());
        Condition knowingly = authorized.and(isKnownBy(facts, job, facts.asOf()));
        return unlessOrally(facts, job, role, authorization, facts.asOf(), knowingly);
    }

    /** The answer stays where it is the same on the days through this one that an oral agreement may have carried. */
    private static Condition unlessOrally(
            OregonFacts facts,
            Job job,
            DualRole role,
            Authorization authorization,
            LocalDate day,
            Condition knowingly) {
        Option<Period> oral = authorization.perhapsOralBy(day);
        if (oral.isEmpty() || !knowingly.isKnown()) {
            return knowingly;
        }
        Condition onFirst = isKnowingly(facts, job, role, oral.get().from());
        Condition onLast = isKnowingly(facts, job, role, oral.get().through().get());
        return onFirst.equals(knowingly) && onLast.equals(knowingly)
                ? knowingly
                : Condition.of(
                        Said.NOT_RECORDED,
                        authorization
                                .missingOralBy(day)
                                .appendAll(onFirst.missing())
                                .appendAll(onLast.missing()));
    }

    /** The same of what is authorized since a day, or since one before for all that is recorded. */
    private static Condition isKnowinglyAuthorized(
            OregonFacts facts,
            Job job,
            DualRole role,
            Authorization authorization,
            LocalDate since,
            Condition personsDecision) {
        Condition knowingly = isKnowingly(facts, job, role, since);
        Option<LocalDate> known = job.employee.getDualRoleKnown().doneOn();
        LocalDate dayBefore = isOver(role, since)
                ? role.through.get()
                : known.getOrElse(since).minusDays(1); // the last one on which the answer may be another one
        if (!dayBefore.isBefore(since) || authorization.standsOn(dayBefore).isRecorded()) {
            return knowingly;
        }
        Condition before = isKnowingly(facts, job, role, dayBefore);
        if (before.said() == knowingly.said()) {
            return knowingly;
        }
        Seq<MissingFact> missing = authorization.missingBy(dayBefore);
        return missing.isEmpty()
                ? personsDecision.isYes() ? before : knowingly
                : Condition.of(Said.NOT_RECORDED, missing.appendAll(before.missing()));
    }

    private static Condition isKnowingly(OregonFacts facts, Job job, DualRole role, LocalDate authorizedOn) {
        boolean isAsked = !isOver(role, authorizedOn) && !Paragraph.isBeforeTheTexts(facts, authorizedOn);
        return isAsked ? isKnownBy(facts, job, authorizedOn) : Condition.no();
    }

    private static boolean isOver(DualRole role, LocalDate day) {
        return role.through.exists(last -> last.isBefore(day));
    }

    private static Condition isKnownBy(OregonFacts facts, Job job, LocalDate day) {
        Act known = facts.show(job.at, "dualRoleKnown", facts.soFar(job.employee.getDualRoleKnown()));
        if (known.doneOn().isDefined()) {
            return Condition.of(!known.doneOn().get().isAfter(day));
        }
        Option<LocalDate> notThrough = known.notDoneThrough();
        return notThrough.isDefined() && !notThrough.get().isBefore(day)
                ? Condition.no()
                : Condition.unknown(job.missing("dualRoleKnown"));
    }
}
