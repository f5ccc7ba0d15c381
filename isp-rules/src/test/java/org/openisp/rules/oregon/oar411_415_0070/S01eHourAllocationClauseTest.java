package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.NursingAllotment;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;

@DisplayName("OAR 411-415-0070(1)(e) hours of community living supports")
class S01eHourAllocationClauseTest {

    private static final String ASKED = "2025-06-30";
    private static final String ALL_THE_TIME = "2025-04-01..2026-03-31";

    /** {@code attendant-care}, or with hours of its own {@code attendant-care=20}. */
    private static Option<Seq<PlannedService>> services(String words) {
        if (!Row.isRecorded(words)) {
            return Option.none();
        }
        return Option.some(
                words.equals("none")
                        ? Array.empty()
                        : Row.list(words).map(word -> {
                            String[] parts = (word + "=-").split("=", -1);
                            return PlannedService.builder()
                                    .id("service of " + parts[0])
                                    .kind(new ServiceKind(parts[0]))
                                    .period(PlanningParts.period(ALL_THE_TIME))
                                    .hoursPerMonth(PlanningParts.hours(parts[1]))
                                    .build();
                        }));
    }

    /** {@code attendant-care+day-support=40}; {@code ?} is not recorded. */
    private static Option<Seq<HourAllocation>> allocations(String words) {
        if (!Row.isRecorded(words)) {
            return Option.none();
        }
        return Option.some(
                words.equals("none")
                        ? Array.empty()
                        : Row.list(words).map(word -> {
                            String[] parts = word.split("=", -1);
                            return HourAllocation.builder()
                                    .id("hours of " + parts[0])
                                    .services(
                                            parts[0].equals("?")
                                                    ? Option.<Seq<ServiceKind>>none()
                                                    : Option.some(Array.of(parts[0].split("\\+", -1))
                                                            .map(ServiceKind::new)))
                                    .hoursPerMonth(PlanningParts.hours(parts[1].equals("?") ? "-" : parts[1]))
                                    .period(PlanningParts.period(ALL_THE_TIME))
                                    .build();
                        }));
    }

    private static Isp.Builder plan(String services, String allocations) {
        return PlanningParts.plan()
                .services(services(services))
                .hourAllocations(allocations(allocations))
                .revisions(Register.of());
    }

    /** An adult with a service level of 62 hours since 2025-03-10, and nothing else from which hours could come. */
    private static ServiceRecord.Builder with(Isp.Builder plan) {
        return PlanningParts.recordOf(plan)
                .individual(PlanningParts.born("1990-01-01"))
                .needsAssessments(Register.of(level("62", "2025-03-10")))
                .approvals(Array.empty())
                .nursingAllotments(Array.empty());
    }

    private static NeedsAssessment level(String hours, String submitted) {
        return NeedsAssessment.builder()
                .id("assessment of " + submitted)
                .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                .submitted(Row.act(submitted))
                .serviceLevelHoursPerMonth(PlanningParts.hours(hours))
                .build();
    }

    private static Approval exception(String hours) {
        return Approval.builder()
                .id("approval-1")
                .kind(ApprovalKind.HOURS_EXCEPTION)
                .hoursPerMonth(PlanningParts.hours(hours))
                .decision(ApprovalDecision.APPROVED)
                .decidedOn(Some.day("2025-03-20"))
                .period(PlanningParts.period("2025-03-20..2025-12-31"))
                .build();
    }

    private static Isp.Builder changed(String allocations, UnaryOperator<HourAllocation> change) {
        return PlanningParts.plan()
                .services(services("attendant-care"))
                .hourAllocations(allocations(allocations).map(all -> all.map(change)))
                .revisions(Register.of());
    }

    private static void assertAnswer(String paragraph, ServiceRecord.Builder record, String expected) {
        Row.assertOutcome(PlanningParts.aboutPlan(paragraph, record, ASKED), expected);
    }

