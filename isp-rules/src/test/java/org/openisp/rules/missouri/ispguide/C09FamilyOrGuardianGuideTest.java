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
import org.openisp.core.FreeText;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Concern;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.core.plan.Isp;
import org.openisp.rules.BirthdayOnFebruary29;
import org.openisp.rules.Question;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.AgeDay;

@DisplayName("MO-34 to MO-37 requirements of the family of a minor, or of a guardian")
class C09FamilyOrGuardianGuideTest {

    private static Statement statement(String voices) {
        return Statement.builder()
                .id("statement")
                .text(new FreeText("Where she lives when I am old."))
                .whose(voices(voices))
                .build();
    }

    private static Option<Seq<Voice>> voices(String words) {
        return Cases.list(words).map(all -> all.map(Voice::new));
    }

    /** Information that is {@code there}, {@code none}, or not recorded. */
    private static Isp.Builder informed(Isp.Builder plan, String information) {
        return plan.guardianInformation(
                Cases.list(information).map(all -> all.map(there -> statement("legal-representative"))));
    }

    private static Representative.Builder guardian() {
        return Representative.builder()
                .personId("mother")
                .kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                .period(Period.from(LocalDate.of(2010, 2, 9)))
                .asksForInclusion(Said.YES);
    }

    private static ServiceRecord.Builder guarded(Isp.Builder plan, Representative.Builder... representatives) {
        return Guide.record(plan.build())
                .representatives(Array.of(representatives).map(Representative.Builder::build));
    }

    private static ServiceRecord.Builder ofAChild(Isp.Builder plan) {
        return Guide.record(plan.build()).individual(Guide.child().build());
    }

    @ParameterizedTest
    @CsvSource({"MO-34, CONDITIONAL", "MO-35, CONDITIONAL", "MO-36, SHOULD", "MO-37, SHOULD"})
    void plans_that_are_not_recorded_are_not_known(String id, String strength) {
        Cases.assertAsksForPlans(id, strength);
    }

    @ParameterizedTest(name = "{0}, information {1}: {2}")
    @CsvSource({
        "in use, there, MET",
        "in use, none, NOT_MET",
        "in use, -, UNDETERMINED /plans/0/guardianInformation",
        "draft, there, MET",
        "draft, none, PENDING",
        "draft, -, UNDETERMINED /plans/0/guardianInformation",
        "without days, there, MET",
        "without days, none, UNDETERMINED /plans/0/startsOn",
    })
    void information_from_the_parents_or_the_guardian_is_in_the_plan(String plan, String information, String expected) {
        Cases.assertAnswer("MO-34", ofAChild(informed(Cases.plan(plan), information)), expected);
        Cases.assertAnswer("MO-35", guarded(informed(Cases.plan(plan), information), guardian()), expected);
    }

    @ParameterizedTest(name = "told on {0}: {1}, kept apart: {2}")
    @CsvSource({
        "-, MET, NOT_MET",
        "2025-09-01, MET, NOT_MET",
        "2025-09-02, NOT_MET, NOT_APPLICABLE",
    })
    void information_counts_from_the_day_on_which_it_is_told(String statedOn, String there, String apart) {
        Statement ofBoth = statement("legal-representative individual").withStatedOn(Told.day(statedOn));
        Isp.Builder plan = Guide.plan().guardianInformation(Array.of(ofBoth)).important(Array.empty());

        Cases.assertAnswer("MO-34", ofAChild(plan), there);
        Cases.assertAnswer("MO-35", guarded(plan, guardian()), there);
        Cases.assertAnswer("MO-37", plan, apart);
    }

    @Test
    void what_is_told_later_is_not_attributed_to_both_yet() {
        Statement earlier = statement("legal-representative");
        Statement later = statement("individual").withId("later").withStatedOn(Option.some(Guide.DAY.plusDays(1)));
        Isp.Builder plan =
                Guide.plan().guardianInformation(Array.of(earlier, later)).important(Array.empty());

        Cases.assertAnswer("MO-37", plan, "MET");
    }

