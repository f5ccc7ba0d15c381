package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.CourtRestriction;
import org.openisp.core.person.LegalStatus;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Finding;

@DisplayName("MO-29 legal issues")
class C06LegalIssuesGuideTest {

    private static final String LEGAL_STATUS = "legal status";
    private static final String INDIVIDUAL_OR_GUARDIAN = "individual or guardian";
    private static final String SUPPORT_COORDINATOR = "support coordinator";

    private static final CourtRestriction RESTRICTION =
            CourtRestriction.builder().id("restriction").build();

    private static final Signature BY_A_CASE_MANAGER = Signature.builder()
            .personId("coordinator")
            .capacity(Capacity.CASE_MANAGER)
            .signedOn(Guide.FINALIZED)
            .build();

    private static ServiceRecord.Builder signed(Isp.Builder plan, Register<Signature> signatures) {
        return Guide.record(
                plan.signing(Signing.builder().signatures(signatures).build()).build());
    }

    private static void assertAnswer(String asks, ServiceRecord.Builder record, String expected) {
        Cases.assertAnswer(Guide.answer(record.build(), "MO-29", asks), expected);
    }

    /** What the signature of a case manager counts for, where case managers are recorded in these roles. */
    private static void assertCoordinator(Signature signature, Seq<CaseManager> caseManagers, String expected) {
        assertAnswer(
                SUPPORT_COORDINATOR,
                signed(Guide.plan(), Register.of(signature)).caseManagers(Register.ofAll(caseManagers)),
                expected);
    }

    private static CaseManager caseManager(String personId, String role) {
        return CaseManager.builder()
                .personId(personId)
                .role(new CaseManagerRole(role))
                .period(Period.from(LocalDate.of(2019, 3, 4)))
                .build();
    }

    @Test
    void there_are_three_answers_about_a_plan() {
        Seq<Finding> found = Guide.answers(Guide.record(Guide.plan().build()).build(), Cases.ASKED, "MO-29");

        assertThat(found.map(finding -> finding.subject().toString()))
                .hasSize(3)
                .containsOnly("plan plan");
        assertThat(found.map(finding -> finding.requirement().strength().name()))
                .containsOnly("MUST");
    }

    @ParameterizedTest
    @ValueSource(strings = {LEGAL_STATUS, INDIVIDUAL_OR_GUARDIAN, SUPPORT_COORDINATOR})
    void plans_that_are_not_recorded_are_not_known(String asks) {
        assertAnswer(asks, Guide.record().plans(Register.notRecorded()), "UNDETERMINED /plans");
    }

    @ParameterizedTest(name = "{0}: status {1}, restrictions {2}: {3}")
    @CsvSource({
        "in use, full-guardianship, restriction, MET",
        "in use, no-guardian, none, MET",
        "in use, mo:public-administrator, none, MET",
        "in use, -, none, UNDETERMINED /individual/legalStatus",
        "in use, no-guardian, -, UNDETERMINED /individual/courtRestrictions",
        "draft, no-guardian, none, MET",
        "draft, -, none, UNDETERMINED /individual/legalStatus",
    })
    void legal_status_and_restrictions_by_a_court_are_recorded(
            String plan, String status, String restrictions, String expected) {
        ServiceRecord.Builder record = Guide.record(Cases.plan(plan).build())
                .individual(Guide.adult()
                        .legalStatus(Told.word(status).map(LegalStatus::new))
                        .courtRestrictions(Cases.list(restrictions).map(all -> all.map(id -> RESTRICTION)))
                        .build());

        assertAnswer(LEGAL_STATUS, record, expected);
    }

