package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.School;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;

@DisplayName("OAR 411-415-0070(5)(a) a Career Development Plan as part of the ISP")
class S05aPartOfIspClauseTest {

    private static final String PLAN = "isp-2025";

    private static ServiceRecord record(String born, Isp plan, Register<CareerDevelopmentPlan> careerPlans) {
        return Some.record()
                .individual(Individual.builder()
                        .id("individual-1")
                        .birthDate(Row.day(born).map(BirthDate::new))
                        .build())
                .school(School.builder().exited(Row.act("not 2099-12-31")).build())
                .plans(Register.of(plan))
                .careerDevelopmentPlans(careerPlans)
                .build();
    }

    private static Isp plan(String from, String through) {
        return Some.plan(PLAN)
                .startsOn(Row.day(from))
                .endsOn(Row.day(through))
                .signing(Some.unsigned())
                .build();
    }

    private static Seq<CareerDevelopmentPlan> careerPlans(String partOf, String completed) {
        CareerDevelopmentPlan.Builder one = CareerDevelopmentPlan.builder().id("career-1");
        return Row.days(completed)
                .map(day -> one.completedOn(day)
                        .planId(Row.isRecorded(partOf) ? Option.some(partOf) : Option.none())
                        .build());
    }

    @ParameterizedTest(name = "part of {0}, completed {1}, register {2}, as of {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # part of | completed  | register   | as of      | from 2025-04-01 through 2026-03-31 | why
            isp-2025  | 2025-03-20 | record     | 2025-06-30 | MET     | completed with it
            isp-2025  | 2025-06-30 | record     | 2025-06-30 | MET     | completed on the day asked about
            isp-2025  | 2025-07-01 | record     | 2025-06-30 | NOT_MET | the future does not count
            isp-2024  | 2025-03-20 | record     | 2025-06-30 | NOT_MET | part of another ISP
            -         | 2025-03-20 | record     | 2025-06-30 | UNDETERMINED /careerDevelopmentPlans/0/planId | of which ISP is not recorded
            isp-2025  | none       | record     | 2025-06-30 | NOT_MET | none
            isp-2025  | none       | 2025-06-30 | 2025-06-30 | NOT_MET | none, complete through that day
            isp-2025  | none       | 2025-06-29 | 2025-06-30 | UNDETERMINED /careerDevelopmentPlans | a day is missing
            isp-2025  | none       | -          | 2025-06-30 | UNDETERMINED /careerDevelopmentPlans | not recorded
            isp-2025  | 2026-03-31 | record     | 2026-12-31 | MET     | completed on its last day
            isp-2025  | 2026-04-01 | record     | 2026-12-31 | NOT_MET | completed after its last day
            isp-2025  | none       | 2026-03-31 | 2026-12-31 | NOT_MET | complete through its last day is enough
            isp-2025  | none       | record     | 2025-03-31 | PENDING | its days lie ahead, and nobody has signed
            """)
    void of_somebody_of_working_age(
            String partOf, String completed, String register, String asOf, String expected, String why) {
        ServiceRecord record = record(
                "1990-01-01", plan("2025-04-01", "2026-03-31"), Row.register(careerPlans(partOf, completed), register));

        Row.assertOutcome(Ask.outcome("(5)(a)", PLAN, record, asOf), expected);
    }

    @ParameterizedTest(name = "born {0}, from {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2008-01-01 | 2025-04-01 | NOT_APPLICABLE
            1960-01-01 | 2025-04-01 | NOT_APPLICABLE
            -          | 2025-04-01 | UNDETERMINED /individual/birthDate
            1990-01-01 | -          | UNDETERMINED /plans/0/startsOn
            1990-01-01 | 2024-10-24 | UNDETERMINED
            1990-01-01 | 2024-10-25 | NOT_MET
            """)
    void of_others_none_is_asked(String born, String from, String expected) {
        Row.assertOutcome(
                Ask.outcome("(5)(a)", PLAN, record(born, plan(from, "-"), Register.of()), "2025-06-30"), expected);
    }

    @ParameterizedTest(name = "without a recorded last day, completed {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-01 | MET
            2025-04-02 | UNDETERMINED /plans/0/endsOn
            none       | NOT_MET
            """)
    void without_a_last_day_it_is_in_time_only_by_the_first(String completed, String expected) {
        ServiceRecord record =
                record("1990-01-01", plan("2025-04-01", "-"), Register.ofAll(careerPlans(PLAN, completed)));

        Row.assertOutcome(Ask.outcome("(5)(a)", PLAN, record, "2025-06-30"), expected);
    }

    @ParameterizedTest(name = "in any order: {0}")
    @CsvSource({"true", "false"})
    void one_that_is_part_of_it_is_enough(boolean reversed) {
        Seq<CareerDevelopmentPlan> two = careerPlans("isp-2024", "2024-05-01")
                .appendAll(careerPlans(PLAN, "2025-03-20").map(plan -> plan.withId("career-2")));
        ServiceRecord record = record(
                "1990-01-01", plan("2025-04-01", "-"), Register.ofAll(reversed ? two.reverse() : Array.ofAll(two)));

        Row.assertOutcome(Ask.outcome("(5)(a)", PLAN, record, "2025-06-30"), "MET");
    }
}
