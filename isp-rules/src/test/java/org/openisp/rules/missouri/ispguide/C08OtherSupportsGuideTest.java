package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.need.Need;
import org.openisp.core.need.Remedy;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.AmountInterval;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.Payer;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.SupportSource;
import org.openisp.core.service.WeeklyTime;
import org.openisp.rules.Change;
import org.openisp.rules.Finding;

@DisplayName("MO-32, MO-33 supports that the division does not pay for")
class C08OtherSupportsGuideTest {

    @ParameterizedTest
    @CsvSource({"MO-32, SHOULD", "MO-33, MUST"})
    void plans_that_are_not_recorded_are_not_known(String id, String strength) {
        Cases.assertAsksForPlans(id, strength);
    }

    @Nested
    @DisplayName("MO-32 natural supports are listed")
    class Listed {

        private static Need.Builder metByFriends() {
            return Cases.need().metBy(Array.of(Remedy.SERVICE, Remedy.NATURAL_SUPPORT));
        }

        private static OtherSupport support(String source, String needs) {
            return OtherSupport.builder()
                    .id("support")
                    .source(Told.word(source).map(SupportSource::new))
                    .needIds(Cases.list(needs))
                    .build();
        }

        private static ServiceRecord.Builder record(Isp.Builder plan, Array<OtherSupport> supports, Need... needs) {
            return Guide.record(plan.otherSupports(supports).build()).needs(Array.of(needs));
        }

        private static void assertListed(ServiceRecord.Builder record, String expected) {
            Cases.assertAnswer("MO-32", record, expected);
        }

        @ParameterizedTest(name = "{0}: {1} for {2}: {3}")
        @CsvSource(delimiter = '|', textBlock = """
                in use       | natural      | need         | MET
                in use       | natural      | another need | MET
                in use       | natural      | another      | NOT_MET
                in use       | natural      | none         | NOT_MET
                in use       | natural      | -            | UNDETERMINED /plans/0/otherSupports/0/needIds
                in use       | community    | need         | NOT_MET
                in use       | other-agency | need         | NOT_MET
                in use       | -            | need         | UNDETERMINED /plans/0/otherSupports/0/source
                in use       | -            | another      | NOT_MET
                in use       | community    | -            | NOT_MET
                in use       | mo:church    | need         | UNDETERMINED
                draft        | natural      | need         | MET
                draft        | community    | need         | PENDING
                draft        | -            | need         | UNDETERMINED /plans/0/otherSupports/0/source
                without days | natural      | need         | MET
                without days | community    | need         | UNDETERMINED /plans/0/startsOn
                """)
        void a_need_that_a_natural_support_meets_has_one_in_the_plan(
                String plan, String source, String needs, String expected) {
            assertListed(
                    record(
                            Cases.plan(plan),
                            Array.of(support(source, needs)),
                            metByFriends().build()),
                    expected);
        }

        @Test
        void none_is_an_answer_where_no_need_is_met_so() {
            Need metByService = Cases.need().metBy(Array.of(Remedy.SERVICE)).build();
            Need unmet = Cases.need().metBy(Array.empty()).build();

            assertListed(record(Guide.plan(), Array.empty()), "MET");
            assertListed(record(Guide.plan(), Array.empty(), metByService), "MET");
            assertListed(record(Guide.plan(), Array.empty(), unmet), "MET");
        }

        @Test
        void none_is_no_answer_where_a_need_is_met_so() {
            Need need = metByFriends().build();

            assertListed(record(Guide.plan(), Array.empty(), need), "NOT_MET");
            assertListed(record(Guide.draft(), Array.empty(), need), "PENDING");
        }

        @Test
        void each_such_need_has_one() {
            Need another = metByFriends().id("another").build();

            assertListed(
                    record(
                            Guide.plan(),
                            Array.of(support("natural", Cases.NEED)),
                            metByFriends().build(),
                            another),
                    "NOT_MET");
        }

        @Test
        void how_a_need_is_met_matters_only_without_a_natural_support_for_it() {
            Need need = Cases.need().build();

            assertListed(record(Guide.plan(), Array.empty(), need), "UNDETERMINED /needs/0/metBy");
            assertListed(record(Guide.plan(), Array.of(support("natural", Cases.NEED)), need), "MET");
        }

