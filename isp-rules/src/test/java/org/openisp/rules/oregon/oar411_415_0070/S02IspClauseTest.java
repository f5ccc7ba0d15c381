package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.content.SharingChoice;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(2) somebody in waiver or K Plan services has an ISP")
class S02IspClauseTest {

    private static final String RECORD = "record-1";
    private static final String ASKED = "2025-06-30";

    private static Option<Seq<FundingEnrollment>> enrolled(String authority, String period) {
        if (!Row.isRecorded(authority)) {
            return Option.none();
        }
        return Option.some(
                authority.equals("none")
                        ? Array.empty()
                        : Array.of(FundingEnrollment.builder()
                                .authority(new FundingAuthority(authority))
                                .period(PlanningParts.period(period).get())
                                .build()));
    }

    private static Outcome aboutRecord(ServiceRecord.Builder record) {
        return Ask.outcome("(2)", RECORD, record.build(), ASKED);
    }

    @ParameterizedTest(name = "{0} for {1}, no plan: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # authority                          | for                    | asked 2025-06-30
            k-plan                               | 2025-06-30..           | NOT_MET
            adults-waiver                        | 2025-01-01..2025-06-30 | NOT_MET
            childrens-waiver                     | 2025-01-01..           | NOT_MET
            childrens-extraordinary-needs-waiver | 2025-01-01..           | NOT_MET
            k-plan                               | 2025-07-01..           | NOT_APPLICABLE
            k-plan                               | 2025-01-01..2025-06-29 | NOT_APPLICABLE
            state-plan-personal-care             | 2025-01-01..           | NOT_APPLICABLE
            case-management-only                 | 2025-01-01..           | NOT_APPLICABLE
            acme:waiver                          | 2025-01-01..           | UNDETERMINED /fundingAuthorities
            none                                 | -                      | NOT_APPLICABLE
            -                                    | -                      | UNDETERMINED /fundingAuthorities
            """)
    void who_must_have_one(String authority, String period, String expected) {
        Row.assertOutcome(
                aboutRecord(Some.record()
                        .fundingAuthorities(enrolled(authority, period))
                        .plans(Register.of())),
                expected);
    }

    @ParameterizedTest(name = "plan from {0} to {1}, ended {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | ends       | ended      | asked 2025-06-30
            2025-06-30 | 2026-06-29 | -          | MET
            2024-11-01 | 2025-06-30 | -          | MET
            2025-07-01 | 2026-06-30 | -          | NOT_MET
            2024-11-01 | 2025-06-29 | -          | NOT_MET
            2025-04-01 | 2026-03-31 | 2025-06-29 | NOT_MET
            2025-04-01 | 2026-03-31 | 2025-06-30 | MET
            2025-04-01 | -          | -          | UNDETERMINED /plans/0/endsOn
            -          | 2026-03-31 | -          | UNDETERMINED /plans/0/startsOn
            2025-07-01 | -          | -          | NOT_MET
            """)
    void it_covers_the_day(String startsOn, String endsOn, String terminatedOn, String expected) {
        Isp.Builder plan = Some.plan("isp-2025")
                .startsOn(Row.day(startsOn))
                .endsOn(Row.day(endsOn))
                .terminatedOn(Row.day(terminatedOn))
                .signing(Some.unsigned());

        Row.assertOutcome(
                aboutRecord(PlanningParts.recordOf(plan).fundingAuthorities(enrolled("k-plan", "2024-01-01.."))),
                expected);
    }

    @Test
    void no_plan_recorded_is_not_no_plan() {
        ServiceRecord.Builder record = Some.record().fundingAuthorities(enrolled("k-plan", "2024-01-01.."));

        Row.assertOutcome(aboutRecord(record), "UNDETERMINED /plans");
        Row.assertOutcome(
                aboutRecord(record.plans(Register.<Isp>of().completeThrough(Some.day("2025-06-29")))),
                "UNDETERMINED /plans");
        Row.assertOutcome(aboutRecord(record.plans(Register.of())), "NOT_MET");
    }

    private static Option<Seq<SharingChoice>> sharing(String providers) {
        if (!Row.isRecorded(providers)) {
            return Option.none();
        }
        return Option.some(
                providers.equals("none")
                        ? Array.empty()
                        : Row.list(providers)
                                .map(id ->
                                        SharingChoice.builder().providerId(id).build()));
    }

    private static PlannedService service(String id, String providerId) {
        return PlannedService.builder()
                .id(id)
                .kind(ServiceKind.ATTENDANT_CARE)
                .providerId(providerId)
                .build();
    }

