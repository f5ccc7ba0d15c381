package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.DueProcess;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.plan.Isp;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.LimitationComponents;

@DisplayName("MO-28, MO-28a, MO-28b, MO-28c rights")
class C05RightsGuideTest {

    private static final Act APPLIED = Act.on(Guide.DAY);

    private static final Act NEVER = Act.notThrough(Guide.DAY);

    private static Limitation.Builder limitation() {
        return Limitation.builder()
                .id("drinks")
                .freedom(Freedom.FOOD)
                .started(APPLIED)
                .planIds(Array.of(Guide.PLAN));
    }

    private static ServiceRecord.Builder record(Limitation... limitations) {
        return Guide.record(Guide.plan().build()).limitations(Array.of(limitations));
    }

    private static void assertAnswer(String asks, Limitation.Builder limitation, String expected) {
        Cases.assertAnswer(Guide.answer(record(limitation.build()).build(), "MO-28", asks), expected);
    }

    @Nested
    @DisplayName("MO-28 the components that are noted")
    class Components {

        private static final Seq<String> NINE = Array.of(
                "assessed need",
                "interventions",
                "less intrusive",
                "description",
                "data",
                "time limits",
                "consent",
                "no harm",
                "due process");

        private static final String WHICH = "which components";

        private static final Question FOR_A_PERSON =
                Cases.ASKED.reading(MissouriReadings.LIMITATION_COMPONENTS, LimitationComponents.FOR_A_PERSON);

        private static Consent.Builder informedConsent() {
            return Consent.builder()
                    .capacity(Capacity.INDIVIDUAL)
                    .givenOn(Guide.FINALIZED)
                    .informed(Said.YES);
        }

        /** Everything is noted. */
        private static Limitation.Builder complete() {
            return limitation()
                    .needIds(Array.of(Cases.NEED))
                    .earlierInterventions(Noted.yes())
                    .lessIntrusiveMethods(Noted.yes())
                    .description(Noted.yes())
                    .proportionate(Said.YES)
                    .dataCollection(Noted.yes())
                    .timeLimits(Noted.yes())
                    .consents(Register.of(informedConsent().build()))
                    .assuranceOfNoHarm(Noted.yes())
                    .dueProcess(DueProcess.builder()
                            .notified(Act.on(Guide.FINALIZED))
                            .build());
        }

        /** Everything is known not to be there. */
        private static Limitation.Builder bare() {
            return limitation()
                    .needIds(Array.empty())
                    .earlierInterventions(Noted.no())
                    .lessIntrusiveMethods(Noted.no())
                    .description(Noted.no())
                    .proportionate(Said.NO)
                    .dataCollection(Noted.no())
                    .timeLimits(Noted.no())
                    .consents(Register.of())
                    .assuranceOfNoHarm(Noted.no())
                    .dueProcess(DueProcess.builder()
                            .notified(NEVER)
                            .heard(NEVER)
                            .referred(NEVER)
                            .decided(NEVER)
                            .build());
        }

        private static void assertNine(Limitation.Builder limitation, String expected) {
            NINE.forEach(asks -> assertAnswer(asks, limitation, expected));
        }

        private static Seq<Finding> answers(Limitation.Builder limitation, Question question) {
            return Guide.answers(record(limitation.build()).build(), question, "MO-28");
        }

        @Test
        void there_are_ten_answers_about_a_limitation() {
            Seq<Finding> found = answers(complete(), Cases.ASKED);

            assertThat(found.map(finding -> finding.subject().toString()))
                    .hasSize(10)
                    .containsOnly("limitation drinks");
            assertThat(found.map(finding -> finding.requirement().strength().name()))
                    .containsOnly("CONDITIONAL");
        }

        @Test
        void each_component_is_noted() {
            assertNine(complete(), "MET");
        }

