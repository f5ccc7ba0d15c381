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
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.AgencyEmployee;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.Provider;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(8)(i) who directs the plan is not paid")
class S08iDirectingRepresentativeClauseTest {

    private static final String GUARDIAN = "guardian-1";

    private static ServiceRecord record(Isp plan) {
        return SigningParts.represented(plan, SigningParts.guardian(GUARDIAN))
                .withProviders(Option.some(Array.empty()))
                .withPersonalSupportWorkers(Option.some(Array.empty()))
                .withAgencyEmployees(Option.some(Array.empty()));
    }

    private static Isp directed(PlannedService... services) {
        return ServiceParts.plan(services).withDirectedByIds(Option.some(Array.of(GUARDIAN)));
    }

    private static Outcome asked(ServiceRecord record) {
        return Ask.outcome("(8)(i)", SigningParts.PLAN, record, "2025-06-30");
    }

    private static <T> Option<Seq<T>> only(T one) {
        return Option.some(Array.of(one));
    }

    @ParameterizedTest(name = "provider {0}, paid {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            guardian-1 | yes | NOT_MET
            guardian-1 | no  | MET
            guardian-1 | -   | UNDETERMINED /providers/0/paid
            agency-1   | yes | MET
            agency-1   | -   | MET
            """)
    void a_paid_provider(String id, String paid, String expected) {
        Provider provider = Provider.builder().id(id).paid(Row.said(paid)).build();

        Row.assertOutcome(asked(record(directed()).withProviders(only(provider))), expected);
    }

    @ParameterizedTest(name = "service by {0}, Department funded {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            guardian-1 | yes | NOT_MET
            guardian-1 | no  | MET
            guardian-1 | -   | UNDETERMINED /plans/0/services/0/departmentFunded
            agency-1   | yes | MET
            -          | yes | UNDETERMINED /plans/0/services/0/providerId
            -          | -   | UNDETERMINED /plans/0/services/0/providerId
            -          | no  | MET
            """)
    void the_provider_of_a_service(String providerId, String funded, String expected) {
        PlannedService service = ServiceParts.service()
                .providerId(Row.isRecorded(providerId) ? Option.some(providerId) : Option.none())
                .departmentFunded(Row.said(funded))
                .build();

        Row.assertOutcome(asked(record(directed(service))), expected);
    }

    @ParameterizedTest(name = "service that came with a revision, signed {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | asked 2025-06-30
            2025-05-10 | NOT_MET
            2025-06-30 | NOT_MET
            2025-07-01 | PENDING
            -          | PENDING
            ?          | UNDETERMINED /plans/0/revisions/0/signing/signatures
            """)
    void a_service_that_came_with_a_revision_can_still_be_changed_before_it_is_authorized(
            String signed, String expected) {
        Signing signing = signed.equals("?") ? Signing.notRecorded() : SigningParts.signing(signed, "2025-05-01");
        PlannedService begun = ServiceParts.service()
                .revisionId(SigningParts.REVISION)
                .providerId(GUARDIAN)
                .departmentFunded(Said.YES)
                .build();
        Isp plan = directed(begun)
                .withRevisions(Register.of(
                        SigningParts.revision(Said.YES).signing(signing).build()));

        Row.assertOutcome(asked(record(plan)), expected);
    }

    @ParameterizedTest(name = "agreed 2025-05-12, change {0}, case manager {1}, signed {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # change | case mgr   | signed     | asked      | outcome | ten business days after 2025-05-12 end on 2025-05-27
            yes      | 2025-05-12 | -          | 2025-05-20 | NOT_MET | authorized orally
            yes      | 2025-05-12 | -          | 2025-05-27 | NOT_MET | on its last day
            yes      | 2025-05-12 | -          | 2025-05-28 | NOT_MET | authorized for a time
            yes      | 2025-05-27 | -          | 2025-06-30 | NOT_MET | for one day
            yes      | 2025-05-28 | -          | 2025-06-30 | PENDING | run out before the case manager signed
            no       | 2025-05-12 | -          | 2025-06-30 | PENDING | never authorized
            no       | 2025-05-12 | 2025-06-10 | 2025-06-30 | NOT_MET | authorized by signatures
            -        | 2025-05-12 | -          | 2025-05-20 | UNDETERMINED CHANGE | perhaps
            -        | 2025-05-12 | -          | 2025-06-30 | UNDETERMINED CHANGE | perhaps for a time
            -        | 2025-05-28 | -          | 2025-06-30 | PENDING | in no case
            yes      | 2025-05-12 | -          | 2025-05-11 | PENDING | not agreed yet
            """)
    void what_an_oral_agreement_authorized_for_a_time_was_authorized(
            String change, String caseManager, String signed, String asOf, String expected, String why) {
        PlannedService begun = ServiceParts.service()
                .revisionId(SigningParts.REVISION)
                .providerId(GUARDIAN)
                .departmentFunded(Said.YES)
                .build();
        Signing signing = SigningParts.signing(signed, caseManager)
                .withOralAgreements(Register.of(SigningParts.agreedOrally("2025-05-12", change)));
        Isp plan = directed(begun)
                .withRevisions(Register.of(
                        SigningParts.revision(Said.YES).signing(signing).build()));

        Row.assertOutcome(
                Ask.outcome("(8)(i)", SigningParts.PLAN, record(plan), asOf),
                expected.replace("CHANGE", SigningParts.CHANGE));
    }

