package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(1)(d) every service is tied to an assessed need")
class S01dAssessedNeedClauseTest {

    private static final String SERVICE = "service-1";

    private static Option<Seq<String>> ids(String words) {
        if (!Row.isRecorded(words)) {
            return Option.none();
        }
        return Option.some(words.equals("none") ? Array.empty() : Row.list(words));
    }

    private static PlannedService service(String needIds) {
        return PlannedService.builder()
                .id(SERVICE)
                .kind(ServiceKind.ATTENDANT_CARE)
                .needIds(ids(needIds))
                .build();
    }

    private static NeedsAssessment assessment(String found, String submitted) {
        return NeedsAssessment.builder()
                .id("assessment-1")
                .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                .needIds(ids(found))
                .submitted(Row.act(submitted))
                .build();
    }

    private static Option<Seq<Need>> needs(String words) {
        return ids(words).map(all -> all.map(id -> Need.builder().id(id).build()));
    }

    private static Outcome asked(ServiceRecord.Builder record) {
        return Ask.outcome("(1)(d)", SERVICE, record.build(), "2025-06-30");
    }

    private static ServiceRecord.Builder assessed(Isp.Builder plan) {
        return PlanningParts.recordOf(plan)
                .needs(needs("bath"))
                .needsAssessments(Register.of(assessment("bath", "2025-03-01")));
    }

    @ParameterizedTest(name = "service for {0}, needs {1}, found {2}, submitted {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # service  | needs    | found    | submitted      | asked 2025-06-30               | why
            bath       | bath     | bath     | 2025-03-01     | MET                            | an assessed need
            bath bus   | bath bus | bath     | 2025-03-01     | MET                            | one of its needs is
            bath       | bath     | bath     | 2025-06-30     | MET                            | submitted today
            bath       | bath     | bath     | 2025-07-01     | NOT_MET                        | not complete yet
            bath       | bath     | bath     | not 2025-06-30 | NOT_MET                        | known not to be complete
            bath       | bath     | bath     | -              | UNDETERMINED /needsAssessments/0/submitted | complete or not is not recorded
            none       | bath     | bath     | 2025-03-01     | NOT_MET                        | it meets no need
            bath       | bath bus | bus      | 2025-03-01     | NOT_MET                        | a need that was not assessed
            bath       | bus      | bath     | 2025-03-01     | NOT_MET                        | there is no such need
            bath       | none     | bath     | 2025-03-01     | NOT_MET                        | there are no needs
            -          | bath     | bath     | 2025-03-01     | UNDETERMINED /plans/0/services/0/needIds | which needs is not recorded
            bath       | -        | bath     | 2025-03-01     | UNDETERMINED /needs            | needs are not recorded
            bath       | bath     | -        | 2025-03-01     | UNDETERMINED /needsAssessments/0/needIds | what was found is not recorded
            bath       | bath     | -        | not 2025-06-30 | NOT_MET                        | nothing was found yet
            """)
    void a_need_that_an_assessment_found(
            String needIds, String needs, String found, String submitted, String expected, String why) {
        ServiceRecord.Builder record = PlanningParts.recordOf(
                        PlanningParts.plan().services(Array.of(service(needIds))))
                .needs(needs(needs))
                .needsAssessments(Register.of(assessment(found, submitted)));

        Row.assertOutcome(asked(record), expected);
    }

    @ParameterizedTest(name = "beside one that found another need, waived {0}, found {1}, submitted {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # waived | found | submitted  | asked 2025-06-30 | why
            yes      | -     | -          | NOT_MET          | it will not be completed, so it finds nothing
            yes      | bath  | -          | NOT_MET          | whatever it lists
            yes      | bath  | 2025-06-01 | MET              | it was completed all the same
            no       | -     | -          | UNDETERMINED /needsAssessments/1/submitted | it may have found the need
            -        | -     | -          | UNDETERMINED /needsAssessments/1/submitted | waived or not is not recorded
            """)
    void an_assessment_that_was_waived_finds_nothing(
            String waived, String found, String submitted, String expected, String why) {
        ServiceRecord.Builder record = PlanningParts.recordOf(
                        PlanningParts.plan().services(Array.of(service("bath"))))
                .needs(needs("bath bus"))
                .needsAssessments(Register.of(
                        assessment("bus", "2025-03-01"),
                        assessment(found, submitted).withId("assessment-2").withWaived(Row.said(waived))));

        Row.assertOutcome(asked(record), expected);
    }