        @ParameterizedTest(name = "started {0}: {1}")
        @CsvSource({
            "2025-08-31, NOT_MET",
            "2025-09-01, NOT_MET",
            "2025-09-02, PENDING",
            "not 2025-09-01, PENDING",
            "not 2025-08-31, UNDETERMINED /limitations/0/started",
            "-, UNDETERMINED /limitations/0/started",
        })
        void a_component_is_missing_once_the_limitation_is_applied(String started, String expected) {
            assertNine(bare().started(Told.act(started)), expected);
        }

        @ParameterizedTest(name = "started {0}, ended {1}: {2}")
        @CsvSource({
            "-, 2025-08-15, NOT_MET",
            "-, 2025-09-01, NOT_MET",
            "-, 2025-09-02, UNDETERMINED /limitations/0/started",
            "not 2025-07-31, 2025-08-15, NOT_MET",
            "2025-09-02, 2025-12-31, PENDING",
        })
        void what_has_ended_was_applied(String started, String ended, String expected) {
            assertNine(bare().started(Told.act(started)).endedOn(Told.day(ended)), expected);
        }

        @ParameterizedTest(name = "started {0}")
        @ValueSource(strings = {"2025-09-02", "not 2025-09-01", "-"})
        void what_is_noted_is_noted_before_the_limitation_is_applied(String started) {
            assertNine(complete().started(Told.act(started)), "MET");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "assessed need, needIds",
            "interventions, earlierInterventions",
            "less intrusive, lessIntrusiveMethods",
            "description, description",
            "data, dataCollection",
            "time limits, timeLimits",
            "consent, consents",
            "no harm, assuranceOfNoHarm",
            "due process, dueProcess",
        })
        void what_is_not_recorded_is_not_known(String asks, String field) {
            String expected = "UNDETERMINED /limitations/0/" + field;

            assertAnswer(asks, limitation(), expected);
            assertAnswer(asks, limitation().started(NEVER), expected);
        }

        @ParameterizedTest(name = "description {0}, in proportion {1}: {2}")
        @CsvSource({
            "yes, yes, MET",
            "yes, no, NOT_MET",
            "no, yes, NOT_MET",
            "no, -, NOT_MET",
            "-, no, NOT_MET",
            "yes, -, UNDETERMINED /limitations/0/proportionate",
            "-, yes, UNDETERMINED /limitations/0/description",
        })
        void a_description_and_proportion(String description, String proportionate, String expected) {
            Limitation.Builder described =
                    limitation().description(Told.noted(description)).proportionate(Told.said(proportionate));

            assertAnswer("description", described, expected);
        }

        @ParameterizedTest(name = "time limits {0}, next review by {1}: {2}")
        @CsvSource({
            "yes, -, MET",
            "-, 2025-12-01, MET",
            "no, 2025-12-01, NOT_MET",
            "-, 2025-08-01, MET",
            "no, -, NOT_MET",
            "-, -, UNDETERMINED /limitations/0/timeLimits",
        })
        void a_day_for_the_next_review_is_a_time_limit(String timeLimits, String reviewBy, String expected) {
            Limitation.Builder limited =
                    limitation().timeLimits(Told.noted(timeLimits)).reviewBy(Told.day(reviewBy));

            assertAnswer("time limits", limited, expected);
        }

        @ParameterizedTest(name = "given {0}, withdrawn {1}, informed {2}, register through {3}: {4}")
        @CsvSource({
            "2025-08-31, -, yes, record, MET",
            "2025-09-01, -, yes, record, MET",
            "2025-09-02, -, yes, record, NOT_MET",
            "2025-06-01, 2025-08-31, yes, record, NOT_MET",
            "2025-06-01, 2025-09-01, yes, record, NOT_MET",
            "2025-06-01, 2025-09-02, yes, record, MET",
            "2025-06-01, -, no, record, NOT_MET",
            "2025-06-01, -, -, record, UNDETERMINED /limitations/0/consents/0/informed",
            "2025-06-01, -, yes, 2025-08-31, MET",
            "2025-06-01, -, no, 2025-09-01, NOT_MET",
            "2025-06-01, -, no, 2025-08-31, UNDETERMINED /limitations/0/consents",
            "2025-09-02, -, yes, 2025-08-31, UNDETERMINED /limitations/0/consents",
        })
        void consent_is_informed_and_stands(
                String givenOn, String withdrawnOn, String informed, String completeThrough, String expected) {
            Consent consent = Consent.builder()
                    .capacity(Capacity.INDIVIDUAL)
                    .givenOn(Told.day(givenOn).get())
                    .withdrawnOn(Told.day(withdrawnOn))
                    .informed(Told.said(informed))
                    .build();

            assertAnswer(
                    "consent", limitation().consents(Cases.register(Array.of(consent), completeThrough)), expected);
        }

