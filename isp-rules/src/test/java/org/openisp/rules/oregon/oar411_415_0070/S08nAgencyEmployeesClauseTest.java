package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.Organization;
import org.openisp.core.person.OrganizationKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.AgencyEmployee;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(8)(n) an agency employee who is also the personal support worker")
class S08nAgencyEmployeesClauseTest {

    private static final String PERSON = "person-7";
    private static final String AGENCY = "agency-1";

    private static AgencyEmployee employee() {
        return AgencyEmployee.builder()
                .personId(PERSON)
                .organizationId(AGENCY)
                .services(Array.of(ServiceKind.ATTENDANT_CARE))
                .period(ServiceParts.period("2025-01-01 on"))
                .dualRoleKnown(Act.on(Some.day("2025-02-01")))
                .build();
    }

    private static PersonalSupportWorker worker(String personId, String period) {
        return PersonalSupportWorker.builder()
                .personId(personId)
                .period(ServiceParts.period(period))
                .build();
    }

    private static PlannedService byAgency() {
        return ServiceParts.service().providerId(AGENCY).build();
    }

    /** The plan is authorized on 2025-02-20, and lists attendant care by the agency. */
    private static ServiceRecord record(AgencyEmployee... employees) {
        return SigningParts.recordOf(ServiceParts.plan(byAgency()))
                .withOrganizations(organizations("community-living-supports-agency"))
                .withPersonalSupportWorkers(Option.some(Array.of(worker(PERSON, "2025-01-01 on"))))
                .withAgencyEmployees(Option.some(Array.of(employees)));
    }

    private static Option<Seq<Organization>> organizations(String kind) {
        return Option.some(Array.of(Organization.builder()
                .id(AGENCY)
                .kind(Row.isRecorded(kind) ? Option.some(new OrganizationKind(kind)) : Option.none())
                .build()));
    }

    private static ServiceRecord withPlan(Isp plan) {
        return record(employee()).withPlans(Register.of(plan));
    }

    private static Outcome asked(ServiceRecord record) {
        return Ask.outcome("(8)(n)", PERSON, record, "2025-06-30");
    }

    @ParameterizedTest(name = "known {0}, authorized 2025-02-20: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-19     | NOT_MET
            2025-02-20     | NOT_MET
            2025-02-21     | MET
            2025-07-01     | MET
            not 2025-02-20 | MET
            not 2025-02-19 | UNDETERMINED /agencyEmployees/0/dualRoleKnown
            -              | UNDETERMINED /agencyEmployees/0/dualRoleKnown
            """)
    void knowingly(String known, String expected) {
        Row.assertOutcome(asked(record(employee().withDualRoleKnown(Row.act(known)))), expected);
    }

    @ParameterizedTest(name = "employee of {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            community-living-supports-agency | NOT_MET
            standard-model-agency            | NOT_MET
            employment-provider              | NOT_APPLICABLE
            residential-provider             | NOT_APPLICABLE
            acme:cooperative                 | UNDETERMINED /organizations/0/kind
            -                                | UNDETERMINED /organizations/0/kind
            """)
    void of_two_kinds_of_agency(String kind, String expected) {
        Row.assertOutcome(asked(record(employee()).withOrganizations(organizations(kind))), expected);
    }