    @ParameterizedTest(name = "services {0}, allocations {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # services                       | allocations                       | asked 2025-06-30 | why
            attendant-care                   | attendant-care=40                 | MET              | it has its hours
            attendant-care skills-training   | attendant-care+skills-training=60 | MET              | they share them
            attendant-care skills-training   | attendant-care=40 skills-training=20 | MET           | each its own
            attendant-care skills-training   | attendant-care=40                 | NOT_MET          | skills training has none
            attendant-care                   | none                              | NOT_MET          | there are none
            attendant-care                   | day-support=40                    | NOT_MET          | only for another service
            attendant-care=20                | none                              | MET              | hours that stand with the service
            attendant-care=20                | -                                 | MET              | the same
            attendant-care                   | -                                 | UNDETERMINED /plans/0/hourAllocations | not recorded
            attendant-care                   | attendant-care=?                  | UNDETERMINED /plans/0/hourAllocations/0/hoursPerMonth | or only a ratio
            attendant-care                   | ?=40                              | UNDETERMINED /plans/0/hourAllocations/0/services | for which is not recorded
            attendant-care                   | acme:care=40                      | UNDETERMINED /plans/0/hourAllocations/0/services | a code of somebody else
            attendant-care relief-care       | attendant-care=40                 | MET              | relief care needs none
            relief-care                      | none                              | JUDGMENT         | the text is open
            relief-care                      | relief-care=40                    | JUDGMENT         | the text is open
            day-support residential          | none                              | NOT_APPLICABLE   | none of the three
            none                             | none                              | NOT_APPLICABLE   | no services
            -                                | none                              | UNDETERMINED /plans/0/services | services are not recorded
            relief-care acme:care            | none                              | UNDETERMINED /plans/0/services/1/kind | perhaps attendant care
            acme:care                        | none                              | UNDETERMINED /plans/0/services/0/kind | a code of somebody else
            attendant-care acme:care         | none                              | NOT_MET          | whatever the other is
            """)
    void attendant_care_and_skills_training_have_hours(
            String services, String allocations, String expected, String why) {
        assertAnswer("(1)(e)", with(plan(services, allocations)), expected);
    }

    @Test
    void a_plan_that_is_still_being_written_has_time() {
        Isp.Builder ahead = plan("attendant-care", "none").startsOn(Some.day("2025-07-01"));
        Isp.Builder tooMany = plan("attendant-care", "attendant-care=63").startsOn(Some.day("2025-07-01"));

        assertAnswer("(1)(e)", with(ahead), "PENDING");
        assertAnswer("(1)(e)(A)", with(tooMany), "PENDING");
    }

    @Test
    void a_plan_of_a_text_that_is_not_held_is_not_judged() {
        assertAnswer("(1)(e)", with(plan("attendant-care", "none").startsOn(Some.day("2024-10-24"))), "UNDETERMINED");
    }

    /** The ceiling is 62 hours. */
    @ParameterizedTest(name = "services {0}, allocations {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # services                         | allocations                          | asked 2025-06-30 | why
            attendant-care                     | attendant-care=62                    | MET              | at the ceiling
            attendant-care                     | attendant-care=62.01                 | NOT_MET          | just above
            attendant-care skills-training     | attendant-care=40 skills-training=22 | MET              | together at the ceiling
            attendant-care skills-training     | attendant-care=40 skills-training=23 | NOT_MET          | together above it
            attendant-care day-support         | attendant-care=40 day-support=23     | NOT_MET          | day support counts
            attendant-care day-support         | attendant-care+day-support=62        | MET              | shared hours count once
            attendant-care residential         | attendant-care=40 residential=200    | MET              | a residential program does not count
            attendant-care relief-care         | attendant-care=62 relief-care=100    | MET              | nor does relief care
            attendant-care skills-training=22  | attendant-care=40                    | MET              | hours that stand with a service
            attendant-care skills-training=23  | attendant-care=40                    | NOT_MET          | and make it too many
            attendant-care=50                  | attendant-care=40                    | MET              | the allocation covers the service
            attendant-care=63                  | none                                 | NOT_MET          | hours that stand with the service alone
            attendant-care relief-care=90      | attendant-care=62                    | MET              | relief care has no hours to count
            attendant-care                     | none                                 | UNDETERMINED /plans/0/services/0/hoursPerMonth | no hours are recorded: (1)(e) asks for them
            attendant-care skills-training     | attendant-care=40                    | UNDETERMINED /plans/0/services/1/hoursPerMonth | hours of the other are not recorded
            attendant-care skills-training     | attendant-care=63                    | NOT_MET          | too many already
            attendant-care                     | -                                    | UNDETERMINED /plans/0/hourAllocations | not recorded
            attendant-care                     | attendant-care=?                     | UNDETERMINED /plans/0/hourAllocations/0/hoursPerMonth | how many is not recorded
            attendant-care                     | attendant-care=63 skills-training=?  | NOT_MET          | too many already
            attendant-care                     | attendant-care=62 skills-training=?  | UNDETERMINED /plans/0/hourAllocations/1/hoursPerMonth | at the ceiling, and perhaps more
            attendant-care                     | attendant-care=60 ?=2                | MET              | within, whatever the other is for
            attendant-care                     | attendant-care=60 ?=3                | UNDETERMINED /plans/0/hourAllocations/1/services | for which is not recorded
            relief-care                        | relief-care=40                       | NOT_APPLICABLE   | relief care alone
            day-support                        | day-support=90                       | NOT_APPLICABLE   | no community living supports
            -                                  | attendant-care=90                    | UNDETERMINED /plans/0/services | services are not recorded
            acme:care                          | attendant-care=90                    | UNDETERMINED /plans/0/services/0/kind | a code of somebody else
            """)
    void the_hours_in_all_are_within_the_ceiling(String services, String allocations, String expected, String why) {
        assertAnswer("(1)(e)(A)", with(plan(services, allocations)), expected);
    }