        @ParameterizedTest(name = "ended {0}, consent given {1}, withdrawn {2}: {3}")
        @CsvSource({
            "2025-08-15, 2025-06-01, 2025-08-15, MET",
            "2025-08-15, 2025-06-01, 2025-08-20, MET",
            "2025-08-15, 2025-06-01, 2025-08-14, NOT_MET",
            "2025-08-15, 2025-08-16, -, NOT_MET",
            "2025-09-02, 2025-06-01, 2025-09-01, NOT_MET",
        })
        void consent_stands_as_long_as_the_limitation_is_applied(
                LocalDate endedOn, LocalDate givenOn, String withdrawnOn, String expected) {
            Consent consent = informedConsent()
                    .givenOn(givenOn)
                    .withdrawnOn(Told.day(withdrawnOn))
                    .build();
            Limitation.Builder ended =
                    limitation().started(Act.on(LocalDate.of(2025, 6, 1))).endedOn(endedOn);

            assertAnswer("consent", ended.consents(Register.of(consent)), expected);
        }

        @Test
        void what_stands_in_no_plan_is_not_noted_in_one() {
            assertNine(complete().planIds(Array.of(Guide.PLAN)), "MET");
            assertNine(complete().planIds(Array.empty()), "NOT_MET");
            assertNine(complete().planIds(Array.empty()).started(NEVER), "PENDING");
        }

        @ParameterizedTest(name = "plan from {0} through {1}, limitation from {2} through {3}: {4}  ({5})")
        @CsvSource(delimiter = '|', textBlock = """
                # starts   | ends       | started        | ended      | asked 2025-09-01                    | why
                2024-07-01 | 2025-06-30 | 2025-08-01     | -          | NOT_MET                             | begun after the plan
                2024-07-01 | 2025-08-31 | 2025-05-01     | -          | NOT_MET                             | goes on after the plan
                2024-07-01 | 2025-09-01 | 2025-05-01     | -          | MET                                 | the last day of the plan
                2024-07-01 | 2025-06-30 | 2025-05-01     | 2025-06-30 | MET                                 | ended with the plan
                2024-07-01 | 2025-06-30 | 2025-05-01     | 2025-07-01 | NOT_MET                             | ended a day after it
                2024-07-01 | 2025-06-30 | 2025-05-01     | 2025-09-02 | NOT_MET                             | not ended yet
                2025-07-01 | 2026-06-30 | 2025-05-01     | 2025-06-30 | NOT_MET                             | ended before the plan
                2025-07-01 | 2026-06-30 | 2025-05-01     | 2025-07-01 | MET                                 | ended on its first day
                2025-07-01 | 2026-06-30 | -              | 2025-07-01 | MET                                 | ended on its first day
                2025-07-01 | 2026-06-30 | -              | 2025-06-30 | NOT_MET                             | ended before the plan
                2025-09-02 | 2026-06-30 | 2025-08-01     | -          | NOT_MET                             | the plan lies ahead
                2025-09-02 | 2026-06-30 | 2025-09-02     | -          | MET                                 | as does the limitation
                2025-09-02 | 2026-06-30 | not 2025-09-01 | -          | MET                                 | as does the limitation
                2025-09-02 | 2026-06-30 | -              | -          | UNDETERMINED /limitations/0/started | perhaps applied now
                2024-07-01 | 2025-08-31 | 2025-09-02     | -          | PENDING                             | the plan is over
                2024-07-01 | 2025-08-31 | -              | -          | UNDETERMINED /limitations/0/started | perhaps applied now
                -          | 2025-08-31 | 2025-08-01     | -          | NOT_MET                             | over, whenever it began
                -          | 2026-06-30 | 2025-08-01     | -          | UNDETERMINED /plans/0/startsOn      | perhaps not begun
                -          | 2026-06-30 | 2025-09-02     | -          | MET                                 | not over
                2024-07-01 | -          | 2025-08-01     | -          | UNDETERMINED /plans/0/endsOn        | perhaps over
                2025-09-02 | -          | 2025-08-01     | -          | NOT_MET                             | ahead, whenever it ends
                """)
        void the_plan_that_notes_it_is_that_of_the_day(
                String starts, String ends, String started, String ended, String expected, String why) {
            Isp plan = Guide.plan()
                    .startsOn(Told.day(starts))
                    .endsOn(Told.day(ends))
                    .build();
            Limitation limitation = complete()
                    .started(Told.act(started))
                    .endedOn(Told.day(ended))
                    .build();
            ServiceRecord record =
                    Guide.record(plan).limitations(Array.of(limitation)).build();

            NINE.forEach(asks -> Cases.assertAnswer(Guide.answer(record, "MO-28", asks), expected));
        }