    @ParameterizedTest(name = "delivers {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # delivers                 | the plan lists attendant care by the agency
            attendant-care             | NOT_MET
            skills-training            | MET
            day-support attendant-care | NOT_MET
            skills-training acme:help  | UNDETERMINED /agencyEmployees/0/services
            day-support                | NOT_APPLICABLE
            relief-care                | NOT_APPLICABLE
            acme:company               | UNDETERMINED /agencyEmployees/0/services
            none                       | NOT_APPLICABLE
            -                          | UNDETERMINED /agencyEmployees/0/services
            """)
    void who_delivers_skills_training_or_attendant_care(String services, String expected) {
        Option<Seq<ServiceKind>> delivered = Row.isRecorded(services)
                ? Option.some(
                        services.equals("none")
                                ? Array.empty()
                                : Row.list(services).map(ServiceKind::new))
                : Option.none();

        Row.assertOutcome(asked(record(employee().withServices(delivered))), expected);
    }

    @ParameterizedTest(name = "{0} is support worker {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # person | support worker           | employee from 2025-01-01, authorized 2025-02-20, asked 2025-06-30
            person-7 | 2025-01-01 on            | NOT_MET
            person-8 | 2025-01-01 on            | NOT_APPLICABLE
            person-7 | 2024-01-01 to 2024-12-31 | NOT_APPLICABLE
            person-7 | 2024-01-01 to 2025-02-19 | MET
            person-7 | 2024-01-01 to 2025-02-20 | NOT_MET
            person-7 | 2025-07-01 on            | NOT_APPLICABLE
            person-7 | -                        | UNDETERMINED /personalSupportWorkers/0/period
            """)
    void who_is_support_worker_in_the_same_time(String personId, String period, String expected) {
        Row.assertOutcome(
                asked(record(employee()).withPersonalSupportWorkers(Option.some(Array.of(worker(personId, period))))),
                expected);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the plan lists | by       | the employee delivers attendant care
            attendant-care  | agency-1 | NOT_MET
            skills-training | agency-1 | MET
            day-support     | agency-1 | MET
            attendant-care  | agency-2 | MET
            attendant-care  | -        | UNDETERMINED /plans/0/services/0/providerId
            acme:company    | agency-1 | UNDETERMINED /plans/0/services/0/kind
            """)
    void such_a_service_by_the_agency(String kind, String providerId, String expected) {
        PlannedService service = byAgency()
                .withKind(new ServiceKind(kind))
                .withProviderId(Row.isRecorded(providerId) ? Option.some(providerId) : Option.none());

        Row.assertOutcome(asked(withPlan(ServiceParts.plan(service))), expected);
    }

    @Test
    void skills_training_by_an_employee_who_delivers_it() {
        PlannedService training = byAgency().withKind(ServiceKind.SKILLS_TRAINING);
        AgencyEmployee trainer = employee().withServices(Option.some(Array.of(ServiceKind.SKILLS_TRAINING)));

        Row.assertOutcome(asked(record(trainer).withPlans(Register.of(ServiceParts.plan(training)))), "NOT_MET");
    }

    @Test
    void a_service_that_is_not_authorized() {
        Isp plan = ServiceParts.plan(byAgency());
        Signing otherReason =
                SigningParts.withReason(SigningParts.signing("-", "2025-02-20"), InabilityReason.OTHER, "2025-02-20");

        Row.assertOutcome(asked(withPlan(plan.withSigning(Some.unsigned()))), "MET");
        Row.assertOutcome(asked(withPlan(plan.withSigning(Some.signed("2025-07-01", "2025-07-01")))), "MET");
        Row.assertOutcome(
                asked(withPlan(plan.withSigning(Signing.notRecorded()))), "UNDETERMINED /plans/0/signing/signatures");
        Row.assertOutcome(asked(withPlan(plan.withSigning(otherReason))), "JUDGMENT");
    }

    @Test
    void a_service_that_a_revision_began() {
        PlannedService begun = byAgency().withRevisionId(Option.some(SigningParts.REVISION));
        Revision revision = SigningParts.revision(Said.YES)
                .signing(Some.signed("2025-05-10", "2025-05-10"))
                .build();
        Isp plan = ServiceParts.plan(begun);
        AgencyEmployee knownInMay = employee().withDualRoleKnown(Act.on(Some.day("2025-05-10")));
        ServiceRecord revised = record(knownInMay).withPlans(Register.of(plan.withRevisions(Register.of(revision))));

        Row.assertOutcome(asked(revised), "NOT_MET");
        Row.assertOutcome(
                asked(record(knownInMay).withPlans(Register.of(plan.withRevisions(Register.of())))),
                "UNDETERMINED /plans/0/revisions");
    }

    @Test
    void what_is_not_recorded_is_named() {
        ServiceRecord record = record(employee());

        Row.assertOutcome(
                asked(record(employee().withOrganizationId(Option.none()))),
                "UNDETERMINED /agencyEmployees/0/organizationId");
        Row.assertOutcome(
                asked(record(employee().withPeriod(Option.none()))), "UNDETERMINED /agencyEmployees/0/period");
        Row.assertOutcome(asked(record.withOrganizations(Option.none())), "UNDETERMINED /organizations");
        Row.assertOutcome(asked(record.withOrganizations(Option.some(Array.empty()))), "UNDETERMINED /organizations");
        Row.assertOutcome(
                asked(record.withPersonalSupportWorkers(Option.none())), "UNDETERMINED /personalSupportWorkers");
        Row.assertOutcome(asked(record.withPlans(Register.notRecorded())), "UNDETERMINED /plans");
        Row.assertOutcome(asked(record.withPlans(Register.of())), "MET");
        Row.assertOutcome(
                asked(withPlan(ServiceParts.plan().withServices(Option.none()))), "UNDETERMINED /plans/0/services");
    }

    @ParameterizedTest(name = "known {0}: without plans {1}, services {2}, revision {3}, signatures {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # known        | plans               | services                     | revision                      | signatures
            not 2025-06-30 | MET                 | MET                          | MET                           | MET
            2025-07-01     | MET                 | MET                          | MET                           | MET
            2025-06-30     | UNDETERMINED /plans | UNDETERMINED /plans/0/services | UNDETERMINED /plans/0/revisions | UNDETERMINED /plans/0/signing/signatures
            not 2025-06-29 | UNDETERMINED /plans | UNDETERMINED /plans/0/services | UNDETERMINED /plans/0/revisions | UNDETERMINED /plans/0/signing/signatures
            -              | UNDETERMINED /plans | UNDETERMINED /plans/0/services | UNDETERMINED /plans/0/revisions | UNDETERMINED /plans/0/signing/signatures
            """)
    void who_did_not_know_authorized_nothing_knowingly_whatever_is_not_recorded(
            String known, String plans, String services, String revision, String signatures) {
        ServiceRecord record = record(employee().withDualRoleKnown(Row.act(known)));
        Isp plan = ServiceParts.plan(byAgency());
        Isp revised = ServiceParts.plan(byAgency().withRevisionId(Option.some(SigningParts.REVISION)))
                .withRevisions(Register.of());

        Row.assertOutcome(asked(record.withPlans(Register.notRecorded())), plans);
        Row.assertOutcome(asked(record.withPlans(Register.of(plan.withServices(Option.none())))), services);
        Row.assertOutcome(asked(record.withPlans(Register.of(revised))), revision);
        Row.assertOutcome(asked(record.withPlans(Register.of(plan.withSigning(Signing.notRecorded())))), signatures);
    }