    @ParameterizedTest(name = "allocated for {0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # time of 63 hours     | asked on   | expected       | why
            2025-04-01..2025-06-30 | 2025-06-30 | NOT_MET        | the last day of the hours
            2025-04-01..2025-06-29 | 2025-06-30 | UNDETERMINED /plans/0/services/0/hoursPerMonth | over
            2025-07-01..           | 2025-06-30 | UNDETERMINED /plans/0/services/0/hoursPerMonth | not yet
            -                      | 2025-06-30 | UNDETERMINED /plans/0/hourAllocations/0/period | for what time is not recorded
            2025-04-01..           | 2026-06-30 | NOT_MET        | asked about the last day of a plan that is over
            2025-04-01..2026-03-30 | 2026-06-30 | UNDETERMINED /plans/0/services/0/hoursPerMonth | over before the last day of the plan
            """)
    void asked_about_one_day(String period, String asOf, String expected, String why) {
        Isp.Builder plan = changed("attendant-care=63", one -> one.withPeriod(PlanningParts.period(period)));

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(A)", with(plan), asOf), expected);
    }

    @ParameterizedTest(name = "plan from {0} through {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | ends       | asked on   | 63 hours from 2025-04-01, of 62   | why
            2025-04-01 | -          | 2025-06-30 | UNDETERMINED /plans/0/endsOn      | perhaps it was over before
            2025-04-01 | -          | 2025-04-02 | UNDETERMINED /plans/0/endsOn      | perhaps it was over yesterday
            2025-04-01 | -          | 2025-04-01 | NOT_MET                           | its first day, whenever it ends
            2025-04-01 | -          | 2025-03-31 | PENDING                           | its first day lies ahead
            -          | 2026-03-31 | 2026-03-30 | UNDETERMINED /plans/0/startsOn    | perhaps it begins tomorrow
            -          | 2026-03-31 | 2026-03-31 | UNDETERMINED /plans/0/services/0/hoursPerMonth | its last day, on which the hours are over
            -          | 2025-05-31 | 2025-06-30 | NOT_MET                           | 63 hours on its last day, by which it had begun
            -          | -          | 2025-06-30 | UNDETERMINED /plans/0/startsOn    | no day of it is recorded
            """)
    void the_day_needs_the_days_of_the_plan(String startsOn, String endsOn, String asOf, String expected, String why) {
        Isp.Builder plan = changed(
                        "attendant-care=63", one -> one.withPeriod(PlanningParts.period("2025-04-01..2026-03-30")))
                .startsOn(Row.day(startsOn))
                .endsOn(Row.day(endsOn));

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(A)", with(plan), asOf), expected);
    }