    @Test
    void paid_already_no_revision_matters() {
        PlannedService begun = ServiceParts.service()
                .revisionId(SigningParts.REVISION)
                .providerId(GUARDIAN)
                .departmentFunded(Said.YES)
                .build();
        Isp plan = directed(begun)
                .withRevisions(Register.of(
                        SigningParts.revision(Said.YES).signing(Some.unsigned()).build()));
        Provider paid = Provider.builder().id(GUARDIAN).paid(Said.YES).build();

        Row.assertOutcome(asked(record(plan).withProviders(only(paid))), "NOT_MET");
        Row.assertOutcome(asked(record(plan.withRevisions(Register.of()))), "UNDETERMINED /plans/0/revisions");
    }

    @ParameterizedTest(name = "works {0}, plan signed, asked 2025-02-28: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # period                 | plan from 2025-03-01
            2024-01-01 on            | NOT_MET
            2024-01-01 to 2025-03-01 | NOT_MET
            2024-01-01 to 2025-02-28 | MET
            2025-03-01 on            | MET
            """)
    void who_works_now_will_work_on_days_of_a_plan_that_lies_ahead(String period, String expected) {
        PersonalSupportWorker worker = PersonalSupportWorker.builder()
                .personId(GUARDIAN)
                .period(ServiceParts.period(period))
                .build();
        AgencyEmployee employee = AgencyEmployee.builder()
                .personId(GUARDIAN)
                .period(ServiceParts.period(period))
                .build();

        for (ServiceRecord record : Array.of(
                record(directed()).withPersonalSupportWorkers(only(worker)),
                record(directed()).withAgencyEmployees(only(employee)))) {
            Row.assertOutcome(Ask.outcome("(8)(i)", SigningParts.PLAN, record, "2025-02-28"), expected);
        }
    }

    @ParameterizedTest(name = "works {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # period                  | plan from 2025-03-01, asked 2025-06-30
            2025-03-01 on             | NOT_MET
            2025-06-30 on             | NOT_MET
            2025-07-01 on             | MET
            2024-01-01 to 2025-02-28  | MET
            2024-01-01 to 2025-03-01  | NOT_MET
            -                         | UNDETERMINED
            """)
    void a_support_worker_or_employee_on_days_of_the_plan(String period, String expected) {
        PersonalSupportWorker worker = PersonalSupportWorker.builder()
                .personId(GUARDIAN)
                .period(ServiceParts.period(period))
                .build();
        AgencyEmployee employee = AgencyEmployee.builder()
                .personId(GUARDIAN)
                .period(ServiceParts.period(period))
                .build();

        boolean open = expected.equals("UNDETERMINED");
        Row.assertOutcome(
                asked(record(directed()).withPersonalSupportWorkers(only(worker))),
                expected + (open ? " /personalSupportWorkers/0/period" : ""));
        Row.assertOutcome(
                asked(record(directed()).withAgencyEmployees(only(employee))),
                expected + (open ? " /agencyEmployees/0/period" : ""));
    }

