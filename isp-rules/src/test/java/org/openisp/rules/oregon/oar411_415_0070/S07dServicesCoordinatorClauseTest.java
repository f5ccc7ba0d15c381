package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.TeamParts.PLAN;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.service.Complaint;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(7)(d) timelines, complaints and conflicts")
class S07dServicesCoordinatorClauseTest {

    private static Register<CaseManager> caseManagers(String from, String through, String complete) {
        CaseManager coordinator = TeamParts.caseManager(TeamParts.COORDINATOR, "services-coordinator")
                .withPeriod(new Period(Some.day(from), Row.day(through)));
        return Row.register(Array.of(TeamParts.caseManager("agent-1", "personal-agent"), coordinator), complete);
    }

    @Nested
    @DisplayName("timelines of the ISP")
    class Timelines {

        @ParameterizedTest(name = "kept by {0}, coordinator from {1} through {2}, register {3}: {4}  ({5})")
        @CsvSource(delimiter = '|', textBlock = """
                # kept by             | from       | through    | register   | outcome | why
                coordinator-1         | 2024-01-01 | -          | record     | MET     | a services coordinator
                agent-1 coordinator-1 | 2024-01-01 | -          | record     | MET     | one of them is
                agent-1               | 2024-01-01 | -          | record     | NOT_MET | a personal agent
                stranger-1            | 2024-01-01 | -          | record     | NOT_MET | no case manager at all
                none                  | 2024-01-01 | -          | record     | NOT_MET | nobody does
                -                     | 2024-01-01 | -          | record     | UNDETERMINED /plans/0/timelineKeeperIds | not recorded
                coordinator-1         | 2024-01-01 | 2025-04-01 | record     | MET     | on the first day of the plan
                coordinator-1         | 2024-01-01 | 2025-03-31 | record     | NOT_MET | left before it
                coordinator-1         | 2025-06-30 | -          | record     | MET     | since today
                coordinator-1         | 2025-07-01 | -          | record     | NOT_MET | not yet
                stranger-1            | 2024-01-01 | -          | 2025-06-29 | UNDETERMINED /caseManagers | a day is missing
                stranger-1            | 2024-01-01 | -          | -          | UNDETERMINED /caseManagers | not recorded
                """)
        void kept_by_a_services_coordinator(
                String keepers, String from, String through, String register, String expected, String why) {
            Option<Seq<String>> ids = Row.isRecorded(keepers)
                    ? Option.some(keepers.equals("none") ? Array.empty() : Row.list(keepers))
                    : Option.none();
            ServiceRecord record = TeamParts.residential()
                    .caseManagers(caseManagers(from, through, register))
                    .complaints(Register.of())
                    .plans(Register.of(TeamParts.plan().timelineKeeperIds(ids).build()))
                    .build();

            Row.assertOutcome(Ask.outcome("(7)(d)", PLAN, record, "2025-06-30"), expected);
        }

        @ParameterizedTest(name = "services coordinator from {0}, register {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
                2026-03-31 | record     | MET     | on the last day of the plan
                2026-04-01 | record     | NOT_MET | the plan is over
                2026-04-01 | 2026-03-31 | NOT_MET | complete through the last day of the plan
                2026-04-01 | 2026-03-30 | UNDETERMINED /caseManagers | a day is missing
                """)
        void kept_by_one_while_the_plan_runs(String from, String register, String expected, String why) {
            ServiceRecord record = TeamParts.residential()
                    .caseManagers(caseManagers(from, "-", register))
                    .complaints(Register.of())
                    .plans(Register.of(TeamParts.plan()
                            .timelineKeeperIds(Array.of(TeamParts.COORDINATOR))
                            .build()))
                    .build();

            Row.assertOutcome(Ask.outcome("(7)(d)", PLAN, record, "2026-06-30"), expected);
        }
    }

    @Nested
    @DisplayName("complaints and conflicts")
    class Complaints {

        private static final String COMPLAINT = "complaint-1";

        private ServiceRecord.Builder complaint(String raisedOn, String coordinatedBy) {
            return TeamParts.residential()
                    .caseManagers(caseManagers("2024-01-01", "2025-05-05", "record"))
                    .plans(Register.of())
                    .complaints(Register.of(Complaint.builder()
                            .id(COMPLAINT)
                            .raisedOn(Some.day(raisedOn))
                            .coordinatedById(Row.isRecorded(coordinatedBy) ? Option.some(coordinatedBy) : Option.none())
                            .build()));
        }

        @ParameterizedTest(name = "raised {0}, coordinated by {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
                2025-05-05 | coordinator-1 | MET     | a services coordinator on that day
                2025-05-06 | coordinator-1 | NOT_MET | left the day before
                2025-05-05 | agent-1       | NOT_MET | a personal agent
                2025-05-05 | manager-1     | NOT_MET | no case manager
                2025-05-05 | -             | UNDETERMINED /complaints/0/coordinatedById | not recorded
                2024-10-24 | agent-1       | UNDETERMINED | before the first text that is held
                """)
        void coordinated_by_a_services_coordinator(String raisedOn, String coordinatedBy, String expected, String why) {
            Row.assertOutcome(
                    Ask.outcome(
                            "(7)(d)",
                            COMPLAINT,
                            complaint(raisedOn, coordinatedBy).build(),
                            "2025-06-30"),
                    expected);
        }

        @ParameterizedTest(name = "services coordinator from {0}, resolved {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
                2025-06-01 | 2025-06-01     | MET     | on the day on which it was resolved
                2025-06-02 | 2025-06-01     | NOT_MET | it was resolved the day before
                2025-06-02 | 2025-07-01     | MET     | it is not resolved yet
                2025-06-02 | not 2025-06-30 | MET     | the same
                2025-06-02 | -              | MET     | the same, as far as is recorded
                """)
        void coordinated_by_one_until_it_is_resolved(String from, String resolved, String expected, String why) {
            ServiceRecord whole = complaint("2025-05-05", TeamParts.COORDINATOR)
                    .caseManagers(caseManagers(from, "-", "record"))
                    .build();
            Complaint raised = whole.getComplaints().entries().get(0);
            ServiceRecord record = whole.withComplaints(Register.of(raised.withResolved(Row.act(resolved))));

            Row.assertOutcome(Ask.outcome("(7)(d)", COMPLAINT, record, "2025-06-30"), expected);
        }

        @ParameterizedTest(name = "in the program from {0} through {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                2025-05-05 | -          | NOT_MET
                2025-05-06 | -          | NOT_APPLICABLE
                2024-01-01 | 2025-05-05 | NOT_MET
                2024-01-01 | 2025-05-04 | NOT_APPLICABLE
                """)
        void by_the_program_of_the_day_on_which_it_was_raised(String entered, String exited, String expected) {
            ServiceRecord record = complaint("2025-05-05", "agent-1")
                    .stays(Register.of(TeamParts.stay("host-home", entered, exited)))
                    .build();

            Row.assertOutcome(Ask.outcome("(7)(d)", COMPLAINT, record, "2025-06-30"), expected);
        }

        @Test
        void complaints_that_are_not_recorded_are_not_known() {
            ServiceRecord record = TeamParts.residential().plans(Register.of()).build();

            Row.assertOutcome(Ask.outcome("(7)(d)", record.getId(), record, "2025-06-30"), "UNDETERMINED /complaints");
        }

        @Test
        void a_complaint_that_is_raised_later_is_not_there_yet() {
            ServiceRecord record = complaint("2025-07-01", "agent-1").build();

            assertThat(Ask.findings("(7)(d)", record, Question.asOf(Some.day("2025-06-30"))))
                    .isEmpty();
        }
    }
}