    @Test
    void on_its_last_day_hours_are_within_the_ceiling_whenever_a_plan_began() {
        Isp.Builder plan = plan("attendant-care", "attendant-care=62").startsOn(Option.none());

        Row.assertOutcome(
                PlanningParts.aboutPlan("(1)(e)(A)", with(plan), "2026-03-30"), "UNDETERMINED /plans/0/startsOn");
        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(A)", with(plan), "2026-03-31"), "MET");
        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(A)", with(plan), "2026-06-30"), "MET");
    }

    @ParameterizedTest(name = "revision made {0}, implemented {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # made     | implemented | asked 2025-06-30
            2025-06-30 | -           | NOT_MET
            2025-07-01 | -           | UNDETERMINED /plans/0/services/0/hoursPerMonth
            -          | 2025-06-30  | NOT_MET
            -          | 2025-07-01  | UNDETERMINED /plans/0/services/0/hoursPerMonth
            """)
    void hours_of_a_later_revision_are_not_in_the_plan_yet(String madeOn, String implemented, String expected) {
        Isp.Builder plan = changed("attendant-care=63", one -> one.withRevisionId(Option.some("revision-1")))
                .revisions(Register.of(Revision.builder()
                        .id("revision-1")
                        .madeOn(Row.day(madeOn))
                        .implemented(Row.act(implemented))
                        .build()));

        assertAnswer("(1)(e)(A)", with(plan), expected);
    }

    /** The level drops from 62 to 40 on April 10: 62 stay usable through May 31. */
    @ParameterizedTest(name = "62 hours, asked {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # asked on | expected
            2025-05-31 | MET
            2025-06-01 | NOT_MET
            """)
    void after_a_drop_the_old_hours_stay_usable_for_a_while(String asOf, String expected) {
        ServiceRecord.Builder record = with(plan("attendant-care", "attendant-care=62"))
                .needsAssessments(Register.of(level("62", "2025-03-10"), level("40", "2025-04-10")));

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(A)", record, asOf), expected);
    }

    @ParameterizedTest(name = "{0} hours and nothing recorded of approvals: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # hours | asked 2025-06-30
            62      | MET
            63      | UNDETERMINED /approvals
            """)
    void an_approval_may_allow_more(String hours, String expected) {
        assertAnswer(
                "(1)(e)(A)",
                with(plan("attendant-care", "attendant-care=" + hours)).approvals(Option.<Seq<Approval>>none()),
                expected);
    }

    /** The level is 62 hours; the exception of 80 runs through 2025-12-31. */
    @ParameterizedTest(name = "{0} hours, assessments complete through 2025-06-30, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # hours | asked on   | expected | why
            62      | 2025-06-30 | MET      | no other assessment by then
            62      | 2025-07-01 | MET      | a drop from today leaves the old hours usable
            62      | 2025-08-31 | MET      | through the end of the month after
            62      | 2025-09-01 | UNDETERMINED /needsAssessments | they may have ended
            63      | 2025-06-30 | NOT_MET  | above the level
            63      | 2025-07-01 | UNDETERMINED /needsAssessments | perhaps more were found today
            """)
    void an_assessment_that_is_not_in_the_record_lowers_no_level_at_once(
            String hours, String asOf, String expected, String why) {
        ServiceRecord.Builder record = with(plan("attendant-care", "attendant-care=" + hours))
                .needsAssessments(Register.of(level("62", "2025-03-10")).completeThrough(Some.day("2025-06-30")));
        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(A)", record, asOf), expected);
    }