    @ParameterizedTest(name = "employee who delivers {0} to the individual: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            attendant-care | NOT_MET
            acme:company   | NOT_MET
            none           | MET
            -              | NOT_MET
            """)
    void an_employee_who_is_said_to_deliver_nothing_to_the_individual_is_no_provider(String services, String expected) {
        Option<Seq<ServiceKind>> delivered = Row.isRecorded(services)
                ? Option.some(services.equals("none") ? Array.empty() : Array.of(new ServiceKind(services)))
                : Option.none();
        AgencyEmployee employee = AgencyEmployee.builder()
                .personId(GUARDIAN)
                .services(delivered)
                .period(ServiceParts.period("2025-03-01 on"))
                .build();

        Row.assertOutcome(asked(record(directed()).withAgencyEmployees(only(employee))), expected);
    }

    @Test
    void a_representative_who_does_not_direct_the_plan_may_be_paid() {
        Provider guardian =
                Provider.builder().id(GUARDIAN).paid(Row.said("yes")).build();
        Isp byNobody = directed().withDirectedByIds(Option.some(Array.empty()));
        Isp byAnother = directed().withDirectedByIds(only("parent-1"));
        Isp byBoth = directed().withDirectedByIds(Option.some(Array.of("parent-1", GUARDIAN)));

        Row.assertOutcome(asked(record(byNobody).withProviders(only(guardian))), "NOT_APPLICABLE");
        Row.assertOutcome(asked(record(byAnother).withProviders(only(guardian))), "MET");
        Row.assertOutcome(asked(record(byBoth).withProviders(only(guardian))), "NOT_MET");
    }

    @Test
    void what_is_not_recorded_is_named() {
        Isp byWhom = directed().withDirectedByIds(Option.none());

        Row.assertOutcome(asked(record(byWhom)), "UNDETERMINED /plans/0/directedByIds");
        Row.assertOutcome(asked(record(directed()).withProviders(Option.none())), "UNDETERMINED /providers");
        Row.assertOutcome(
                asked(record(directed()).withPersonalSupportWorkers(Option.none())),
                "UNDETERMINED /personalSupportWorkers");
        Row.assertOutcome(
                asked(record(directed()).withAgencyEmployees(Option.none())), "UNDETERMINED /agencyEmployees");
        Row.assertOutcome(asked(record(directed().withServices(Option.none()))), "UNDETERMINED /plans/0/services");
    }

    @Test
    void without_a_representative_nobody_directs_for_the_individual() {
        Isp byWhom = directed().withDirectedByIds(Option.none());

        Row.assertOutcome(asked(record(byWhom).withRepresentatives(Option.some(Array.empty()))), "NOT_APPLICABLE");
        Row.assertOutcome(
                asked(record(byWhom).withRepresentatives(Option.none())), "UNDETERMINED /plans/0/directedByIds");
    }

    @Test
    void a_draft_can_still_be_changed() {
        Provider guardian =
                Provider.builder().id(GUARDIAN).paid(Row.said("yes")).build();
        Isp draft = directed().withSigning(Some.unsigned()).withStartsOn(Option.some(Some.day("2025-07-01")));

        Row.assertOutcome(asked(record(draft).withProviders(only(guardian))), "PENDING");
    }

    @ParameterizedTest(name = "from {0} through {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            -          | 2026-02-28 | /plans/0/startsOn
            2025-03-01 | -          | /plans/0/endsOn
            """)
    void whether_somebody_worked_during_a_plan_turns_on_its_days(String startsOn, String endsOn, String missing) {
        PersonalSupportWorker worker = PersonalSupportWorker.builder()
                .personId(GUARDIAN)
                .period(ServiceParts.period("2025-04-01 on"))
                .build();
        Isp plan = directed().withStartsOn(Row.day(startsOn)).withEndsOn(Row.day(endsOn));

        Outcome outcome = asked(record(plan).withPersonalSupportWorkers(only(worker)));

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(Row.missing(outcome)).containsExactly(missing);
    }
}