    private static ServiceRecord.Builder living(String program, Isp.Builder plan) {
        return PlanningParts.recordOf(plan)
                .fundingAuthorities(enrolled("k-plan", "2024-01-01.."))
                .stays(Register.of(Stay.builder()
                        .id("stay-1")
                        .programType(new ProgramType(program))
                        .enteredOn(Some.day("2024-01-01"))
                        .build()));
    }

    @ParameterizedTest(name = "living in {0}, form {1}, room and board {2}, sharing with {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # program           | form | room | sharing         | asked 2025-06-30
            own-or-family-home  | yes  | -    | worker agency   | MET
            own-or-family-home  | no   | -    | worker agency   | NOT_MET
            own-or-family-home  | -    | -    | worker agency   | UNDETERMINED /plans/0/departmentApprovedForm
            own-or-family-home  | -    | -    | worker          | NOT_MET
            own-or-family-home  | yes  | -    | worker          | NOT_MET
            own-or-family-home  | yes  | -    | none            | NOT_MET
            own-or-family-home  | yes  | -    | -               | UNDETERMINED /plans/0/process/sharing
            adult-foster-home   | yes  | yes  | worker agency   | MET
            adult-foster-home   | yes  | no   | worker agency   | NOT_MET
            adult-foster-home   | yes  | -    | worker agency   | UNDETERMINED /plans/0/roomAndBoard
            supported-living    | yes  | no   | worker agency   | NOT_MET
            ciis                | yes  | no   | worker agency   | MET
            acme:village        | yes  | no   | worker agency   | UNDETERMINED /stays/0/programType
            acme:village        | yes  | yes  | worker agency   | MET
            """)
    void the_document(String program, String form, String roomAndBoard, String sharing, String expected) {
        Isp.Builder plan = PlanningParts.plan()
                .departmentApprovedForm(Row.said(form))
                .roomAndBoard(Row.noted(roomAndBoard))
                .services(Array.of(service("service-1", "worker"), service("service-2", "agency")))
                .process(PlanProcess.builder().sharing(sharing(sharing)).build());

        Row.assertOutcome(PlanningParts.aboutPlan("(2)", living(program, plan), ASKED), expected);
    }

    @Test
    void a_provider_that_comes_with_a_revision_was_not_there_to_be_decided_on() {
        Isp.Builder plan = PlanningParts.plan()
                .departmentApprovedForm(Row.said("yes"))
                .services(Array.of(
                        service("service-1", "worker"),
                        service("service-2", "agency").withRevisionId(Option.some("revision-1"))))
                .process(PlanProcess.builder().sharing(sharing("worker")).build());

        Row.assertOutcome(PlanningParts.aboutPlan("(2)", living("own-or-family-home", plan), ASKED), "MET");
    }

    @Test
    void services_or_a_process_that_are_not_recorded_are_not_known() {
        Isp.Builder noServices = PlanningParts.plan()
                .departmentApprovedForm(Row.said("yes"))
                .process(PlanProcess.builder().sharing(sharing("worker")).build());
        Isp.Builder noProcess = PlanningParts.plan()
                .departmentApprovedForm(Row.said("yes"))
                .services(Array.of(service("service-1", "worker")));

        Row.assertOutcome(
                PlanningParts.aboutPlan("(2)", living("own-or-family-home", noServices), ASKED),
                "UNDETERMINED /plans/0/services");
        Row.assertOutcome(
                PlanningParts.aboutPlan("(2)", living("own-or-family-home", noProcess), ASKED),
                "UNDETERMINED /plans/0/process");
        Row.assertOutcome(
                PlanningParts.aboutPlan(
                        "(2)",
                        living(
                                "own-or-family-home",
                                noProcess.services(
                                        Array.of(service("service-1", "worker").withProviderId(Option.none())))),
                        ASKED),
                "UNDETERMINED /plans/0/services/0/providerId");
    }

    @ParameterizedTest(name = "enrolled {0}, plan from {1} to {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # K Plan               | starts     | ends       | form not approved, asked 2025-08-01 | why
            2024-01-01..2025-03-31 | 2024-11-01 | 2025-01-31 | NOT_MET                      | enrolled on the last day of the plan
            2024-01-01..2025-03-31 | 2024-11-01 | 2025-10-31 | NOT_APPLICABLE               | the plan goes on, and the K Plan is over
            2024-01-01..2025-03-31 | 2024-11-01 | -          | UNDETERMINED /plans/0/endsOn | perhaps over before the K Plan was
            2025-03-01..           | 2024-11-01 | 2025-01-31 | NOT_APPLICABLE               | not enrolled yet
            2025-03-01..           | 2024-11-01 | -          | UNDETERMINED /plans/0/endsOn | perhaps over before the enrollment
            2024-11-01..           | 2024-11-01 | -          | NOT_MET                      | enrolled on every day of the plan
            2024-01-01..2025-07-31 | 2024-11-01 | -          | UNDETERMINED /plans/0/endsOn | enrolled until yesterday
            2024-01-01..2025-08-01 | 2024-11-01 | -          | NOT_MET                      | enrolled through today
            2024-01-01..2024-10-31 | 2024-11-01 | -          | NOT_APPLICABLE               | enrolled on no day of the plan
            """)
    void a_last_day_that_is_not_recorded_is_not_the_day_asked_about(
            String enrolled, String startsOn, String endsOn, String expected, String why) {
        Isp.Builder plan =
                PlanningParts.planFrom(startsOn).endsOn(Row.day(endsOn)).departmentApprovedForm(Row.said("no"));
        ServiceRecord.Builder record =
                living("own-or-family-home", plan).fundingAuthorities(enrolled("k-plan", enrolled));

        Row.assertOutcome(PlanningParts.aboutPlan("(2)", record, "2025-08-01"), expected);
    }

