package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.PlanningParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.PlanningParts.recordOf;
import static org.openisp.rules.oregon.oar411_415_0070.PlanningParts.words;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.Barrier;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.content.PreferredService;
import org.openisp.core.content.Resource;
import org.openisp.core.content.ResourceKind;
import org.openisp.core.enrollment.ChildPlacement;
import org.openisp.core.enrollment.Contraindication;
import org.openisp.core.enrollment.ContraindicationKind;
import org.openisp.core.enrollment.PlacementEffort;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.Statement;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.NursingAllotment;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.Question;

/** Cases worked out from the text before the rules were read, save the last ones of (1)(e), which follow a look at them. */
@DisplayName("OAR 411-415-0070(1) as a reader of the text expects it")
class SecondReading01ClauseTest {

    /** Every answer of a clause, each once, in the order of the alphabet. */
    private static String answers(String paragraph, ServiceRecord record, String asOf) {
        return Ask.findings(paragraph, record, Question.asOf(Some.day(asOf)))
                .map(finding -> finding.outcome().status().name())
                .distinct()
                .sorted()
                .mkString(" ");
    }

    @ParameterizedTest
    @DisplayName("(1)(a): every one of the four issues, for a child as for an adult")
    @CsvSource({
        "yes, yes, yes, yes, 2025-04-01, MET",
        "yes, yes, yes, no,  2025-04-01, NOT_MET",
        "yes, yes, -,   no,  2025-04-01, NOT_MET",
        "yes, yes, -,   yes, 2025-04-01, UNDETERMINED",
        "yes, yes, yes, no,  2025-03-31, PENDING",
    })
    void issues_of_the_process(
            String independence, String integration, String seeking, String working, String asOf, String expected) {
        PlanProcess process = PlanProcess.builder()
                .description(Row.noted("yes"))
                .independence(Row.noted(independence))
                .integration(Row.noted(integration))
                .seekingEmployment(Row.noted(seeking))
                .competitiveIntegratedWork(Row.noted(working))
                .build();
        ServiceRecord record = recordOf(plan().process(process))
                .individual(PlanningParts.born("2015-06-01"))
                .build();
        assertThat(answers("(1)(a)", record, asOf)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("(1)(c)(A): the right of an adult")
    @CsvSource({
        "1990-01-01, no,  NOT_MET",
        "1990-01-01, -,   UNDETERMINED",
        "1990-01-01, yes, MET",
        "-,          no,  UNDETERMINED",
        "2015-01-01, no,  NOT_APPLICABLE",
    })
    void an_adults_choice(String born, String choice, String expected) {
        ServiceRecord record = recordOf(plan().process(PlanProcess.builder()
                        .familyParticipationChoice(Row.noted(choice))
                        .build()))
                .individual(PlanningParts.born(born))
                .build();
        assertThat(answers("(1)(c)(A)", record, "2025-06-01")).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("(1)(c)(C): a strategy for each barrier, not for one of them")
    @CsvSource({
        "one, one,  MET",
        "one, none, NOT_MET",
        "-,   none, NOT_MET",
        "one, -,    UNDETERMINED",
    })
    void barriers(String first, String second, String expected) {
        ServiceRecord record = recordOf(plan().preferredServices(Array.of(PreferredService.builder()
                                .id("preferred-1")
                                .kind(ServiceKind.JOB_COACHING)
                                .description(words("help at work"))
                                .build()))
                        .barriers(Array.of(barrier("barrier-1", first), barrier("barrier-2", second))))
                .build();
        assertThat(answers("(1)(c)(C)", record, "2025-06-01")).isEqualTo(expected);
    }

    private static Barrier barrier(String id, String strategies) {
        Barrier barrier = Barrier.builder()
                .id(id)
                .preferredServiceId("preferred-1")
                .description(words("no bus"))
                .build();
        return switch (strategies) {
            case "one" -> barrier.withStrategies(Option.some(Array.of(words("ask for rides"))));
            case "none" -> barrier.withStrategies(Option.some(Array.empty()));
            default -> barrier;
        };
    }

    @Test
    @DisplayName("(1)(c)(C): somebody said that there are no barriers, or nobody said anything")
    void no_barriers() {
        Isp.Builder plan = plan().preferredServices(Array.of(PreferredService.builder()
                .id("preferred-1")
                .kind(ServiceKind.JOB_COACHING)
                .build()));
        assertThat(answers("(1)(c)(C)", recordOf(plan).build(), "2025-06-01")).isEqualTo("UNDETERMINED");
        assertThat(answers("(1)(c)(C)", recordOf(plan.barriers(Array.empty())).build(), "2025-06-01"))
                .isEqualTo("MET");
    }

    @ParameterizedTest
    @DisplayName("(1)(c)(D): cost-effective arrangements; a kind that is not available need not be applied")
    @CsvSource({
        "4, yes, MET",
        "4, no,  NOT_MET",
        "4, -,   UNDETERMINED",
        "1, yes, JUDGMENT",
        "0, yes, NOT_MET",
    })
    void resources(int kinds, String costEffective, String expected) {
        Seq<Resource> resources = Array.of(ResourceKind.values())
                .take(kinds)
                .map(kind -> Resource.builder()
                        .kind(kind)
                        .arrangement(words("applied"))
                        .costEffectiveness(Row.noted(costEffective))
                        .build());
        ServiceRecord record = recordOf(plan().resources(resources)).build();
        assertThat(answers("(1)(c)(D)", record, "2025-06-01")).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("(1)(c)(E): a child in a 24-hour residential program, foster home or host home")
    @CsvSource({
        "24-hour-residential, 2010-01-01, 2025-06-01, NOT_MET",
        "child-foster-home,   2010-01-01, 2025-06-01, NOT_MET",
        "host-home,           2010-01-01, 2025-06-01, NOT_MET",
        "supported-living,    2010-01-01, 2025-06-01, NOT_APPLICABLE",
        "ciis,                2010-01-01, 2025-06-01, NOT_APPLICABLE",
        "own-or-family-home,  2010-01-01, 2025-06-01, NOT_APPLICABLE",
        "x:lodge,             2010-01-01, 2025-06-01, UNDETERMINED",
        "host-home,           -,          2025-06-01, UNDETERMINED",
        "host-home,           1990-01-01, 2025-06-01, NOT_APPLICABLE",
        "host-home,           2007-04-02, 2025-06-01, NOT_MET",
        "host-home,           2007-04-01, 2025-06-01, NOT_APPLICABLE",
        "host-home,           2010-01-01, 2025-01-31, NOT_APPLICABLE",
    })
    void reach_for_a_child(String program, String born, String asOf, String expected) {
        ServiceRecord record = child(program, born, placement("none", "none")).build();
        assertThat(answers("(1)(c)(E)(i)", record, asOf)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("(1)(c)(E)(i): a goal, unless contraindicated")
    @CsvSource({
        "goal, -,                         MET",
        "none, none,                      NOT_MET",
        "none, -,                         UNDETERMINED",
        "-,    none,                      UNDETERMINED",
        "none, REUNIFICATION 2025-03-01,  MET or NOT_APPLICABLE",
        "none, REUNIFICATION 2025-06-02,  NOT_MET",
        "none, CLOSER_PLACEMENT 2025-03-01, NOT_MET",
    })
    void reunification(String goals, String against, String expected) {
        ServiceRecord record =
                child("host-home", "2010-01-01", placement(goals, against)).build();
        assertThat(expected.split(" or ", -1)).contains(answers("(1)(c)(E)(i)", record, "2025-06-01"));
    }

    @ParameterizedTest
    @DisplayName("(1)(c)(E)(iii): a distant placement, and a case manager who continues to look")
    @CsvSource({
        "no,  none,       none,                        MET or NOT_APPLICABLE",
        "yes, 2025-05-20, none,                        MET",
        "yes, none,       none,                        NOT_MET",
        "yes, none,       -,                           UNDETERMINED",
        "yes, 2025-06-02, none,                        NOT_MET",
        "-,   none,       none,                        UNDETERMINED",
        "yes, none,       REUNIFICATION 2025-03-01,    NOT_MET",
        "yes, none,       CLOSER_PLACEMENT 2025-03-01, MET or NOT_APPLICABLE",
    })
    void closer_placement(String distant, String efforts, String against, String expected) {
        ChildPlacement placement = placement("goal", against)
                .withDistantFromFamily(Row.said(distant))
                .withCloserPlacementEfforts(Register.ofAll(Row.days(efforts)
                        .map(madeOn -> PlacementEffort.builder()
                                .id("effort-1")
                                .madeOn(madeOn)
                                .build())));
        ServiceRecord record = child("host-home", "2010-01-01", placement).build();
        assertThat(expected.split(" or ", -1)).contains(answers("(1)(c)(E)(iii)", record, "2025-06-01"));
    }

    private static ChildPlacement placement(String goals, String against) {
        ChildPlacement.Builder placement = ChildPlacement.builder();
        if (!goals.equals("-")) {
            placement.reunificationGoals(
                    goals.equals("none")
                            ? Array.empty()
                            : Array.of(Statement.builder()
                                    .id("goal-1")
                                    .text(words("home"))
                                    .build()));
        }
        if (against.equals("none")) {
            placement.contraindications(Array.empty());
        } else if (!against.equals("-")) {
            String[] parts = against.split(" ", -1);
            placement.contraindications(Array.of(Contraindication.builder()
                    .id("contraindication-1")
                    .against(ContraindicationKind.valueOf(parts[0]))
                    .reason(words("a reason"))
                    .foundOn(Some.day(parts[1]))
                    .build()));
        }
        return placement.build();
    }

    private static ServiceRecord.Builder child(String program, String born, ChildPlacement placement) {
        return recordOf(plan())
                .individual(PlanningParts.born(born))
                .stays(Register.of(Stay.builder()
                        .id("stay-1")
                        .programType(new ProgramType(program))
                        .enteredOn(Some.day("2025-02-01"))
                        .childPlacement(placement)
                        .build()));
    }

    @ParameterizedTest
    @DisplayName("(1)(d): assessed need, service by service")
    @CsvSource({
        "need-1,  MET",
        "none,    NOT_MET",
        "-,       UNDETERMINED",
        "need-9,  NOT_MET",
        "need-2,  NOT_MET",
    })
    void a_service_rests_on_an_assessed_need(String needId, String expected) {
        PlannedService service = switch (needId) {
            case "-" -> care("40");
            case "none" -> care("40").withNeedIds(Option.some(Array.empty()));
            default -> care("40").withNeedIds(Option.some(Array.of(needId)));
        };
        ServiceRecord record = recordOf(plan().services(Array.of(service)))
                .needs(Array.of(need("need-1", Option.none()), need("need-2", Row.day("2024-12-31"))))
                .needsAssessments(Register.of(
                        assessed("2025-02-10", "100").withNeedIds(Option.some(Array.of("need-1", "need-2")))))
                .build();
        assertThat(answers("(1)(d)", record, "2025-06-01")).isEqualTo(expected);
    }

    private static Need need(String id, Option<LocalDate> endedOn) {
        return Need.builder()
                .id(id)
                .identifiedOn(Some.day("2024-06-01"))
                .endedOn(endedOn)
                .build();
    }

    private static PlannedService care(String hoursPerMonth) {
        return service("service-1", ServiceKind.ATTENDANT_CARE, hoursPerMonth);
    }

    private static PlannedService service(String id, ServiceKind kind, String hoursPerMonth) {
        return PlannedService.builder()
                .id(id)
                .kind(kind)
                .period(Period.of(Some.day("2025-04-01"), Some.day("2026-03-31")))
                .hoursPerMonth(PlanningParts.hours(hoursPerMonth))
                .build();
    }

    private static NeedsAssessment assessed(String submitted, String hoursPerMonth) {
        return NeedsAssessment.builder()
                .id("assessment-" + submitted)
                .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                .submitted(Act.on(Some.day(submitted)))
                .serviceLevelHoursPerMonth(PlanningParts.hours(hoursPerMonth))
                .build();
    }

    private static HourAllocation allocated(String id, String hoursPerMonth, String period, ServiceKind... kinds) {
        return HourAllocation.builder()
                .id(id)
                .hoursPerMonth(new BigDecimal(hoursPerMonth))
                .services(Array.of(kinds))
                .period(PlanningParts.period(period))
                .build();
    }

    private static Approval exception(String hoursPerMonth, String decidedOn, String period) {
        return Approval.builder()
                .id("approval-1")
                .kind(ApprovalKind.HOURS_EXCEPTION)
                .hoursPerMonth(new BigDecimal(hoursPerMonth))
                .decision(ApprovalDecision.APPROVED)
                .decidedOn(Some.day(decidedOn))
                .period(PlanningParts.period(period))
                .build();
    }

    /** A plan of one service of attendant care with this allocation, a service level of 100 hours and no exception. */
    private static ServiceRecord.Builder allocating(HourAllocation... allocations) {
        return recordOf(plan().services(Array.of(care("-")))
                        .hourAllocations(Array.of(allocations))
                        .revisions(Register.of()))
                .needsAssessments(Register.of(assessed("2025-02-10", "100")))
                .approvals(Array.empty())
                .nursingAllotments(Array.empty());
    }

    @ParameterizedTest
    @DisplayName("(1)(e): within the service level, to the tenth of an hour")
    @CsvSource({"99.9, MET", "100, MET", "100.0, MET", "100.1, NOT_MET"})
    void within_the_service_level(String hoursPerMonth, String expected) {
        ServiceRecord record = allocating(
                        allocated("hours-1", hoursPerMonth, "2025-04-01..2026-03-31", ServiceKind.ATTENDANT_CARE))
                .build();
        assertThat(answers("(1)(e)(A)", record, "2025-06-01")).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("(1)(e)(B): an approved exception raises the ceiling, from its approval and while it runs")
    @CsvSource({
        // the plan allocates 120 hours from June 1; the service level is 100
        "2025-05-20, 2025-06-01..2026-03-31, -,          2025-07-01, MET",
        "2025-06-15, 2025-06-01..2026-03-31, -,          2025-06-10, NOT_MET",
        "2025-05-20, 2025-06-01..2025-08-31, -,          2025-09-01, NOT_MET",
        "2025-05-20, 2025-06-01..2026-03-31, 2025-07-10, 2025-08-31, MET",
        "2025-05-20, 2025-06-01..2026-03-31, 2025-07-10, 2025-09-01, NOT_MET",
    })
    void an_exception(String decidedOn, String period, String revokedOn, String asOf, String expected) {
        ServiceRecord record = allocating(
                        allocated("hours-1", "120", "2025-06-01..2026-03-31", ServiceKind.ATTENDANT_CARE))
                .approvals(Array.of(exception("120", decidedOn, period).withRevokedOn(Row.day(revokedOn))))
                .build();
        assertThat(answers("(1)(e)(A)", record, asOf)).isEqualTo(expected);
    }

    @Test
    @DisplayName("(1)(e): exceptions that nobody recorded are not exceptions that nobody has")
    void unrecorded_exceptions() {
        ServiceRecord over = allocating(
                        allocated("hours-1", "120", "2025-04-01..2026-03-31", ServiceKind.ATTENDANT_CARE))
                .build();
        assertThat(answers("(1)(e)(A)", over.withApprovals(Option.none()), "2025-06-01"))
                .isEqualTo("UNDETERMINED");
        assertThat(answers("(1)(e)(A)", over.withNursingAllotments(Option.none()), "2025-06-01"))
                .as("somebody whose age is not known may be a medically fragile child")
                .isEqualTo("UNDETERMINED");
    }

    @ParameterizedTest
    @DisplayName("(1)(e)(A): private duty nursing hours are those of a child")
    @CsvSource({"2015-01-01, MET", "1990-01-01, NOT_MET", "-, UNDETERMINED"})
    void nursing_hours(String born, String expected) {
        ServiceRecord record = allocating(
                        allocated("hours-1", "120", "2025-04-01..2026-03-31", ServiceKind.ATTENDANT_CARE))
                .individual(PlanningParts.born(born))
                .nursingAllotments(Array.of(NursingAllotment.builder()
                        .hoursPerMonth(new BigDecimal("150"))
                        .period(Period.from(Some.day("2025-01-01")))
                        .build()))
                .build();
        assertThat(answers("(1)(e)(A)", record, "2025-06-01")).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("(1)(e): after a drop in service level the old hours serve through the end of the month after")
    @CsvSource({"2025-06-10, MET", "2025-07-31, MET", "2025-08-01, NOT_MET"})
    void a_lower_service_level(String asOf, String expected) {
        ServiceRecord record = allocating(
                        allocated("hours-1", "100", "2025-04-01..2026-03-31", ServiceKind.ATTENDANT_CARE))
                .needsAssessments(Register.of(assessed("2025-06-10", "80"), assessed("2025-02-10", "100")))
                .build();
        assertThat(answers("(1)(e)(A)", record, asOf)).isEqualTo(expected);
    }

    @Test
    @DisplayName("(1)(e): a lower service level after its end does not reach a plan that is over")
    void a_plan_that_is_over() {
        ServiceRecord record = allocating(
                        allocated("hours-1", "100", "2025-04-01..2026-03-31", ServiceKind.ATTENDANT_CARE))
                .needsAssessments(Register.of(assessed("2025-02-10", "100"), assessed("2026-04-10", "80")))
                .build();
        assertThat(answers("(1)(e)(A)", record, "2026-07-01")).isIn("MET", "NOT_APPLICABLE");
    }

    @Test
    @DisplayName("(1)(e): hours of a month are counted together; those of different months are not")
    void two_allocations() {
        assertThat(answers(
                        "(1)(e)(A)",
                        allocating(
                                        allocated(
                                                "hours-1", "60", "2025-04-01..2026-03-31", ServiceKind.ATTENDANT_CARE),
                                        allocated(
                                                "hours-2", "50", "2025-04-01..2026-03-31", ServiceKind.SKILLS_TRAINING))
                                .build(),
                        "2025-06-01"))
                .contains("NOT_MET");
        assertThat(answers(
                        "(1)(e)(A)",
                        allocating(
                                        allocated(
                                                "hours-1", "60", "2025-04-01..2025-06-30", ServiceKind.ATTENDANT_CARE),
                                        allocated(
                                                "hours-2", "70", "2025-07-01..2026-03-31", ServiceKind.ATTENDANT_CARE))
                                .build(),
                        "2025-08-01"))
                .isEqualTo("MET");
    }

    @ParameterizedTest
    @DisplayName("(1)(e): community living supports")
    @CsvSource({
        "job-coaching,    40,  NOT_APPLICABLE",
        "residential,     40,  NOT_APPLICABLE",
        "skills-training, 40,  MET",
        "skills-training, 101, NOT_MET",
        "x:coaching,      40,  UNDETERMINED",
    })
    void which_services(String kind, String hoursPerMonth, String expected) {
        ServiceRecord record = allocating().build();
        assertThat(answers(
                        "(1)(e)(A)",
                        record.withPlans(services(service("service-1", new ServiceKind(kind), hoursPerMonth))),
                        "2025-06-01"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("(1)(e): relief care alone is left open; a service of an unknown kind may need hours")
    void open_services() {
        ServiceRecord record = allocating().build();
        assertThat(answers(
                        "(1)(e)",
                        record.withPlans(services(service("service-1", ServiceKind.RELIEF_CARE, "-"))),
                        "2025-06-01"))
                .isEqualTo("JUDGMENT");
        assertThat(answers(
                        "(1)(e)",
                        record.withPlans(
                                services(care("40"), service("service-2", new ServiceKind("x:coaching"), "-"))),
                        "2025-06-01"))
                .isEqualTo("UNDETERMINED");
    }

    private static Register<Isp> services(PlannedService... services) {
        return Register.of(plan().services(Array.of(services))
                .hourAllocations(Array.empty())
                .revisions(Register.of())
                .build());
    }

    @Test
    @DisplayName("(1)(e): a plan of attendant care without any hours lacks its allocation")
    void no_allocation_at_all() {
        ServiceRecord none = allocating().build();
        assertThat(answers("(1)(e)", none, "2025-06-01")).isIn("NOT_MET", "UNDETERMINED");
        assertThat(answers("(1)(e)", none, "2025-03-01")).isIn("PENDING", "UNDETERMINED");
    }
}
