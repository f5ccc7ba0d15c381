package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(1)(d): "Be developed based on assessed need."
 *
 * <p>Asked of each service in the plan: it meets a need that an assessment of functional need found, and that had not
 * ended before the plan began. The assessment has been submitted; before that it is not complete, and one that was waived
 * will not be. What is identified or submitted after the plan is over comes too late for it. Not checked here: whether
 * every need that was found is met, and whether the service fits the need.
 */
final class S01dAssessedNeed {

    static final Rule<OregonFacts, ServiceFacts> BASED_ON_NEED = Paragraph.cite(
                    S01dAssessedNeed.class,
                    "(1)(d)",
                    ClauseKind.CONTENT,
                    "every service in the plan is tied to an assessed need")
            .fromPlans()
            .about(S01dAssessedNeed::subjects)
            .byLawOf((facts, about) -> about.plan.lawDay())
            .checkedBy(S01dAssessedNeed::basedOnNeed);

    private S01dAssessedNeed() {}

    /** A service in a plan; or the plan, where it has none or that is not recorded. */
    record ServiceFacts(IspFacts plan, Option<PlannedService> service, Subject subject) implements Rule.About {}

    /** The services in a plan; one that comes with a revision of a later day is not in it yet. */
    static List<ServiceFacts> services(IspFacts plan) {
        Option<Seq<PlannedService>> services = plan.isp().getServices();
        if (services.isEmpty()) {
            return List.of();
        }
        List<ServiceFacts> all = new ArrayList<>(services.get().size());
        for (int i = 0; i < services.get().size(); i++) {
            PlannedService service = services.get().get(i);
            if (!comesLater(plan, service.getRevisionId())) {
                // A service keeps its id from plan to plan.
                Subject at = plan.subject()
                        .element("services", i, "service", service.getId())
                        .about(plan.id());
                all.add(new ServiceFacts(plan, Option.some(service), at));
            }
        }
        return all;
    }

    /** Whether something comes with a revision that is made after the day asked about. */
    static boolean comesLater(IspFacts plan, Option<String> revisionId) {
        if (revisionId.isEmpty()) {
            return false;
        }
        Seq<Revision> revisions = plan.isp().getRevisions().entries();
        for (int i = 0; i < revisions.size(); i++) {
            if (revisions.get(i).getId().equals(revisionId.get()) && isMadeLater(plan, revisions.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** A revision of which it is not recorded when it was made was made by the day it was implemented. */
    private static boolean isMadeLater(IspFacts plan, Revision revision) {
        Option<LocalDate> day =
                revision.getMadeOn().orElse(revision.getImplemented().doneOn());
        return !plan.facts().hasHappenedIfDated(day);
    }

    /** Whether a service meets a need that an assessment found. */
    static Condition meetsAssessedNeed(OregonFacts facts, IspFacts plan, Subject at, PlannedService service) {
        Option<Seq<String>> needIds = service.getNeedIds();
        if (needIds.isEmpty()) {
            return Condition.unknown(new MissingFact(at, "needIds"));
        }
        Condition meets = Condition.no();
        for (int i = 0; i < needIds.get().size(); i++) {
            String needId = needIds.get().get(i);
            meets = meets.or(isNeed(facts, plan, needId).and(isFound(facts, plan, needId)));
        }
        return meets;
    }

    private static List<ServiceFacts> subjects(OregonFacts facts) {
        List<ServiceFacts> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            List<ServiceFacts> services = plan.servicesSoFar();
            all.addAll(services);
            if (services.isEmpty()) {
                all.add(new ServiceFacts(plan, Option.none(), plan.subject()));
            }
        }
        return all;
    }

    private static Outcome basedOnNeed(OregonFacts facts, ServiceFacts about) {
        if (about.service.isEmpty()) {
            return about.plan.isp().getServices().isDefined()
                    ? Outcome.notApplicable("the plan has no service")
                    : Outcome.undetermined(
                            "it is not recorded which services are in the plan", about.plan.missing("services"));
        }
        return about.plan.says(
                meetsAssessedNeed(facts, about.plan, about.subject, about.service.get()),
                "the service meets a need that an assessment found",
                "the service meets no need that an assessment found");
    }

    /** A list of needs that lacks the id says that there is no such need. */
    private static Condition isNeed(OregonFacts facts, IspFacts plan, String needId) {
        Option<Seq<Need>> needs = facts.record().getNeeds();
        if (needs.isEmpty()) {
            return Condition.unknown(facts.missing("needs"));
        }
        for (int i = 0; i < needs.get().size(); i++) {
            if (needs.get().get(i).getId().equals(needId)) {
                return isThere(plan, needs.get().get(i));
            }
        }
        return Condition.no();
    }

    private static Condition isThere(IspFacts plan, Need need) {
        Condition identified = plan.cameInTime(need.getIdentifiedOn());
        Option<LocalDate> ended = need.getEndedOn();
        if (ended.isEmpty() || !plan.facts().hasHappened(ended.get())) {
            return identified;
        }
        Option<LocalDate> first = plan.startsOn();
        return identified.and(
                first.isDefined()
                        ? Condition.of(!ended.get().isBefore(first.get()))
                        : Condition.unknown(plan.missing("startsOn")));
    }

    private static Condition isFound(OregonFacts facts, IspFacts plan, String needId) {
        Register<NeedsAssessment> assessments = facts.record().getNeedsAssessments();
        Condition found = facts.isCompleteThrough(assessments, plan.lastDaySoFar())
                ? Condition.no()
                : Condition.unknown(facts.missing("needsAssessments"));
        for (AssessmentFacts one : facts.needsAssessments()) {
            Option<Seq<String>> needIds = one.assessment().getNeedIds();
            Condition lists = needIds.isDefined()
                    ? Condition.of(Lists.contain(needIds.get(), needId))
                    : Condition.unknown(one.missing("needIds"));
            found = found.or(lists.and(isSubmitted(facts, plan, one)));
        }
        return found;
    }

    private static Condition isSubmitted(OregonFacts facts, IspFacts plan, AssessmentFacts one) {
        Act submitted = facts.show(one.subject(), "submitted", one.assessment().getSubmitted());
        if (submitted.doneOn().isDefined()) {
            return plan.cameInTime(submitted.doneOn());
        }
        if (one.assessment().getWaived().isYes()) {
            return Condition.no();
        }
        Option<LocalDate> notThrough = submitted.notDoneThrough();
        return notThrough.isDefined() && !notThrough.get().isBefore(plan.lastDaySoFar())
                ? Condition.no()
                : Condition.unknown(one.missing("submitted"));
    }
}