    @Test
    void enrollments_that_follow_each_other_without_a_day_between_are_no_change() {
        Isp.Builder plan = PlanningParts.planFrom("2024-11-01").departmentApprovedForm(Row.said("no"));
        Option<Seq<FundingEnrollment>> all = Option.some(enrolled("k-plan", "2024-01-01..2025-03-31")
                .get()
                .appendAll(enrolled("adults-waiver", "2025-04-01..").get()));

        Row.assertOutcome(
                PlanningParts.aboutPlan(
                        "(2)", living("own-or-family-home", plan).fundingAuthorities(all), "2025-08-01"),
                "NOT_MET");
    }

    /** The K Plan through one day, and a waiver from another one on. */
    @ParameterizedTest(name = "plan from {0}, enrolled through {1} and from {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | through    | from       | form not approved, no last day, asked 2025-08-01 | why
            2024-11-01 | 2025-03-31 | 2025-06-01 | UNDETERMINED /plans/0/endsOn | perhaps over in April or May
            2024-11-01 | 2025-07-30 | 2025-08-01 | UNDETERMINED /plans/0/endsOn | perhaps over on the one day between
            2024-11-01 | 2025-03-31 | 2025-04-01 | NOT_MET                      | no day between
            2024-11-01 | 2024-09-30 | 2024-11-01 | NOT_MET                      | a lapse before the plan began
            2024-11-01 | 2025-08-01 | 2026-01-01 | NOT_MET                      | a lapse that has not come
            -          | 2025-03-31 | 2025-06-01 | UNDETERMINED /plans/0/endsOn | whenever it began
            -          | 2024-10-20 | 2024-10-25 | UNDETERMINED /plans/0/startsOn | a lapse before any plan that is judged; complete or not
            2025-02-01 | 2024-12-31 | 2025-08-02 | NOT_APPLICABLE               | enrolled on no day of the plan
            """)
    void enrollment_that_lapsed_may_have_lapsed_on_the_last_day(
            String startsOn, String through, String from, String expected, String why) {
        Isp.Builder plan = PlanningParts.planFrom(startsOn).departmentApprovedForm(Row.said("no"));
        Option<Seq<FundingEnrollment>> all = Option.some(enrolled("k-plan", "2024-01-01.." + through)
                .get()
                .appendAll(enrolled("adults-waiver", from + "..").get()));

        Row.assertOutcome(
                PlanningParts.aboutPlan(
                        "(2)", living("own-or-family-home", plan).fundingAuthorities(all), "2025-08-01"),
                expected);
    }

    @Test
    void enrollment_for_a_time_may_have_been_on_the_last_day() {
        Isp.Builder plan = PlanningParts.planFrom("2024-11-01").departmentApprovedForm(Row.said("no"));

        Row.assertOutcome(
                PlanningParts.aboutPlan(
                        "(2)",
                        living("own-or-family-home", plan)
                                .fundingAuthorities(enrolled("k-plan", "2025-02-01..2025-04-30")),
                        "2025-08-01"),
                "UNDETERMINED /plans/0/endsOn");
    }

    @Test
    void the_document_is_asked_about_where_there_are_waiver_or_k_plan_services() {
        Isp.Builder draft = PlanningParts.plan()
                .startsOn(Some.day("2025-07-01"))
                .departmentApprovedForm(Row.said("no"))
                .services(Array.empty());

        Row.assertOutcome(PlanningParts.aboutPlan("(2)", living("own-or-family-home", draft), ASKED), "PENDING");
        Row.assertOutcome(
                PlanningParts.aboutPlan(
                        "(2)", living("own-or-family-home", draft).fundingAuthorities(Array.empty()), ASKED),
                "NOT_APPLICABLE");
        Row.assertOutcome(
                PlanningParts.aboutPlan("(2)", PlanningParts.recordOf(draft), ASKED),
                "UNDETERMINED /fundingAuthorities");
    }
}
