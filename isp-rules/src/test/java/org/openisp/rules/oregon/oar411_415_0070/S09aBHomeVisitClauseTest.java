package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.decision;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.record;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.service;

import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.HomeVisit;

@DisplayName("OAR 411-415-0070(9)(a)(B) a visit to the home that is not permitted")
class S09aBHomeVisitClauseTest {

    private static final String TODAY = "2025-06-30";

    private static HomeVisit visit(String id, String requestedOn, String permitted) {
        return HomeVisit.builder()
                .id(id)
                .requestedOn(Some.day(requestedOn))
                .permitted(Row.said(permitted))
                .build();
    }

    private static ServiceRecord visited(Isp plan, HomeVisit... visits) {
        return record(plan).homeVisits(Register.of(visits)).build();
    }

    private static void assertOutcome(ServiceRecord record, String expected) {
        Row.assertOutcome(Ask.outcome("(9)(a)(B)", "visit-1", record, TODAY), expected);
    }

    @ParameterizedTest(name = "asked for on {0}, permitted {1}, in the home {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # asked for | permitted | in the home | asked 2025-06-30
            2025-06-02 | yes | yes | MET
            2025-06-02 | no  | yes | NOT_MET
            2025-06-30 | no  | yes | NOT_MET
            2025-07-01 | no  | yes | NOT_APPLICABLE
            2025-06-02 | no  | no  | MET
            2025-06-02 | -   | no  | MET
            2025-06-02 | -   | yes | UNDETERMINED /homeVisits/0/permitted
            2025-06-02 | no  | -   | UNDETERMINED /plans/0/services/0/inHome
            2025-06-02 | yes | -   | MET
            """)
    void services_in_the_home_end_where_no_visit_is_permitted(
            String requestedOn, String permitted, String inHome, String expected) {
        Isp plan = plan(service().inHome(Row.said(inHome)).build());

        assertOutcome(visited(plan, visit("visit-1", requestedOn, permitted)), expected);
    }

    @Test
    void a_later_visit_that_is_permitted_ends_the_case() {
        Isp plan = plan(service().build());
        HomeVisit refused = visit("visit-1", "2025-06-02", "no");

        assertOutcome(visited(plan, refused, visit("visit-2", "2025-06-16", "yes")), "MET");
        assertOutcome(visited(plan, refused, visit("visit-2", "2025-06-16", "no")), "NOT_MET");
        assertOutcome(
                visited(plan, refused, visit("visit-2", "2025-06-16", "-")), "UNDETERMINED /homeVisits/1/permitted");
        assertOutcome(visited(plan, refused, visit("visit-2", "2025-06-03", "yes")), "MET");
        assertOutcome(visited(plan, refused, visit("visit-2", "2025-06-01", "yes")), "NOT_MET");
        assertOutcome(visited(plan, refused, visit("visit-2", "2025-07-01", "yes")), "NOT_MET");
    }

    @Test
    void which_of_two_visits_of_one_day_came_later_is_not_known() {
        Isp plan = plan(service().build());
        HomeVisit refused = visit("visit-1", "2025-06-02", "no");

        assertOutcome(visited(plan, refused, visit("visit-2", "2025-06-02", "yes")), "UNDETERMINED /homeVisits");
        assertOutcome(visited(plan, visit("visit-2", "2025-06-02", "yes"), refused), "UNDETERMINED /homeVisits");
        assertOutcome(visited(plan, refused, visit("visit-2", "2025-06-02", "no")), "NOT_MET");
    }

    @Test
    void a_register_that_may_lack_a_later_visit_accuses_nobody() {
        ServiceRecord record = visited(plan(service().build()))
                .withHomeVisits(
                        Register.of(visit("visit-1", "2025-06-02", "no")).completeThrough(Some.day("2025-06-29")));

        Row.assertOutcome(Ask.outcome("(9)(a)(B)", "visit-1", record, TODAY), "UNDETERMINED /homeVisits");
        Row.assertOutcome(
                Ask.outcome("(9)(a)(B)", "record-1", record.withHomeVisits(Register.notRecorded()), TODAY),
                "UNDETERMINED /homeVisits");
    }

    @Test
    void a_visit_is_not_a_later_one_than_itself() {
        ServiceRecord record = visited(plan(service().build()), visit("visit-1", "2025-06-02", "-"));

        assertThat(Row.missing(Ask.outcome("(9)(a)(B)", "visit-1", record, TODAY)))
                .containsExactly("/homeVisits/0/permitted");
    }

    @Test
    void services_that_ended_are_in_no_home() {
        ServiceRecord record = visited(plan(service().build()), visit("visit-1", "2025-06-02", "no"));

        assertOutcome(
                record.withServiceDecisions(Register.of(
                        decision(DecisionResult.TERMINATED, "2025-06-20").build())),
                "MET");
        assertOutcome(record.withPlans(Register.of()), "MET");
        assertOutcome(record.withPlans(Register.notRecorded()), "UNDETERMINED /plans");
        assertOutcome(
                record.withPlans(Register.of(plan().withServices(Option.none()))), "UNDETERMINED /plans/0/services");
    }
}