    @ParameterizedTest(name = "{0} hours resting on {1}, asked {2}: (A) {3}, (B) {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # hours | rests on   | asked on   | (A)            | (B)            | why
            80      | approval-1 | 2025-06-30 | NOT_APPLICABLE | MET            | the amount approved
            81      | approval-1 | 2025-06-30 | NOT_APPLICABLE | NOT_MET        | above it
            63      | approval-1 | 2025-12-31 | NOT_APPLICABLE | MET            | the last day of the exception
            63      | approval-1 | 2026-01-01 | NOT_APPLICABLE | NOT_MET        | the day after
            62      | approval-1 | 2026-01-01 | NOT_APPLICABLE | MET            | within the level again
            80      | -          | 2025-06-30 | MET            | NOT_APPLICABLE | (A) counts the exception too
            81      | -          | 2025-06-30 | NOT_MET        | NOT_APPLICABLE | above both
            63      | approval-9 | 2026-01-01 | NOT_MET        | NOT_APPLICABLE | there is no such approval
            """)
    void one_of_the_two_paragraphs_answers(
            String hours, String approvalId, String asOf, String first, String second, String why) {
        Isp.Builder plan = changed(
                "attendant-care=" + hours,
                one -> one.withApprovalId(Row.isRecorded(approvalId) ? Option.some(approvalId) : Option.none()));
        ServiceRecord.Builder record = with(plan).approvals(Array.of(exception("80")));

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(A)", record, asOf), first);
        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(B)", record, asOf), second);
    }

    @ParameterizedTest(name = "{0} hours resting on an approval that is not recorded: (A) {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # hours | (A)
            62      | MET
            63      | UNDETERMINED /approvals
            """)
    void an_approval_that_is_not_recorded_leaves_open_whether_it_is_an_exception(String hours, String first) {
        ServiceRecord.Builder record = with(changed(
                        "attendant-care=" + hours, one -> one.withApprovalId(Option.some("approval-1"))))
                .approvals(Option.<Seq<Approval>>none());

        assertAnswer("(1)(e)(A)", record, first);
        assertAnswer("(1)(e)(B)", record, "UNDETERMINED /approvals");
    }

