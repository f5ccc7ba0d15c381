package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.core.person.PersonName;
import org.openisp.core.person.Representative;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.service.Activity;
import org.openisp.core.service.ActivityOccasion;
import org.openisp.core.service.AmountInterval;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.NursingAllotment;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.WeeklyTime;
import org.openisp.core.service.Workweek;

@DisplayName("What can never be is refused when a value is built")
class ImpossibleValuesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2025, 3, 31);

    @Test
    void a_plan_does_not_end_before_it_starts() {
        Isp.Builder plan = Isp.builder().id("i-1").startsOn(FIRST);

        assertThat(plan.endsOn(FIRST).build().getEndsOn()).isEqualTo(Option.some(FIRST));
        refused(
                () -> plan.endsOn(DAY_BEFORE).build(),
                "endsOn",
                "endsOn 2025-03-31 is before startsOn 2025-04-01",
                "endsOn on or after startsOn");
    }

    @Test
    void a_plan_with_one_end_only_is_possible() {
        assertThat(Isp.builder().id("i-1").endsOn(DAY_BEFORE).build().getStartsOn())
                .isEqualTo(Option.none());
        assertThat(Isp.builder().id("i-1").startsOn(FIRST).build().getEndsOn()).isEqualTo(Option.none());
    }

    @Test
    void a_changed_copy_is_checked_as_well() {
        Isp plan = Isp.builder()
                .id("i-1")
                .startsOn(FIRST)
                .endsOn(FIRST.plusYears(1))
                .build();

        refused(
                () -> plan.withEndsOn(Option.some(DAY_BEFORE)),
                "endsOn",
                "endsOn 2025-03-31 is before startsOn 2025-04-01",
                "endsOn on or after startsOn");
    }

    @Test
    void nobody_leaves_before_coming() {
        Stay.Builder stay =
                Stay.builder().id("s-1").programType(ProgramType.HOST_HOME).enteredOn(FIRST);

        assertThat(stay.exitedOn(FIRST).build().getExitedOn()).isEqualTo(Option.some(FIRST));
        refused(
                () -> stay.exitedOn(DAY_BEFORE).build(),
                "exitedOn",
                "exitedOn 2025-03-31 is before enteredOn 2025-04-01",
                "exitedOn on or after enteredOn");
    }

    @Test
    void an_emergency_plan_does_not_expire_before_it_is_in_effect() {
        TemporaryEmergencySafetyPlan.Builder plan =
                TemporaryEmergencySafetyPlan.builder().id("e-1").inEffectFrom(FIRST);

        assertThat(plan.expiresOn(FIRST).build().getExpiresOn()).isEqualTo(Option.some(FIRST));
        refused(
                () -> plan.expiresOn(DAY_BEFORE).build(),
                "expiresOn",
                "expiresOn 2025-03-31 is before inEffectFrom 2025-04-01",
                "expiresOn on or after inEffectFrom");
    }

    @Test
    void a_plan_does_not_renew_itself() {
        Isp.Builder plan = Isp.builder().id("i-1");

        assertThat(plan.renews("i-0").build().getRenews()).isEqualTo(Option.some("i-0"));
        refused(
                () -> plan.renews("i-1").build(),
                "renews",
                "renews is the id of the thing itself",
                "the id of another");
    }

    @Test
    @DisplayName("a blank id is refused by Jakarta Validation, with words of its own")
    void two_blank_ids_are_not_taken_for_the_same_plan() {
        assertThat(Isp.builder().id(" ").renews(" ").build().getRenews()).isEqualTo(Option.some(" "));
    }

    @Test
    void a_copy_of_a_plan_and_a_notice_of_a_revision_say_of_which() {
        Delivery.Builder delivery = Delivery.builder().recipientId("p-1").deliveredOn(FIRST);

        assertThat(delivery.kind(DeliveryKind.RIGHTS_INFORMATION).build().getDocumentId())
                .isEqualTo(Option.none());
        for (DeliveryKind ofADocument : List.of(DeliveryKind.PLAN_COPY, DeliveryKind.REVISION_NOTICE)) {
            refused(
                    () -> delivery.kind(ofADocument).build(),
                    "documentId",
                    "nothing as documentId",
                    "the id of the plan or revision that it is of");
        }
        assertThat(delivery.documentId("i-1").build().getDocumentId()).isEqualTo(Option.some("i-1"));
    }

    @Test
    void a_time_of_the_week_is_a_time_to_the_minute() {
        WeeklyTime.Builder time = WeeklyTime.builder().day(DayOfWeek.MONDAY);
        LocalTime nine = LocalTime.of(9, 0);

        assertThat(time.begins(nine).ends(LocalTime.of(17, 30)).build().getEnds())
                .isEqualTo(LocalTime.of(17, 30));
        refused(
                () -> time.ends(LocalTime.of(17, 30, 1)).build(),
                "ends",
                "ends has seconds",
                "a time of the day to the minute");
        refused(
                () -> time.begins(nine.plusNanos(1)).ends(LocalTime.of(17, 30)).build(),
                "begins",
                "begins has seconds",
                "a time of the day to the minute");
    }

    @Test
    void numbers_have_no_more_digits_than_json_hands_on() {
        BigDecimal wieldy = new BigDecimal("123456789.123456");
        BigDecimal unwieldy = new BigDecimal("0.1234567");
        PlannedService.Builder service = PlannedService.builder()
                .id("s-1")
                .kind(ServiceKind.ATTENDANT_CARE)
                .hoursPerMonth(wieldy)
                .rate(wieldy);

        assertThat(service.build().getRate()).isEqualTo(Option.some(wieldy));
        unwieldy(() -> service.rate(unwieldy).build(), "rate");
        unwieldy(() -> service.rate(wieldy).hoursPerMonth(unwieldy).build(), "hoursPerMonth");
        unwieldy(() -> SelfDirection.builder().individualBudget(unwieldy).build(), "individualBudget");
        unwieldy(
                () -> CareerDevelopmentPlan.builder()
                        .id("c-1")
                        .completedOn(FIRST)
                        .hoursPlannedPerWeek(unwieldy)
                        .build(),
                "hoursPlannedPerWeek");
        unwieldy(
                () -> NeedsAssessment.builder()
                        .id("a-1")
                        .kind(AssessmentKind.FUNCTIONAL_NEEDS_ASSESSMENT)
                        .serviceLevelHoursPerMonth(unwieldy)
                        .build(),
                "serviceLevelHoursPerMonth");
        unwieldy(() -> Activity.builder().id("a-1").hoursPerWeek(unwieldy).build(), "hoursPerWeek");
        unwieldy(() -> ActivityOccasion.builder().heldOn(FIRST).hours(unwieldy).build(), "hours");
        unwieldy(() -> BudgetLine.builder().cost(unwieldy).build(), "cost");
        unwieldy(
                () -> HourAllocation.builder().id("h-1").hoursPerMonth(unwieldy).build(), "hoursPerMonth");
        unwieldy(
                () -> NursingAllotment.builder()
                        .hoursPerMonth(unwieldy)
                        .period(Period.from(FIRST))
                        .build(),
                "hoursPerMonth");
        unwieldy(
                () -> ServiceAmount.builder()
                        .quantity(unwieldy)
                        .unit(AmountUnit.HOURS)
                        .interval(AmountInterval.WEEK)
                        .build(),
                "quantity");
        Workweek.Builder week = Workweek.builder().beginsOn(FIRST);
        unwieldy(() -> week.hoursHere(unwieldy).build(), "hoursHere");
        unwieldy(() -> week.hoursHere(wieldy).hoursInAll(unwieldy).build(), "hoursInAll");
        Approval.Builder approval = Approval.builder().id("a-1").kind(ApprovalKind.HOURS_EXCEPTION);
        unwieldy(() -> approval.hoursPerMonth(unwieldy).build(), "hoursPerMonth");
        unwieldy(() -> approval.hoursPerMonth(wieldy).hoursPerWeek(unwieldy).build(), "hoursPerWeek");
    }

    @ParameterizedTest(name = "{0}: refused {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
                    0                | false | nothing behind the point
                    123456789012345  | false | fifteen digits
                    1234567890123456 | true  | sixteen
                    0.123456         | false | six digits behind the point
                    0.1234567        | true  | seven
                    40               | false | forty in digits
                    4E+1             | true  | forty with an exponent
                    """)
    void a_number_has_at_most_fifteen_digits_six_of_them_behind_the_point(
            BigDecimal number, boolean refused, String why) {
        BudgetLine.Builder line = BudgetLine.builder().cost(number);

        if (refused) {
            refused(
                    line::build,
                    "cost",
                    "cost is a number of another form",
                    "at most 15 digits, at most 6 of them behind the point, and no exponent (40, not 4E+1)");
        } else {
            assertThat(line.build().getCost()).as(why).isEqualTo(Option.some(number));
        }
    }

    private static void unwieldy(ThrowingCallable build, String field) {
        assertThatExceptionOfType(ImpossibleValueException.class)
                .isThrownBy(build)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void names_words_and_days_of_birth_are_there_or_are_left_out() {
        assertThatNullPointerException().isThrownBy(() -> new PersonName(null));
        assertThatNullPointerException().isThrownBy(() -> new FreeText(null));
        assertThatNullPointerException().isThrownBy(() -> new BirthDate(null));
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void a_list_takes_no_null_element() {
        Individual individual = Individual.builder().id("p-1").build();

        assertThatNullPointerException()
                .isThrownBy(() -> Individual.builder()
                        .id("p-1")
                        .copyRecipients(Array.of("p-2", null))
                        .build());
        assertThatNullPointerException()
                .isThrownBy(() -> ServiceRecord.builder()
                        .id("r-1")
                        .individual(individual)
                        .representatives(Array.of((Representative) null))
                        .build());
    }

    private static void refused(ThrowingCallable build, String field, String found, String expected) {
        assertThatExceptionOfType(ImpossibleValueException.class)
                .isThrownBy(build)
                .isInstanceOf(IllegalArgumentException.class)
                .withMessage(found + "; expected " + expected)
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.found()).isEqualTo(found);
                    assertThat(refusal.expected()).isEqualTo(expected);
                });
    }
}
