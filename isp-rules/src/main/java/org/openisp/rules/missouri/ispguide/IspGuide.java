package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.rules.ClauseFacts;
import org.openisp.rules.Law;
import org.openisp.rules.Rule;
import org.openisp.rules.Rulebook;
import org.openisp.rules.missouri.MissouriReadings;

/**
 * The rulebook of Missouri's guide to the ISP process: every requirement, in the order of the text.
 *
 * <p>{@code A1} to {@code A5} is the first part of the guide, {@code C01} to {@code C13} are the components of a plan.
 */
public final class IspGuide {

    private IspGuide() {}

    /** The rulebook. */
    public static Rulebook<?> rulebook() {
        return Rules.ALL;
    }

    /** The law, known before any of its rules is made. */
    public static Law law() {
        return GuideText.GUIDE;
    }

    /** Made when somebody asks for them. */
    private static final class Rules {

        private static final Seq<Rule<GuideFacts, ?>> IN_ORDER = Array.of(
                A1Existence.EXISTS,
                A1Existence.CURRENT,
                A2Team.TEAM,
                A2Team.CHOSEN,
                A2Team.COMMUNICATION,
                A3Facilitator.MAY_LEAD,
                A3Facilitator.RELATIONSHIP,
                A3Facilitator.GATHERED,
                A4Completeness.COMPLETE,
                A4Completeness.COMMUNICATES,
                A4Completeness.COMPONENTS,
                A4Completeness.WHENEVER,
                A5Signatures.AUTHORIZED,
                A5Signatures.OWN_SIGNATURE,
                A5Signatures.GUARDIAN,
                C01Importance.PEOPLE,
                C01Importance.IMPORTANT_TO,
                C01Importance.DISTINGUISHED,
                C01Importance.IMPORTANT_FOR,
                C01Importance.STRENGTHS,
                C02Supports.ROLES,
                C02Supports.PLANNED_FOR,
                C02Supports.INCLUDED,
                C02Supports.AFTER_LIFE_EVENT,
                C02Supports.DAY_TO_DAY,
                C03Employment.ADDRESSED,
                C03Employment.EXPLORED,
                C04SelfDirection.AUTHORITY,
                C04SelfDirection.INSTRUCTIONS,
                C05Rights.NEED,
                C05Rights.INTERVENTIONS,
                C05Rights.LESS_INTRUSIVE_METHODS,
                C05Rights.DESCRIPTION,
                C05Rights.DATA,
                C05Rights.TIME_LIMITS,
                C05Rights.CONSENT,
                C05Rights.NO_HARM,
                C05Rights.DUE_PROCESS_RECORD,
                C05Rights.OTHER_COMPONENTS,
                C05Rights.INVOLVED,
                C05Rights.DUE_PROCESS,
                C05Rights.INFORMATION,
                C06LegalIssues.STATUS,
                C06LegalIssues.INDIVIDUAL_OR_GUARDIAN,
                C06LegalIssues.SUPPORT_COORDINATOR,
                C07LookBack.ASSESSMENTS,
                C07LookBack.PROGRESS,
                C08OtherSupports.LISTED,
                C08OtherSupports.NOT_DUPLICATIVE,
                C09FamilyOrGuardian.OF_MINOR,
                C09FamilyOrGuardian.OF_GUARDIAN,
                C09FamilyOrGuardian.STEPS,
                C09FamilyOrGuardian.DISTINCT,
                C10Funds.FUNDS,
                C11Budget.PART_OF_PLAN,
                C11Budget.COPY,
                C11Budget.SUPPORT_HAS_COST,
                C11Budget.LINE_HAS_SUPPORT,
                C12Contributors.NAMED,
                C13Outcomes.OUTCOMES,
                C13Outcomes.ACTION);

        /** What is required of a plan or of its parts, save that the document is complete, which is worked out from the rest. */
        private static final Seq<Rule<GuideFacts, ?>> REQUIRED_OF_PLANS =
                IN_ORDER.filter(rule -> rule.requirement().strength().isBinding() && rule != A4Completeness.COMPLETE);

        private static final Rulebook<GuideFacts> ALL = new Rulebook<>(
                GuideText.GUIDE,
                IN_ORDER,
                MissouriReadings.ALL,
                Array.of(MissouriReadings.WORKING_AGE),
                ClauseFacts.read(IspGuide.class, "facts.tsv"),
                (record, question) -> new GuideFacts(record, question, REQUIRED_OF_PLANS));
    }
}