    @ParameterizedTest(name = "{0}, {1}: as {2} on {3}: {4}")
    @CsvSource({
        "individual or guardian, in use, individual, 2025-06-10, MET",
        "individual or guardian, in use, legal-representative, 2025-06-10, MET",
        "individual or guardian, in use, individual, 2025-08-31, MET",
        "individual or guardian, in use, individual, 2025-09-01, MET",
        "individual or guardian, in use, individual, 2025-09-02, NOT_MET",
        "individual or guardian, in use, individual, -, NOT_MET",
        "individual or guardian, in use, legal-representative, -, NOT_MET",
        "individual or guardian, in use, designated-representative, 2025-06-10, NOT_MET",
        "individual or guardian, in use, case-manager, 2025-06-10, NOT_MET",
        "individual or guardian, in use, participant, 2025-06-10, NOT_MET",
        "individual or guardian, in use, mo:public-administrator, 2025-06-10, UNDETERMINED",
        "individual or guardian, draft, individual, 2025-08-31, MET",
        "individual or guardian, draft, individual, 2025-09-02, PENDING",
        "individual or guardian, draft, individual, -, PENDING",
        "individual or guardian, draft, provider, 2025-08-31, PENDING",
        "individual or guardian, without days, individual, 2025-06-10, MET",
        "individual or guardian, without days, individual, -, UNDETERMINED /plans/0/startsOn",
        "support coordinator, in use, case-manager, 2025-06-10, MET",
        "support coordinator, in use, case-manager, 2025-09-01, MET",
        "support coordinator, in use, case-manager, 2025-09-02, NOT_MET",
        "support coordinator, in use, case-manager, -, NOT_MET",
        "support coordinator, in use, individual, 2025-06-10, NOT_MET",
        "support coordinator, in use, provider, 2025-06-10, NOT_MET",
        "support coordinator, draft, case-manager, 2025-08-31, MET",
        "support coordinator, draft, case-manager, 2025-09-02, PENDING",
        "support coordinator, without days, case-manager, -, UNDETERMINED /plans/0/startsOn",
    })
    void a_signature_bears_a_day_that_has_come(String asks, String plan, String capacity, String day, String expected) {
        Signature signature = Signature.builder()
                .capacity(new Capacity(capacity))
                .signedOn(Told.day(day))
                .build();

        assertAnswer(asks, signed(Cases.plan(plan), Register.of(signature)), expected);
    }

    @ParameterizedTest(name = "{0}, signatures complete through {1}: {2}")
    @CsvSource({
        "in use, record, NOT_MET",
        "in use, 2025-09-01, NOT_MET",
        "in use, 2025-08-31, UNDETERMINED /plans/0/signing/signatures",
        "in use, -, UNDETERMINED /plans/0/signing/signatures",
        "draft, record, PENDING",
        "draft, -, UNDETERMINED /plans/0/signing/signatures",
    })
    void nobody_signed_as_far_as_the_register_is_complete(String plan, String completeThrough, String expected) {
        Register<Signature> none = Cases.register(Array.empty(), completeThrough);

        assertAnswer(INDIVIDUAL_OR_GUARDIAN, signed(Cases.plan(plan), none), expected);
        assertAnswer(SUPPORT_COORDINATOR, signed(Cases.plan(plan), none), expected);
    }

