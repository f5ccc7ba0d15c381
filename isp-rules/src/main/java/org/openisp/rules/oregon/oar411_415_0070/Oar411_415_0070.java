package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.OregonReadings;

/**
 * The rulebook of OAR 411-415-0070, "Service Planning": every rule, in the order of the text.
 *
 * <p>Each lettered paragraph is a file of this package: (8)(m) is {@code S08mCopies}.
 */
public final class Oar411_415_0070 {

    /** The law as it is cited. */
    public static final String LAW = Paragraph.LAW;

    private static final Rulebook<OregonFacts> RULEBOOK = new Rulebook<>(
            LAW,
            Paragraph.TEXTS,
            Paragraph.SECTIONS,
            Array.of(
                    S01aPersonCenteredProcess.ADDRESSED,
                    S01bQualityOfLife.ENHANCED,
                    S01cPrinciples.PRINCIPLES,
                    S01cAFamilyParticipation.CHOSEN,
                    S01cBPreferences.GUIDED,
                    S01cCBarriers.IDENTIFIED,
                    S01cDResources.APPLIED,
                    S01cEChild.APPLIES,
                    S01cEChild.REUNIFICATION,
                    S01cEChild.FEW_MOVES,
                    S01cEChild.CLOSER_PLACEMENT,
                    S01dAssessedNeed.BASED_ON_NEED,
                    S01eHourAllocation.ALLOCATED,
                    S01eHourAllocation.WITHIN_CEILING,
                    S01eHourAllocation.WITHIN_EXCEPTION,
                    S02Isp.HAS_ISP,
                    S02Isp.DOCUMENT,
                    S02aTransitionPeriod.MAY_BEGIN,
                    S02aTransitionPeriod.NECESSARY_SERVICES,
                    S02aTransitionPeriod.ADJUSTMENT,
                    S02aTransitionPeriod.HEALTH_AND_SAFETY,
                    S02aTransitionPeriod.FURTHER_ASSESSMENT,
                    S02bInitialTerm.TERM,
                    S02cAnnualTerm.TERM,
                    S02cNewStartDate.TWENTY_FOUR_HOUR_RESIDENTIAL,
                    S02cNewStartDate.HOST_HOME,
                    S02cNewStartDate.SUPPORTED_LIVING,
                    S02cNewStartDate.FOSTER_CARE,
                    S02cNewStartDate.CIIS,
                    S02dPolicy.CONSISTENT,
                    S02eImportance.REFLECTED,
                    S04TemporaryEmergencySafetyPlan.IN_EFFECT,
                    S05aCareerDevelopmentPlan.STUDENT,
                    S06aReviews.AFTER_ASSESSMENT,
                    S06aReviews.BEFORE_EXPIRY,
                    S06aReviews.IN_TRANSITION,
                    S06bOtherEntity.CONTINUED,
                    S08aImplementation.AUTHORIZED_FIRST,
                    S08bNinetyDays.WITHIN_90_DAYS,
                    S08bNinetyDays.SERVICES_INCLUDED,
                    S08cRevision.AUTHORIZED_FIRST,
                    S08dNotice.NOTICE_FIRST,
                    S08eAuthorization.AUTHORIZED,
                    S08eASignature.SIGNED,
                    S08eAReasons.ACCEPTED_REASON,
                    S08eAReasons.UNAVAILABILITY,
                    S08eAiiiOralAgreement.ORAL_AGREEMENT,
                    S08eBCaseManager.SIGNED,
                    S08fRenewal.RENEWED,
                    S08kApproval.REQUEST_SUBMITTED,
                    S08mCopies.COPY_PROVIDED,
                    S08mCopies.TRANSLATED,
                    S09aTermination.TERMINATED,
                    S09aAEligibility.ENDED,
                    S09aBHomeVisit.ENDED,
                    S09aCAssessment.ENDED,
                    S09bUnsafeConditions.UNSAFE,
                    S09bUnsafeConditions.DANGER_TO_INDIVIDUAL,
                    S09bUnsafeConditions.CANNOT_SERVE,
                    S09bUnsafeConditions.CANNOT_SERVE_NEEDS,
                    S09bUnsafeConditions.CANNOT_SERVE_CHOICES,
                    S09bUnsafeConditions.DANGER_TO_PROVIDER,
                    S09bUnsafeConditions.NO_INFORMED_DECISION,
                    S09cTypesAndAmounts.ELIGIBLE,
                    S09dAlternatives.PRESENTED,
                    S09eServicesCoordinator.LISTED,
                    S09eServicesCoordinator.K_PLAN,
                    S09eServicesCoordinator.WAIVERS,
                    S09eServicesCoordinator.PERSONAL_CARE,
                    S09eServicesCoordinator.NURSING,
                    S09eServicesCoordinator.FAMILY_SUPPORT,
                    S09fPersonalAgent.LISTED,
                    S09fPersonalAgent.K_PLAN,
                    S09fPersonalAgent.ADULTS_WAIVER,
                    S09fPersonalAgent.PERSONAL_CARE,
                    S09fPersonalAgent.NURSING,
                    S09gCiisCoordinator.LISTED,
                    S09gCiisCoordinator.K_PLAN,
                    S09gCiisCoordinator.WAIVERS,
                    S09gCiisCoordinator.MEDICALLY_INVOLVED,
                    S09gCiisCoordinator.MEDICALLY_FRAGILE,
                    S09gCiisCoordinator.BEHAVIORAL,
                    S09gCiisCoordinator.EXTRAORDINARY_NEEDS,
                    S09gCiisCoordinator.PERSONAL_CARE,
                    S09gCiisCoordinator.NURSING,
                    S09hDepartmentEntry.ENTRY,
                    S09hDepartmentEntry.CHILD_IN_RESIDENTIAL_PROGRAM,
                    S09hDepartmentEntry.CIIS,
                    S09hDepartmentEntry.EXTRAORDINARY_NEEDS,
                    S09hDepartmentEntry.STABILIZATION_AND_CRISIS_UNIT,
                    S10aAnnualPlan.FIRST,
                    S10aAnnualPlan.NEXT),
            OregonReadings.ALL,
            OregonFacts::new);

    private Oar411_415_0070() {}

    /** The rulebook. */
    public static Rulebook<?> rulebook() {
        return RULEBOOK;
    }
}
