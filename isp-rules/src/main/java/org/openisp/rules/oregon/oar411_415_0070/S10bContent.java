package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Said;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.annual.ContentItem;
import org.openisp.core.content.ActionStep;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.service.FundingAuthority;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan.AnnualPlanFacts;

/**
 * OAR 411-415-0070(10)(b): how an Annual Plan is developed.
 *
 * <p>(A) "For an adult individual, a written Annual Plan must be documented as an Annual Plan or as a comprehensive
 * progress note ... and include all of the following: (i) A review of the individual's current living situation. (ii) A
 * review of the individual's employment status and a summary of any related support needs. (iii) A review of any personal
 * health, safety, or behavioral concerns. (iv) A summary of the individual's support needs. (v) Actions to be taken by
 * the case manager and others." What was looked for and not found is there where the plan says so.
 *
 * <p>(B) "For a child receiving family support services, a services coordinator must coordinate with the child and the
 * child's parent or legal representative in the development of an Annual Plan", which is "in accordance with OAR
 * 411-305-0225": of that rule, the items that the record lists. A child without family support has neither.
 *
 * <p>Asked of every Annual Plan by the day on which it was developed, whether one was required or not. Not checked: who
 * coordinated with the child; that the case manager is among those who act.
 */
final class S10bContent {

    static final Rule<OregonFacts, Rule.About> DEVELOPED = Paragraph.heading(
            S10bContent.class, "(10)(b)", ClauseKind.SCOPE, "an Annual Plan is developed as (A) and (B) say");

    static final Rule<OregonFacts, AnnualPlanFacts> ADULT = cite(
                    "(10)(b)(A)",
                    "the Annual Plan of an adult is written as one or as a comprehensive progress note, with (i) to (v)")
            .checkedBy((facts, about) -> ofAnAdult(facts, about, written(facts, about)));

    static final Rule<OregonFacts, AnnualPlanFacts> LIVING_SITUATION = cite(
                    "(10)(b)(A)(i)", "it reviews the current living situation")
            .checkedBy((facts, about) -> ofAnAdult(facts, about, livingSituation(facts, about)));

    static final Rule<OregonFacts, AnnualPlanFacts> EMPLOYMENT = cite(
                    "(10)(b)(A)(ii)", "it reviews the employment status and sums up related support needs")
            .checkedBy((facts, about) -> ofAnAdult(facts, about, employment(facts, about)));

    static final Rule<OregonFacts, AnnualPlanFacts> CONCERNS = cite(
                    "(10)(b)(A)(iii)", "it reviews concerns about health, safety or behavior")
            .checkedBy((facts, about) -> ofAnAdult(facts, about, concerns(facts, about)));

    static final Rule<OregonFacts, AnnualPlanFacts> SUPPORT_NEEDS = cite(
                    "(10)(b)(A)(iv)", "it sums up the support needs")
            .checkedBy((facts, about) -> ofAnAdult(facts, about, supportNeeds(facts, about)));

    static final Rule<OregonFacts, AnnualPlanFacts> ACTIONS = cite(
                    "(10)(b)(A)(v)", "it has actions to be taken, and by whom")
            .checkedBy((facts, about) -> ofAnAdult(facts, about, actions(about)));

    static final Rule<OregonFacts, AnnualPlanFacts> CHILD = cite(
                    "(10)(b)(B)",
                    "the Annual Plan of a child in family support is developed with the child and a parent or legal"
                            + " representative, by the rule for family support")
            .checkedBy(S10bContent::ofAChild);

    private S10bContent() {}

    private static Rule.Reaching<OregonFacts, AnnualPlanFacts> cite(String paragraph, String asks) {
        return Paragraph.cite(S10bContent.class, paragraph, ClauseKind.CONTENT, asks)
                .<OregonFacts, AnnualPlanFacts>about(OregonFacts::annualPlans)
                .byLawOf((facts, about) -> about.plan().getDevelopedOn());
    }

    private static Outcome ofAnAdult(OregonFacts facts, AnnualPlanFacts about, Condition content) {
        Condition child = facts.isChild(about.plan().getDevelopedOn());
        return child.isNo()
                ? content.outcome(
                        "the Annual Plan has it",
                        "the Annual Plan lacks it, or a part of it",
                        "too little is recorded of what the Annual Plan says")
                : Reach.notKnownToReach(
                        child.not(), "the individual is a child", "it is not recorded whether it is of an adult");
    }

