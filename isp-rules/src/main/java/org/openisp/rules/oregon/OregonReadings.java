package org.openisp.rules.oregon;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.rules.BirthdayOnFebruary29;
import org.openisp.rules.Choice;
import org.openisp.rules.Reading;

/**
 * Where the text of Oregon's rules is open, and the ways to read it.
 *
 * <p>Principle of the defaults: the literal words first; where they leave it open, the reading that is safer for the
 * individual or earlier for the agency. {@code docs/explanation/readings.md} gives the reasons.
 */
public final class OregonReadings {

    private OregonReadings() {}

    /** (2)(b): When does an initial ISP start? */
    public static final Reading<InitialTermStart> INITIAL_TERM_START = new Reading<>(
            "initial-term-start",
            "(2)(b)",
            "When does an initial ISP start?",
            InitialTermStart.MONTH_AFTER_AUTHORIZATION);

    /** (8)(b), (8)(e)(A)(iii), (8)(k), (8)(m), (8)(m)(B), (10)(a), (10)(c): Is the day of the event counted in a deadline of so many days? */
    public static final Reading<Counting> COUNTING = new Reading<>(
            "counting",
            "(8)(b), (8)(e)(A)(iii), (8)(k), (8)(m), (8)(m)(B), (10)(a), (10)(c)",
            "Is the day of the event counted in a deadline of so many days?",
            Counting.DAY_AFTER_IS_DAY_ONE);

    /** (3)(d), (3)(e), (4): Does the first day count in how long something lasts? */
    public static final Reading<Lasting> LASTING = new Reading<>(
            "lasting",
            "(3)(d), (3)(e), (4)",
            "Does the first day count in how long something lasts?",
            Lasting.FIRST_DAY_COUNTS);

    /** (2)(a), (6)(a)(C), OAR 411-415-0020(27): Is the day of entry one of the 60 days of a transition period? */
    public static final Reading<TransitionCounting> TRANSITION_PERIOD = new Reading<>(
            "transition-period",
            "(2)(a), (6)(a)(C), OAR 411-415-0020(27)",
            "Is the day of entry one of the 60 days of a transition period?",
            TransitionCounting.DAY_AFTER_ENTRY_IS_DAY_ONE);

    /** (3)(b), (5)(a)(B), (6)(a)(A), (6)(a)(C), (8)(b), (8)(k), (8)(m), (8)(m)(B), (10)(a), (10)(c): Does a deadline move when its last day is a weekend or a holiday? */
    public static final Reading<ClosedDayDeadline> DEADLINE_ON_CLOSED_DAY = new Reading<>(
            "deadline-on-closed-day",
            "(3)(b), (5)(a)(B), (6)(a)(A), (6)(a)(C), (8)(b), (8)(k), (8)(m), (8)(m)(B), (10)(a), (10)(c)",
            "Does a deadline move when its last day is a weekend or a holiday?",
            ClosedDayDeadline.STAYS);

    /** (2)(a), (2)(b), (2)(c), (5)(a)(B), (6)(a)(B), (6)(a)(C), (8)(a), (8)(b), (8)(c), (8)(d), (8)(f): Is something done "prior to" an event when it is done on the same day? */
    public static final Reading<PriorTo> PRIOR_TO = new Reading<>(
            "prior-to",
            "(2)(a), (2)(b), (2)(c), (5)(a)(B), (6)(a)(B), (6)(a)(C), (8)(a), (8)(b), (8)(c), (8)(d), (8)(f)",
            "Is something done \"prior to\" an event when it is done on the same day?",
            PriorTo.SAME_DAY_COUNTS);

    /** (8)(b): When do the 90 days start for somebody who is enrolled in benefits only after the request? */
    public static final Reading<BenefitsAfterRequest> BENEFITS_AFTER_REQUEST = new Reading<>(
            "benefits-after-request",
            "(8)(b)",
            "When do the 90 days start for somebody who is enrolled in benefits only after the request?",
            BenefitsAfterRequest.LATER_DAY);

    /** (2)(b), (2)(c): Which day starts an initial ISP whose start date was established on entering or leaving a program? */
    public static final Reading<NewStart> NEW_START_DATE = new Reading<>(
            "new-start-date",
            "(2)(b), (2)(c)",
            "Which day starts an initial ISP whose start date was established on entering or leaving a program?",
            NewStart.AS_CONSENTED);