    @Test
    void nobody_or_somebody_with_two_agencies() {
        ServiceRecord nobody = record();
        AgencyEmployee elsewhere = employee()
                .withOrganizationId(Option.some("agency-9"))
                .withServices(Option.some(Array.of(ServiceKind.DAY_SUPPORT)));

        Row.assertOutcome(Ask.outcome("(8)(n)", "record-1", nobody, "2025-06-30"), "NOT_APPLICABLE");
        Row.assertOutcome(
                Ask.outcome("(8)(n)", "record-1", nobody.withAgencyEmployees(Option.none()), "2025-06-30"),
                "UNDETERMINED /agencyEmployees");
        Row.assertOutcome(asked(record(elsewhere, employee())), "NOT_MET");
    }

    @ParameterizedTest(name = "employee {0}, support worker {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # employee               | support worker           | authorized 2025-02-20
            2025-01-01 to 2025-02-19 | 2025-01-01 on            | MET
            2025-01-01 to 2025-02-20 | 2025-01-01 on            | NOT_MET
            2025-01-01 to 2025-02-19 | 2025-01-01 to 2025-03-31 | MET
            2025-01-01 to 2025-03-31 | 2025-01-01 to 2025-02-19 | MET
            2025-01-01 to 2025-03-31 | 2025-01-01 to 2025-02-20 | NOT_MET
            2025-01-01 to 2025-01-31 | 2025-02-01 on            | NOT_APPLICABLE
            """)
    void both_until_one_of_them_ends(String employee, String worker, String expected) {
        Row.assertOutcome(
                asked(record(employee().withPeriod(ServiceParts.period(employee)))
                        .withPersonalSupportWorkers(Option.some(Array.of(worker(PERSON, worker))))),
                expected);
    }

    @ParameterizedTest(name = "first case manager involved {0}, known {1}, support worker {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # involved | known      | support worker           | one case manager signed 2025-03-01, another one 2025-05-01
            -          | 2025-04-01 | 2025-01-01 on            | UNDETERMINED /plans/0/signing/signatures/1/involved
            yes        | 2025-04-01 | 2025-01-01 on            | MET
            no         | 2025-04-01 | 2025-01-01 on            | NOT_MET
            -          | 2025-03-02 | 2025-01-01 on            | UNDETERMINED /plans/0/signing/signatures/1/involved
            -          | 2025-03-01 | 2025-01-01 on            | NOT_MET
            -          | 2025-05-02 | 2025-01-01 on            | MET
            -          | 2025-02-01 | 2025-01-01 to 2025-03-01 | UNDETERMINED /plans/0/signing/signatures/1/involved
            yes        | 2025-02-01 | 2025-01-01 to 2025-03-01 | NOT_MET
            no         | 2025-02-01 | 2025-01-01 to 2025-03-01 | MET
            -          | 2025-02-01 | 2025-01-01 to 2025-02-28 | MET
            -          | 2025-03-02 | 2025-01-01 to 2025-03-01 | MET
            """)
    void what_may_have_been_authorized_before(String involved, String known, String worker, String expected) {
        Signing signing = SigningParts.signing(
                Some.signature(Capacity.INDIVIDUAL, "2025-02-25"),
                Some.caseManagerSignature("2025-03-01").withInvolved(Row.said(involved)),
                Some.caseManagerSignature("2025-05-01"));
        ServiceRecord record = record(employee().withDualRoleKnown(Row.act(known)))
                .withPlans(Register.of(ServiceParts.plan(byAgency()).withSigning(signing)))
                .withPersonalSupportWorkers(Option.some(Array.of(worker(PERSON, worker))));

        Row.assertOutcome(asked(record), expected);
    }