    @Nested
    @DisplayName("MO-34 a minor")
    class OfAMinor {

        private static void assertMinor(String born, Question question, Isp.Builder plan, String expected) {
            ServiceRecord record = Cases.recordOfSomebodyBorn(
                            born, informed(plan, "there").build())
                    .build();
            Cases.assertAnswer(Cases.answer(record, question, "MO-34"), expected);
        }

        @ParameterizedTest(name = "born {0}: {1}")
        @CsvSource({
            "2007-06-30, NOT_APPLICABLE",
            "2007-07-01, NOT_APPLICABLE",
            "2007-07-02, MET",
            "2025-06-30, MET",
            "1990-03-05, NOT_APPLICABLE",
            "-, UNDETERMINED /individual/birthDate",
        })
        void is_under_18_on_the_first_day_of_the_plan(String born, String expected) {
            assertMinor(born, Cases.ASKED, Guide.plan(), expected);
            assertMinor(born, Cases.ASKED.on(LocalDate.of(2025, 12, 31)), Guide.plan(), expected);
        }

        @ParameterizedTest(name = "born {0}: {1}")
        @CsvSource({"2007-07-01, NOT_APPLICABLE", "2007-07-02, MET", "2007-09-02, MET"})
        void is_under_18_on_any_day_of_the_plan_if_on_the_first(String born, String expected) {
            Question onAnyDay = Cases.ASKED.reading(MissouriReadings.AGE_DAY, AgeDay.ANY_DAY_OF_PLAN);

            assertMinor(born, onAnyDay, Guide.plan(), expected);
        }

        @ParameterizedTest(name = "born {0}: {1}")
        @CsvSource({"2007-09-01, NOT_APPLICABLE", "2007-09-02, MET"})
        void is_under_18_on_the_day_asked_about_where_no_first_day_is_recorded(String born, String expected) {
            assertMinor(born, Cases.ASKED, Guide.plan().startsOn(Option.none()), expected);
        }

        @ParameterizedTest(name = "plan from {0}: {1}; birthday on February 28: {2}")
        @CsvSource({
            "2026-02-27, MET, MET",
            "2026-02-28, MET, NOT_APPLICABLE",
            "2026-03-01, NOT_APPLICABLE, NOT_APPLICABLE",
        })
        void may_be_born_on_february_29(LocalDate startsOn, String onMarch1, String onFebruary28) {
            Question february28 =
                    Cases.ASKED.reading(MissouriReadings.BIRTHDAY_ON_FEBRUARY_29, BirthdayOnFebruary29.FEBRUARY_28);

            assertMinor("2008-02-29", Cases.ASKED, Guide.plan().startsOn(startsOn), onMarch1);
            assertMinor("2008-02-29", february28, Guide.plan().startsOn(startsOn), onFebruary28);
        }

        @Test
        void is_asked_for_without_a_guardian_on_record() {
            ServiceRecord.Builder record =
                    ofAChild(informed(Guide.plan(), "none")).representatives(Array.empty());

            Cases.assertAnswer("MO-34", record, "NOT_MET");
        }
    }

    @Nested
    @DisplayName("MO-35 a guardian of an adult asks for it")
    class OfAnAdult {

        private static final String ASKED = "NOT_MET";

        private static void assertAsked(Representative.Builder representative, String expected) {
            Cases.assertAnswer("MO-35", guarded(informed(Guide.plan(), "none"), representative), expected);
        }

