package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.enrollment.SettingKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(8)(g) settings of K Plan and waiver services")
class S08gSettingsClauseTest {

    private static final String SETTING = "setting-1";

    private static PlannedService at(String authority) {
        return ServiceParts.service()
                .fundingAuthority(ServiceParts.authority(authority))
                .settingId(SETTING)
                .build();
    }

    private static Setting.Builder setting(String kind) {
        return Setting.builder()
                .id(SETTING)
                .kind(Row.isRecorded(kind) ? Option.some(new SettingKind(kind)) : Option.none());
    }

    private static ServiceRecord record(Isp plan, Setting... settings) {
        return SigningParts.recordOf(plan).withSettings(Option.some(Array.of(settings)));
    }

    private static Outcome asked(ServiceRecord record) {
        return Ask.outcome("(8)(g)", ServiceParts.SERVICE, record, "2025-06-30");
    }

    @ParameterizedTest(name = "{0}, consistent {1}, determined {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind                          | consistent | determined | asked 2025-06-30
            group-home                      | yes        | 2025-01-10 | MET
            group-home                      | yes        | 2025-06-30 | MET
            group-home                      | yes        | 2025-07-01 | JUDGMENT
            group-home                      | yes        | -          | MET
            group-home                      | no         | 2025-01-10 | NOT_MET
            group-home                      | no         | 2025-07-01 | JUDGMENT
            group-home                      | -          | -          | JUDGMENT
            own-or-family-home              | -          | -          | JUDGMENT
            -                               | yes        | 2025-01-10 | MET
            -                               | -          | -          | JUDGMENT
            acme:cabin                      | -          | -          | JUDGMENT
            nursing-facility                | yes        | 2025-01-10 | NOT_MET
            institution-for-mental-diseases | -          | -          | NOT_MET
            intermediate-care-facility      | -          | -          | NOT_MET
            hospital                        | -          | -          | NOT_MET
            """)
    void four_kinds_never_are_and_a_determination_settles_the_rest(
            String kind, String consistent, String determinedOn, String expected) {
        Setting setting = setting(kind)
                .consistentWithHcbsRule(Row.said(consistent))
                .determinedOn(Row.day(determinedOn))
                .build();

        Row.assertOutcome(asked(record(ServiceParts.plan(at("k-plan")), setting)), expected);
    }

    @ParameterizedTest(name = "funded under {0}, in a hospital: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            k-plan                                     | NOT_MET
            adults-waiver                              | NOT_MET
            childrens-waiver                           | NOT_MET
            childrens-extraordinary-needs-waiver       | NOT_MET
            medically-involved-childrens-waiver        | NOT_MET
            medically-fragile-model-waiver             | NOT_MET
            behavioral-model-waiver                    | NOT_MET
            state-plan-home-and-community-based-services | NOT_APPLICABLE
            state-plan-personal-care                   | NOT_APPLICABLE
            private-duty-nursing                       | NOT_APPLICABLE
            family-support                             | NOT_APPLICABLE
            acme:levy                                  | UNDETERMINED /plans/0/services/0/fundingAuthority
            -                                          | UNDETERMINED /plans/0/services/0/fundingAuthority
            """)
    void only_k_plan_and_waiver_services_are_asked_about(String authority, String expected) {
        Setting hospital = setting("hospital").build();

        Row.assertOutcome(asked(record(ServiceParts.plan(at(authority)), hospital)), expected);
    }

    @Test
    void a_draft_can_still_be_changed() {
        Isp draft = ServiceParts.plan(at("k-plan"))
                .withSigning(Some.unsigned())
                .withStartsOn(Option.some(Some.day("2025-07-01")));

        Row.assertOutcome(asked(record(draft, setting("hospital").build())), "PENDING");
        Row.assertOutcome(
                asked(record(
                        draft.withStartsOn(Option.none()), setting("hospital").build())),
                "UNDETERMINED /plans/0/startsOn");
    }