    @ParameterizedTest(name = "authorized {0}, text of {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # authorized | text       | outcome | known and in both roles since 2023-01-01
            2023-02-20   | -          | MET     | no text of that year is held
            2024-10-24   | -          | MET     | the day before the first text
            2024-10-25   | -          | NOT_MET | the first day of the first text
            2023-02-20   | 2025-06-30 | NOT_MET | the question names the text
            """)
    void what_was_authorized_before_the_first_text_is_judged_only_by_a_text_that_is_named(
            String authorized, String text, String expected, String why) {
        AgencyEmployee known = employee()
                .withPeriod(ServiceParts.period("2023-01-01 on"))
                .withDualRoleKnown(Act.on(Some.day("2023-01-01")));
        ServiceRecord record = record(known)
                .withPersonalSupportWorkers(Option.some(Array.of(worker(PERSON, "2023-01-01 on"))))
                .withPlans(Register.of(ServiceParts.plan(byAgency()).withSigning(Some.signed(authorized, authorized))));
        Question question = Question.asOf(Some.day("2025-06-30"));

        Outcome outcome = Ask.outcome(
                "(8)(n)", PERSON, record, Row.isRecorded(text) ? question.byLawOf(Some.day(text)) : question);

        Row.assertOutcome(outcome, expected);
    }

    @ParameterizedTest(name = "agreed 2025-05-01 upon a change {0}, signed {1}, known {2}, support worker {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # change | signed     | known      | support worker           | the agreement stands in through 2025-05-15
            yes      | 2025-06-10 | 2025-06-01 | 2025-01-01 on            | MET
            no       | 2025-06-10 | 2025-06-01 | 2025-01-01 on            | NOT_MET
            -        | 2025-06-10 | 2025-06-01 | 2025-01-01 on            | UNDETERMINED CHANGE
            -        | 2025-06-10 | 2025-05-02 | 2025-01-01 on            | UNDETERMINED CHANGE
            -        | 2025-06-10 | 2025-05-01 | 2025-01-01 on            | NOT_MET
            -        | 2025-06-10 | 2025-06-11 | 2025-01-01 on            | MET
            yes      | 2025-06-10 | 2025-05-01 | 2025-01-01 to 2025-05-31 | NOT_MET
            no       | 2025-06-10 | 2025-05-01 | 2025-01-01 to 2025-05-31 | MET
            -        | 2025-06-10 | 2025-05-01 | 2025-01-01 to 2025-05-31 | UNDETERMINED CHANGE
            -        | 2025-06-10 | 2025-05-16 | 2025-01-01 to 2025-05-31 | MET
            -        | 2025-06-10 | 2025-04-01 | 2025-01-01 to 2025-04-30 | MET
            yes      | -          | 2025-05-01 | 2025-01-01 on            | NOT_MET
            no       | -          | 2025-05-01 | 2025-01-01 on            | MET
            -        | -          | 2025-05-01 | 2025-01-01 on            | UNDETERMINED CHANGE
            -        | -          | 2025-05-16 | 2025-01-01 on            | MET
            -        | -          | 2025-05-01 | 2025-01-01 to 2025-04-30 | MET
            """)
    void an_oral_agreement_that_has_run_out_may_have_authorized_it(
            String change, String signed, String known, String worker, String expected) {
        Revision revision = SigningParts.revision(Said.YES)
                .signing(SigningParts.signing(signed, "2025-05-01")
                        .withOralAgreements(Register.of(SigningParts.agreedOrally("2025-05-01", change))))
                .build();
        Isp plan = ServiceParts.plan(byAgency().withRevisionId(Option.some(SigningParts.REVISION)))
                .withRevisions(Register.of(revision));
        ServiceRecord record = record(employee().withDualRoleKnown(Row.act(known)))
                .withPlans(Register.of(plan))
                .withPersonalSupportWorkers(Option.some(Array.of(worker(PERSON, worker))));

        Row.assertOutcome(asked(record), expected.replace("CHANGE", SigningParts.CHANGE));
    }