    @ParameterizedTest(name = "{0}, born {1}, representatives {2}, signed as {3} on {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            in use | 2015-03-05 | none   | case-manager         | 2025-06-10 | JUDGMENT
            in use | 2015-03-05 | none   | individual           | -          | JUDGMENT
            in use | 2015-03-05 | none   | individual           | 2025-09-02 | JUDGMENT
            in use | 2015-03-05 | none   | individual           | 2025-06-10 | MET
            in use | 2015-03-05 | none   | legal-representative | 2025-06-10 | MET
            in use | 2015-03-05 | parent | case-manager         | 2025-06-10 | NOT_MET
            in use | 2015-03-05 | -      | case-manager         | 2025-06-10 | UNDETERMINED /representatives
            in use | 2007-06-11 | none   | case-manager         | 2025-06-10 | JUDGMENT
            in use | 2007-06-10 | none   | case-manager         | 2025-06-10 | NOT_MET
            in use | -          | none   | case-manager         | 2025-06-10 | UNDETERMINED /individual/birthDate
            in use | -          | parent | case-manager         | 2025-06-10 | NOT_MET
            in use | 1990-03-05 | -      | case-manager         | 2025-06-10 | NOT_MET
            draft  | 2015-03-05 | none   | case-manager         | 2025-06-10 | JUDGMENT
            draft  | 2015-03-05 | parent | case-manager         | 2025-06-10 | PENDING
            """)
    void who_signs_for_a_minor_who_has_nobody_is_for_a_person(
            String plan, String born, String representatives, String capacity, String day, String expected) {
        Signature signature = Signature.builder()
                .capacity(new Capacity(capacity))
                .signedOn(Told.day(day))
                .build();
        ServiceRecord.Builder record = signed(Cases.plan(plan), Register.of(signature))
                .individual(Guide.adult()
                        .birthDate(Told.day(born).map(BirthDate::new))
                        .build())
                .representatives(Cases.list(representatives)
                        .map(all -> all.map(kind -> Representative.builder()
                                .personId("mother")
                                .kind(new RepresentativeKind(kind))
                                .period(Period.from(LocalDate.of(2000, 1, 1)))
                                .build())));

        assertAnswer(INDIVIDUAL_OR_GUARDIAN, record, expected);
    }

    @Test
    void a_minor_who_has_nobody_may_have_signed_where_the_signatures_are_not_complete() {
        ServiceRecord.Builder record = signed(Guide.plan(), Register.notRecorded())
                .individual(Guide.child().build())
                .representatives(Array.empty());

        assertAnswer(INDIVIDUAL_OR_GUARDIAN, record, "UNDETERMINED /plans/0/signing/signatures");
    }

    @Test
    void a_signature_with_a_day_is_enough_beside_one_without() {
        Signature without = Signature.builder().capacity(Capacity.INDIVIDUAL).build();
        Signature with = Signature.builder()
                .capacity(Capacity.LEGAL_REPRESENTATIVE)
                .signedOn(Guide.FINALIZED)
                .build();

        assertAnswer(INDIVIDUAL_OR_GUARDIAN, signed(Guide.plan(), Register.of(without, with)), "MET");
    }

    @ParameterizedTest(name = "case manager in the role {0}: {1}")
    @CsvSource({
        "support-coordinator, MET",
        "services-coordinator, NOT_MET",
        "personal-agent, NOT_MET",
        "services-coordinator support-coordinator, MET",
        "none, MET",
    })
    void another_kind_of_case_manager_is_no_support_coordinator(String roles, String expected) {
        assertCoordinator(
                BY_A_CASE_MANAGER, Cases.list(roles).get().map(role -> caseManager("coordinator", role)), expected);
    }

    @ParameterizedTest(name = "case managers complete through {0}: {1}")
    @CsvSource({"2025-06-10, NOT_MET", "2025-06-09, UNDETERMINED /caseManagers"})
    void another_role_may_be_missing_where_the_register_is_not_complete_through_the_signing(
            String completeThrough, String expected) {
        Seq<CaseManager> roles = Array.of(caseManager("coordinator", "services-coordinator"));

        assertAnswer(
                SUPPORT_COORDINATOR,
                signed(Guide.plan(), Register.of(BY_A_CASE_MANAGER))
                        .caseManagers(Cases.register(roles, completeThrough)),
                expected);
    }

    @Test
    void a_case_manager_of_whom_nothing_else_is_recorded_is_taken_for_the_support_coordinator() {
        assertCoordinator(BY_A_CASE_MANAGER, Array.of(caseManager("somebody else", "personal-agent")), "MET");
        assertCoordinator(
                Signature.builder()
                        .capacity(Capacity.CASE_MANAGER)
                        .signedOn(Guide.FINALIZED)
                        .build(),
                Array.of(caseManager("coordinator", "personal-agent")),
                "MET");
        assertAnswer(
                SUPPORT_COORDINATOR,
                signed(Guide.plan(), Register.of(BY_A_CASE_MANAGER)).caseManagers(Register.notRecorded()),
                "MET");
    }

    @Test
    void a_role_that_somebody_takes_up_later_is_not_held_against_an_earlier_signature() {
        CaseManager later = caseManager("coordinator", "personal-agent").withPeriod(Period.from(Guide.DAY.plusDays(1)));

        assertCoordinator(BY_A_CASE_MANAGER, Array.of(later), "MET");
        assertCoordinator(BY_A_CASE_MANAGER, Array.of(later.withPeriod(Period.from(Guide.DAY))), "NOT_MET");
    }

    @Test
    void a_role_that_only_the_state_knows_is_not_held_against_anybody() {
        ServiceRecord record = signed(Guide.plan(), Register.of(BY_A_CASE_MANAGER))
                .caseManagers(Register.of(caseManager("coordinator", "mo:county-coordinator")))
                .build();

        assertThat(Guide.answer(record, "MO-29", SUPPORT_COORDINATOR).status().name())
                .isNotEqualTo("NOT_MET");
    }
}