    @Test
    void what_is_not_recorded_is_named() {
        PlannedService nowhere = at("k-plan").withSettingId(Option.none());
        ServiceRecord withoutServices = record(ServiceParts.plan().withServices(Option.none()));

        Row.assertOutcome(asked(record(ServiceParts.plan(nowhere))), "UNDETERMINED /plans/0/services/0/settingId");
        Row.assertOutcome(asked(record(ServiceParts.plan(at("k-plan")))), "UNDETERMINED /settings");
        Row.assertOutcome(
                asked(record(ServiceParts.plan(at("k-plan"))).withSettings(Option.none())), "UNDETERMINED /settings");
        Row.assertOutcome(
                Ask.outcome("(8)(g)", SigningParts.PLAN, withoutServices, "2025-06-30"),
                "UNDETERMINED /plans/0/services");
    }

    @Test
    void a_plan_without_services_is_not_asked() {
        Row.assertOutcome(
                Ask.outcome("(8)(g)", SigningParts.PLAN, record(ServiceParts.plan()), "2025-06-30"), "NOT_APPLICABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-24", "2024-10-25"})
    void the_first_text_begins_on_2024_10_25(String startsOn) {
        Isp plan = ServiceParts.plan(at("k-plan")).withStartsOn(Option.some(Some.day(startsOn)));

        Row.assertOutcome(
                asked(record(plan, setting("hospital").build())),
                startsOn.equals("2024-10-24") ? "UNDETERMINED" : "NOT_MET");
    }

    @ParameterizedTest(name = "the revision that begins the service signed {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-01 | NOT_MET
            -          | PENDING
            ?          | UNDETERMINED /plans/0/revisions/0/signing/signatures
            """)
    void a_service_that_a_revision_begins_is_asked_about_when_that_is_authorized(String signed, String expected) {
        Revision revision = SigningParts.revision(Said.YES)
                .signing(
                        signed.equals("?")
                                ? Some.unsigned().withSignatures(Register.notRecorded())
                                : SigningParts.signing(signed, signed))
                .build();
        Isp plan = ServiceParts.plan(at("k-plan").withRevisionId(Option.some(SigningParts.REVISION)))
                .withRevisions(Register.of(revision));

        Row.assertOutcome(asked(record(plan, setting("hospital").build())), expected);
    }

    @ParameterizedTest(name = "agreed 2025-05-12, change {0}, case manager {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # change | case mgr   | asked      | outcome | ten business days after 2025-05-12 end on 2025-05-27
            yes      | 2025-05-12 | 2025-05-11 | PENDING | not agreed yet
            yes      | 2025-05-12 | 2025-05-27 | NOT_MET | authorized orally
            yes      | 2025-05-12 | 2025-05-28 | NOT_MET | authorized for a time
            yes      | 2025-05-28 | 2025-06-30 | PENDING | run out before the case manager signed
            no       | 2025-05-12 | 2025-06-30 | PENDING | never authorized
            -        | 2025-05-12 | 2025-06-30 | UNDETERMINED CHANGE | perhaps for a time
            """)
    void what_an_oral_agreement_authorized_for_a_time_was_authorized(
            String change, String caseManager, String asOf, String expected, String why) {
        Revision revision = SigningParts.revision(Said.YES)
                .signing(SigningParts.signing("-", caseManager)
                        .withOralAgreements(Register.of(SigningParts.agreedOrally("2025-05-12", change))))
                .build();
        Isp plan = ServiceParts.plan(at("k-plan").withRevisionId(Option.some(SigningParts.REVISION)))
                .withRevisions(Register.of(revision));

        Row.assertOutcome(
                Ask.outcome(
                        "(8)(g)",
                        ServiceParts.SERVICE,
                        record(plan, setting("hospital").build()),
                        asOf),
                expected.replace("CHANGE", SigningParts.CHANGE));
    }
}