    @ParameterizedTest(name = "identified {0}, ended {1}, plan from {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # identified | ended      | plan from  | asked 2025-06-30
            2025-06-30   | -          | 2025-04-01 | MET
            2025-07-01   | -          | 2025-04-01 | NOT_MET
            -            | 2025-04-01 | 2025-04-01 | MET
            -            | 2025-03-31 | 2025-04-01 | NOT_MET
            -            | 2025-03-31 | 2025-07-01 | PENDING
            -            | 2025-03-31 | -          | UNDETERMINED /plans/0/startsOn
            -            | 2025-06-30 | 2025-07-01 | PENDING
            -            | 2025-07-01 | 2025-07-02 | MET
            -            | 2025-07-01 | -          | MET
            """)
    void a_need_of_the_time_of_the_plan(String identifiedOn, String endedOn, String startsOn, String expected) {
        ServiceRecord.Builder record = assessed(
                        PlanningParts.plan().startsOn(Row.day(startsOn)).services(Array.of(service("bath"))))
                .needs(Array.of(Need.builder()
                        .id("bath")
                        .identifiedOn(Row.day(identifiedOn))
                        .endedOn(Row.day(endedOn))
                        .build()));

        Row.assertOutcome(asked(record), expected);
    }

    @ParameterizedTest(name = "identified {0}, submitted {1}, assessments complete {2}, plan through {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # identified | submitted      | complete   | plan through | asked 2026-06-30               | why
            2025-03-01   | 2026-03-31     | record     | 2026-03-31   | MET                            | on its last day
            2025-03-01   | 2026-04-01     | record     | 2026-03-31   | NOT_MET                        | nothing was assessed while it stood
            2026-03-31   | 2026-03-31     | record     | 2026-03-31   | MET                            | both on its last day
            2026-04-01   | 2026-03-31     | record     | 2026-03-31   | NOT_MET                        | the need is a later one
            2025-03-01   | not 2026-03-31 | record     | 2026-03-31   | NOT_MET                        | not complete while it stood
            2025-03-01   | not 2026-03-30 | record     | 2026-03-31   | UNDETERMINED /needsAssessments/0/submitted | perhaps complete on its last day
            2025-03-01   | 2026-04-01     | 2026-03-31 | 2026-03-31   | NOT_MET                        | no other assessment while it stood
            2025-03-01   | 2026-04-01     | 2026-03-30 | 2026-03-31   | UNDETERMINED /needsAssessments | perhaps another one on its last day
            2025-03-01   | 2025-04-01     | record     | -            | MET                            | on its first day, whenever it ends
            2025-03-01   | 2025-04-02     | record     | -            | UNDETERMINED /plans/0/endsOn   | perhaps it was over by then
            2025-04-02   | 2025-04-01     | record     | -            | UNDETERMINED /plans/0/endsOn   | the same of the need
            2025-03-01   | 2026-07-01     | record     | -            | NOT_MET                        | not complete yet, whenever it ends
            """)
    void what_comes_after_the_plan_is_over_comes_too_late(
            String identifiedOn, String submitted, String complete, String endsOn, String expected, String why) {
        ServiceRecord.Builder record = PlanningParts.recordOf(
                        PlanningParts.plan().endsOn(Row.day(endsOn)).services(Array.of(service("bath"))))
                .needs(Array.of(Need.builder()
                        .id("bath")
                        .identifiedOn(Row.day(identifiedOn))
                        .build()))
                .needsAssessments(Row.register(Array.of(assessment("bath", submitted)), complete));

        Row.assertOutcome(Ask.outcome("(1)(d)", SERVICE, record.build(), "2026-06-30"), expected);
    }

