package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.content.SupporterRole;
import org.openisp.core.need.ChangeKind;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedArea;
import org.openisp.core.need.Risk;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * Component 2: what others need to know or do to support the individual.
 *
 * <p>MO-20: "It is imperative that those who are responsible for supporting the individual are well informed of health and
 * safety needs and that the plan describes the supporter's roles to maintain the health and / or safety needs." MO-21: "it
 * is important to identify risks to ensure that supports are planned for, as needed". MO-22: "the identified health / safety,
 * behavioral risk /crisis must be included in the ISP." MO-23: "To help the individual move forward during or after a change
 * in life events, the planning team meets and continues to adjust and modify the plan": no number of days is stated. MO-45:
 * "an area that identifies "how" the supports need to be delivered day to day." Not checked: whether a support reduces a risk.
 */
final class C02Supports {

    static final Rule<GuideFacts, PlanNeeds> ROLES = GuideText.ofPlans(GuideText.cite(
                    C02Supports.class,
                    "MO-20",
                    Strength.CONDITIONAL,
                    ClauseKind.CONTENT,
                    "a need for health or safety names a supporter's role and what the supporter does, and the supporter was"
                            + " informed"))
            .<GuideFacts, PlanNeeds>about(facts -> PlanNeeds.all(facts, plan -> true, C02Supports::isForHealthOrSafety))
            .checkedBy((facts, need) -> roles(need));

    static final Rule<GuideFacts, RecordRisk> PLANNED_FOR = GuideText.cite(
                    C02Supports.class,
                    "MO-21",
                    Strength.SHOULD,
                    ClauseKind.CONTENT,
                    "a support is planned for a risk, or it was decided that none is needed")
            .about(RecordRisk::all)
            .checkedBy((facts, risk) -> plannedFor(risk));

    static final Rule<GuideFacts, PlanRisk> INCLUDED = GuideText.ofPlans(GuideText.cite(
                    C02Supports.class,
                    "MO-22",
                    Strength.CONDITIONAL,
                    ClauseKind.CONTENT,
                    "a risk that was identified stands in the plan"))
            .about(PlanRisk::all)
            .checkedBy((facts, risk) -> included(risk));

    static final Rule<GuideFacts, LifeChange> AFTER_LIFE_EVENT = LifeChange.rule(
            C02Supports.class,
            "MO-23",
            Strength.CONDITIONAL,
            "after a life event, the team met and adjusted the plan",
            (facts, change) -> afterLifeEvent(change));

    static final Rule<GuideFacts, Support> DAY_TO_DAY = Support.rule(
            GuideText.cite(
                    C02Supports.class,
                    "MO-45",
                    Strength.EXPECTED,
                    ClauseKind.CONTENT,
                    "a support says how it is delivered day to day"),
            support -> support.plan()
                    .asks(
                            Condition.of(support.dayToDay().said(), support.missing("dayToDay")),
                            "it says so",
                            "it does not say so"));

    private C02Supports() {}

    /** Whether the need with this id is one for health or safety. */
    static Condition isForHealthOrSafety(GuideFacts facts, String needId) {
        Option<Seq<Need>> needs = facts.record().getNeeds();
        if (needs.isEmpty()) {
            return Condition.unknown(facts.missing("needs"));
        }
        Condition is = Condition.no();
        int index = 0;
        for (Need need : needs.get()) {
            Subject at = facts.root().element("needs", index++, "need", need.getId());
            if (need.getId().equals(needId)) {
                is = is.or(isForHealthOrSafety(need, at));
            }
        }
        return is;
    }

    private static Condition isForHealthOrSafety(Need need, Subject at) {
        boolean byArea = need.getArea().exists(area -> area.equals(NeedArea.HEALTH) || area.equals(NeedArea.SAFETY));
        if (byArea && !need.getHealthOrSafety().isRecorded()) {
            return Condition.yes();
        }
        Condition is = Condition.of(need.getHealthOrSafety(), PlanNeeds.missing(at, "healthOrSafety"));
        return is.isKnown() || need.getArea().isDefined()
                ? is
                : is.or(Condition.unknown(PlanNeeds.missing(at, "area")));
    }

    private static Outcome roles(PlanNeeds of) {
        if (of.need().isEmpty()) {
            return PlanFacts.notKnownToReach(
                    of.isOf(), "no need for health or safety is recorded", "the needs are not recorded");
        }
        return of.plan()
                .asksWhere(
                        of.isOf(),
                        "",
                        "too little is recorded of the need, or of the days of the plan",
                        isProvidedFor(of.plan(), of.need().get().getId()),
                        "a role and a duty are named, and the supporter was informed",
                        "no role and duty is named, or a supporter was not informed");
    }

    private static Condition isProvidedFor(PlanFacts plan, String needId) {
        Option<Seq<SupporterRole>> roles = plan.isp().getSupporterRoles();
        if (roles.isEmpty()) {
            return Condition.unknown(plan.missing("supporterRoles"));
        }
        Condition described = Condition.no();
        Condition informed = Condition.yes();
        for (int i = 0; i < roles.get().size(); i++) {
            SupporterRole role = roles.get().get(i);
            int index = i;
            if (role.getNeedId().equals(needId)) {
                Condition named =
                        role.getRole().isDefined() || role.getPersonId().isDefined()
                                ? Condition.yes()
                                : Condition.unknown(plan.missing("supporterRoles", i, "role"))
                                        .or(Condition.unknown(plan.missing("supporterRoles", i, "personId")));
                described = described.or(named.and(plan.asSaid(role.getDuty().said(), "supporterRoles", i, "duty")));
                informed = informed.and(plan.facts()
                        .isDone(() -> plan.missing("supporterRoles", index, "informed"), role.getInformed()));
            }
        }
        return described.and(informed);
    }