    /** (3)(d), (3)(e), (4): Who may approve the extension of a Temporary Emergency Safety Plan for the individual? */
    public static final Reading<ExtensionApproval> EMERGENCY_PLAN_EXTENSION = new Reading<>(
            "emergency-plan-extension",
            "(3)(d), (3)(e), (4)",
            "Who may approve the extension of a Temporary Emergency Safety Plan for the individual?",
            ExtensionApproval.INDIVIDUAL_OR_REPRESENTATIVE);

    /** (10)(a), (10)(c): From when does a year count until the next Annual Plan? */
    public static final Reading<Annually> ANNUALLY = new Reading<>(
            "annually",
            "(10)(a), (10)(c)",
            "From when does a year count until the next Annual Plan?",
            Annually.FROM_LAST_ANNUAL_PLAN);

    /** (8)(e)(A): Who signs for a minor with two parents? */
    public static final Reading<TwoParents> TWO_PARENTS =
            new Reading<>("two-parents", "(8)(e)(A)", "Who signs for a minor with two parents?", TwoParents.EITHER);

    /** (8)(e)(A)(iii): Is the Friday after Thanksgiving a business day? */
    public static final Reading<FridayAfterThanksgiving> FRIDAY_AFTER_THANKSGIVING = new Reading<>(
            "friday-after-thanksgiving",
            "(8)(e)(A)(iii)",
            "Is the Friday after Thanksgiving a business day?",
            FridayAfterThanksgiving.BUSINESS_DAY);

    /** (6)(a)(A): On which day was a needs assessment conducted? */
    public static final Reading<AssessmentConducted> ASSESSMENT_CONDUCTED = new Reading<>(
            "assessment-conducted",
            "(6)(a)(A)",
            "On which day was a needs assessment conducted?",
            AssessmentConducted.ON_COMPLETION);

    /** (6)(a)(B): Does any review of the ISP serve as the one before it expires? */
    public static final Reading<ReviewBeforeExpiry> REVIEW_BEFORE_EXPIRY = new Reading<>(
            "review-before-expiry",
            "(6)(a)(B)",
            "Does any review of the ISP serve as the one before it expires?",
            ReviewBeforeExpiry.ANY_REVIEW);

    /** (2)(b), (2)(c), (8)(d), (8)(e)(A): Who signs where there is a designated representative? */
    public static final Reading<SignerWithDesignated> SIGNER_WITH_DESIGNATED_REPRESENTATIVE = new Reading<>(
            "signer-with-designated-representative",
            "(2)(b), (2)(c), (8)(d), (8)(e)(A)",
            "Who signs where there is a designated representative?",
            SignerWithDesignated.INDIVIDUAL_OR_DESIGNATED);

    /** (2)(b), (2)(c), (8)(d), (8)(e)(A): Who signs where there is a legal representative? */
    public static final Reading<SignerWithLegal> SIGNER_WITH_LEGAL_REPRESENTATIVE = new Reading<>(
            "signer-with-legal-representative",
            "(2)(b), (2)(c), (8)(d), (8)(e)(A)",
            "Who signs where there is a legal representative?",
            SignerWithLegal.LEGAL);

    /** (3)(b), (5)(a)(B), (10)(a), (10)(c): When is one year from a February 29 over? */
    public static final Reading<YearFromFebruary29> YEAR_FROM_FEBRUARY_29 = new Reading<>(
            "year-from-february-29",
            "(3)(b), (5)(a)(B), (10)(a), (10)(c)",
            "When is one year from a February 29 over?",
            YearFromFebruary29.FEBRUARY_28);

    /** (2)(c): When do twelve months end that begin on a February 29? */
    public static final Reading<TwelveMonthsFromFebruary29> TWELVE_MONTHS_FROM_FEBRUARY_29 = new Reading<>(
            "twelve-months-from-february-29",
            "(2)(c)",
            "When do twelve months end that begin on a February 29?",
            TwelveMonthsFromFebruary29.FEBRUARY_28);