    @Test
    void where_oral_agreements_are_not_recorded_none_authorizes_before_the_case_manager_has_signed() {
        Revision revision = SigningParts.revision(Said.YES)
                .signing(SigningParts.signing("2025-06-10", "2025-06-05").withOralAgreements(Register.notRecorded()))
                .build();
        Isp plan = ServiceParts.plan(byAgency().withRevisionId(Option.some(SigningParts.REVISION)))
                .withRevisions(Register.of(revision));

        for (String known : Array.of("2025-05-01", "2025-06-05")) {
            Row.assertOutcome(
                    asked(record(employee().withDualRoleKnown(Row.act(known))).withPlans(Register.of(plan))),
                    "NOT_MET");
        }
        Row.assertOutcome(
                asked(record(employee().withDualRoleKnown(Row.act("2025-06-06")))
                        .withPlans(Register.of(plan))),
                "UNDETERMINED /plans/0/revisions/0/signing/oralAgreements");
    }

    @ParameterizedTest(name = "known {0}, a reason for a person of 2025-03-01, signed 2025-05-01: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-01 | NOT_MET
            2025-03-02 | JUDGMENT
            2025-05-01 | JUDGMENT
            2025-05-02 | MET
            """)
    void what_a_person_may_say_was_authorized_before(String known, String expected) {
        Signing signing = SigningParts.withReason(
                SigningParts.signing("2025-05-01", "2025-02-25"), InabilityReason.OTHER, "2025-03-01");
        ServiceRecord record = record(employee().withDualRoleKnown(Row.act(known)))
                .withPlans(Register.of(ServiceParts.plan(byAgency()).withSigning(signing)));

        Row.assertOutcome(asked(record), expected);
    }
}