    /**
     * A risk; or the record, where risks are not recorded.
     *
     * @param facts the record that it is part of
     * @param risk the risk; none where risks are not recorded
     * @param subject what findings name
     */
    record RecordRisk(GuideFacts facts, Option<Risk> risk, Subject subject) implements Rule.About {

        private static List<RecordRisk> all(GuideFacts facts) {
            Option<Seq<Risk>> risks = facts.record().getRisks();
            if (risks.isEmpty()) {
                return List.of(new RecordRisk(facts, Option.none(), facts.root()));
            }
            List<RecordRisk> all = new ArrayList<>();
            for (Risk risk : risks.get()) {
                Subject at = facts.root().element("risks", all.size(), "risk", risk.getId());
                all.add(new RecordRisk(facts, Option.some(risk), at));
            }
            return all;
        }
    }

    private static Outcome plannedFor(RecordRisk about) {
        GuideFacts facts = about.facts();
        if (about.risk().isEmpty()) {
            return Outcome.undetermined("the risks are not recorded", facts.missing("risks"));
        }
        Risk risk = about.risk().get();
        if (risk.getIdentifiedOn().exists(day -> !facts.hasHappened(day))
                || risk.getEndedOn().exists(day -> day.isBefore(facts.asOf()))) {
            return Outcome.notApplicable("there is no such risk on the day");
        }
        return GuideFacts.isListed(risk.getSupportIds(), new MissingFact(about.subject(), "supportIds"))
                .or(facts.isDone(about.subject(), "noSupportNeeded", risk.getNoSupportNeeded()))
                .outcome(
                        "a support is planned, or it was decided that none is needed",
                        "no support is planned, and it was not decided that none is needed",
                        "it is not recorded whether a support is planned");
    }

    /**
     * A risk that stood on a day of a plan so far, as a matter of the plan; or the plan, where there is none.
     *
     * @param plan the plan
     * @param risk the risk; none where the plan is asked about as a whole
     * @param index where the risk stands among the risks
     * @param isOfPlan whether it stood on a day of the plan
     */
    record PlanRisk(PlanFacts plan, Option<Risk> risk, int index, Condition isOfPlan) implements Concerning {

        @Override
        public Subject subject() {
            return risk.map(one -> plan.subject().about(one.getId())).getOrElse(plan.subject());
        }

        @Override
        public Condition concerns(PlanFacts other) {
            return plan.concerns(other);
        }

        private static List<PlanRisk> all(GuideFacts facts) {
            List<PlanRisk> all = new ArrayList<>();
            for (PlanFacts plan : facts.plans()) {
                int before = all.size();
                int index = 0;
                for (Risk risk : facts.record().getRisks().getOrElse(Array::empty)) {
                    Condition isOfPlan = plan.sees(
                            risk.getIdentifiedOn(), risk.getEndedOn(), facts.missing("risks", index, "identifiedOn"));
                    if (!isOfPlan.isNo()) {
                        all.add(new PlanRisk(plan, Option.some(risk), index, isOfPlan));
                    }
                    index++;
                }
                if (all.size() == before) {
                    all.add(new PlanRisk(plan, Option.none(), -1, Condition.no()));
                }
            }
            return all;
        }
    }

    private static Outcome included(PlanRisk about) {
        GuideFacts facts = about.plan().facts();
        if (about.risk().isEmpty()) {
            return facts.record().getRisks().isDefined()
                    ? Outcome.notApplicable("no risk was identified")
                    : Outcome.undetermined("the risks are not recorded", facts.missing("risks"));
        }
        Risk risk = about.risk().get();
        Condition isIncluded = risk.getPlanIds().isDefined()
                ? Condition.of(risk.getPlanIds().get().contains(about.plan().id()))
                : Condition.unknown(facts.missing("risks", about.index(), "planIds"));
        // All kinds that the record knows are named by the guide; a word of somebody else may not be.
        Condition isNamed = risk.getKind().exists(kind -> !kind.isForeign())
                ? Condition.yes()
                : isIncluded.or(Condition.unknown(facts.missing("risks", about.index(), "kind")));
        return about.plan()
                .asksWhere(
                        about.isOfPlan().and(isNamed),
                        "",
                        "it is not recorded what kind of risk it is, or whether it stood on a day of the plan",
                        isIncluded,
                        "the risk stands in the plan",
                        "the risk does not stand in the plan");
    }

    private static Outcome afterLifeEvent(LifeChange change) {
        Option<ChangeKind> kind = change.change().getKind();
        if (!kind.exists(one -> !one.isForeign())) {
            return Outcome.undetermined(
                    "it is not recorded whether it is a life event", new MissingFact(change.subject(), "kind"));
        }
        if (!kind.contains(ChangeKind.LIFE_EVENT)) {
            return Outcome.notApplicable("it is no life event");
        }
        Condition adjusted = change.isAdjusted();
        Condition done = change.hasTeamMet().and(adjusted.or(change.needsNoChange()));
        if (done.isNo()) {
            return Outcome.pending(
                    "the team has not met since, or the plan is not adjusted; no number of days is stated");
        }
        if (done.isYes() && adjusted.isNo()) {
            return Outcome.judgment("the team met, and it was decided that no change is needed");
        }
        Condition both = adjusted.isNo() ? done : done.and(adjusted);
        return both.outcome(
                "the team met since, and the plan was adjusted",
                "",
                "it is not recorded whether the team met since, or whether the plan was adjusted");
    }
}