        @ParameterizedTest(name = "need from {0} through {1}: {2}")
        @CsvSource({
            "2025-09-01, -, NOT_MET",
            "2025-09-02, -, MET",
            "2024-03-04, 2025-07-01, NOT_MET",
            "2024-03-04, 2025-06-30, MET",
        })
        void the_need_stood_on_a_day_of_the_plan_so_far(String identifiedOn, String endedOn, String expected) {
            Need need = metByFriends()
                    .identifiedOn(Told.day(identifiedOn))
                    .endedOn(Told.day(endedOn))
                    .build();

            assertListed(record(Guide.plan(), Array.empty(), need), expected);
        }

        @Test
        void other_supports_that_are_not_recorded_are_not_known() {
            Isp silent = Guide.plan().build();

            assertListed(Guide.record(silent).needs(Array.empty()), "UNDETERMINED /plans/0/otherSupports");
        }

        @Test
        void needs_that_are_not_recorded_are_not_known() {
            Isp plan = Guide.plan().otherSupports(Array.empty()).build();

            assertListed(Guide.record(plan), "UNDETERMINED /needs");
        }
    }

    @Nested
    @DisplayName("MO-33 supports are not duplicative")
    class Duplicates {

        private static final String MONDAY_MORNING = "MONDAY 09:00 11:00";

        private static Option<ServiceAmount> at(String time) {
            return Cases.list(time)
                    .map(words -> WeeklyTime.builder()
                            .day(DayOfWeek.valueOf(words.get(0)))
                            .begins(LocalTime.parse(words.get(1)))
                            .ends(LocalTime.parse(words.get(2)))
                            .build())
                    .map(weekly -> amount().weeklyTimes(Array.of(weekly)).build());
        }

        private static ServiceAmount.Builder amount() {
            return ServiceAmount.builder()
                    .quantity(BigDecimal.valueOf(2))
                    .unit(AmountUnit.HOURS)
                    .interval(AmountInterval.WEEK);
        }

        /** Rides, each Monday from nine to eleven, for the term of the plan. */
        private static PlannedService.Builder service() {
            return PlannedService.builder()
                    .id("bus")
                    .kind(ServiceKind.TRANSPORTATION)
                    .payer(Payer.MEDICAID)
                    .period(Period.of(Guide.STARTS, Guide.ENDS))
                    .amount(at(MONDAY_MORNING))
                    .needIds(Array.of(Cases.NEED));
        }

        /** The same rides, from an agency that somebody else pays. */
        private static OtherSupport.Builder support() {
            return OtherSupport.builder()
                    .id("taxi")
                    .source(SupportSource.OTHER_AGENCY)
                    .kind(ServiceKind.TRANSPORTATION)
                    .payer(Payer.OTHER_PUBLIC)
                    .period(Period.of(Guide.STARTS, Guide.ENDS))
                    .amount(at(MONDAY_MORNING))
                    .needIds(Array.of(Cases.NEED));
        }

        private static OtherSupport.Builder natural() {
            return support().source(SupportSource.NATURAL).payer(Option.none());
        }

        private static Isp.Builder plan(Array<PlannedService.Builder> services, OtherSupport.Builder... supports) {
            return Guide.plan()
                    .services(services.map(PlannedService.Builder::build))
                    .otherSupports(Array.of(supports).map(OtherSupport.Builder::build));
        }

        private static void assertPair(PlannedService.Builder service, OtherSupport.Builder support, String expected) {
            assertOnly(plan(Array.of(service), support), "service bus (with support taxi (plan))", expected);
        }

        private static void assertOnly(Isp.Builder plan, String about, String expected) {
            ServiceRecord.Builder record = Guide.record(plan.build());

            assertThat(Cases.subjects(record.build(), "MO-33")).containsExactly(about);
            Cases.assertAnswer("MO-33", record, expected);
        }

        @Test
        void alike_in_everything_but_who_pays_is_for_a_person_to_decide() {
            assertPair(service(), support(), "JUDGMENT");
        }

        @Test
        void so_it_is_in_a_draft() {
            Isp.Builder draft = Guide.draft()
                    .services(Array.of(service().build()))
                    .otherSupports(Array.of(support().build()));

            assertOnly(draft, "service bus (with support taxi (plan))", "JUDGMENT");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "transportation, JUDGMENT",
            "attendant-care, MET",
            "-, UNDETERMINED /plans/0/otherSupports/0/kind",
        })
        void another_kind_is_no_duplicate(String kind, String expected) {
            assertPair(service(), support().kind(Told.word(kind).map(ServiceKind::new)), expected);
        }

