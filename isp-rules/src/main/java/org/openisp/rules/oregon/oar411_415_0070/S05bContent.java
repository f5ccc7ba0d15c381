package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Noted;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.CareerGoal;
import org.openisp.core.career.CareerGoalKind;
import org.openisp.core.career.EmploymentOption;
import org.openisp.core.person.Evidence;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(5)(b): "A Career Development Plan must meet the following requirements".
 *
 * <p>(A) "For an individual who uses employment services ..., include goals and objectives related to obtaining,
 * maintaining, or advancing in competitive integrated employment, or at minimum, exploring competitive integrated
 * employment or developing skills that may be used in" it: one such goal with an objective is enough. (B) and (C), the
 * presumption of success and the priority of competitive integrated employment, are for a person. (D) "For an individual
 * who has competitive integrated employment": keeping it, hours as preferred, wages and benefits, advancement.
 *
 * <p>(E) "For an individual using job coaching or job development services, document either a goal or discussion
 * regarding opportunities for maximizing work hours and other career advancement opportunities." The 20 hours a week are
 * "the recommended standard" and planning is "ultimately ... based on individual choice": shown, and never not met. (F)
 * "Document all employment service options presented, including the option to use employment services in a
 * non-disability specific setting". (G) "For an individual who uses employment services in a sheltered workshop setting,
 * document the individual has been encouraged to choose a community-based employment service option".
 *
 * <p>Each is asked of each Career Development Plan by what the individual did on the day on which it was completed. Not
 * checked: what a goal says in words.
 */
final class S05bContent {

    private static final Seq<ServiceKind> JOB_SERVICES =
            Array.of(ServiceKind.JOB_COACHING, ServiceKind.JOB_DEVELOPMENT);

    /** Job coaching and job development are its parts, and which of them it was is not said. */
    private static final Seq<ServiceKind> PERHAPS_JOB_SERVICES = Array.of(ServiceKind.SUPPORTED_EMPLOYMENT);

    private static final Seq<ServiceKind> SHELTERED = Array.of(ServiceKind.SHELTERED_WORKSHOP);

    private static final Outcome PRESUMPTION_FOR_A_PERSON = Outcome.judgment("what it presumes is for a person to say");
    private static final Outcome PRIORITY_FOR_A_PERSON =
            Outcome.judgment("what comes first in it is for a person to say");

    static final Rule<OregonFacts, Rule.About> REQUIREMENTS = Paragraph.heading(
            S05bContent.class, "(5)(b)", ClauseKind.SCOPE, "a Career Development Plan meets (A) to (G)");

    static final Rule<OregonFacts, CareerPlanFacts> GOALS = cite(
                    "(5)(b)(A)",
                    ClauseKind.CONTENT,
                    "goals and objectives of somebody who uses employment services aim at competitive integrated"
                            + " employment, or at least at exploring it or building skills for it")
            .checkedBy((facts, about) -> goals(about));

    static final Rule<OregonFacts, CareerPlanFacts> PRESUMPTION = cite(
                    "(5)(b)(B)",
                    ClauseKind.JUDGMENT,
                    "it presumes that with the right support and job match the individual may succeed in an integrated"
                            + " setting and earn minimum wage or better")
            .checkedBy((facts, about) -> presumption(facts, about));

    static final Rule<OregonFacts, CareerPlanFacts> PRIORITY = cite(
                    "(5)(b)(C)",
                    ClauseKind.JUDGMENT,
                    "competitive integrated employment in the general workforce comes first")
            .checkedBy((facts, about) -> priority(facts, about));

    static final Rule<OregonFacts, CareerPlanFacts> IN_EMPLOYMENT = cite(
                    "(5)(b)(D)",
                    ClauseKind.CONTENT,
                    "planning with somebody in competitive integrated employment is about keeping it, hours as"
                            + " preferred, wages and benefits, and advancement")
            .checkedBy(S05bContent::inEmployment);

