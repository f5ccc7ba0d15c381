package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.FundsManagement;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;

@DisplayName("MO-38 management of individual funds")
class C10FundsGuideTest {

    private static final String ASKED = "NOT_MET";

    private static FundsManagement funds(String ability, String supportNeeded) {
        return FundsManagement.builder()
                .ability(Told.noted(ability))
                .supportNeeded(Told.noted(supportNeeded))
                .build();
    }

    /** A plan that says nothing of funds, so that it tells whether it is asked for. */
    private static Isp.Builder silent(Isp.Builder plan) {
        return plan.fundsManagement(funds("no", "no")).services(Array.empty());
    }

    private static Stay.Builder stay() {
        return Stay.builder()
                .id("home")
                .programType(ProgramType.TWENTY_FOUR_HOUR_RESIDENTIAL)
                .enteredOn(Guide.STARTS.minusYears(3));
    }

    private static PlannedService service(String inResidentialProgram) {
        return PlannedService.builder()
                .id("service")
                .kind(ServiceKind.ATTENDANT_CARE)
                .inResidentialProgram(Told.said(inResidentialProgram))
                .build();
    }

    private static ServiceRecord.Builder residing(Isp.Builder plan, Stay... stays) {
        return Guide.record(plan.build()).stays(Register.of(stays));
    }

    private static void assertAnswer(ServiceRecord.Builder record, String expected) {
        Cases.assertAnswer("MO-38", record, expected);
    }

    @Test
    void plans_that_are_not_recorded_are_not_known() {
        Cases.assertAsksForPlans("MO-38", "CONDITIONAL");
    }

    @ParameterizedTest(name = "{0}, ability {1}, support needed {2}: {3}")
    @CsvSource({
        "in use, yes, yes, MET",
        "in use, no, yes, NOT_MET",
        "in use, yes, no, NOT_MET",
        "in use, no, -, NOT_MET",
        "in use, yes, -, UNDETERMINED /plans/0/fundsManagement/supportNeeded",
        "in use, -, yes, UNDETERMINED /plans/0/fundsManagement/ability",
        "draft, yes, yes, MET",
        "draft, yes, no, PENDING",
        "draft, yes, -, UNDETERMINED /plans/0/fundsManagement/supportNeeded",
        "without days, yes, yes, UNDETERMINED /plans/0/endsOn",
        "without days, no, yes, UNDETERMINED /plans/0/startsOn",
    })
    void the_plan_tells_the_ability_and_the_support_needed(
            String plan, String ability, String supportNeeded, String expected) {
        Isp.Builder asked = Cases.plan(plan).fundsManagement(funds(ability, supportNeeded));

        assertAnswer(residing(asked, stay().build()), expected);
    }