        @ParameterizedTest(name = "{0} pays, {1} pays as {2}: {3}")
        @CsvSource({
            "medicaid, other-public, other-agency, JUDGMENT",
            "medicaid, medicaid, other-agency, MET",
            "medicaid, -, other-agency, UNDETERMINED /plans/0/otherSupports/0/payer",
            "-, other-public, other-agency, UNDETERMINED /plans/0/services/0/payer",
            "medicaid, unpaid, community, JUDGMENT",
            "medicaid, -, natural, JUDGMENT",
            "medicaid, unpaid, natural, JUDGMENT",
            "unpaid, -, natural, MET",
            "unpaid, unpaid, community, MET",
        })
        void the_same_payer_is_no_duplicate(String payer, String otherPayer, String source, String expected) {
            assertPair(
                    service().payer(Told.word(payer).map(Payer::new)),
                    support().payer(Told.word(otherPayer).map(Payer::new)).source(new SupportSource(source)),
                    expected);
        }

        @ParameterizedTest(name = "from {0} through {1}: {2}")
        @CsvSource({
            "2026-06-30, -, JUDGMENT",
            "2026-07-01, -, MET",
            "2024-01-01, 2025-07-01, JUDGMENT",
            "2024-01-01, 2025-06-30, MET",
            "2024-01-01, -, JUDGMENT",
            "2025-11-05, 2025-11-05, JUDGMENT",
        })
        void other_days_are_no_duplicate(LocalDate from, String through, String expected) {
            assertPair(service(), support().period(new Period(from, Told.day(through))), expected);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "MONDAY 09:30 10:00, JUDGMENT",
            "MONDAY 10:59 12:00, JUDGMENT",
            "MONDAY 11:00 12:00, MET",
            "MONDAY 08:00 09:01, JUDGMENT",
            "MONDAY 08:00 09:00, MET",
            "TUESDAY 09:00 11:00, MET",
            "SUNDAY 22:00 09:01, JUDGMENT",
            "SUNDAY 22:00 09:00, MET",
            "SATURDAY 22:00 10:00, MET",
            "MONDAY 10:00 02:00, JUDGMENT",
            "MONDAY 22:00 10:00, MET",
        })
        void other_times_are_no_duplicate(String time, String expected) {
            assertPair(service(), support().amount(at(time)), expected);
            assertPair(service().amount(at(time)), support().amount(at(MONDAY_MORNING)), expected);
        }

        @Test
        void two_nights_overlap_past_midnight() {
            assertPair(
                    service().amount(at("SUNDAY 22:00 06:00")), support().amount(at("MONDAY 05:00 07:00")), "JUDGMENT");
            assertPair(
                    service().amount(at("SUNDAY 22:00 06:00")), support().amount(at("SUNDAY 23:00 01:00")), "JUDGMENT");
            assertPair(service().amount(at("SUNDAY 22:00 06:00")), support().amount(at("MONDAY 06:00 07:00")), "MET");
        }

        @Test
        void days_and_times_that_are_not_recorded_are_not_known() {
            assertPair(service(), support().period(Option.none()), "UNDETERMINED /plans/0/otherSupports/0/period");
            assertPair(service().period(Option.none()), support(), "UNDETERMINED /plans/0/services/0/period");
            assertPair(service(), support().amount(Option.none()), "UNDETERMINED /plans/0/otherSupports/0/amount");
            assertPair(
                    service().amount(amount().build()),
                    support(),
                    "UNDETERMINED /plans/0/services/0/amount/weeklyTimes");
        }

        @Test
        void one_difference_is_enough_whatever_else_is_not_known() {
            PlannedService.Builder vague =
                    service().payer(Option.none()).period(Option.none()).amount(Option.none());

            assertPair(vague, support().kind(ServiceKind.ATTENDANT_CARE), "MET");
            assertPair(service().payer(Option.none()), support().amount(at("TUESDAY 09:00 11:00")), "MET");
            assertPair(service().amount(Option.none()), support().payer(Payer.MEDICAID), "MET");
        }

        @Test
        void two_services_or_two_other_supports_are_a_pair_as_well() {
            PlannedService.Builder van = service().id("van").payer(Payer.DIVISION);

            assertOnly(plan(Array.of(service(), van)), "service bus (with service van (plan))", "JUDGMENT");
            assertOnly(
                    plan(Array.empty(), support(), natural().id("aunt")),
                    "support aunt (with support taxi (plan))",
                    "JUDGMENT");
            assertOnly(
                    plan(Array.empty(), natural(), natural().id("aunt")),
                    "support aunt (with support taxi (plan))",
                    "MET");
        }

        @Test
        void each_pair_has_an_answer_of_its_own() {
            Isp plan =
                    plan(Array.of(service()), support(), natural().id("aunt")).build();

            assertThat(Cases.subjects(Guide.record(plan).build(), "MO-33"))
                    .containsExactlyInAnyOrder(
                            "service bus (with support taxi (plan))",
                            "service bus (with support aunt (plan))",
                            "support aunt (with support taxi (plan))");
        }

        @Test
        void a_service_and_another_support_that_java_gave_one_id_are_told_apart() {
            PlannedService.Builder van = service().id("van");
            ServiceRecord record = Guide.record(
                            plan(Array.of(service(), van), support().id("van").kind(Option.none()))
                                    .build())
                    .build();
            Seq<Finding> pairs = Guide.answers(record, Cases.ASKED, "MO-33");

            assertThat(Cases.subjects(record, "MO-33"))
                    .containsExactly(
                            "service bus (with service van (plan))",
                            "service bus (with support van (plan))",
                            "service van (with support van (plan))");
            Cases.assertAnswer(pairs.get(0).outcome(), "MET");
            Cases.assertAnswer(pairs.get(1).outcome(), "UNDETERMINED /plans/0/otherSupports/0/kind");
            for (Finding pair : pairs) {
                assertThat(IspGuide.rulebook()
                                .explain(record, Cases.ASKED, pair)
                                .finding())
                        .isEqualTo(pair);
            }
            assertThat(IspGuide.rulebook().otherDays(record, Cases.ASKED)).isEmpty();
        }

        private static ServiceRecord decided(Isp.Builder plan, String about, ReviewerAnswer answer) {
            return Guide.record(plan.build())
                    .reviewerDecisions(Register.of(ReviewerDecision.builder()
                            .id("decision")
                            .clause("MO-33")
                            .subjectId(about)
                            .answer(answer)
                            .decidedOn(Guide.FINALIZED)
                            .build()))
                    .build();
        }

        @ParameterizedTest(name = "decided of {0}: {1}")
        @CsvSource({"bus, NOT_MET", "taxi, JUDGMENT"})
        void a_reviewer_decides_about_a_pair_by_its_first_support(String about, String expected) {
            ServiceRecord record = decided(plan(Array.of(service()), support()), about, ReviewerAnswer.NOT_MET);

            Cases.assertAnswer(Guide.answer(record, "MO-33"), expected);
        }

        @Test
        void a_decision_about_one_of_several_pairs_settles_none_of_them() {
            OtherSupport.Builder van = support().id("van").payer(Payer.PRIVATE);
            ServiceRecord record = decided(plan(Array.of(service()), support(), van), "bus", ReviewerAnswer.MET);

            assertThat(Guide.answers(record, Cases.ASKED, "MO-33")
                            .map(finding -> finding.subject() + " " + finding.status()))
                    .containsExactly(
                            "service bus (with support taxi (plan)) JUDGMENT",
                            "service bus (with support van (plan)) JUDGMENT",
                            "support taxi (with support van (plan)) JUDGMENT");
        }

        @ParameterizedTest(name = "{0}: {1} decisions would change it")
        @CsvSource({
            "service bus (with support taxi (plan)), 0",
            "service bus (with support van (plan)), 0",
            "support taxi (with support van (plan)), 3",
        })
        void nor_is_an_explanation_told_that_one_would(String pair, int decisions) {
            OtherSupport.Builder van = support().id("van").payer(Payer.PRIVATE);
            ServiceRecord record = Guide.record(
                            plan(Array.of(service()), support(), van).build())
                    .build();
            Finding finding = Guide.answers(record, Cases.ASKED, "MO-33")
                    .find(one -> one.subject().toString().equals(pair))
                    .get();

            assertThat(IspGuide.rulebook()
                            .explain(record, Cases.ASKED, finding)
                            .changes()
                            .filter(change -> change.by() == Change.By.DECISION))
                    .hasSize(decisions);
        }

        @Test
        void another_pair_that_needs_no_decision_does_not_count() {
            OtherSupport.Builder van = support().id("van").kind(ServiceKind.ATTENDANT_CARE);
            ServiceRecord record = decided(plan(Array.of(service()), support(), van), "bus", ReviewerAnswer.NOT_MET);

            assertThat(Guide.answers(record, Cases.ASKED, "MO-33")
                            .map(finding -> finding.subject() + " " + finding.status()))
                    .containsExactly(
                            "service bus (with support taxi (plan)) NOT_MET",
                            "service bus (with support van (plan)) MET",
                            "support taxi (with support van (plan)) MET");
        }

        @Test
        void more_than_200_supports_are_for_a_person_as_a_whole() {
            assertThat(Cases.subjects(withServices(200), "MO-33")).hasSize(200 * 199 / 2);
            assertThat(Cases.subjects(withServices(201), "MO-33")).containsExactly("plan plan");
            Cases.assertAnswer(Guide.answer(withServices(201), "MO-33", "plan", Guide.PLAN), "JUDGMENT");
        }

        /** All of them for one need. */
        private static ServiceRecord withServices(int count) {
            Array<PlannedService.Builder> services =
                    Array.range(0, count).map(number -> service().id("service-" + number));
            return Guide.record(plan(services).build()).build();
        }

        @Test
        void beside_a_pair_there_may_be_another_that_is_not_known() {
            OtherSupport.Builder vague = natural().id("aunt").needIds(Option.none());
            ServiceRecord ofThree = Guide.record(
                            plan(Array.of(service()), support(), vague).build())
                    .build();
            ServiceRecord ofTwo = Guide.record(
                            plan(Array.of(service(), service().id("van")))
                                    .otherSupports(Option.none())
                                    .build())
                    .build();

            assertThat(Cases.subjects(ofThree, "MO-33"))
                    .containsExactlyInAnyOrder("service bus (with support taxi (plan))", "plan plan");
            Cases.assertAnswer(
                    Guide.answer(ofThree, "MO-33", "plan", Guide.PLAN),
                    "UNDETERMINED /plans/0/otherSupports/1/needIds");
            assertThat(Cases.subjects(ofTwo, "MO-33"))
                    .containsExactlyInAnyOrder("service bus (with service van (plan))", "plan plan");
            Cases.assertAnswer(Guide.answer(ofTwo, "MO-33", "plan", Guide.PLAN), "UNDETERMINED /plans/0/otherSupports");
        }

        @Test
        void supports_without_a_need_in_common_are_no_pair() {
            assertOnly(
                    plan(Array.of(service()), support().needIds(Array.of("another"))), "plan plan", "NOT_APPLICABLE");
            assertOnly(plan(Array.of(service()), support().needIds(Array.empty())), "plan plan", "NOT_APPLICABLE");
            assertOnly(plan(Array.of(service())), "plan plan", "NOT_APPLICABLE");
            assertOnly(plan(Array.empty()), "plan plan", "NOT_APPLICABLE");
        }

        @ParameterizedTest(name = "needs of the service {0}, of other supports {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                -    |        | NOT_APPLICABLE
                -    | none   | NOT_APPLICABLE
                none | -      | NOT_APPLICABLE
                -    | none - | UNDETERMINED /plans/0/services/0/needIds
                none | - need | UNDETERMINED /plans/0/otherSupports/0/needIds
                """)
        void one_support_whatever_it_is_for_makes_no_pair(String ofService, String ofOthers, String expected) {
            Array<String> others = ofOthers == null ? Array.empty() : Array.of(ofOthers.split(" ", -1));
            Isp.Builder plan = plan(Array.of(service().needIds(Cases.list(ofService))))
                    .otherSupports(others.zipWithIndex((needs, i) ->
                            support().id("taxi-" + i).needIds(Cases.list(needs)).build()));

            assertOnly(plan, "plan plan", expected);
        }

        @Test
        void one_support_may_be_one_of_two_where_a_list_is_not_recorded() {
            assertOnly(
                    plan(Array.of(service().needIds(Option.none()))).otherSupports(Option.none()),
                    "plan plan",
                    "UNDETERMINED /plans/0/otherSupports");
        }

        @Test
        void supports_of_different_plans_are_no_pair() {
            ServiceRecord record = Guide.record(
                            plan(Array.of(service())).build(),
                            plan(Array.empty(), support()).id("another").build())
                    .build();

            assertThat(Cases.subjects(record, "MO-33")).containsExactlyInAnyOrder("plan plan", "plan another");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"services", "otherSupports", "services/0/needIds", "otherSupports/0/needIds"})
        void whether_there_is_a_pair_is_not_known(String missing) {
            Isp.Builder plan = switch (missing) {
                case "services" -> plan(Array.empty(), support()).services(Option.none());
                case "otherSupports" -> plan(Array.of(service())).otherSupports(Option.none());
                case "services/0/needIds" -> plan(Array.of(service().needIds(Option.none())), support());
                default -> plan(Array.of(service()), support().needIds(Option.none()));
            };

            assertOnly(plan, "plan plan", "UNDETERMINED /plans/0/" + missing);
        }
    }
}