    static final Rule<OregonFacts, CareerPlanFacts> MORE_HOURS = cite(
                    "(5)(b)(E)",
                    ClauseKind.CONTENT,
                    "with job coaching or job development, a goal or discussion about more hours and advancement is"
                            + " documented")
            .checkedBy(S05bContent::moreHours);

    static final Rule<OregonFacts, CareerPlanFacts> OPTIONS = cite(
                    "(5)(b)(F)",
                    ClauseKind.CONTENT,
                    "all options for employment services that were presented are documented, one of them in a setting"
                            + " that is not disability-specific")
            .checkedBy(S05bContent::options);

    static final Rule<OregonFacts, CareerPlanFacts> SHELTERED_WORKSHOP = cite(
                    "(5)(b)(G)",
                    ClauseKind.CONTENT,
                    "somebody in a sheltered workshop was encouraged to choose a community-based option")
            .checkedBy(S05bContent::shelteredWorkshop);

    private S05bContent() {}

    private static Rule.Reaching<OregonFacts, CareerPlanFacts> cite(String paragraph, ClauseKind kind, String asks) {
        return Paragraph.cite(S05bContent.class, paragraph, kind, asks)
                .<OregonFacts, CareerPlanFacts>about(OregonFacts::careerPlans)
                .byLawOf((facts, about) -> about.completedOn());
    }

    /** The answer where the content is asked of the Career Development Plan. */
    private static Outcome says(Condition content, String met, String notMet) {
        return content.outcome(met, notMet, "too little is recorded of what the Career Development Plan says");
    }

    /** The answer where the content is asked of those of others, or it is not known whether of this one. */
    private static Outcome notAsked(Condition whose, String otherwise) {
        return Reach.notKnownToReach(whose, otherwise, "too little is recorded about the work of the individual");
    }

    private static Outcome goals(CareerPlanFacts about) {
        Condition uses = about.usesEmploymentServices();
        if (!uses.isYes()) {
            return notAsked(uses, "the individual does not use employment services");
        }
        return says(
                hasGoalWithObjective(about),
                "a goal with an objective aims at competitive integrated employment",
                "no goal with an objective aims at competitive integrated employment");
    }

    private static Condition hasGoalWithObjective(CareerPlanFacts about) {
        Option<Seq<CareerGoal>> goals = about.plan().getGoals();
        if (goals.isEmpty()) {
            return Condition.unknown(about.missing("goals"));
        }
        Condition has = Condition.no();
        for (int i = 0; i < goals.get().size(); i++) {
            CareerGoal goal = goals.get().get(i);
            // All kinds that the record knows aim at it; a word of somebody else may not.
            Option<CareerGoalKind> kind = goal.getKind();
            Condition aims = kind.isDefined() && !kind.get().isForeign()
                    ? Condition.yes()
                    : Condition.unknown(about.missing("goals", i, "kind"));
            Condition hasObjective = goal.getObjectives().isDefined()
                    ? Condition.of(!goal.getObjectives().get().isEmpty())
                    : Condition.unknown(about.missing("goals", i, "objectives"));
            has = has.or(aims.and(hasObjective));
        }
        return has;
    }

    private static Outcome presumption(OregonFacts facts, CareerPlanFacts about) {
        facts.show(about.subject(), "goals", about.plan().getGoals());
        facts.show(about.subject(), "optionsPresented", about.plan().getOptionsPresented());
        return PRESUMPTION_FOR_A_PERSON;
    }

    private static Outcome priority(OregonFacts facts, CareerPlanFacts about) {
        facts.show(
                about.subject(),
                "prioritizesCompetitiveEmployment",
                about.plan().getPrioritizesCompetitiveEmployment().said());
        facts.show(about.subject(), "goals", about.plan().getGoals());
        return PRIORITY_FOR_A_PERSON;
    }