    @Test
    void nothing_recorded_about_funds_is_not_known() {
        assertAnswer(residing(Guide.plan(), stay().build()), "UNDETERMINED /plans/0/fundsManagement");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "24-hour-residential, NOT_MET",
        "host-home, NOT_MET",
        "supported-living, NOT_MET",
        "adult-foster-home, NOT_MET",
        "child-foster-home, NOT_MET",
        "own-or-family-home, NOT_APPLICABLE",
        "ciis, NOT_APPLICABLE",
        "mo:individualized-supported-living, UNDETERMINED",
    })
    void it_is_asked_of_those_who_receive_residential_supports(String programType, String expected) {
        Stay home = stay().programType(new ProgramType(programType)).build();

        assertAnswer(residing(silent(Guide.plan()), home), expected);
    }

    @ParameterizedTest(name = "entered {0}, last day {1}: {2}")
    @CsvSource({
        "2025-07-01, -, NOT_MET",
        "2025-07-02, -, UNDETERMINED /plans/0/endsOn",
        "2025-07-02, 2025-07-02, NOT_MET",
        "2025-07-02, 2025-07-01, NOT_APPLICABLE",
    })
    void a_plan_whose_last_day_is_not_recorded_may_have_ended_before_somebody_entered(
            String entered, String last, String expected) {
        Isp.Builder plan =
                silent(Guide.plan()).fundsManagement(funds("no", "no")).endsOn(Told.day(last));

        assertAnswer(residing(plan, stay().enteredOn(LocalDate.parse(entered)).build()), expected);
    }

    @Test
    void one_residential_stay_is_enough_beside_others() {
        Stay other = stay().id("other")
                .programType(new ProgramType("mo:individualized-supported-living"))
                .build();
        Stay family =
                stay().id("family").programType(ProgramType.OWN_OR_FAMILY_HOME).build();

        assertAnswer(residing(silent(Guide.plan()), family, other, stay().build()), ASKED);
    }

    @ParameterizedTest(name = "plan through {0}, stay from {1} through {2}: {3}")
    @CsvSource({
        "2026-06-30, 2025-09-01, -, NOT_MET",
        "2026-06-30, 2025-09-02, -, NOT_APPLICABLE",
        "2026-06-30, 2022-01-10, 2025-07-01, NOT_MET",
        "2026-06-30, 2022-01-10, 2025-06-30, NOT_APPLICABLE",
        "2025-08-31, 2025-08-31, -, NOT_MET",
        "2025-08-31, 2025-09-01, -, NOT_APPLICABLE",
    })
    void the_stay_reaches_into_the_plan_so_far(String endsOn, String enteredOn, String exitedOn, String expected) {
        Stay home = stay().enteredOn(Told.day(enteredOn).get())
                .exitedOn(Told.day(exitedOn))
                .build();

        assertAnswer(residing(silent(Guide.plan().endsOn(Told.day(endsOn))), home), expected);
    }

    @ParameterizedTest(name = "exited {0}: {1}")
    @CsvSource({"-, PENDING", "2025-10-01, PENDING", "2025-08-15, NOT_APPLICABLE"})
    void a_stay_may_go_on_into_a_plan_that_is_being_written(String exitedOn, String expected) {
        Stay home = stay().exitedOn(Told.day(exitedOn)).build();

        assertAnswer(residing(silent(Guide.draft()), home), expected);
    }

    @ParameterizedTest(name = "in a residential program {0}: {1}")
    @CsvSource({
        "yes, NOT_MET",
        "no, NOT_APPLICABLE",
        "-, UNDETERMINED /plans/0/services/0/inResidentialProgram",
    })
    void a_service_may_be_given_in_a_residential_program(String inResidentialProgram, String expected) {
        Isp.Builder plan = silent(Guide.plan()).services(Array.of(service(inResidentialProgram)));

        assertAnswer(residing(plan), expected);
    }

    @ParameterizedTest(name = "{0}, service from {1} through {2}: {3}")
    @CsvSource({
        "in use, 2025-09-01, -, NOT_MET",
        "in use, 2025-09-02, -, NOT_APPLICABLE",
        "draft, 2025-10-01, -, PENDING",
        "draft, 2025-10-02, -, NOT_APPLICABLE",
        "draft, 2025-01-01, 2025-09-30, NOT_APPLICABLE",
    })
    void a_plan_that_lies_ahead_lists_what_is_given_from_its_first_day_on(
            String plan, LocalDate from, String through, String expected) {
        PlannedService residential = service("yes").withPeriod(Option.some(new Period(from, Told.day(through))));

        assertAnswer(residing(silent(Cases.plan(plan)).services(Array.of(residential))), expected);
    }

    @ParameterizedTest(name = "exited {0}: {1}")
    @CsvSource({
        "-, NOT_MET",
        "2025-10-01, UNDETERMINED /plans/0/startsOn",
        "2025-08-15, UNDETERMINED /plans/0/startsOn",
    })
    void a_plan_whose_first_day_is_not_recorded_may_begin_after_somebody_exited(String exitedOn, String expected) {
        Stay home = stay().exitedOn(Told.day(exitedOn)).build();

        assertAnswer(residing(silent(Guide.plan().startsOn(Option.none())), home), expected);
    }

    @ParameterizedTest(name = "service from {0} through {1}: {2}")
    @CsvSource({
        "2025-09-01, -, NOT_MET",
        "2025-09-02, -, UNDETERMINED /plans/0/startsOn",
        "2025-01-01, 2025-10-01, UNDETERMINED /plans/0/startsOn",
    })
    void a_plan_whose_first_day_is_not_recorded_may_begin_after_a_service(
            LocalDate from, String through, String expected) {
        PlannedService residential = service("yes").withPeriod(Option.some(new Period(from, Told.day(through))));
        Isp.Builder plan = silent(Guide.plan().startsOn(Option.none())).services(Array.of(residential));

        assertAnswer(residing(plan), expected);
    }

    @Test
    void a_service_in_a_residential_program_tells_without_stays() {
        Isp plan = silent(Guide.plan()).services(Array.of(service("yes"))).build();

        assertAnswer(Guide.record(plan), ASKED);
    }

    @Test
    void a_residential_stay_tells_without_services() {
        Isp.Builder plan = Guide.plan().fundsManagement(funds("no", "no"));

        assertAnswer(residing(plan, stay().build()), ASKED);
    }

    @ParameterizedTest(name = "stays complete through {0}: {1}")
    @CsvSource({
        "record, NOT_APPLICABLE",
        "2025-09-01, NOT_APPLICABLE",
        "2025-08-31, UNDETERMINED /stays",
        "-, UNDETERMINED /stays",
    })
    void no_stay_as_far_as_the_register_is_complete(String completeThrough, String expected) {
        Register<Stay> none = Cases.register(Array.empty(), completeThrough);

        assertAnswer(Guide.record(silent(Guide.plan()).build()).stays(none), expected);
    }

    @ParameterizedTest(name = "plan through {0}, terminated {1}, stays complete through {2}: {3}")
    @CsvSource({
        "2025-08-15, -, 2025-08-15, NOT_APPLICABLE",
        "2025-08-15, -, 2025-08-14, UNDETERMINED /stays",
        "2026-06-30, 2025-08-15, 2025-08-15, NOT_APPLICABLE",
        "2026-06-30, 2025-08-15, 2025-08-14, UNDETERMINED /stays",
        "2026-06-30, 2025-09-02, 2025-08-31, UNDETERMINED /stays",
    })
    void of_a_plan_that_is_over_the_register_need_be_complete_through_its_last_day(
            String endsOn, String terminatedOn, String completeThrough, String expected) {
        Isp.Builder plan = silent(Guide.plan()).endsOn(Told.day(endsOn)).terminatedOn(Told.day(terminatedOn));
        Register<Stay> none = Cases.register(Array.empty(), completeThrough);

        assertAnswer(Guide.record(plan.build()).stays(none), expected);
    }

    @Test
    void services_that_are_not_recorded_are_not_known() {
        assertAnswer(residing(Guide.plan().fundsManagement(funds("no", "no"))), "UNDETERMINED /plans/0/services");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in use", "draft", "without days"})
    void of_others_nothing_is_asked(String plan) {
        assertAnswer(residing(Cases.plan(plan).services(Array.of(service("no")))), "NOT_APPLICABLE");
    }

    @Test
    void the_words_may_stand_there() {
        FundsManagement words = FundsManagement.builder()
                .ability(Noted.as("She counts coins, and knows the price of paint."))
                .supportNeeded(Noted.as("Somebody beside her at the bank."))
                .build();

        assertAnswer(residing(Guide.plan().fundsManagement(words), stay().build()), "MET");
    }
}
