package org.openisp.examples.when;

import static org.openisp.examples.when.Given.optional;
import static org.openisp.examples.when.Given.required;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.Annually;
import org.openisp.rules.oregon.OregonReadings.BenefitsAfterRequest;
import org.openisp.rules.oregon.OregonReadings.InitialTermStart;
import org.openisp.rules.oregon.oar411_415_0070.S01eACeiling;
import org.openisp.rules.oregon.oar411_415_0070.S02aTransitionPeriod;
import org.openisp.rules.oregon.oar411_415_0070.S02bInitialTerm;
import org.openisp.rules.oregon.oar411_415_0070.S02cAnnualTerm;
import org.openisp.rules.oregon.oar411_415_0070.S03bReviews;
import org.openisp.rules.oregon.oar411_415_0070.S04TemporaryEmergencySafetyPlan;
import org.openisp.rules.oregon.oar411_415_0070.S05aCareerDevelopmentPlan;
import org.openisp.rules.oregon.oar411_415_0070.S06aReviews;
import org.openisp.rules.oregon.oar411_415_0070.S08aImplementation;
import org.openisp.rules.oregon.oar411_415_0070.S08bNinetyDays;
import org.openisp.rules.oregon.oar411_415_0070.S08dNotice;
import org.openisp.rules.oregon.oar411_415_0070.S08eAiiiOralAgreement;
import org.openisp.rules.oregon.oar411_415_0070.S08eAuthorization;
import org.openisp.rules.oregon.oar411_415_0070.S08fRenewal;
import org.openisp.rules.oregon.oar411_415_0070.S08kApproval;
import org.openisp.rules.oregon.oar411_415_0070.S08mCopies;
import org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan;

/** The days that OAR 411-415-0070 counts from other days, in the order of the text. */
public final class OregonWhen {

    private static final String ASSESSED_OR_REVOKED_ON = "--assessed-or-revoked-on";
    private static final String ENTERED_ON = "--entered-on";
    private static final String AUTHORIZED_ON = "--authorized-on";
    private static final String STARTS_ON = "--starts-on";
    private static final String USED_OR_REVIEWED_ON = "--used-or-reviewed-on";
    private static final String IN_EFFECT_FROM = "--in-effect-from";
    private static final String EXIT_EXPECTED_ON = "--exit-expected-on";
    private static final String LEFT_SCHOOL_ON = "--left-school-on";
    private static final String CONDUCTED_ON = "--conducted-on";
    private static final String ENDS_ON = "--ends-on";
    private static final String IMPLEMENTED_ON = "--implemented-on";
    private static final String RECEIVED_ON = "--received-on";
    private static final String BENEFITS_ON = "--benefits-on";
    private static final String INDIVIDUAL_SIGNED_ON = "--individual-signed-on";
    private static final String CASE_MANAGER_SIGNED_ON = "--case-manager-signed-on";
    private static final String AGREED_ON = "--agreed-on";
    private static final String ENROLLED_ON = "--enrolled-on";
    private static final String DEVELOPED_ON = "--developed-on";