        @ParameterizedTest(name = "in {0}: {1}")
        @CsvSource({"old, NOT_MET", "plan, MET", "old plan, MET", "lost, NOT_MET"})
        void one_plan_of_the_day_is_enough(String planIds, String expected) {
            Isp old = Guide.plan()
                    .id("old")
                    .startsOn(Guide.STARTS.minusYears(1))
                    .endsOn(Guide.STARTS.minusDays(1))
                    .build();
            Limitation limitation = complete().planIds(Told.list(planIds)).build();
            ServiceRecord.Builder record =
                    Guide.record(old, Guide.plan().build()).limitations(Array.of(limitation));

            Cases.assertAnswer(Guide.answer(record.build(), "MO-28", "description"), expected);
        }

        @ParameterizedTest(name = "plan {0} through {1}, complete through {2}, limitation from {3}: {4}  ({5})")
        @CsvSource(delimiter = '|', textBlock = """
                # starts   | ends       | complete   | started        | in which plan is not recorded       | why
                2025-07-01 | 2026-06-30 | 2025-09-01 | 2025-08-01     | UNDETERMINED /limitations/0/planIds | perhaps in that of the day
                2025-07-01 | 2025-09-01 | 2025-09-01 | 2025-08-01     | UNDETERMINED /limitations/0/planIds | the last day of the plan
                2024-07-01 | 2025-08-31 | 2025-09-01 | 2025-08-01     | NOT_MET                             | no plan stood on the day
                2025-09-02 | 2026-08-31 | 2025-09-01 | 2025-08-01     | NOT_MET                             | no plan stood on the day
                2024-07-01 | 2025-08-31 | 2025-08-31 | 2025-08-01     | UNDETERMINED /limitations/0/planIds | perhaps in another one
                2024-07-01 | -          | 2025-09-01 | 2025-08-01     | UNDETERMINED /limitations/0/planIds | perhaps the plan goes on
                2024-07-01 | 2025-08-31 | 2025-09-01 | -              | UNDETERMINED /limitations/0/started | perhaps not applied yet
                2024-07-01 | 2025-08-31 | 2025-09-01 | not 2025-09-01 | UNDETERMINED /limitations/0/planIds | perhaps in one that lies ahead
                """)
        void where_no_plan_stood_on_the_day_none_notes_it(
                LocalDate starts, String ends, LocalDate completeThrough, String started, String expected, String why) {
            Isp plan = Guide.plan().startsOn(starts).endsOn(Told.day(ends)).build();
            Limitation limitation =
                    complete().planIds(Option.none()).started(Told.act(started)).build();
            ServiceRecord record = Guide.record()
                    .plans(Register.of(plan).completeThrough(completeThrough))
                    .limitations(Array.of(limitation))
                    .build();

            NINE.forEach(asks -> Cases.assertAnswer(Guide.answer(record, "MO-28", asks), expected));
        }

