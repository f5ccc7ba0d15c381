package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.Payer;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.SupportSource;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;

@DisplayName("MO-39, MO-40, MO-41 the budget")
class C11BudgetGuideTest {

    private static BudgetLine line(String supportId, String cost, String payer) {
        return BudgetLine.builder()
                .supportId(Told.word(supportId))
                .cost(Told.word(cost).map(BigDecimal::new))
                .payer(Told.word(payer).map(Payer::new))
                .build();
    }

    /** Lines {@code supportId:cost}, divided by blanks. */
    private static Option<Seq<BudgetLine>> lines(String words) {
        return Cases.list(words)
                .map(all -> all.map(word -> {
                    String[] parts = word.split(":", -1);
                    return line(parts[0], parts[1], "-");
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MO-39", "MO-40"})
    void plans_that_are_not_recorded_are_not_known(String id) {
        Cases.assertAsksForPlans(id, "MUST");
    }

    @ParameterizedTest(name = "{0}, budget {1}: {2}")
    @CsvSource({
        "in use, bus:520, MET",
        "in use, -:-, MET",
        "in use, none, NOT_MET",
        "in use, -, UNDETERMINED /plans/0/budget",
        "draft, bus:520, MET",
        "draft, none, PENDING",
        "draft, -, UNDETERMINED /plans/0/budget",
        "without days, bus:520, MET",
        "without days, none, UNDETERMINED /plans/0/startsOn",
    })
    void the_budget_is_part_of_the_plan(String plan, String budget, String expected) {
        Cases.assertAnswer("MO-39", Cases.plan(plan).budget(lines(budget)), expected);
    }

    @Nested
    @DisplayName("MO-40 a copy of the budget")
    class Copy {

        private static Delivery.Builder budget() {
            return Delivery.builder()
                    .kind(DeliveryKind.BUDGET)
                    .documentId(Guide.PLAN)
                    .recipientId(Guide.PERSON)
                    .deliveredOn(Guide.STARTS);
        }

        private static Delivery budgetFor(String recipient, String capacity) {
            return budget().recipientId(recipient)
                    .capacity(Told.word(capacity).map(Capacity::new))
                    .build();
        }

        private static Representative.Builder mother() {
            return Representative.builder()
                    .personId("mother")
                    .kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                    .period(Period.from(LocalDate.of(2010, 2, 9)));
        }

        private static ServiceRecord.Builder given(Delivery... deliveries) {
            return Guide.record(Guide.plan().build())
                    .representatives(Array.empty())
                    .deliveries(Register.of(deliveries));
        }

        private static void assertCopy(ServiceRecord.Builder record, String expected) {
            Cases.assertAnswer("MO-40", record, expected);
        }

        @ParameterizedTest(name = "to {0} as {1}: {2}")
        @CsvSource({
            "person, -, MET 2025-07-01",
            "person, individual, MET 2025-07-01",
            "somebody, individual, MET 2025-07-01",
            "somebody, legal-representative, MET 2025-07-01",
            "mother, -, MET 2025-07-01",
            "mother, legal-representative, MET 2025-07-01",
            "agency, provider, PENDING",
            "aunt, designated-representative, PENDING",
            "coordinator, case-manager, PENDING",
            "somebody, -, PENDING",
        })
        void it_went_to_the_individual_or_the_guardian(String recipient, String capacity, String expected) {
            assertCopy(given(budgetFor(recipient, capacity)).representatives(Array.of(mother().build())), expected);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2025-06-10, MET 2025-06-10",
            "2025-08-31, MET 2025-08-31",
            "2025-09-01, MET 2025-09-01",
            "2025-09-02, PENDING",
        })
        void it_has_no_last_day(LocalDate day, String expected) {
            assertCopy(given(budget().deliveredOn(day).build()), expected);
        }

        @Test
        void another_document_is_no_such_copy() {
            assertCopy(given(budget().documentId("isp-2024").build()), "PENDING");
            assertCopy(given(budget().kind(DeliveryKind.RIGHTS_INFORMATION).build()), "PENDING");
        }

        @ParameterizedTest(name = "{0}, from {1} through {2}: {3}")
        @CsvSource({
            "court-appointed-guardian, 2010-02-09, 2025-06-10, MET 2025-07-01",
            "court-appointed-guardian, 2010-02-09, 2025-06-09, PENDING",
            "health-care-representative, 2010-02-09, -, PENDING",
            "parent, 2010-02-09, -, PENDING",
            "mo:public-administrator, 2010-02-09, -, UNDETERMINED",
        })
        void the_guardian_is_one_on_the_day_of_the_plan(String kind, LocalDate from, String through, String expected) {
            Representative representative = mother().kind(new RepresentativeKind(kind))
                    .period(new Period(from, Told.day(through)))
                    .build();

            assertCopy(given(budgetFor("mother", "-")).representatives(Array.of(representative)), expected);
        }

        @ParameterizedTest(name = "given on {0}: {1}")
        @CsvSource({"2025-07-31, PENDING", "2025-08-01, MET 2025-08-01"})
        void so_is_one_on_the_day_of_the_copy(LocalDate day, String expected) {
            Delivery copy = budget().recipientId("mother").deliveredOn(day).build();
            Representative since =
                    mother().period(Period.from(LocalDate.of(2025, 8, 1))).build();

            assertCopy(given(copy).representatives(Array.of(since)), expected);
        }

        @Test
        void a_parent_is_the_guardian_of_a_child() {
            Representative parent = mother().kind(RepresentativeKind.PARENT).build();

            assertCopy(
                    given(budgetFor("mother", "-"))
                            .individual(Guide.child().build())
                            .representatives(Array.of(parent)),
                    "MET 2025-07-01");
        }

        @Test
        void whether_the_recipient_is_a_guardian_is_not_known() {
            Delivery toMother = budgetFor("mother", "-");

            assertCopy(given(toMother).representatives(Option.none()), "UNDETERMINED /representatives");
            assertCopy(
                    given(toMother)
                            .representatives(
                                    Array.of(mother().period(Option.none()).build())),
                    "UNDETERMINED /representatives/0/period");
        }

        @ParameterizedTest(name = "deliveries complete through {0}: {1}")
        @CsvSource({
            "record, PENDING",
            "2025-09-01, PENDING",
            "2025-08-31, UNDETERMINED /deliveries",
            "-, UNDETERMINED /deliveries",
        })
        void it_was_not_given_as_far_as_the_register_is_complete(String completeThrough, String expected) {
            assertCopy(given().deliveries(Cases.register(Array.empty(), completeThrough)), expected);
        }

        @Test
        void of_a_draft_it_may_be_given_and_may_be_missing() {
            ServiceRecord.Builder record = Guide.record(Guide.draft().build()).representatives(Array.empty());

            assertCopy(record.deliveries(Register.of()), "PENDING");
            assertCopy(record.deliveries(Register.of(budget().build())), "MET 2025-07-01");
        }
    }

    @Nested
    @DisplayName("MO-41 all services received, and costs")
    class Costs {

        private static final String SERVICE = "service";
        private static final String SUPPORT = "support";

        private static PlannedService.Builder bus() {
            return PlannedService.builder()
                    .id("bus")
                    .kind(ServiceKind.TRANSPORTATION)
                    .payer(Payer.MEDICAID);
        }

        private static OtherSupport taxi(String source, String payer) {
            return OtherSupport.builder()
                    .id("taxi")
                    .source(Told.word(source).map(SupportSource::new))
                    .payer(Told.word(payer).map(Payer::new))
                    .build();
        }

        /** A plan with one service and one support of another agency. */
        private static Isp.Builder both(Isp.Builder plan) {
            return plan.services(Array.of(bus().build())).otherSupports(Array.of(taxi("other-agency", "other-public")));
        }

        private static Outcome about(String type, String id, Isp.Builder plan) {
            return Guide.answer(Guide.record(plan.build()).build(), "MO-41", type, id);
        }

        @Test
        void plans_that_are_not_recorded_are_not_known() {
            Seq<Finding> found =
                    Guide.answers(Guide.record().plans(Register.notRecorded()).build(), Cases.ASKED, "MO-41");

            assertThat(found).hasSize(2).allSatisfy(finding -> {
                assertThat(finding.subject()).hasToString("record record");
                assertThat(finding.requirement().strength().name()).isEqualTo("MUST");
                Cases.assertAnswer(finding.outcome(), "UNDETERMINED /plans");
            });
        }

        @ParameterizedTest(name = "{0}, budget {1}: {2}")
        @CsvSource({
            "in use, bus:520 taxi:90, MET",
            "in use, bus:0 taxi:0, MET",
            "in use, other:520, NOT_MET",
            "in use, none, NOT_MET",
            "in use, bus:- taxi:-, UNDETERMINED /plans/0/budget/*/cost",
            "in use, bus:- taxi:- bus:520 taxi:90, MET",
            "in use, -:520, UNDETERMINED /plans/0/budget/0/supportId",
            "in use, -, UNDETERMINED /plans/0/budget",
            "draft, bus:520 taxi:90, MET",
            "draft, none, PENDING",
            "draft, bus:- taxi:-, UNDETERMINED /plans/0/budget/*/cost",
            "without days, bus:520 taxi:90, MET",
            "without days, none, UNDETERMINED /plans/0/startsOn",
        })
        void what_somebody_pays_for_has_a_line_with_its_cost(String plan, String budget, String expected) {
            Isp.Builder asked = both(Cases.plan(plan)).budget(lines(budget));

            Cases.assertAnswer(about(SERVICE, "bus", asked), expected.replace("*", "0"));
            Cases.assertAnswer(about(SUPPORT, "taxi", asked), expected.replace("*", "1"));
        }

        @ParameterizedTest(name = "{0}, paid by {1}: {2}")
        @CsvSource({
            "other-agency, other-public, NOT_MET",
            "community, private, NOT_MET",
            "community, individual, NOT_MET",
            "community, mo:county-board, NOT_MET",
            "-, private, NOT_MET",
            "community, -, UNDETERMINED /plans/0/otherSupports/0/payer",
            "-, -, UNDETERMINED /plans/0/otherSupports/0",
        })
        void a_support_that_somebody_pays_for_needs_a_line(String source, String payer, String expected) {
            Isp.Builder plan = both(Guide.plan())
                    .otherSupports(Array.of(taxi(source, payer)))
                    .budget(lines("bus:520"));

            Cases.assertAnswer(about(SUPPORT, "taxi", plan), expected);
        }

        @Test
        void where_it_comes_from_would_tell_as_well_as_who_pays() {
            Isp.Builder plan =
                    both(Guide.plan()).otherSupports(Array.of(taxi("-", "-"))).budget(lines("bus:520"));

            Cases.assertAnswer(
                    about(SUPPORT, "taxi", plan),
                    "UNDETERMINED /plans/0/otherSupports/0/payer /plans/0/otherSupports/0/source");
        }

        @ParameterizedTest(name = "budget {0}: {1}")
        @CsvSource({
            "-, /plans/0/budget",
            "taxi:-, /plans/0/budget/0/cost",
            "-:90, /plans/0/budget/0/supportId",
        })
        void a_line_for_it_would_tell_as_well_as_who_pays(String budget, String missing) {
            Isp.Builder plan = both(Guide.plan())
                    .otherSupports(Array.of(taxi("community", "-")))
                    .budget(lines(budget));

            Cases.assertAnswer(about(SUPPORT, "taxi", plan), "UNDETERMINED /plans/0/otherSupports/0/payer " + missing);
        }

        @ParameterizedTest(name = "{0}, paid by {1}")
        @CsvSource({"natural, -", "natural, unpaid", "community, unpaid", "other-agency, unpaid", "-, unpaid"})
        void a_support_that_nobody_pays_for_needs_none(String source, String payer) {
            Isp plan = both(Guide.plan())
                    .otherSupports(Array.of(taxi(source, payer)))
                    .budget(lines("bus:520"))
                    .build();

            assertThat(Guide.answers(Guide.record(plan).build(), Cases.ASKED, "MO-41"))
                    .isNotEmpty()
                    .allMatch(finding -> finding.status() == Outcome.Status.MET
                            || finding.status() == Outcome.Status.NOT_APPLICABLE);
        }

        @Test
        void a_service_that_nobody_pays_for_needs_none() {
            Isp plan = both(Guide.plan())
                    .services(Array.of(bus().payer(Payer.UNPAID).build()))
                    .budget(lines("taxi:90"))
                    .build();

            assertThat(Guide.answers(Guide.record(plan).build(), Cases.ASKED, "MO-41")
                            .map(Finding::status))
                    .contains(Outcome.Status.MET)
                    .doesNotContain(Outcome.Status.NOT_MET, Outcome.Status.UNDETERMINED);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"services", "otherSupports"})
        void what_is_not_recorded_may_be_paid_for(String missing) {
            Isp plan = (missing.equals("services")
                            ? both(Guide.plan()).services(Option.none())
                            : both(Guide.plan()).otherSupports(Option.none()))
                    .budget(lines("bus:520 taxi:90"))
                    .build();

            Seq<Finding> found = Guide.answers(Guide.record(plan).build(), Cases.ASKED, "MO-41");

            assertThat(found.flatMap(finding -> finding.outcome().missing()).map(MissingFact::at))
                    .contains("/plans/0/" + missing);
            assertThat(found.map(Finding::status)).doesNotContain(Outcome.Status.NOT_MET);
        }

        @ParameterizedTest(name = "{0}, budget {1}: {2}")
        @CsvSource({
            "in use, bus:520 taxi:90, MET",
            "in use, bus:520, MET",
            "in use, bus:-, MET",
            "in use, bus:520 other:90, NOT_MET",
            "in use, bus:520 -:90, UNDETERMINED /plans/0/budget/1/supportId",
            "in use, other:90 -:520, NOT_MET",
            "in use, -, UNDETERMINED /plans/0/budget",
            "draft, bus:520, MET",
            "draft, other:90, PENDING",
            "without days, bus:520, MET",
            "without days, other:90, UNDETERMINED /plans/0/startsOn",
        })
        void each_line_names_a_service_or_support_of_the_plan(String plan, String budget, String expected) {
            Isp.Builder asked = both(Cases.plan(plan)).budget(lines(budget));

            Cases.assertAnswer(about("plan", Guide.PLAN, asked), expected);
        }

        @Test
        void a_service_of_another_plan_is_none_of_this_one() {
            Isp plan = both(Guide.plan()).budget(lines("bus:520 van:90")).build();
            Isp other = Guide.draft()
                    .id("another")
                    .services(Array.of(bus().id("van").build()))
                    .build();

            Cases.assertAnswer(Guide.answer(Guide.record(plan, other).build(), "MO-41", "plan", Guide.PLAN), "NOT_MET");
        }
    }

    @Nested
    @DisplayName("totals of the budget")
    class Totals {

        private static BudgetTotals totals(BudgetLine... lines) {
            return BudgetTotals.of(Guide.plan().budget(Array.of(lines)).build());
        }

        private static void assertTotals(BudgetTotals totals, String all, String division) {
            assertThat(totals.all().map(BigDecimal::stripTrailingZeros))
                    .isEqualTo(Told.word(all).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros));
            assertThat(totals.division().map(BigDecimal::stripTrailingZeros))
                    .isEqualTo(Told.word(division).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros));
        }

        @Test
        void all_lines_and_those_that_the_division_pays() {
            assertTotals(
                    totals(
                            line("rides", "2184.10", "division"),
                            line("studio", "14976", "medicaid"),
                            line("bank", "0.20", "division"),
                            line("taxi", "90", "mo:county-board"),
                            line("club", "12", "individual")),
                    "17262.30",
                    "2184.30");
        }

        @Test
        void the_division_may_pay_nothing() {
            assertTotals(totals(line("studio", "14976", "medicaid")), "14976", "0");
        }

        @Test
        void an_empty_budget_comes_to_nothing() {
            assertTotals(totals(), "0", "0");
        }

        @Test
        void a_budget_that_is_not_recorded_has_no_totals() {
            assertTotals(BudgetTotals.of(Guide.plan().build()), "-", "-");
        }

        @ParameterizedTest(name = "paid by {0}")
        @CsvSource({"division, -", "medicaid, 2184", "-, -"})
        void a_cost_that_is_missing_leaves_no_total_of_which_it_may_be_a_part(String payer, String division) {
            assertTotals(totals(line("rides", "2184", "division"), line("studio", "-", payer)), "-", division);
        }

        @Test
        void a_payer_that_is_missing_leaves_the_total_of_all() {
            assertTotals(totals(line("rides", "2184", "division"), line("studio", "14976", "-")), "17160", "-");
        }

        @Test
        void cents_are_kept() {
            assertTotals(totals(line("a", "0.10", "division"), line("b", "0.20", "division")), "0.30", "0.30");
        }
    }
}