    /** All of them. */
    public static final Seq<When> ALL = Array.of(
            When.of(
                    "old-hours",
                    "how long monthly hours stay usable after an assessment found fewer, or an exception was revoked",
                    OregonWhen::oldHours,
                    required(ASSESSED_OR_REVOKED_ON, "the assessment, or the revocation")),
            When.of(
                    "transition-period",
                    "how long a transition period lasts, and the last day to review the ISP in it",
                    OregonWhen::transitionPeriod,
                    required(ENTERED_ON, "entry to the program type, setting or entity")),
            When.of(
                    "initial-term",
                    "the first and the last day of an initial ISP",
                    OregonWhen::initialTerm,
                    required(AUTHORIZED_ON, "the day of authorization")),
            When.of(
                    "initial-authorization",
                    "when to authorize an initial ISP so that it begins on a day",
                    OregonWhen::initialAuthorization,
                    required(STARTS_ON, "the day on which it is to begin")),
            When.of(
                    "annual-term",
                    "the last day of an annual ISP",
                    OregonWhen::annualTerm,
                    required(STARTS_ON, "its first day")),
            When.of(
                    "limitation-review",
                    "the last day to review a limitation",
                    OregonWhen::limitationReview,
                    required(USED_OR_REVIEWED_ON, "its first use, or its last review")),
            When.of(
                    "emergency-plan",
                    "the last days of a Temporary Emergency Safety Plan",
                    OregonWhen::emergencyPlan,
                    required(IN_EFFECT_FROM, "its first day in effect")),
            When.of(
                    "career-plan",
                    "the last day to complete a student's Career Development Plan",
                    OregonWhen::careerPlan,
                    required(EXIT_EXPECTED_ON, "the expected exit from school")),
            When.of(
                    "career-plan-opportunity",
                    "the last day for a student who left school early to have the opportunity of one",
                    OregonWhen::careerPlanOpportunity,
                    required(LEFT_SCHOOL_ON, "the unexpected exit from school")),
            When.of(
                    "review-after-assessment",
                    "the last day to review the ISP after a needs assessment",
                    OregonWhen::reviewAfterAssessment,
                    required(CONDUCTED_ON, "the day on which the assessment was conducted")),
            When.of(
                    "review-before-expiry",
                    "the last day to review the ISP before it expires",
                    OregonWhen::reviewBeforeExpiry,
                    required(ENDS_ON, "the last day of the ISP")),
            When.of(
                    "implementation",
                    "the last day to authorize an ISP, or a revision, that is implemented on a day",
                    OregonWhen::implementation,
                    required(IMPLEMENTED_ON, "the first service under it")),
            When.of(
                    "ninety-days",
                    "the last day to authorize the initial ISP after a request for services",
                    OregonWhen::ninetyDays,
                    required(RECEIVED_ON, "the request for services"),
                    optional(
                            BENEFITS_ON, "enrollment in Title XIX or Healthier Oregon benefits, if after the request")),
            When.of(
                    "notice",
                    "the last day to give written notice of a revision that needs no authorization",
                    OregonWhen::notice,
                    required(IMPLEMENTED_ON, "the first service under the revision")),
            When.of(
                    "authorization",
                    "the day on which an ISP, or a revision, is authorized",
                    OregonWhen::authorization,
                    required(INDIVIDUAL_SIGNED_ON, "the signature for the individual"),
                    required(CASE_MANAGER_SIGNED_ON, "the signature of the case manager")),
            When.of(
                    "oral-agreement",
                    "how long an oral agreement to an urgent revision stands in for a signature",
                    OregonWhen::oralAgreement,
                    required(AGREED_ON, "the oral agreement")),
            When.of(
                    "renewal",
                    "the last day to sign the renewing ISP without a gap, and its first day",
                    OregonWhen::renewal,
                    required(ENDS_ON, "the last day of the ISP that is renewed")),
            When.of(
                    "approval-request",
                    "the last day to request approval of additional supports",
                    OregonWhen::approvalRequest,
                    required(AUTHORIZED_ON, "authorization of the additional supports")),
            When.of(
                    "copies",
                    "the last day to provide a copy of the ISP, and to begin its translation",
                    OregonWhen::copies,
                    required(AUTHORIZED_ON, "the day of authorization")),
            When.of(
                    "first-annual-plan",
                    "the last day to develop the first Annual Plan",
                    OregonWhen::firstAnnualPlan,
                    required(ENROLLED_ON, "enrollment in case management")),
            When.of(
                    "next-annual-plan",
                    "the last day to develop the next Annual Plan",
                    OregonWhen::nextAnnualPlan,
                    required(DEVELOPED_ON, "the last Annual Plan")));

    private OregonWhen() {}

    private static void oldHours(Count count) {
        LocalDate day = count.day(ASSESSED_OR_REVOKED_ON);
        count.add(
                "(1)(e)(A)",
                "last day on which the old hours stay usable",
                "assessment or revocation",
                day,
                "the end of the month after its month, OAR 411-450-0060(7)",
                S01eACeiling.oldHoursUsableThrough(day));
    }

    private static void transitionPeriod(Count count) {
        LocalDate entered = count.day(ENTERED_ON);
        LocalDate last = S02aTransitionPeriod.lastDay(entered, count.read(OregonReadings.TRANSITION_PERIOD));
        count.add("(2)(a)", "last day of the transition period", "entry", entered, "60 calendar days", last);
        count.addLastDay(
                "(6)(a)(C)",
                "last day to review the ISP in the transition period",
                "entry",
                entered,
                "60 calendar days",
                last);
    }

    private static void initialTerm(Count count) {
        LocalDate authorized = count.day(AUTHORIZED_ON);
        InitialTermStart reading = count.read(OregonReadings.INITIAL_TERM_START);
        count.add(
                "(2)(b)",
                "first day of the ISP",
                "authorization",
                authorized,
                reading == InitialTermStart.ON_AUTHORIZATION ? "that day" : "the first of the month after",
                S02bInitialTerm.startsOn(authorized, reading));
        count.add(
                "(2)(b)",
                "last day of the ISP",
                "authorization",
                authorized,
                "the end of the twelfth full month",
                S02bInitialTerm.endsOn(authorized));
    }

