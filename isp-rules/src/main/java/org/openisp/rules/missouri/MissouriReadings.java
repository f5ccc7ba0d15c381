package org.openisp.rules.missouri;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.rules.AgeRange;
import org.openisp.rules.BirthdayOnFebruary29;
import org.openisp.rules.Choice;
import org.openisp.rules.Parameter;
import org.openisp.rules.Reading;

/**
 * Where the text of Missouri's guide is open, and the ways to read it.
 *
 * <p>Principle of the defaults: the literal words first; where they leave it open, the reading that is safer for the
 * individual or earlier for the agency. {@code docs/explanation/readings.md} gives the reasons.
 */
public final class MissouriReadings {

    private MissouriReadings() {}

    /** MO-10: Does the individual sign beside a guardian? */
    public static final Reading<OwnSignature> OWN_SIGNATURE = new Reading<>(
            "own-signature", "MO-10", "Does the individual sign beside a guardian?", OwnSignature.EXPECTED);

    /** MO-10, MO-11: Who signs where there are several guardians, or two parents of a minor? */
    public static final Reading<SeveralGuardians> SEVERAL_GUARDIANS = new Reading<>(
            "several-guardians",
            "MO-10, MO-11",
            "Who signs where there are several guardians, or two parents of a minor?",
            SeveralGuardians.ONE_SIGNS);

    /** MO-7, MO-30, MO-31: Is something done "prior to" a meeting when it is done on the same day? */
    public static final Reading<PriorTo> PRIOR_TO = new Reading<>(
            "prior-to",
            "MO-7, MO-30, MO-31",
            "Is something done \"prior to\" a meeting when it is done on the same day?",
            PriorTo.SAME_DAY_COUNTS);

    /** MO-24, MO-25, MO-34, MO-35, MO-36: On which day of a plan does the age of the individual count? */
    public static final Reading<AgeDay> AGE_DAY = new Reading<>(
            "age-day",
            "MO-24, MO-25, MO-34, MO-35, MO-36",
            "On which day of a plan does the age of the individual count?",
            AgeDay.FIRST_DAY_OF_PLAN);

    /** MO-28: Which components does a plan note of a limitation of rights? */
    public static final Reading<LimitationComponents> LIMITATION_COMPONENTS = new Reading<>(
            "limitation-components",
            "MO-28",
            "Which components does a plan note of a limitation of rights?",
            LimitationComponents.FEDERAL_ELEMENTS_AND_DUE_PROCESS);

    /**
     * MO-10, MO-11, MO-24, MO-25, MO-29, MO-34, MO-35, MO-36, MO-40: When has somebody who was born on February 29 the birthday
     * of another year?
     */
    public static final Reading<BirthdayOnFebruary29> BIRTHDAY_ON_FEBRUARY_29 = new Reading<>(
            "birthday-on-february-29",
            "MO-10, MO-11, MO-24, MO-25, MO-29, MO-34, MO-35, MO-36, MO-40",
            "When has somebody who was born on February 29 the birthday of another year?",
            BirthdayOnFebruary29.MARCH_1);

    /** MO-24, MO-25: Which ages are the working age? The guide does not say; nothing is assumed. */
    public static final Parameter<AgeRange> WORKING_AGE = new Parameter<>(
            "working-age",
            "MO-24, MO-25",
            "Which ages are the working age? For example 18-64, both included, or 18- without a last one.",
            AgeRange.class,
            AgeRange::parse);

    /** All of them. */
    public static final Seq<Reading<?>> ALL = Array.of(
            OWN_SIGNATURE, SEVERAL_GUARDIANS, PRIOR_TO, AGE_DAY, LIMITATION_COMPONENTS, BIRTHDAY_ON_FEBRUARY_29);

    /** MO-10: Does the individual sign beside a guardian? */
    public enum OwnSignature implements Choice {
        /** It is expected: not to have it is a warning. The default. */
        EXPECTED("it is expected: not to have it is a warning"),
        /** It is required, as the guardian's is. */
        REQUIRED("it is required, as the guardian's is");

        private final String words;

        OwnSignature(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** MO-10, MO-11: Who signs where there are several guardians, or two parents of a minor? */
    public enum SeveralGuardians implements Choice {
        /** One of them. The default. */
        ONE_SIGNS("one of them"),
        /** Each of them. */
        EACH_SIGNS("each of them");

        private final String words;

        SeveralGuardians(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** MO-7, MO-30, MO-31: Is something done "prior to" a meeting when it is done on the same day? */
    public enum PriorTo implements Choice {
        /** The same day counts. The default. */
        SAME_DAY_COUNTS("the same day counts"),
        /** Only a day before it counts. */
        STRICTLY_BEFORE("only a day before it counts");

        private final String words;

        PriorTo(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** MO-24, MO-25, MO-34, MO-35, MO-36: On which day of a plan does the age of the individual count? */
    public enum AgeDay implements Choice {
        /** On its first day. The default. */
        FIRST_DAY_OF_PLAN("on its first day"),
        /** On any of its days. */
        ANY_DAY_OF_PLAN("on any of its days");

        private final String words;

        AgeDay(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** MO-28: Which components does a plan note of a limitation of rights? */
    public enum LimitationComponents implements Choice {
        /** The eight elements of 42 CFR 441.301(c)(2)(xiii), and the record of due process. The default. */
        FEDERAL_ELEMENTS_AND_DUE_PROCESS(
                "the eight elements of 42 CFR 441.301(c)(2)(xiii), and the record of due process"),
        /** The guide lists none, and a person has to say. */
        FOR_A_PERSON("the guide lists none, and a person has to say");

        private final String words;

        LimitationComponents(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}