    /** The service of 60 hours from 2025-06-01 comes with the revision that ends the first one, of 60 hours as well. */
    @ParameterizedTest(name = "first service ended {0}, revisions complete {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # implemented | complete   | asked on   | expected | why
            2025-06-01    | record     | 2025-05-31 | MET      | 60 hours: the second is still to come
            2025-06-01    | record     | 2025-06-01 | MET      | 60 hours: the first has ended
            2025-06-02    | record     | 2025-06-01 | NOT_MET  | both on that day, 120 hours
            not 2025-07-01 | record    | 2025-07-01 | NOT_MET  | the revision is not implemented, and both go on
            -             | record     | 2025-07-01 | UNDETERMINED /plans/0/revisions/0/implemented | ended or not is not recorded
            2025-06-01    | 2025-06-30 | 2025-07-01 | MET      | no other revision could make it more
            """)
    void hours_of_a_service_that_a_revision_ended_are_over(
            String implemented, String complete, String asOf, String expected, String why) {
        Isp.Builder plan = PlanningParts.plan()
                .services(Array.of(
                        careOf60Hours("service-1", "2025-04-01.."),
                        careOf60Hours("service-2", "2025-06-01..").withRevisionId(Option.some("revision-1"))))
                .hourAllocations(Array.empty())
                .revisions(Row.register(Array.of(replacing("service-1", implemented)), complete));
        ServiceRecord.Builder record = with(plan).needsAssessments(Register.of(level("100", "2025-03-10")));

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(A)", record, asOf), expected);
    }

    private static PlannedService careOf60Hours(String id, String period) {
        return PlannedService.builder()
                .id(id)
                .kind(ServiceKind.ATTENDANT_CARE)
                .period(PlanningParts.period(period))
                .hoursPerMonth(PlanningParts.hours("60"))
                .build();
    }

    private static Revision replacing(String serviceId, String implemented) {
        return Revision.builder()
                .id("revision-1")
                .madeOn(Some.day("2025-05-20"))
                .implemented(Row.act(implemented))
                .ends(Array.of(ServiceChange.builder().serviceId(serviceId).build()))
                .build();
    }

    @ParameterizedTest(name = "{0} hours, revisions complete {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # hours | revisions  | asked 2025-06-30                | why
            62      | -          | MET                             | within, whatever a revision ended
            63      | record     | NOT_MET                         | no revision ended it
            63      | 2025-06-29 | UNDETERMINED /plans/0/revisions | one of that day may have ended it
            63      | -          | UNDETERMINED /plans/0/revisions | one that is not recorded may have ended it
            """)
    void a_revision_that_is_not_recorded_may_have_ended_the_service(
            String hours, String complete, String expected, String why) {
        Isp.Builder own = plan("attendant-care=" + hours, "none").revisions(Row.register(Array.empty(), complete));
        Isp.Builder allocated =
                plan("attendant-care=70", "attendant-care=" + hours).revisions(Row.register(Array.empty(), complete));

        assertAnswer("(1)(e)(A)", with(own), expected);
        assertAnswer("(1)(e)(A)", with(allocated), expected);
    }

    /** The revision ends the service of attendant care. */
    @ParameterizedTest(name = "services {0}, allocations {1}, ended {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # services                                 | allocations                          | implemented    | asked on   | the ceiling is 62 | why
            attendant-care skills-training             | attendant-care=50 skills-training=20 | 2025-06-01     | 2025-05-31 | NOT_MET           | 70 hours on the last day of the service
            attendant-care skills-training             | attendant-care=50 skills-training=20 | 2025-06-01     | 2025-06-01 | MET               | 20 hours since the service has ended
            attendant-care skills-training             | attendant-care=50 skills-training=20 | not 2025-06-01 | 2025-06-01 | NOT_MET           | the revision is not implemented
            attendant-care skills-training             | attendant-care=50 skills-training=20 | -              | 2025-06-01 | UNDETERMINED /plans/0/revisions/0/implemented | ended or not is not recorded
            attendant-care skills-training             | attendant-care=40 skills-training=20 | -              | 2025-06-01 | MET               | within, ended or not
            attendant-care skills-training             | attendant-care=50 skills-training=63 | -              | 2025-06-01 | NOT_MET           | above, ended or not
            attendant-care skills-training             | attendant-care+skills-training=63    | 2025-06-01     | 2025-06-01 | NOT_MET           | they cover another service that goes on
            attendant-care skills-training             | day-support=50 skills-training=20    | 2025-06-01     | 2025-06-01 | NOT_MET           | they do not cover the service that ended
            attendant-care skills-training             | ?=50 skills-training=20              | 2025-06-01     | 2025-06-01 | UNDETERMINED /plans/0/hourAllocations/0/services | perhaps for the service that ended
            attendant-care skills-training acme:care   | attendant-care=50 skills-training=20 | 2025-06-01     | 2025-06-01 | UNDETERMINED /plans/0/services/2/kind | perhaps attendant care as well
            skills-training acme:care                  | attendant-care=50 skills-training=20 | 2025-06-01     | 2025-06-01 | NOT_MET           | they cover no service that ended, whatever the other is
            attendant-care                             | attendant-care=63                    | 2025-06-01     | 2025-06-01 | NOT_APPLICABLE    | no hours are left
            """)
    void hours_of_an_allocation_are_over_with_the_last_service_that_it_covers(
            String services, String allocations, String implemented, String asOf, String expected, String why) {
        Isp.Builder plan =
                plan(services, allocations).revisions(Register.of(replacing("service of attendant-care", implemented)));

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(A)", with(plan), asOf), expected);
    }

    /** The revision of 2025-06-01 ends the second of two services of attendant care. */
    @ParameterizedTest(name = "63 hours, the first service is for {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # first service        | asked 2025-06-30 | why
            2025-04-01..2025-06-30 | NOT_MET          | it goes on through that day
            2025-04-01..2025-06-29 | NOT_APPLICABLE   | it was over the day before
            2025-07-01..           | NOT_MET          | it lies ahead
            -                      | UNDETERMINED /plans/0/services/0/period | over or not is not recorded
            """)
    void a_service_that_is_over_keeps_no_hours(String period, String expected, String why) {
        Isp.Builder plan = changed("attendant-care=63", one -> one)
                .services(Array.of(
                        careOf60Hours("service-1", ALL_THE_TIME).withPeriod(PlanningParts.period(period)),
                        careOf60Hours("service-2", ALL_THE_TIME)))
                .revisions(Register.of(replacing("service-2", "2025-06-01")));

        assertAnswer("(1)(e)(A)", with(plan), expected);
    }