        @ParameterizedTest(name = "asks {0}: {1}")
        @CsvSource({
            "yes, NOT_MET",
            "no, NOT_APPLICABLE",
            "-, UNDETERMINED /representatives/0/asksForInclusion",
        })
        void the_guardian_asks(String asks, String expected) {
            assertAsked(guardian().asksForInclusion(Told.said(asks)), expected);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "court-appointed-guardian, NOT_MET",
            "parent, NOT_APPLICABLE",
            "health-care-representative, NOT_APPLICABLE",
            "designated-representative, NOT_APPLICABLE",
            "mo:public-administrator, UNDETERMINED",
        })
        void other_representatives_are_no_guardians_of_an_adult(String kind, String expected) {
            assertAsked(guardian().kind(new RepresentativeKind(kind)), expected);
        }

        @ParameterizedTest(name = "guardian from {0} through {1}: {2}")
        @CsvSource({
            "2010-02-09, 2025-06-10, NOT_MET",
            "2010-02-09, 2025-06-09, NOT_APPLICABLE",
            "2025-06-10, -, NOT_MET",
            "2025-06-11, -, NOT_APPLICABLE",
        })
        void the_guardian_is_one_on_the_day_the_plan_was_finalized(LocalDate from, String through, String expected) {
            assertAsked(guardian().period(new Period(from, Told.day(through))), expected);
        }

        @ParameterizedTest(name = "finalized {0}, from {1}, guardian from {2}: {3}")
        @CsvSource({
            "-, 2025-07-01, 2025-07-01, NOT_MET",
            "-, 2025-07-01, 2025-07-02, NOT_APPLICABLE",
            "2025-09-02, 2025-10-01, 2025-10-01, PENDING",
            "2025-09-02, 2025-10-01, 2025-10-02, NOT_APPLICABLE",
            "2025-09-01, 2025-10-01, 2025-09-01, NOT_MET",
            "2025-09-01, 2025-10-01, 2025-10-01, NOT_APPLICABLE",
            "-, -, 2025-09-01, UNDETERMINED /plans/0/startsOn",
            "-, -, 2025-09-02, NOT_APPLICABLE",
        })
        void the_day_of_a_plan_that_is_not_finalized_is_its_first(
                String finalizedOn, String startsOn, LocalDate from, String expected) {
            Isp.Builder plan = Isp.builder()
                    .id(Guide.PLAN)
                    .finalizedOn(Told.day(finalizedOn))
                    .startsOn(Told.day(startsOn));

            Cases.assertAnswer(
                    "MO-35", guarded(informed(plan, "none"), guardian().period(Period.from(from))), expected);
        }

        @Test
        void a_parent_is_no_guardian_of_somebody_who_grows_up_before_the_plan_begins() {
            Representative.Builder parent = guardian().kind(RepresentativeKind.PARENT);
            Isp.Builder plan = informed(Guide.plan(), "none");
            BirthDate between = new BirthDate(LocalDate.of(2007, 6, 20));

            for (Said asks : Said.values()) {
                Cases.assertAnswer(
                        "MO-35",
                        guarded(plan, parent.asksForInclusion(asks))
                                .individual(Guide.adult().birthDate(between).build()),
                        "NOT_APPLICABLE");
            }
        }

        @Test
        void a_guardian_without_recorded_days_is_not_known() {
            assertAsked(guardian().period(Option.none()), "UNDETERMINED /representatives/0/period");
        }

        @Test
        void a_guardian_without_recorded_days_who_asks_for_nothing_changes_nothing() {
            assertAsked(guardian().period(Option.none()).asksForInclusion(Said.NO), "NOT_APPLICABLE");
        }

        @Test
        void one_of_several_guardians_is_enough() {
            Isp.Builder plan = informed(Guide.plan(), "none");

            Cases.assertAnswer("MO-35", guarded(plan, guardian().asksForInclusion(Said.NO), guardian()), ASKED);
        }

        @Test
        void representatives_that_are_not_recorded_are_not_known_and_none_are_none() {
            Isp.Builder plan = informed(Guide.plan(), "none");

            Cases.assertAnswer("MO-35", Guide.record(plan.build()), "UNDETERMINED /representatives");
            Cases.assertAnswer("MO-35", guarded(plan), "NOT_APPLICABLE");
        }