    private static Outcome inEmployment(OregonFacts facts, CareerPlanFacts about) {
        Condition isEmployed = about.isInCompetitiveEmployment();
        if (!isEmployed.isYes()) {
            return notAsked(isEmployed, "the individual is not in competitive integrated employment");
        }
        CareerDevelopmentPlan plan = about.plan();
        return says(
                facts.says(about.subject(), "keepingTheJob", plan.getKeepingTheJob())
                        .and(facts.says(about.subject(), "hoursByPreference", plan.getHoursByPreference()))
                        .and(facts.says(about.subject(), "wagesAndBenefits", plan.getWagesAndBenefits()))
                        .and(facts.says(about.subject(), "advancement", plan.getAdvancement())),
                "it is about all four",
                "it lacks one of the four");
    }

    private static Outcome moreHours(OregonFacts facts, CareerPlanFacts about) {
        Condition uses = about.uses(JOB_SERVICES, PERHAPS_JOB_SERVICES);
        if (!uses.isYes()) {
            return notAsked(uses, "the individual uses neither job coaching nor job development");
        }
        return says(
                documentsMoreHours(facts, about),
                "a goal or discussion is documented; 20 hours a week are recommended, and the individual's choice rules",
                "neither a goal nor a discussion about more hours and advancement is documented");
    }

    /** It says so; or, where that is not recorded, it bears the day of the discussion. */
    private static Condition documentsMoreHours(OregonFacts facts, CareerPlanFacts about) {
        Noted documented = about.plan().getMoreHoursAndAdvancement();
        Option<LocalDate> discussedOn = about.plan().getMoreHoursDiscussedOn();
        boolean discussed = discussedOn.isDefined() && facts.hasHappened(discussedOn.get());
        return discussed && !documented.said().isRecorded()
                ? Condition.yes()
                : facts.says(about.subject(), "moreHoursAndAdvancement", documented);
    }

    private static Outcome options(OregonFacts facts, CareerPlanFacts about) {
        Option<Seq<EmploymentOption>> options = about.plan().getOptionsPresented();
        if (options.isEmpty()) {
            return Outcome.undetermined(
                    "the options that were presented are not recorded", about.missing("optionsPresented"));
        }
        Condition allDocumented = Condition.yes();
        Condition oneElsewhere = Condition.no();
        for (int i = 0; i < options.get().size(); i++) {
            EmploymentOption option = options.get().get(i);
            if (facts.hasHappenedIfDated(option.getPresentedOn())) {
                allDocumented = allDocumented.and(isDocumented(facts, about, option, i));
                oneElsewhere = oneElsewhere.or(isElsewhere(facts, about, option, i));
            }
        }
        return allDocumented
                .and(oneElsewhere)
                .outcome(
                        "every option is documented, one of them in a setting that is not disability-specific",
                        "an option is not documented, or none is in a setting that is not disability-specific",
                        "too little is recorded of the options that were presented");
    }

    private static Condition isDocumented(
            OregonFacts facts, CareerPlanFacts about, EmploymentOption option, int index) {
        Option<Seq<Evidence>> evidence = option.getEvidence();
        return evidence.isDefined()
                ? Condition.of(isThere(facts, evidence.get()))
                : Condition.unknown(about.missing("optionsPresented", index, "evidence"));
    }

    private static boolean isThere(OregonFacts facts, Seq<Evidence> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            if (facts.hasHappenedIfDated(evidence.get(i).getDay())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is in a setting that is not disability-specific. */
    private static Condition isElsewhere(OregonFacts facts, CareerPlanFacts about, EmploymentOption option, int index) {
        return facts.holds(
                () -> about.missing("optionsPresented", index, "nonDisabilitySpecific"),
                option.getNonDisabilitySpecific());
    }

    private static Outcome shelteredWorkshop(OregonFacts facts, CareerPlanFacts about) {
        Condition uses = about.uses(SHELTERED, Array.empty());
        if (!uses.isYes()) {
            return notAsked(uses, "the individual does not use employment services in a sheltered workshop");
        }
        return says(
                facts.isDone(
                        about.subject(),
                        "communityOptionEncouraged",
                        about.plan().getCommunityOptionEncouraged()),
                "a community-based option was encouraged",
                "no community-based option was encouraged");
    }
}