    private static void initialAuthorization(Count count) {
        LocalDate starts = count.day(STARTS_ON);
        InitialTermStart reading = count.read(OregonReadings.INITIAL_TERM_START);
        boolean thatDay = reading == InitialTermStart.ON_AUTHORIZATION;
        S02bInitialTerm.firstDayToAuthorize(starts, reading)
                .forEach(first -> count.add(
                        "(2)(b)",
                        "first day to authorize the initial ISP",
                        "first day of the ISP",
                        starts,
                        thatDay ? "that day" : "the first of the month before",
                        first));
        S02bInitialTerm.lastDayToAuthorize(starts, reading)
                .forEach(last -> count.add(
                        "(2)(b)",
                        "last day to authorize the initial ISP",
                        "first day of the ISP",
                        starts,
                        thatDay ? "that day" : "the last of the month before",
                        last));
        if (count.days().isEmpty()) {
            count.note("No authorization lets an initial ISP begin on " + starts
                    + ": it begins on the first day of a month.");
        }
    }

    private static void annualTerm(Count count) {
        LocalDate starts = count.day(STARTS_ON);
        count.add(
                "(2)(c)",
                "last day of the ISP",
                "first day of the ISP",
                starts,
                "12 months",
                S02cAnnualTerm.endsOn(starts, count.read(OregonReadings.TWELVE_MONTHS_FROM_FEBRUARY_29)));
    }

    private static void limitationReview(Count count) {
        LocalDate since = count.day(USED_OR_REVIEWED_ON);
        count.addLastDay(
                "(3)(b)",
                "last day to review the limitation",
                "first use or last review",
                since,
                "one year",
                S03bReviews.reviewDue(since, count.read(OregonReadings.YEAR_FROM_FEBRUARY_29)));
    }

    private static void emergencyPlan(Count count) {
        LocalDate from = count.day(IN_EFFECT_FROM);
        count.add(
                "(4)",
                "last day of the emergency plan, unless it is extended",
                "in effect from",
                from,
                "90 calendar days",
                S04TemporaryEmergencySafetyPlan.lastDay(from, count.read(OregonReadings.LASTING)));
        count.add(
                "(4)",
                "last day to which the emergency plan can be extended",
                "in effect from",
                from,
                "90 calendar days and 90 more",
                S04TemporaryEmergencySafetyPlan.lastDayExtended(from, count.read(OregonReadings.LASTING)));
    }

    private static void careerPlan(Count count) {
        LocalDate exit = count.day(EXIT_EXPECTED_ON);
        count.addLastDayPriorTo(
                "(5)(a)(B)",
                "last day to complete the Career Development Plan",
                "expected exit from school",
                exit,
                S05aCareerDevelopmentPlan.lastDayBeforeExit(exit, count.read(OregonReadings.PRIOR_TO)));
    }

    private static void careerPlanOpportunity(Count count) {
        LocalDate exited = count.day(LEFT_SCHOOL_ON);
        count.addLastDay(
                "(5)(a)(B)",
                "last day to give the opportunity to have a Career Development Plan",
                "unexpected exit from school",
                exited,
                "one year",
                S05aCareerDevelopmentPlan.opportunityDue(exited, count.read(OregonReadings.YEAR_FROM_FEBRUARY_29)));
    }

    private static void reviewAfterAssessment(Count count) {
        LocalDate conducted = count.day(CONDUCTED_ON);
        count.addLastDay(
                "(6)(a)(A)",
                "last day to review the ISP after the needs assessment",
                "needs assessment conducted",
                conducted,
                "the end of the month after its month",
                S06aReviews.dueAfterAssessment(conducted));
    }

    private static void reviewBeforeExpiry(Count count) {
        LocalDate ends = count.day(ENDS_ON);
        count.addLastDayPriorTo(
                "(6)(a)(B)",
                "last day to review the ISP before it expires",
                "the ISP expires",
                ends,
                S06aReviews.lastDayBeforeExpiry(ends, count.read(OregonReadings.PRIOR_TO)));
    }

    private static void implementation(Count count) {
        LocalDate implemented = count.day(IMPLEMENTED_ON);
        LocalDate last = S08aImplementation.lastDayToAuthorize(implemented, count.read(OregonReadings.PRIOR_TO));
        count.addLastDayPriorTo("(8)(a)", "last day to authorize the ISP", "implementation", implemented, last);
        count.addLastDayPriorTo("(8)(c)", "last day to authorize the revision", "implementation", implemented, last);
    }