        @Test
        void a_plan_that_may_be_missing_from_the_record_may_note_it() {
            ServiceRecord.Builder record =
                    record(complete().planIds(Array.of("lost")).build()).completeThrough(Guide.DAY.minusDays(1));

            Cases.assertAnswer(Guide.answer(record.build(), "MO-28", "description"), "UNDETERMINED /plans");
        }

        @ParameterizedTest(name = "by {0}: {1}")
        @CsvSource({
            "individual, MET",
            "legal-representative, MET",
            "provider, NOT_MET",
            "designated-representative, NOT_MET",
            "-, UNDETERMINED /limitations/0/consents/0/capacity",
            "mo:advocate, UNDETERMINED /limitations/0/consents/0/capacity",
        })
        void consent_is_the_individuals_or_the_legal_representatives(String capacity, String expected) {
            Consent consent = Consent.builder()
                    .capacity(Option.of(capacity)
                            .filter(word -> !word.equals("-"))
                            .map(Capacity::new))
                    .givenOn(Guide.FINALIZED)
                    .informed(Said.YES)
                    .build();

            assertAnswer("consent", limitation().consents(Register.of(consent)), expected);
        }

        @Test
        void consent_that_was_given_again_stands() {
            Consent withdrawn = informedConsent().withdrawnOn(Guide.STARTS).build();
            Consent again = informedConsent().givenOn(Guide.STARTS).build();

            assertAnswer("consent", limitation().consents(Register.of(withdrawn, again)), "MET");
        }

        @ParameterizedTest(name = "notified {0}, heard {1}, referred {2}, decided {3}: {4}")
        @CsvSource({
            "2025-09-01, -, -, -, MET",
            "-, 2025-09-01, -, -, MET",
            "-, -, 2025-09-01, -, MET",
            "-, -, -, 2025-09-01, MET",
            "2025-09-01, not 2025-09-01, not 2025-09-01, not 2025-09-01, MET",
            "2025-09-02, not 2025-09-01, not 2025-09-01, not 2025-09-01, NOT_MET",
            "not 2025-09-01, not 2025-09-01, not 2025-09-01, -, UNDETERMINED /limitations/0/dueProcess/decided",
            "not 2025-09-01, not 2025-08-31, not 2025-09-01, not 2025-09-01, UNDETERMINED /limitations/0/dueProcess/heard",
        })
        void one_step_is_a_record_of_due_process(
                String notified, String heard, String referred, String decided, String expected) {
            DueProcess process = DueProcess.builder()
                    .notified(Told.act(notified))
                    .heard(Told.act(heard))
                    .referred(Told.act(referred))
                    .decided(Told.act(decided))
                    .build();

            assertAnswer("due process", limitation().dueProcess(process), expected);
        }

        @Test
        void by_default_nobody_is_asked_which_components_are_meant() {
            assertAnswer(WHICH, complete(), "NOT_APPLICABLE");
            assertAnswer(WHICH, bare(), "NOT_APPLICABLE");
            assertAnswer(WHICH, limitation(), "NOT_APPLICABLE");
        }