    @Test
    void hours_that_come_with_a_revision_outlast_what_it_ends() {
        Isp.Builder plan = changed("attendant-care=63", one -> one.withRevisionId(Option.some("revision-1")))
                .revisions(Register.of(replacing("service of attendant-care", "2025-06-01")));

        assertAnswer("(1)(e)(A)", with(plan), "NOT_MET");
    }

    /** Attendant care by 20 hours of an exception, and skills training by 20 hours more. */
    @ParameterizedTest(name = "attendant care ended {0}: (A) {1}, (B) {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # implemented  | (A)            | (B): asked 2025-06-30
            2025-06-30     | MET            | NOT_APPLICABLE
            not 2025-06-30 | NOT_APPLICABLE | MET
            """)
    void hours_that_are_over_rest_on_no_exception(String implemented, String first, String second) {
        Isp.Builder plan = plan("attendant-care skills-training", "none")
                .hourAllocations(allocations("attendant-care=20 skills-training=20")
                        .map(all -> all.update(0, one -> one.withApprovalId(Option.some("approval-1")))))
                .revisions(Register.of(replacing("service of attendant-care", implemented)));
        ServiceRecord.Builder record = with(plan).approvals(Array.of(exception("80")));

        assertAnswer("(1)(e)(A)", record, first);
        assertAnswer("(1)(e)(B)", record, second);
    }

    /** A plan from 2025-07-01, signed on 2025-06-10, of a child with 200 nursing hours; the level is 62 hours. */
    @ParameterizedTest(name = "{0} hours, nursing hours for {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # hours | 200 nursing hours      | asked on   | expected | why
            150     | 2025-07-01..2026-06-30 | 2025-06-20 | MET      | the plan lies ahead, and its first day has the nursing hours
            201     | 2025-07-01..2026-06-30 | 2025-06-20 | NOT_MET  | above them
            150     | 2025-07-02..2026-06-30 | 2025-06-20 | NOT_MET  | they begin the day after the plan
            150     | 2025-01-01..2025-06-30 | 2025-06-20 | NOT_MET  | they end the day before the plan
            150     | 2025-07-01..2026-06-30 | 2025-07-01 | MET      | the first day has come
            150     | -                      | 2025-06-20 | UNDETERMINED /nursingAllotments | not recorded
            """)
    void nursing_hours_that_begin_with_a_plan_ahead(
            String hours, String period, String asOf, String expected, String why) {
        Isp.Builder plan = changed(
                        "attendant-care=" + hours,
                        one -> one.withPeriod(PlanningParts.period("2025-07-01..2026-06-30")))
                .startsOn(Some.day("2025-07-01"))
                .endsOn(Some.day("2026-06-30"))
                .signing(Some.signed("2025-06-10", "2025-06-10"));
        Option<Seq<NursingAllotment>> nursing = PlanningParts.period(period)
                .map(days -> Array.of(NursingAllotment.builder()
                        .hoursPerMonth(new BigDecimal("200"))
                        .period(days)
                        .build()));
        ServiceRecord.Builder record =
                with(plan).individual(PlanningParts.born("2015-06-01")).nursingAllotments(nursing);

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(e)(A)", record, asOf), expected);
    }