    @Test
    void an_assessment_after_the_plan_was_ended_comes_too_late() {
        ServiceRecord.Builder record = assessed(PlanningParts.plan().services(Array.of(service("bath"))))
                .needsAssessments(Register.of(assessment("bath", "2025-05-02")));
        Isp.Builder ended =
                PlanningParts.plan().services(Array.of(service("bath"))).terminatedOn(Some.day("2025-05-01"));

        Row.assertOutcome(asked(record), "MET");
        Row.assertOutcome(asked(record.plans(Register.of(ended.build()))), "NOT_MET");
    }

    @Test
    void assessments_are_believed_as_far_as_they_are_complete() {
        ServiceRecord.Builder record = assessed(PlanningParts.plan().services(Array.of(service("bath"))));

        Row.assertOutcome(asked(record.needsAssessments(Register.notRecorded())), "UNDETERMINED /needsAssessments");
        Row.assertOutcome(
                asked(record.needsAssessments(Register.<NeedsAssessment>of().completeThrough(Some.day("2025-06-29")))),
                "UNDETERMINED /needsAssessments");
        Row.assertOutcome(asked(record.needsAssessments(Register.of())), "NOT_MET");
    }

    @Test
    void a_plan_without_services_has_none_to_ask_about() {
        ServiceRecord.Builder none = assessed(PlanningParts.plan().services(Array.empty()));
        ServiceRecord.Builder notRecorded = assessed(PlanningParts.plan());

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(d)", none, "2025-06-30"), "NOT_APPLICABLE");
        Row.assertOutcome(
                PlanningParts.aboutPlan("(1)(d)", notRecorded, "2025-06-30"), "UNDETERMINED /plans/0/services");
    }

    @ParameterizedTest(name = "revision made {0}, implemented {1}: asked about {2} services  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # made     | implemented | services | asked 2025-06-30
            2025-06-30 | -           | 1        | made that day
            2025-07-01 | -           | 0        | made the day after
            -          | -           | 1        | it bears no day
            2025-06-30 | 2025-07-01  | 1        | made, and implemented later
            -          | 2025-06-30  | 1        | implemented that day, so made by then
            -          | 2025-07-01  | 0        | implemented the day after, and not known to be made before
            """)
    void a_service_that_comes_with_a_later_revision_is_not_in_the_plan_yet(
            String madeOn, String implemented, int services, String why) {
        Revision revision = Revision.builder()
                .id("revision-1")
                .madeOn(Row.day(madeOn))
                .implemented(Row.act(implemented))
                .build();
        ServiceRecord.Builder record = assessed(PlanningParts.plan()
                .revisions(Register.of(revision))
                .services(Array.of(service("none").withRevisionId(Option.some("revision-1")))));
        Seq<Finding> findings = Ask.findings("(1)(d)", record.build(), Question.asOf(Some.day("2025-06-30")));

        assertThat(findings.filter(finding -> finding.subject().type().equals("service")))
                .hasSize(services);
        assertThat(findings).hasSize(1);
    }

    @Test
    void a_service_that_goes_on_in_the_next_plan_is_asked_about_in_each() {
        Isp first = PlanningParts.plan().services(Array.of(service("bath"))).build();
        Isp second = Some.plan("isp-2026")
                .startsOn(Some.day("2026-04-01"))
                .signing(Some.unsigned())
                .services(Array.of(service("none")))
                .build();
        ServiceRecord record =
                assessed(PlanningParts.plan()).plans(Register.of(first, second)).build();
        Seq<Finding> findings = Ask.findings("(1)(d)", record, Question.asOf(Some.day("2026-04-01")));

        assertThat(findings.map(Finding::status)).containsExactly(Outcome.Status.MET, Outcome.Status.NOT_MET);
        assertThat(findings.map(Finding::subject)).doesNotHaveDuplicates();
        assertThat(findings.map(finding -> finding.subject().at()))
                .containsExactly("/plans/0/services/0", "/plans/1/services/0");
    }
}
