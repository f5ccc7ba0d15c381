package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.openisp.rules.Clause;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.InForce;
import org.openisp.rules.LawText;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rule;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Strength;
import org.openisp.rules.oregon.OregonReadings;

/**
 * The rulebook of OAR 411-415-0070, "Service Planning": every rule, in the order of the text.
 *
 * <p>Each lettered paragraph is a file of this package: (8)(m) is {@code S08mCopies}.
 */
public final class Oar411_415_0070 {

    /** The law as it is cited. */
    public static final String LAW = "OAR 411-415-0070";

    private static final LocalDate LAST_READ = LocalDate.of(2026, 7, 19);

    private static final LawText APD_60_2024 = new LawText(
            "APD 60-2024", InForce.between(LocalDate.of(2024, 10, 25), LocalDate.of(2025, 10, 30)), LAST_READ);
    private static final LawText APD_14_2025 =
            new LawText("APD 14-2025", InForce.since(LocalDate.of(2025, 10, 31)), LAST_READ);

    private static final Rulebook<OregonFacts> RULEBOOK = new Rulebook<>(
            LAW,
            Array.of(APD_60_2024, APD_14_2025),
            Array.of(
                    S02bInitialTerm.TERM,
                    S02cAnnualTerm.TERM,
                    S02cNewStartDate.TWENTY_FOUR_HOUR_RESIDENTIAL,
                    S02cNewStartDate.HOST_HOME,
                    S02cNewStartDate.SUPPORTED_LIVING,
                    S02cNewStartDate.FOSTER_CARE,
                    S02cNewStartDate.CIIS,
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
                    S08eASignature.ACCEPTED_REASON,
                    S08eASignature.UNAVAILABILITY,
                    S08eAiiiOralAgreement.ORAL_AGREEMENT,
                    S08eBCaseManager.SIGNED,
                    S08fRenewal.RENEWED,
                    S08kApproval.REQUEST_SUBMITTED,
                    S08mCopies.COPY_PROVIDED,
                    S08mCopies.TRANSLATED,
                    S10aAnnualPlan.FIRST,
                    S10aAnnualPlan.NEXT),
            OregonReadings.ALL,
            OregonFacts::new);

    private Oar411_415_0070() {}

    /** The rulebook. */
    public static Rulebook<?> rulebook() {
        return RULEBOOK;
    }

    /** A rule of this law whose text has stood unchanged since the first one that is held. */
    static Rule.Cited clause(String paragraph, ClauseKind kind, String asks) {
        InForce sinceTheFirst = InForce.since(APD_60_2024.inForce().from());
        return Rule.cite(new Requirement(new Clause(LAW, paragraph), kind, Strength.MUST, sinceTheFirst, asks));
    }
}