    @Test
    void a_service_that_is_over_has_no_hours() {
        Isp.Builder plan = PlanningParts.plan()
                .services(services("attendant-care=63")
                        .map(all -> all.map(one -> one.withPeriod(PlanningParts.period("2025-04-01..2025-06-29")))))
                .hourAllocations(Array.empty());

        assertAnswer("(1)(e)(A)", with(plan), "NOT_APPLICABLE");
    }

    /** A plan without a last day. */
    @ParameterizedTest(name = "services {0}, allocations {1} resting on {2}: (B) {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # services      | allocations       | rests on   | (B), asked 2025-06-30        | why
            attendant-care  | attendant-care=63 | -          | NOT_APPLICABLE               | on no approval on any day
            attendant-care  | attendant-care=63 | approval-1 | UNDETERMINED /plans/0/endsOn | on that day or not is not known
            attendant-care  | attendant-care=63 | approval-9 | NOT_APPLICABLE               | there is no such approval
            attendant-care  | none              | -          | NOT_APPLICABLE               | there are no allocations
            attendant-care  | -                 | -          | UNDETERMINED /plans/0/hourAllocations | which there are is not recorded
            -               | attendant-care=63 | -          | NOT_APPLICABLE               | whatever the services are
            acme:care       | attendant-care=63 | -          | NOT_APPLICABLE               | the same
            acme:care       | attendant-care=63 | approval-1 | UNDETERMINED /plans/0/services/0/kind | perhaps attendant care, on an exception
            """)
    void hours_that_rest_on_no_approval_are_not_asked_by_b(
            String services, String allocations, String approvalId, String expected, String why) {
        Isp.Builder plan = plan(services, "none")
                .hourAllocations(allocations(allocations)
                        .map(all -> all.map(
                                one -> one.withApprovalId(Option.when(Row.isRecorded(approvalId), approvalId)))))
                .endsOn(Option.none());

        assertAnswer("(1)(e)(B)", with(plan).approvals(Array.of(exception("80"))), expected);
    }

    @Test
    void where_no_hours_are_allocated_on_the_day_the_kind_of_a_service_settles_nothing() {
        Isp.Builder plan = PlanningParts.plan()
                .services(services("acme:care=63")
                        .map(all -> all.map(one -> one.withPeriod(PlanningParts.period("2025-04-01..2025-06-29")))))
                .hourAllocations(Array.empty());

        assertAnswer("(1)(e)(A)", with(plan), "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "resting on {0}: (A) {1}, (B) {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind          | (A)            | (B)
            hours-exception | NOT_APPLICABLE | MET
            staffing-ratio  | MET            | NOT_APPLICABLE
            acme:more       | MET            | UNDETERMINED /approvals/0/kind
            """)
    void only_an_exception_of_hours_is_one(String kind, String first, String second) {
        ServiceRecord.Builder record = with(changed(
                        "attendant-care=40", one -> one.withApprovalId(Option.some("approval-1"))))
                .approvals(Array.of(exception("80").withKind(new ApprovalKind(kind))));

        assertAnswer("(1)(e)(A)", record, first);
        assertAnswer("(1)(e)(B)", record, second);
    }
}
