package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.content.SelfDirection;
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
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;

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