    /** (1)(c), (1)(e), (2)(b), (2)(c), (3), (4), (5)(a), (7)(a), (7)(b), (8)(d), (8)(e)(A), (8)(l), (8)(m), (9)(h)(A), (10)(b): When is somebody born on a February 29 a year older, in other years? */
    public static final Reading<BirthdayOnFebruary29> BIRTHDAY_ON_FEBRUARY_29 = new Reading<>(
            "birthday-on-february-29",
            "(1)(c), (1)(e), (2)(b), (2)(c), (3), (4), (5)(a), (7)(a), (7)(b), (8)(d), (8)(e)(A), (8)(l), (8)(m),"
                    + " (9)(h)(A), (10)(b)",
            "When is somebody born on a February 29 a year older, in other years?",
            BirthdayOnFebruary29.MARCH_1);

    /** (1)(a), (1)(c), (1)(d), (2), (2)(e), (3)(a), (3)(c), (5)(a), (7)(c): Are clauses about the content of a plan asked of it during its transition period? */
    public static final Reading<TransitionContent> TRANSITION_CONTENT = new Reading<>(
            "transition-content",
            "(1)(a), (1)(c), (1)(d), (2), (2)(e), (3)(a), (3)(c), (5)(a), (7)(c)",
            "Are clauses about the content of a plan asked of it during its transition period?",
            TransitionContent.APPLY);

    /** (5)(a), (5)(a)(A): On which day of the plan is working age asked? */
    public static final Reading<CareerPlanAge> CAREER_PLAN_AGE = new Reading<>(
            "career-plan-age",
            "(5)(a), (5)(a)(A)",
            "On which day of the plan is working age asked?",
            CareerPlanAge.ON_THE_FIRST_DAY);

    /** (5)(a), (5)(a)(A): Is somebody of 60 years of working age, which is "21 to 60"? */
    public static final Reading<WorkingAge> WORKING_AGE = new Reading<>(
            "working-age",
            "(5)(a), (5)(a)(A)",
            "Is somebody of 60 years of working age, which is \"21 to 60\"?",
            WorkingAge.SIXTY_INCLUDED);

    /** (8)(l): Which week has the six hours of activities? */
    public static final Reading<ActivityWeek> ACTIVITY_WEEK = new Reading<>(
            "activity-week", "(8)(l)", "Which week has the six hours of activities?", ActivityWeek.SUNDAY_TO_SATURDAY);

    /** All of them. */
    public static final Seq<Reading<?>> ALL = Array.of(
            INITIAL_TERM_START,
            COUNTING,
            LASTING,
            TRANSITION_PERIOD,
            DEADLINE_ON_CLOSED_DAY,
            PRIOR_TO,
            BENEFITS_AFTER_REQUEST,
            NEW_START_DATE,
            EMERGENCY_PLAN_EXTENSION,
            ANNUALLY,
            TWO_PARENTS,
            FRIDAY_AFTER_THANKSGIVING,
            ASSESSMENT_CONDUCTED,
            REVIEW_BEFORE_EXPIRY,
            SIGNER_WITH_DESIGNATED_REPRESENTATIVE,
            SIGNER_WITH_LEGAL_REPRESENTATIVE,
            YEAR_FROM_FEBRUARY_29,
            TWELVE_MONTHS_FROM_FEBRUARY_29,
            BIRTHDAY_ON_FEBRUARY_29,
            TRANSITION_CONTENT,
            CAREER_PLAN_AGE,
            WORKING_AGE,
            ACTIVITY_WEEK);

    /** (2)(b): When does an initial ISP start? */
    public enum InitialTermStart implements Choice {
        /** On the first day of the month after authorization, also when it is authorized on a first. The default. */
        MONTH_AFTER_AUTHORIZATION(
                "on the first day of the month after authorization, also when it is authorized on a first"),
        /** On the day of authorization, with the twelve full months counted from the first of the next month. */
        ON_AUTHORIZATION(
                "on the day of authorization, with the twelve full months counted from the first of the next month");

        private final String words;