        @ParameterizedTest(name = "born {0}: {1}")
        @CsvSource({
            "2007-07-01, NOT_MET",
            "2007-07-02, NOT_APPLICABLE",
            "-, UNDETERMINED /individual/birthDate",
        })
        void a_minor_has_a_requirement_of_its_own(String born, String expected) {
            ServiceRecord.Builder record = guarded(informed(Guide.plan(), "none"), guardian())
                    .individual(Guide.adult()
                            .birthDate(Told.day(born).map(BirthDate::new))
                            .build());

            Cases.assertAnswer("MO-35", record, expected);
        }
    }

    @Nested
    @DisplayName("MO-36 steps for the concerns of a guardian")
    class Concerns {

        private static Concern concern(String id, String steps) {
            return Concern.builder()
                    .id(id)
                    .steps(Cases.list(steps).map(all -> all.map(FreeText::new)))
                    .build();
        }

        private static Isp.Builder concerned(Isp.Builder plan, Concern... concerns) {
            return plan.guardianConcerns(Array.of(concerns));
        }

        private static void assertOnly(ServiceRecord.Builder record, String about, String expected) {
            assertThat(Cases.subjects(record.build(), "MO-36")).containsExactly(about);
            Cases.assertAnswer("MO-36", record, expected);
        }

        @ParameterizedTest(name = "{0}, steps {1}: {2}")
        @CsvSource({
            "in use, visits, MET",
            "in use, none, NOT_MET",
            "in use, -, UNDETERMINED /plans/0/guardianConcerns/0/steps",
            "draft, visits, MET",
            "draft, none, PENDING",
            "without days, visits, MET",
            "without days, none, UNDETERMINED /plans/0/startsOn",
        })
        void a_concern_has_steps(String plan, String steps, String expected) {
            Isp.Builder asked = concerned(Cases.plan(plan), concern("later", steps));

            assertOnly(guarded(asked, guardian()), "concern later (plan)", expected);
        }

        @Test
        void each_concern_has_an_answer_of_its_own() {
            Isp.Builder plan = concerned(Guide.plan(), concern("later", "visits"), concern("money", "none"));
            ServiceRecord record = guarded(plan, guardian()).build();

            Cases.assertAnswer(Guide.answer(record, "MO-36", "concern", "later"), "MET");
            Cases.assertAnswer(Guide.answer(record, "MO-36", "concern", "money"), "NOT_MET");
        }

        @Test
        void concerns_that_are_not_recorded_are_not_known() {
            assertOnly(guarded(Guide.plan(), guardian()), "plan plan", "UNDETERMINED /plans/0/guardianConcerns");
        }

        @Test
        void without_concerns_there_are_no_steps() {
            assertOnly(guarded(concerned(Guide.plan()), guardian()), "plan plan", "NOT_APPLICABLE");
        }

        @Test
        void it_is_asked_only_where_a_guardian_asks_for_inclusion() {
            Isp.Builder plan = concerned(Guide.plan(), concern("later", "none"));

            assertOnly(guarded(plan), "plan plan", "NOT_APPLICABLE");
            assertOnly(guarded(plan, guardian().asksForInclusion(Said.NO)), "plan plan", "NOT_APPLICABLE");
            assertOnly(ofAChild(plan), "plan plan", "NOT_APPLICABLE");
            assertOnly(guarded(Guide.plan()), "plan plan", "NOT_APPLICABLE");
        }

        @Test
        void whether_a_guardian_asks_is_not_known() {
            ServiceRecord.Builder record = Guide.record(
                    concerned(Guide.plan(), concern("later", "none")).build());

            Cases.assertAnswer("MO-36", record, "UNDETERMINED /representatives");
        }
    }

    @Nested
    @DisplayName("MO-37 what is the guardian's is told from what is the individual's")
    class Distinction {

        private static Importance importance(String id, String voices) {
            return Importance.builder()
                    .id(id)
                    .kind(ImportanceKind.IMPORTANT_TO)
                    .whose(voices(voices))
                    .build();
        }

        private static Isp.Builder distinct(Isp.Builder plan, String statement, Importance... important) {
            return plan.guardianInformation(Array.of(statement(statement))).important(Array.of(important));
        }

        @ParameterizedTest(name = "{0}, information is {1}, important to {2}: {3}")
        @CsvSource(delimiter = '|', textBlock = """
                in use       | legal-representative            | individual                      | MET
                in use       | legal-representative            | legal-representative            | MET
                in use       | legal-representative            | individual family               | MET
                in use       | legal-representative            | individual legal-representative | NOT_MET
                in use       | legal-representative            | individual mo:administrator     | UNDETERMINED /plans/0/important/0/whose
                in use       | legal-representative            | legal-representative mo:self    | UNDETERMINED /plans/0/important/0/whose
                in use       | legal-representative            | mo:administrator mo:self        | UNDETERMINED /plans/0/important/0/whose
                in use       | legal-representative            | mo:administrator mo:administrator | MET
                in use       | legal-representative            | family mo:administrator         | MET
                in use       | legal-representative            | mo:administrator                | MET
                in use       | mo:administrator                | individual                      | MET
                in use       | individual                      | individual                      | NOT_MET
                in use       | legal-representative individual | individual                      | NOT_MET
                in use       | family                          | individual                      | MET
                in use       | none                            | none                            | MET
                in use       | -                               | individual                      | UNDETERMINED /plans/0/guardianInformation/0/whose
                in use       | legal-representative            | -                               | UNDETERMINED /plans/0/important/0/whose
                in use       | individual                      | -                               | NOT_MET
                draft        | legal-representative            | individual                      | MET
                draft        | individual                      | individual                      | PENDING
                draft        | -                               | individual                      | UNDETERMINED /plans/0/guardianInformation/0/whose
                without days | individual                      | individual                      | UNDETERMINED /plans/0/startsOn
                """)
        void nothing_is_laid_at_the_door_of_both(String plan, String statement, String important, String expected) {
            Cases.assertAnswer(
                    "MO-37", distinct(Cases.plan(plan), statement, importance("garden", important)), expected);
        }

        @Test
        void the_same_may_be_important_to_each_in_an_entry_of_its_own() {
            Isp.Builder plan = distinct(
                    Guide.plan(),
                    "legal-representative",
                    importance("garden", "individual"),
                    importance("yard", "legal-representative"));

            Cases.assertAnswer("MO-37", plan, "MET");
        }

        @Test
        void what_is_important_is_said_to_be_nothing() {
            Cases.assertAnswer("MO-37", distinct(Guide.plan(), "legal-representative"), "MET");
        }

        @Test
        void what_is_important_is_not_recorded() {
            Cases.assertAnswer("MO-37", informed(Guide.plan(), "there"), "UNDETERMINED /plans/0/important");
        }

        @ParameterizedTest
        @ValueSource(strings = {"in use", "draft", "without days"})
        void without_information_of_a_guardian_there_is_nothing_to_tell_apart(String plan) {
            Importance both = importance("garden", "individual legal-representative");

            Cases.assertAnswer("MO-37", informed(Cases.plan(plan), "none").important(Array.of(both)), "NOT_APPLICABLE");
        }

        @Test
        void information_that_is_not_recorded_is_not_known() {
            Isp.Builder plan = Guide.plan().important(Array.of(importance("garden", "individual")));

            Cases.assertAnswer("MO-37", plan, "UNDETERMINED /plans/0/guardianInformation");
        }

        @Test
        void it_is_asked_of_the_plan_of_a_child_as_well() {
            Cases.assertAnswer("MO-37", ofAChild(distinct(Guide.plan(), "individual")), "NOT_MET");
        }
    }
}