    private static void ninetyDays(Count count) {
        LocalDate received = count.day(RECEIVED_ON);
        LocalDate benefits = count.perhaps(BENEFITS_ON).getOrElse(received);
        boolean isAfter = benefits.isAfter(received);
        if (isAfter && count.read(OregonReadings.BENEFITS_AFTER_REQUEST) == BenefitsAfterRequest.NO_CLOCK) {
            count.note("The 90 days do not run for somebody who is enrolled in benefits only after the request.");
            return;
        }
        LocalDate start = Days.later(received, benefits);
        count.addLastDay(
                "(8)(b)",
                "last day to authorize the initial ISP",
                isAfter ? "enrollment in benefits after the request" : "request for services",
                start,
                "90 calendar days",
                S08bNinetyDays.due(start, count.read(OregonReadings.COUNTING)));
    }

    private static void notice(Count count) {
        LocalDate implemented = count.day(IMPLEMENTED_ON);
        count.addLastDayPriorTo(
                "(8)(d)",
                "last day to give written notice of the revision",
                "implementation",
                implemented,
                S08dNotice.lastDayToGiveNotice(implemented, count.read(OregonReadings.PRIOR_TO)));
    }

    private static void authorization(Count count) {
        LocalDate individual = count.day(INDIVIDUAL_SIGNED_ON);
        LocalDate caseManager = count.day(CASE_MANAGER_SIGNED_ON);
        LocalDate authorized = S08eAuthorization.authorizedOn(individual, caseManager);
        count.add(
                "(8)(e)",
                "day of authorization",
                authorized.equals(caseManager) ? "signature of the case manager" : "signature for the individual",
                authorized,
                "the later of the two",
                authorized);
    }

    private static void oralAgreement(Count count) {
        LocalDate agreed = count.day(AGREED_ON);
        count.addInBusinessDays(
                "(8)(e)(A)(iii)",
                "last day to sign the revision that was agreed to orally",
                "oral agreement",
                agreed,
                "10 business days",
                S08eAiiiOralAgreement.standsThrough(agreed, count.calendar(), count.read(OregonReadings.COUNTING)));
    }

    private static void renewal(Count count) {
        LocalDate ends = count.day(ENDS_ON);
        count.addLastDayPriorTo(
                "(8)(f)",
                "last day to sign the renewing ISP without a gap",
                "the ISP expires",
                ends,
                S08fRenewal.lastDayToSign(ends, count.read(OregonReadings.PRIOR_TO)));
        count.add(
                "(8)(f)",
                "first day of the renewing ISP",
                "the ISP expires",
                ends,
                "the first day after",
                S08fRenewal.startsOn(ends));
    }

    private static void approvalRequest(Count count) {
        LocalDate authorized = count.day(AUTHORIZED_ON);
        count.addLastDay(
                "(8)(k)",
                "last day to submit the request for approval",
                "authorization of the additional supports",
                authorized,
                "5 calendar days",
                S08kApproval.requestDue(authorized, count.read(OregonReadings.COUNTING)));
    }

    private static void copies(Count count) {
        LocalDate authorized = count.day(AUTHORIZED_ON);
        LocalDate last = S08mCopies.copyDue(authorized, count.read(OregonReadings.COUNTING));
        count.addLastDay(
                "(8)(m)", "last day to provide the copy of the ISP", "authorization", authorized, "two weeks", last);
        count.addLastDay(
                "(8)(m)(B)", "last day to begin the translation", "authorization", authorized, "two weeks", last);
    }

    private static void firstAnnualPlan(Count count) {
        LocalDate enrolled = count.day(ENROLLED_ON);
        count.addLastDay(
                "(10)(a)",
                "last day to develop the first Annual Plan",
                "enrollment in case management",
                enrolled,
                "90 calendar days",
                S10aAnnualPlan.firstDue(enrolled, count.read(OregonReadings.COUNTING)));
    }

    private static void nextAnnualPlan(Count count) {
        LocalDate developed = count.day(DEVELOPED_ON);
        if (count.read(OregonReadings.ANNUALLY) == Annually.FROM_ENROLLMENT) {
            count.note(
                    "Counted from enrollment, the day turns on how many Annual Plans there were: isp due tells it of a"
                            + " record.");
            return;
        }
        count.addLastDay(
                "(10)(a)",
                "last day to develop the next Annual Plan",
                "last Annual Plan",
                developed,
                "one year",
                S10aAnnualPlan.nextDue(developed, count.read(OregonReadings.YEAR_FROM_FEBRUARY_29)));
    }
}