    private static Condition written(OregonFacts facts, AnnualPlanFacts about) {
        boolean hasForm = about.plan().getForm().isDefined();
        return (hasForm ? Condition.yes() : Condition.unknown(new MissingFact(about.subject(), "form")))
                .and(livingSituation(facts, about))
                .and(employment(facts, about))
                .and(concerns(facts, about))
                .and(supportNeeds(facts, about))
                .and(actions(about));
    }

    private static Condition livingSituation(OregonFacts facts, AnnualPlanFacts about) {
        return facts.says(about.subject(), "livingSituation", about.plan().getLivingSituation());
    }

    private static Condition employment(OregonFacts facts, AnnualPlanFacts about) {
        AnnualPlan plan = about.plan();
        return facts.says(about.subject(), "employmentStatus", plan.getEmploymentStatus())
                .and(facts.says(about.subject(), "employmentSupportNeeds", plan.getEmploymentSupportNeeds()));
    }

    private static Condition concerns(OregonFacts facts, AnnualPlanFacts about) {
        return facts.says(
                about.subject(), "healthSafetyAndBehavior", about.plan().getHealthSafetyAndBehavior());
    }

    private static Condition supportNeeds(OregonFacts facts, AnnualPlanFacts about) {
        return facts.says(about.subject(), "supportNeeds", about.plan().getSupportNeeds());
    }

    /** There are actions, and each says what is done and has somebody who does it. */
    private static Condition actions(AnnualPlanFacts about) {
        Option<Seq<ActionStep>> actions = about.plan().getActions();
        if (actions.isEmpty()) {
            return Condition.unknown(new MissingFact(about.subject(), "actions"));
        }
        Condition all = Condition.of(actions.get().nonEmpty());
        for (int i = 0; i < actions.get().size(); i++) {
            ActionStep action = actions.get().get(i);
            Condition what = action.getWhat().isDefined()
                    ? Condition.yes()
                    : Condition.unknown(MissingFact.ofElement(about.subject(), "actions", i, "what"));
            Option<Seq<String>> who = action.getResponsibleIds();
            all = all.and(what)
                    .and(
                            who.isDefined()
                                    ? Condition.of(who.get().nonEmpty())
                                    : Condition.unknown(
                                            MissingFact.ofElement(about.subject(), "actions", i, "responsibleIds")));
        }
        return all;
    }

    private static Outcome ofAChild(OregonFacts facts, AnnualPlanFacts about) {
        LocalDate day = about.plan().getDevelopedOn();
        Condition reaches = facts.isChild(day).and(isInFamilySupport(facts, day));
        if (!reaches.isYes()) {
            return Reach.notKnownToReach(
                    reaches,
                    "the individual is not a child in family support",
                    "it is not recorded whether the individual is a child in family support");
        }
        return facts.holds(about.subject(), "childTookPart", about.plan().getChildTookPart())
                .and(facts.holds(about.subject(), "parentTookPart", about.plan().getParentTookPart()))
                .and(familySupportContent(facts, about))
                .outcome(
                        "child and parent or legal representative took part, and it has what the record lists",
                        "child, or parent or legal representative, took no part, or it lacks what it has to contain",
                        "too little is recorded of how it was developed, or of what it says");
    }

    private static Condition isInFamilySupport(OregonFacts facts, LocalDate day) {
        Option<Seq<FundingEnrollment>> authorities = facts.record().getFundingAuthorities();
        Said is = authorities.isDefined() ? Said.NO : Said.NOT_RECORDED;
        for (int i = 0; authorities.isDefined() && i < authorities.get().size(); i++) {
            FundingEnrollment enrollment = authorities.get().get(i);
            if (enrollment.getPeriod().contains(day)) {
                FundingAuthority authority = enrollment.getAuthority();
                is = is.or(
                        authority.isForeign()
                                ? Said.NOT_RECORDED
                                : Said.of(authority.equals(FundingAuthority.FAMILY_SUPPORT)));
            }
        }
        return Condition.of(is, facts.missing("fundingAuthorities"));
    }

    private static Condition familySupportContent(OregonFacts facts, AnnualPlanFacts about) {
        Option<Seq<ContentItem>> items = about.plan().getFamilySupportContent();
        if (items.isEmpty()) {
            return Condition.unknown(new MissingFact(about.subject(), "familySupportContent"));
        }
        Condition all = Condition.of(items.get().nonEmpty());
        for (int i = 0; i < items.get().size(); i++) {
            int index = i;
            Said content = items.get().get(i).getContent().said();
            all = all.and(facts.holds(
                    () -> MissingFact.ofElement(about.subject(), "familySupportContent", index, "content"), content));
        }
        return all;
    }
}