        @Test
        void a_person_may_be_asked_which_components_are_meant() {
            Seq<Finding> found = answers(bare(), FOR_A_PERSON);

            assertThat(found.map(finding -> finding.requirement().asks().contains(WHICH) + " " + finding.status()))
                    .hasSize(10)
                    .containsOnlyOnce("true JUDGMENT")
                    .containsOnly("true JUDGMENT", "false NOT_APPLICABLE");
        }
    }

    @Nested
    @DisplayName("MO-28a the individual took part, MO-28b due process")
    class ReviewCommittee {

        private static void assertProcess(String id, String started, DueProcess.Builder process, String expected) {
            Limitation limitation = limitation()
                    .started(Told.act(started))
                    .dueProcess(process.build())
                    .build();

            Cases.assertAnswer(id, record(limitation), expected);
        }

        @ParameterizedTest(name = "started {0}, took part {1}, advocacy {2}: {3}")
        @CsvSource({
            "2025-09-01, yes, yes, MET",
            "2025-09-01, no, yes, NOT_MET",
            "2025-09-01, yes, no, NOT_MET",
            "2025-09-01, no, -, NOT_MET",
            "2025-09-01, -, no, NOT_MET",
            "2025-09-01, -, yes, UNDETERMINED /limitations/0/dueProcess/individualTookPart",
            "2025-09-01, yes, -, UNDETERMINED /limitations/0/dueProcess/advocacyGiven",
            "2025-09-02, yes, yes, MET",
            "2025-09-02, yes, no, PENDING",
            "2025-09-02, no, -, PENDING",
            "2025-09-02, yes, -, UNDETERMINED /limitations/0/dueProcess/advocacyGiven",
            "-, yes, yes, MET",
            "-, no, yes, UNDETERMINED /limitations/0/started",
        })
        void the_individual_took_part_with_external_advocacy(
                String started, String tookPart, String advocacy, String expected) {
            DueProcess.Builder process =
                    DueProcess.builder().individualTookPart(Told.said(tookPart)).advocacyGiven(Told.said(advocacy));

            assertProcess("MO-28a", started, process, expected);
        }

        @ParameterizedTest(name = "started {0}, referred {1}, decided {2} as {3}: {4}")
        @CsvSource({
            "2025-09-01, 2025-08-04, 2025-08-14, approved, MET",
            "2025-09-01, 2025-09-01, 2025-09-01, approved, MET",
            "2025-09-01, 2025-09-01, 2025-09-02, approved, NOT_MET",
            "2025-09-01, 2025-09-02, -, -, NOT_MET",
            "2025-09-01, 2025-08-04, not 2025-09-01, -, NOT_MET",
            "2025-09-01, not 2025-09-01, -, -, NOT_MET",
            "2025-09-01, 2025-08-04, not 2025-08-31, -, UNDETERMINED /limitations/0/dueProcess/decided",
            "2025-09-01, -, 2025-08-14, approved, UNDETERMINED /limitations/0/dueProcess/referred",
            "2025-09-01, 2025-08-04, -, approved, UNDETERMINED /limitations/0/dueProcess/decided",
            "2025-09-01, 2025-08-04, 2025-08-14, -, UNDETERMINED /limitations/0/dueProcess/decision",
            "2025-09-02, 2025-08-04, 2025-08-14, approved, MET",
            "2025-09-02, 2025-08-04, not 2025-09-01, -, PENDING",
            "2025-09-02, not 2025-09-01, not 2025-09-01, -, PENDING",
            "-, 2025-08-04, 2025-08-14, approved, MET",
            "-, not 2025-09-01, not 2025-09-01, -, UNDETERMINED /limitations/0/started",
        })
        void the_committee_decided(String started, String referred, String decided, String decision, String expected) {
            DueProcess.Builder process = DueProcess.builder()
                    .referred(Told.act(referred))
                    .decided(Told.act(decided))
                    .decision(Told.word(decision).map(FreeText::new));

            assertProcess("MO-28b", started, process, expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"MO-28a", "MO-28b"})
        void nothing_recorded_about_due_process_is_not_known(String id) {
            Cases.assertAnswer(id, record(limitation().build()), "UNDETERMINED /limitations/0/dueProcess");
        }

        @ParameterizedTest
        @ValueSource(strings = {"MO-28a", "MO-28b"})
        void each_limitation_has_an_answer_of_its_own(String id) {
            Seq<Finding> found = Guide.answers(
                    record(limitation().build(), limitation().id("visits").build())
                            .build(),
                    Cases.ASKED,
                    id);

            assertThat(found.map(finding -> finding.subject().toString()))
                    .containsExactlyInAnyOrder("limitation drinks", "limitation visits");
            assertThat(found.map(finding -> finding.requirement().strength().name()))
                    .containsOnly("CONDITIONAL");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MO-28", "MO-28a", "MO-28b"})
    void limitations_that_are_not_recorded_are_not_known(String id) {
        Seq<Finding> found = Guide.answers(Guide.record(Guide.plan().build()).build(), Cases.ASKED, id);

        assertThat(found.map(finding -> finding.subject().toString())).containsOnly("record record");
        Cases.assertAnswer(found.head().outcome(), "UNDETERMINED /limitations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MO-28", "MO-28a", "MO-28b"})
    void nothing_is_asked_of_somebody_whose_rights_are_not_limited(String id) {
        assertThat(Guide.answers(record().build(), Cases.ASKED, id)
                        .map(finding -> finding.status().name()))
                .allMatch("NOT_APPLICABLE"::equals);
    }

    @Nested
    @DisplayName("MO-28c information on rights and responsibilities")
    class Information {

        private static Delivery.Builder rightsInformation() {
            return Delivery.builder()
                    .kind(DeliveryKind.RIGHTS_INFORMATION)
                    .recipientId(Guide.PERSON)
                    .deliveredOn(Guide.STARTS);
        }

        private static void assertGiven(Register<Delivery> deliveries, String expected) {
            Cases.assertAnswer("MO-28c", Guide.record().deliveries(deliveries), expected);
        }

        @ParameterizedTest(name = "to {0} as {1} on {2}: {3}")
        @CsvSource({
            "person, -, 2025-07-01, MET 2025-07-01",
            "person, individual, 2025-07-01, MET 2025-07-01",
            "somebody, individual, 2025-07-01, MET 2025-07-01",
            "person, -, 2016-01-04, MET 2016-01-04",
            "person, -, 2025-08-31, MET 2025-08-31",
            "person, -, 2025-09-01, MET 2025-09-01",
            "person, -, 2025-09-02, NOT_MET",
            "mother, legal-representative, 2025-07-01, NOT_MET",
            "mother, -, 2025-07-01, NOT_MET",
        })
        void it_went_to_the_individual(String recipient, String capacity, String day, String expected) {
            Delivery delivery = rightsInformation()
                    .recipientId(recipient)
                    .capacity(Told.word(capacity).map(Capacity::new))
                    .deliveredOn(Told.day(day).get())
                    .build();

            assertGiven(Register.of(delivery), expected);
        }

        @Test
        void it_is_a_delivery_about_the_record() {
            ServiceRecord record = Guide.record()
                    .deliveries(Register.of(rightsInformation().build()))
                    .build();

            assertThat(Guide.answers(record, Cases.ASKED, "MO-28c"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.subject()).hasToString("record record"))
                    .satisfies(finding ->
                            assertThat(finding.requirement().strength().name()).isEqualTo("SHOULD"));
        }

        @Test
        void something_else_that_was_given_is_no_such_information() {
            Delivery budget = rightsInformation().kind(DeliveryKind.BUDGET).build();

            assertGiven(Register.of(budget), "NOT_MET");
        }

        @ParameterizedTest(name = "deliveries complete through {0}: {1}")
        @CsvSource({
            "record, NOT_MET",
            "2025-09-01, NOT_MET",
            "2025-08-31, UNDETERMINED /deliveries",
            "-, UNDETERMINED /deliveries",
        })
        void it_was_not_given_as_far_as_the_register_is_complete(String completeThrough, String expected) {
            assertGiven(Cases.register(Array.empty(), completeThrough), expected);
        }

        @Test
        void an_incomplete_register_still_tells_what_was_given() {
            Register<Delivery> deliveries = Register.of(rightsInformation().build());

            assertGiven(deliveries.completeThrough(Guide.FINALIZED), "MET 2025-07-01");
        }

        @Test
        void a_record_that_says_nothing_of_its_completeness_proves_no_absence() {
            Cases.assertAnswer(
                    "MO-28c",
                    Guide.record().completeThrough(Option.none()).deliveries(Register.of()),
                    "UNDETERMINED /deliveries");
        }
    }
}
