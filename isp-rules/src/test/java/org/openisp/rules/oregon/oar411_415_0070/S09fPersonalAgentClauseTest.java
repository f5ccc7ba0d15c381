package org.openisp.rules.oregon.oar411_415_0070;

import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.assertOutcome;
import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.authorized;
import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.by;
import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.record;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.SERVICE;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.service;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;

@DisplayName("OAR 411-415-0070(9)(f) what a personal agent may authorize")
class S09fPersonalAgentClauseTest {

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # authority                                  | by             | (9)(f)
            k-plan                                       | personal-agent | MET
            adults-waiver                                | personal-agent | MET
            state-plan-personal-care                     | personal-agent | MET
            private-duty-nursing                         | personal-agent | MET
            childrens-waiver                             | personal-agent | NOT_MET
            childrens-extraordinary-needs-waiver         | personal-agent | NOT_MET
            medically-involved-childrens-waiver          | personal-agent | NOT_MET
            medically-fragile-model-waiver               | personal-agent | NOT_MET
            behavioral-model-waiver                      | personal-agent | NOT_MET
            family-support                               | personal-agent | NOT_MET
            state-plan-home-and-community-based-services | personal-agent | NOT_MET
            -                                            | personal-agent | UNDETERMINED /plans/0/services/0/fundingAuthority
            acme:county-money                            | personal-agent | UNDETERMINED /plans/0/services/0/fundingAuthority
            family-support                               | services-coordinator | nothing
            family-support                               | childrens-residential-coordinator | nothing
            family-support                               | -              | UNDETERMINED /plans/0/signing/serviceAuthorizations/0/role
            family-support                               | mt:planner     | UNDETERMINED /plans/0/signing/serviceAuthorizations/0/role
            """)
    void the_list_names_the_authority(String authority, String role, String expected) {
        assertOutcome("(9)(f)", record(authorized(authority, by(role)), "yes"), expected);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}, eligible {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # item    | authority                | by                   | eligible | answer
            (9)(f)(A) | k-plan                   | personal-agent       | yes | MET
            (9)(f)(A) | k-plan                   | personal-agent       | no  | NOT_MET
            (9)(f)(A) | k-plan                   | services-coordinator | no  | nothing
            (9)(f)(B) | adults-waiver            | personal-agent       | yes | MET
            (9)(f)(B) | adults-waiver            | personal-agent       | no  | NOT_MET
            (9)(f)(B) | childrens-waiver         | personal-agent       | no  | nothing
            (9)(f)(C) | state-plan-personal-care | personal-agent       | yes | MET
            (9)(f)(C) | state-plan-personal-care | personal-agent       | no  | NOT_MET
            (9)(f)(D) | private-duty-nursing     | personal-agent       | yes | MET
            (9)(f)(D) | private-duty-nursing     | personal-agent       | no  | NOT_MET
            (9)(f)(D) | private-duty-nursing     | personal-agent       | -   | UNDETERMINED /serviceEligibility/0/eligible
            """)
    void for_an_eligible_individual(String item, String authority, String role, String eligible, String expected) {
        assertOutcome(item, record(authorized(authority, by(role)), eligible), expected);
    }

    @ParameterizedTest(name = "residential {0}, eligible {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # residential | eligible | (9)(f)(A)
            no  | yes | MET
            yes | yes | NOT_MET
            yes | -   | NOT_MET
            -   | yes | UNDETERMINED /plans/0/services/0/inResidentialProgram
            -   | no  | NOT_MET
            """)
    void k_plan_services_of_a_residential_program_are_excepted(String residential, String eligible, String expected) {
        Isp plan = authorized(
                plan(service().inResidentialProgram(Row.said(residential)).build()), by("personal-agent"));

        assertOutcome("(9)(f)(A)", record(plan, eligible), expected);
        assertOutcome("(9)(f)", record(plan, eligible), "MET"); // the list names the K Plan; (A) has the exception
    }

    @Test
    void a_residential_service_is_part_of_a_residential_program() {
        Isp plan = authorized(
                plan(service()
                        .kind(ServiceKind.RESIDENTIAL)
                        .inResidentialProgram(Row.said("-"))
                        .build()),
                by("personal-agent"));

        assertOutcome(
                "(9)(f)(A)",
                record(plan, "yes")
                        .withServiceEligibility(Option.some(Array.of(
                                LimitParts.eligible("yes", "2025-02-03").withService(ServiceKind.RESIDENTIAL)))),
                "NOT_MET");
    }

    /** A residential service under this id, which a revision of 2025-05-20 began; authorized with the plan on this day. */
    private static ServiceRecord begunAnew(String authorizedWithThePlanOn) {
        PlannedService residential = service()
                .kind(ServiceKind.RESIDENTIAL)
                .revisionId("revision-1")
                .period(Period.of(Some.day("2025-06-01"), Some.day("2026-02-28")))
                .build();
        Isp plan =
                authorized(plan(residential), by("personal-agent").withAuthorizedOn(Some.day(authorizedWithThePlanOn)));
        return record(plan.withRevisions(Register.of(LimitParts.revision("revision-1", SERVICE, SERVICE))), "yes")
                .withServiceEligibility(Option.some(
                        Array.of(LimitParts.eligible("yes", "2025-02-03").withService(ServiceKind.RESIDENTIAL))));
    }

    @Test
    void what_was_authorized_before_a_revision_began_it_anew_is_not_recorded() {
        assertOutcome("(9)(f)", begunAnew("2025-05-19"), "UNDETERMINED /plans/0/services");
        assertOutcome("(9)(f)(A)", begunAnew("2025-05-19"), "nothing");
        assertOutcome("(9)(f)", begunAnew("2025-05-20"), "MET");
        assertOutcome("(9)(f)(A)", begunAnew("2025-05-20"), "NOT_MET");
    }

    @Test
    void what_a_revision_began_that_the_record_does_not_hold_may_have_been_authorized_in_another_form() {
        PlannedService ofRevision = service()
                .fundingAuthority(FundingAuthority.CHILDRENS_WAIVER)
                .revisionId("revision-1")
                .build();
        Isp plan = authorized(plan(ofRevision), by("personal-agent"));
        Isp residential = authorized(
                plan(service()
                        .revisionId("revision-1")
                        .inResidentialProgram(Row.said("yes"))
                        .build()),
                by("personal-agent"));
        Register<Revision> another = Register.of(LimitParts.revision("revision-2", "service-2", "service-3"));
        String revisions = "UNDETERMINED /plans/0/revisions";

        assertOutcome("(9)(f)", record(plan, "yes"), revisions);
        assertOutcome("(9)(f)", record(plan.withRevisions(Register.notRecorded()), "yes"), revisions);
        assertOutcome("(9)(f)", record(plan.withRevisions(another), "yes"), revisions);
        assertOutcome("(9)(f)", record(residential, "yes"), revisions);
        assertOutcome("(9)(f)(A)", record(residential, "yes"), "nothing");
    }

    @Test
    void other_services_of_a_personal_agent_may_be_residential() {
        Isp plan = authorized(
                plan(service()
                        .inResidentialProgram(Row.said("yes"))
                        .fundingAuthority(FundingAuthority.ADULTS_WAIVER)
                        .build()),
                by("personal-agent"));

        assertOutcome("(9)(f)(B)", record(plan, "yes"), "MET");
    }
}
