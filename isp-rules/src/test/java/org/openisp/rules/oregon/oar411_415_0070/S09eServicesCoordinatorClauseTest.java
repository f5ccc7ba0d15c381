package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.assertOutcome;
import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.authorized;
import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.by;
import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.record;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.SERVICE;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.revision;
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
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(9)(e) what a services coordinator of a CDDP may authorize")
class S09eServicesCoordinatorClauseTest {

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # authority                                  | by                       | (9)(e)
            k-plan                                       | services-coordinator     | MET
            adults-waiver                                | services-coordinator     | MET
            childrens-waiver                             | services-coordinator     | MET
            childrens-extraordinary-needs-waiver         | services-coordinator     | MET
            state-plan-personal-care                     | services-coordinator     | MET
            private-duty-nursing                         | services-coordinator     | MET
            family-support                               | services-coordinator     | MET
            medically-involved-childrens-waiver          | services-coordinator     | NOT_MET
            medically-fragile-model-waiver               | services-coordinator     | NOT_MET
            behavioral-model-waiver                      | services-coordinator     | NOT_MET
            state-plan-home-and-community-based-services | services-coordinator     | NOT_MET
            -                                            | services-coordinator     | UNDETERMINED /plans/0/services/0/fundingAuthority
            acme:county-money                            | services-coordinator     | UNDETERMINED /plans/0/services/0/fundingAuthority
            k-plan                                       | personal-agent           | nothing
            k-plan                                       | ciis-services-coordinator | nothing
            k-plan                                       | -                        | UNDETERMINED /plans/0/signing/serviceAuthorizations/0/role
            k-plan                                       | mt:planner               | UNDETERMINED /plans/0/signing/serviceAuthorizations/0/role
            k-plan                                       | childrens-residential-coordinator | UNDETERMINED /plans/0/signing/serviceAuthorizations/0/role
            k-plan                                       | support-coordinator      | UNDETERMINED /plans/0/signing/serviceAuthorizations/0/role
            """)
    void the_list_names_the_authority(String authority, String role, String expected) {
        assertOutcome("(9)(e)", record(authorized(authority, by(role)), "yes"), expected);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}, eligible {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # item    | authority                            | by                   | eligible | answer
            (9)(e)(A) | k-plan                               | services-coordinator | yes | MET
            (9)(e)(A) | k-plan                               | services-coordinator | no  | NOT_MET
            (9)(e)(A) | k-plan                               | services-coordinator | -   | UNDETERMINED /serviceEligibility/0/eligible
            (9)(e)(A) | k-plan                               | personal-agent       | yes | nothing
            (9)(e)(A) | k-plan                               | -                    | yes | nothing
            (9)(e)(A) | adults-waiver                        | services-coordinator | yes | nothing
            (9)(e)(B) | childrens-extraordinary-needs-waiver | services-coordinator | yes | MET
            (9)(e)(B) | adults-waiver                        | services-coordinator | yes | MET
            (9)(e)(B) | childrens-waiver                     | services-coordinator | yes | MET
            (9)(e)(B) | childrens-waiver                     | services-coordinator | no  | NOT_MET
            (9)(e)(B) | behavioral-model-waiver              | services-coordinator | yes | nothing
            (9)(e)(C) | state-plan-personal-care             | services-coordinator | yes | MET
            (9)(e)(C) | state-plan-personal-care             | services-coordinator | no  | NOT_MET
            (9)(e)(D) | private-duty-nursing                 | services-coordinator | yes | MET
            (9)(e)(D) | private-duty-nursing                 | services-coordinator | no  | NOT_MET
            (9)(e)(E) | family-support                       | services-coordinator | yes | MET
            (9)(e)(E) | family-support                       | services-coordinator | no  | NOT_MET
            (9)(e)(E) | family-support                       | personal-agent       | yes | nothing
            """)
    void for_an_eligible_individual(String item, String authority, String role, String eligible, String expected) {
        assertOutcome(item, record(authorized(authority, by(role)), eligible), expected);
    }

    @Test
    void a_residential_program_makes_no_difference() {
        Isp residential =
                authorized(plan(service().inResidentialProgram(Row.said("yes")).build()), by("services-coordinator"));

        assertOutcome("(9)(e)(A)", record(residential, "yes"), "MET");
    }

    @Test
    void eligibility_counts_as_it_was_on_the_day_of_the_authorization() {
        ServiceRecord record = record(authorized("k-plan", by("services-coordinator")), "yes");
        ServiceRecord lost = record.withServiceEligibility(Option.some(
                Array.of(LimitParts.eligible("yes", "2025-02-03"), LimitParts.eligible("no", "2025-02-21"))));

        assertOutcome("(9)(e)(A)", lost, "MET");
        assertOutcome(
                "(9)(e)(A)",
                record.withServiceEligibility(Option.some(Array.of(LimitParts.eligible("yes", "2025-02-21")))),
                "UNDETERMINED /serviceEligibility");
    }

    @Test
    void the_case_managers_do_not_tell_in_which_role_a_service_was_authorized() {
        ServiceAuthorization byPerson = by("-").withPersonId(Option.some("manager-1"));
        CaseManager coordinator = CaseManager.builder()
                .personId("manager-1")
                .role(CaseManagerRole.SERVICES_COORDINATOR)
                .period(Period.from(Some.day("2025-01-01")))
                .build();

        assertOutcome(
                "(9)(e)",
                record(authorized("k-plan", byPerson), "yes").withCaseManagers(Register.of(coordinator)),
                "UNDETERMINED /plans/0/signing/serviceAuthorizations/0/role");
    }

    @Test
    void every_authorization_of_the_service_counts_that_was_made() {
        ServiceAuthorization coordinator = by("services-coordinator");

        assertOutcome("(9)(e)", record(authorized("k-plan", coordinator, coordinator), "yes"), "MET");
        assertOutcome("(9)(e)", record(authorized("k-plan", coordinator, by("personal-agent")), "yes"), "MET");
        assertOutcome(
                "(9)(e)",
                record(authorized("k-plan", coordinator, by("-")), "yes"),
                "UNDETERMINED /plans/0/signing/serviceAuthorizations/1/role");
        assertOutcome(
                "(9)(e)",
                record(authorized("k-plan", coordinator.withAuthorizedOn(Some.day("2025-07-01"))), "yes"),
                "nothing");
    }

    @Test
    void an_authorization_in_an_unknown_role_may_be_one_without_eligibility() {
        ServiceRecord record = record(
                authorized("k-plan", by("services-coordinator").withAuthorizedOn(Some.day("2025-03-03")), by("-")),
                "no");
        ServiceRecord gained = record.withServiceEligibility(Option.some(
                Array.of(LimitParts.eligible("no", "2025-02-03"), LimitParts.eligible("yes", "2025-03-03"))));

        assertOutcome("(9)(e)(A)", record, "NOT_MET");
        assertOutcome("(9)(e)(A)", gained, "UNDETERMINED /plans/0/signing/serviceAuthorizations/1/role");
    }

    @ParameterizedTest(name = "first authorized by {0}, without eligibility: {1} for the coordinator, {2} for an agent")
    @CsvSource(delimiter = '|', textBlock = """
            # first        | (9)(e)(A) | (9)(f)(A)
            personal-agent | MET       | NOT_MET
            acme:aide      | UNDETERMINED /plans/0/signing/serviceAuthorizations/1/role | nothing
            """)
    void an_authorization_by_somebody_in_another_role_is_not_the_coordinator_s(
            String first, String ofCoordinator, String ofAgent) {
        ServiceAuthorization later = by("services-coordinator").withAuthorizedOn(Some.day("2025-03-03"));
        ServiceRecord record = record(authorized("k-plan", later, by(first)), "no")
                .withServiceEligibility(Option.some(
                        Array.of(LimitParts.eligible("no", "2025-02-03"), LimitParts.eligible("yes", "2025-03-03"))));

        assertOutcome("(9)(e)(A)", record, ofCoordinator);
        assertOutcome("(9)(f)(A)", record, ofAgent);
    }

    @Test
    void a_service_that_the_plan_does_not_list_has_no_known_authority() {
        ServiceAuthorization other = by("services-coordinator").withServiceId("service-9");
        Isp plan = authorized("k-plan", other);

        Row.assertOutcome(
                Ask.outcome("(9)(e)", "service-9", record(plan, "yes"), AuthorizerParts.TODAY),
                "UNDETERMINED /plans/0/services");
        assertOutcome("(9)(e)(A)", record(plan, "yes"), "nothing");
        assertOutcome(
                "(9)(e)",
                record(authorized("k-plan", by("services-coordinator")).withServices(Option.none()), "yes"),
                "UNDETERMINED /plans/0/services");
    }

    @Test
    void a_service_authorized_with_a_revision_is_one_of_the_plan() {
        Revision revision = revision("revision-1", SERVICE, "service-2");
        Revision withIt = revision.withSigning(revision.getSigning()
                .withServiceAuthorizations(
                        Register.of(by("services-coordinator").withAuthorizedOn(Some.day("2025-05-20")))));
        Isp plan = plan(service().revisionId("revision-1").build()).withRevisions(Register.of(withIt));

        assertOutcome("(9)(e)", record(plan, "yes"), "MET");
        assertOutcome("(9)(e)(A)", record(plan, "no"), "NOT_MET");
    }

    @Test
    void one_service_authorized_with_plan_and_revision_has_two_answers() {
        Revision revision = revision("revision-1", "service-3", "service-2");
        Revision again = revision.withSigning(
                revision.getSigning().withServiceAuthorizations(Register.of(by("services-coordinator"))));
        Isp plan = authorized("k-plan", by("services-coordinator")).withRevisions(Register.of(again));

        assertThat(Ask.findings("(9)(e)", record(plan, "yes"), Question.asOf(Some.day(AuthorizerParts.TODAY)))
                        .map(finding -> finding.subject().at()))
                .containsExactly(
                        "/plans/0/signing/serviceAuthorizations/0",
                        "/plans/0/revisions/0/signing/serviceAuthorizations/0");
    }

    @Test
    void an_authorization_under_a_text_that_is_not_held_is_not_judged() {
        ServiceAuthorization early = by("services-coordinator").withAuthorizedOn(Some.day("2024-10-24"));

        assertOutcome("(9)(e)", record(authorized("behavioral-model-waiver", early), "yes"), "UNDETERMINED");
        assertOutcome(
                "(9)(e)",
                record(authorized("behavioral-model-waiver", early.withAuthorizedOn(Some.day("2024-10-25"))), "yes"),
                "NOT_MET");
    }
}