        InitialTermStart(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (8)(b), (8)(e)(A)(iii), (8)(k), (8)(m), (8)(m)(B), (10)(a), (10)(c): Is the day of the event counted in a deadline of so many days? */
    public enum Counting implements Choice {
        /** No: the day after the event is day one. The default. */
        DAY_AFTER_IS_DAY_ONE("no: the day after the event is day one"),
        /** Yes: the day of the event is day one. */
        DAY_OF_EVENT_IS_DAY_ONE("yes: the day of the event is day one");

        private final String words;

        Counting(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (3)(d), (3)(e), (4): Does the first day count in how long something lasts? */
    public enum Lasting implements Choice {
        /** Yes: 90 days from January 15 end on April 14. The default. */
        FIRST_DAY_COUNTS("yes: 90 days from January 15 end on April 14"),
        /** No: 90 days from January 15 end on April 15. */
        FIRST_DAY_DOES_NOT_COUNT("no: 90 days from January 15 end on April 15");

        private final String words;

        Lasting(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (2)(a), (6)(a)(C), OAR 411-415-0020(27): Is the day of entry one of the 60 days of a transition period? */
    public enum TransitionCounting implements Choice {
        /** No: the day after entry is day one. The default. */
        DAY_AFTER_ENTRY_IS_DAY_ONE("no: the day after entry is day one"),
        /** Yes: the day of entry is day one. */
        ENTRY_IS_DAY_ONE("yes: the day of entry is day one");

        private final String words;

        TransitionCounting(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (3)(b), (5)(a)(B), (6)(a)(A), (6)(a)(C), (8)(b), (8)(k), (8)(m), (8)(m)(B), (10)(a), (10)(c): Does a deadline move when its last day is a weekend or a holiday? */
    public enum ClosedDayDeadline implements Choice {
        /** No. The default. */
        STAYS("no"),
        /** Yes, to the next business day. */
        NEXT_BUSINESS_DAY("yes, to the next business day"),
        /** Only from a Sunday or a holiday of ORS 187.010, to the next business day. */
        ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE(
                "only from a Sunday or a holiday of ORS 187.010, to the next business day");

        private final String words;

        ClosedDayDeadline(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (2)(a), (2)(b), (2)(c), (5)(a)(B), (6)(a)(B), (6)(a)(C), (8)(a), (8)(b), (8)(c), (8)(d), (8)(f): Is something done "prior to" an event when it is done on the same day? */
    public enum PriorTo implements Choice {
        /** Yes: the last day to sign a renewal is the old plan's last day. The default. */
        SAME_DAY_COUNTS("yes: the last day to sign a renewal is the old plan's last day"),
        /** No: it has to be done the day before at the latest. */
        STRICTLY_BEFORE("no: it has to be done the day before at the latest");

        private final String words;

        PriorTo(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (8)(b): When do the 90 days start for somebody who is enrolled in benefits only after the request? */
    public enum BenefitsAfterRequest implements Choice {
        /** On the day of enrollment. The default. */
        LATER_DAY("on the day of enrollment"),
        /** They do not run. */
        NO_CLOCK("they do not run");

        private final String words;

        BenefitsAfterRequest(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (2)(b), (2)(c): Which day starts an initial ISP whose start date was established on entering or leaving a program? */
    public enum NewStart implements Choice {
        /** The day that was established with consent. The default. */
        AS_CONSENTED("the day that was established with consent"),
        /** The day that (2)(b) gives. */
        BY_INITIAL_TERM("the day that (2)(b) gives");

        private final String words;

        NewStart(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (3)(d), (3)(e), (4): Who may approve the extension of a Temporary Emergency Safety Plan for the individual? */
    public enum ExtensionApproval implements Choice {
        /** The individual, or a legal representative within scope. The default. */
        INDIVIDUAL_OR_REPRESENTATIVE("the individual, or a legal representative within scope"),
        /** Only the individual. */
        ONLY_THE_INDIVIDUAL("only the individual");

        private final String words;

        ExtensionApproval(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (10)(a), (10)(c): From when does a year count until the next Annual Plan? */
    public enum Annually implements Choice {
        /** From the last Annual Plan. The default. */
        FROM_LAST_ANNUAL_PLAN("from the last Annual Plan"),
        /** From enrollment in case management. */
        FROM_ENROLLMENT("from enrollment in case management");

        private final String words;

        Annually(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (8)(e)(A): Who signs for a minor with two parents? */
    public enum TwoParents implements Choice {
        /** Either of them. The default. */
        EITHER("either of them"),
        /** Both of them. */
        BOTH("both of them");

        private final String words;

        TwoParents(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (8)(e)(A)(iii): Is the Friday after Thanksgiving a business day? */
    public enum FridayAfterThanksgiving implements Choice {
        /** Yes: the statute does not name it. The default. */
        BUSINESS_DAY("yes: the statute does not name it"),
        /** No. */
        CLOSED("no");

        private final String words;

        FridayAfterThanksgiving(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (6)(a)(A): On which day was a needs assessment conducted? */
    public enum AssessmentConducted implements Choice {
        /** On the day it was completed and submitted. The default. */
        ON_COMPLETION("on the day it was completed and submitted"),
        /** On the day of its first component. */
        ON_FIRST_COMPONENT("on the day of its first component");

        private final String words;

        AssessmentConducted(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (6)(a)(B): Does any review of the ISP serve as the one before it expires? */
    public enum ReviewBeforeExpiry implements Choice {
        /** Yes: the text asks that the ISP be reviewed before that day. The default. */
        ANY_REVIEW("yes: the text asks that the ISP be reviewed before that day"),
        /** No: only one that was held because the ISP was about to expire. */
        ONE_HELD_FOR_IT("no: only one that was held because the ISP was about to expire");

        private final String words;

        ReviewBeforeExpiry(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (2)(b), (2)(c), (8)(d), (8)(e)(A): Who signs where there is a designated representative? */
    public enum SignerWithDesignated implements Choice {
        /** The individual or the designated representative. The default. */
        INDIVIDUAL_OR_DESIGNATED("the individual or the designated representative"),
        /** The designated representative. */
        DESIGNATED("the designated representative");

        private final String words;

        SignerWithDesignated(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (2)(b), (2)(c), (8)(d), (8)(e)(A): Who signs where there is a legal representative? */
    public enum SignerWithLegal implements Choice {
        /** The legal representative. The default. */
        LEGAL("the legal representative"),
        /** The individual or the legal representative. */
        INDIVIDUAL_OR_LEGAL("the individual or the legal representative");

        private final String words;

        SignerWithLegal(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (3)(b), (5)(a)(B), (10)(a), (10)(c): When is one year from a February 29 over? */
    public enum YearFromFebruary29 implements Choice {
        /** On February 28. The default. */
        FEBRUARY_28("on February 28"),
        /** On March 1. */
        MARCH_1("on March 1");

        private final String words;

        YearFromFebruary29(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (2)(c): When do twelve months end that begin on a February 29? */
    public enum TwelveMonthsFromFebruary29 implements Choice {
        /** On February 28. The default. */
        FEBRUARY_28("on February 28"),
        /** On February 27, the day before. */
        FEBRUARY_27("on February 27, the day before");

        private final String words;

        TwelveMonthsFromFebruary29(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (1)(a), (1)(c), (1)(d), (2), (2)(e), (3)(a), (3)(c), (5)(a), (7)(c): Are clauses about the content of a plan asked of it during its transition period? */
    public enum TransitionContent implements Choice {
        /** They are asked as of any plan. The default. */
        APPLY("they are asked as of any plan"),
        /** What the plan does not say is pending until the last day of the transition period. */
        PENDING_UNTIL_ITS_END("what the plan does not say is pending until the last day of the transition period");

        private final String words;

        TransitionContent(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (5)(a), (5)(a)(A): On which day of the plan is working age asked? */
    public enum CareerPlanAge implements Choice {
        /** On the plan's first day. The default. */
        ON_THE_FIRST_DAY("on the plan's first day"),
        /** On any day of the plan. */
        ON_ANY_DAY("on any day of the plan");

        private final String words;

        CareerPlanAge(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (5)(a), (5)(a)(A): Is somebody of 60 years of working age, which is "21 to 60"? */
    public enum WorkingAge implements Choice {
        /** Until the 61st birthday. The default. */
        SIXTY_INCLUDED("until the 61st birthday"),
        /** Until the 60th birthday. */
        UNTIL_THE_60TH_BIRTHDAY("until the 60th birthday");

        private final String words;

        WorkingAge(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** (8)(l): Which week has the six hours of activities? */
    public enum ActivityWeek implements Choice {
        /** Each week from Sunday through Saturday. The default. */
        SUNDAY_TO_SATURDAY("each week from Sunday through Saturday"),
        /** Any seven days in a row. */
        ANY_SEVEN_DAYS("any seven days in a row");

        private final String words;

        ActivityWeek(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}
