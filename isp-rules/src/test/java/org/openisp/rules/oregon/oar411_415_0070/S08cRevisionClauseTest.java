package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.REVISION;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.act;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.missing;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.revised;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.revision;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.signing;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;

@DisplayName("OAR 411-415-0070(8)(c) a revision of a funded service is authorized before it is implemented")
class S08cRevisionClauseTest {

    @ParameterizedTest(
            name = "not implemented through {0}, agreed orally 2025-06-30, signed {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # not through | signed     | asked      | outcome      | the ten business days end on 2025-07-15
            2025-06-29    | -          | 2025-07-15 | MET          | on each day since then it was authorized
            2025-06-28    | -          | 2025-07-15 | UNDETERMINED | implemented the day before, perhaps
            2025-06-29    | -          | 2025-07-16 | UNDETERMINED | on that day, perhaps, after the agreement ran out
            2025-06-29    | 2025-07-16 | 2025-09-01 | MET          | signed on the next day: no day is without one
            2025-06-29    | 2025-07-17 | 2025-09-01 | UNDETERMINED | on 2025-07-16, perhaps
            """)
    void what_an_oral_agreement_carried_on_any_day_of_implementing_need_not_wait_for_it(
            String notThrough, String signed, String asked, Outcome.Status expected, String why) {
        ServiceRecord record = revised(revision(Said.YES)
                .signing(SigningParts.signing(signed, "2025-06-30")
                        .withOralAgreements(Register.of(SigningParts.agreedOrally("2025-06-30", "yes"))))
                .implemented(Act.notThrough(Some.day(notThrough)))
                .build());

        assertThat(Ask.outcome("(8)(c)", REVISION, record, asked).status())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "signed {0} and {1}, implemented {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | case mgr   | implemented | asked on   | outcome      | why
            2025-06-09   | 2025-06-10 | 2025-06-10  | 2025-07-01 | MET          | the same day counts
            2025-06-09   | 2025-06-11 | 2025-06-10  | 2025-07-01 | NOT_MET      | authorized a day late
            -            | 2025-06-09 | 2025-06-10  | 2025-07-01 | NOT_MET      | never authorized
            -            | -          | never       | 2025-06-05 | PENDING      | neither signed nor implemented
            2025-06-09   | 2025-06-09 | 2025-06-10  | 2025-06-08 | PENDING      | everything lies in the future
            2025-06-09   | 2025-06-10 | ?           | 2025-07-01 | UNDETERMINED | it may have been implemented before
            """)
    void worked_dates(
            String individual,
            String caseManager,
            String implemented,
            String asked,
            Outcome.Status expected,
            String why) {
        ServiceRecord record = revised(revision(Said.YES)
                .signing(signing(individual, caseManager))
                .implemented(act(implemented))
                .build());

        assertThat(Ask.outcome("(8)(c)", REVISION, record, asked).status())
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void prior_to_may_be_read_strictly() {
        Revision sameDay = revision(Said.YES)
                .signing(signing("2025-06-10", "2025-06-10"))
                .implemented(act("2025-06-10"))
                .build();
        Question strictly =
                Question.asOf(Some.day("2025-07-01")).reading(OregonReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE);

        assertThat(Ask.outcome("(8)(c)", REVISION, revised(sameDay), strictly).status())
                .isEqualTo(Outcome.Status.NOT_MET);
        assertThat(Ask.outcome("(8)(c)", REVISION, revised(sameDay.withImplemented(act("2025-06-11"))), strictly)
                        .status())
                .isEqualTo(Outcome.Status.MET);
    }

    @ParameterizedTest(name = "agreed orally 2025-06-30, signed {0}, implemented {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | implemented | outcome | why
            -          | 2025-06-29  | NOT_MET | before the agreement
            -          | 2025-06-30  | MET     | on the day of the agreement
            -          | 2025-07-15  | MET     | on the tenth business day
            -          | 2025-07-16  | NOT_MET | the agreement has run out
            2025-07-18 | 2025-07-17  | NOT_MET | between the agreement and the signature
            2025-07-18 | 2025-07-18  | MET     | on the day of the signature
            """)
    void an_oral_agreement_authorizes_while_it_stands(
            String signed, String implemented, Outcome.Status expected, String why) {
        Signing oral = signing(signed, "2025-06-30")
                .withOralAgreements(Register.of(OralAgreement.builder()
                        .agreedBy(Capacity.INDIVIDUAL)
                        .agreedOn(Some.day("2025-06-30"))
                        .documented(Act.on(Some.day("2025-06-30")))
                        .immediateUnexpectedChange(Said.YES)
                        .preventsInjuryOrHarm(Said.YES)
                        .build()));
        ServiceRecord record = revised(
                revision(Said.YES).signing(oral).implemented(act(implemented)).build());

        assertThat(Ask.outcome("(8)(c)", REVISION, record, "2025-09-01").status())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "agreed orally 2025-06-30, implemented {0}, not signed, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-16 | 2025-07-16 | PENDING 2025-07-16 | the agreement has run out, and today it can still be signed
            2025-07-16 | 2025-07-17 | NOT_MET 2025-07-16 | the day after
            2025-07-15 | 2025-07-15 | MET                | the tenth business day
            """)
    void what_is_implemented_today_can_be_signed_today(String implemented, String asked, String expected, String why) {
        ServiceRecord record = revised(revision(Said.YES)
                .signing(signing("-", "2025-06-30")
                        .withOralAgreements(Register.of(SigningParts.agreedOrally("2025-06-30", "yes"))))
                .implemented(act(implemented))
                .build());

        Row.assertOutcome(Ask.outcome("(8)(c)", REVISION, record, asked), expected);
    }

    @ParameterizedTest(name = "made {0}, implemented {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # made     | implemented | asked on   | outcome      | why
            2024-10-24 | 2024-11-01  | 2024-10-31 | UNDETERMINED | made before the first text that is held, and not implemented yet
            2024-10-24 | never       | 2024-10-31 | UNDETERMINED | the same, whatever comes later
            2024-10-25 | 2024-11-01  | 2024-10-31 | MET          | made on the first day of that text
            2024-10-24 | 2024-11-01  | 2024-11-01 | MET          | by the text of the day on which it was implemented
            """)
    void it_is_judged_by_the_text_of_the_day_on_which_it_was_made_until_it_is_implemented(
            String made, String implemented, String asked, Outcome.Status expected, String why) {
        ServiceRecord record = revised(revision(Said.YES)
                .madeOn(Some.day(made))
                .signing(signing("2024-10-26", "2024-10-26"))
                .implemented(act(implemented))
                .build());

        assertThat(Ask.outcome("(8)(c)", REVISION, record, asked).status())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "begins {0}, ends {1}, unsigned and implemented: {2}, missing {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # begins | ends | outcome        | missing                                       | why
            yes      | none | NOT_MET        | -                                             | begins a funded service
            none     | yes  | NOT_MET        | -                                             | ends a funded service
            yes      | ?    | NOT_MET        | -                                             | begins one, whatever else ends
            no       | none | NOT_APPLICABLE | -                                             | begins a service that the Department does not pay
            no       | no   | NOT_APPLICABLE | -                                             | neither is paid by the Department
            none     | none | NOT_APPLICABLE | -                                             | begins and ends nothing
            ?        | none | UNDETERMINED   | /plans/0/revisions/0/begins                   | what begins is not recorded
            none     | ?    | UNDETERMINED   | /plans/0/revisions/0/ends                     | what ends is not recorded
            unsaid   | none | UNDETERMINED   | /plans/0/revisions/0/begins/0/departmentFunded | funded or not is not recorded
            """)
    void what_begins_or_ends_decides(String begins, String ends, Outcome.Status expected, String missing, String why) {
        Revision.Builder builder =
                Revision.builder().id(REVISION).signing(Some.unsigned()).implemented(act("2025-06-10"));
        if (!begins.equals("?")) {
            builder.begins(changes(begins));
        }
        if (!ends.equals("?")) {
            builder.ends(changes(ends));
        }

        Outcome outcome = Ask.outcome("(8)(c)", REVISION, revised(builder.build()), "2025-07-01");

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (missing.equals("-")) {
            assertThat(missing(outcome)).as(why).isEmpty();
        } else {
            assertThat(missing(outcome)).as(why).contains(missing);
        }
    }

    @ParameterizedTest(name = "begins {0}, ends nothing: {1}")
    @CsvSource({"yes, YES", "no, NO", "none, NO", "unsaid, NOT_RECORDED"})
    void whether_authorization_is_needed_stands_beside_its_state(String begins, Said needed) {
        ServiceRecord record = revised(Revision.builder()
                .id(REVISION)
                .begins(changes(begins))
                .ends(Array.empty())
                .signing(Some.unsigned())
                .build());
        Question question = Question.asOf(LocalDate.of(2025, 7, 1));

        Authorization authorization =
                S08eAuthorization.authorization(record, REVISION, question).get();

        assertThat(S08eAuthorization.isNeeded(record, REVISION, question)).isEqualTo(needed);
        assertThat(authorization.state()).isEqualTo(Authorization.State.NOT_AUTHORIZED);
    }

    private static Array<ServiceChange> changes(String cell) {
        Said funded = switch (cell) {
            case "yes" -> Said.YES;
            case "no" -> Said.NO;
            default -> Said.NOT_RECORDED;
        };
        return cell.equals("none")
                ? Array.empty()
                : Array.of(ServiceChange.builder()
                        .serviceId("service-1")
                        .departmentFunded(funded)
                        .build());
    }

    @Test
    void signatures_that_are_not_recorded_are_named() {
        ServiceRecord record =
                revised(revision(Said.YES).implemented(act("2025-06-10")).build());

        Outcome outcome = Ask.outcome("(8)(c)", REVISION, record, "2025-07-01");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(missing(outcome)).contains("/plans/0/revisions/0/signing/signatures");
    }

    @Test
    void an_oral_agreement_that_may_have_served_leaves_it_open_though_a_signature_came_later() {
        Signing oral = signing("2025-07-10", "2025-06-30")
                .withOralAgreements(Register.of(OralAgreement.builder()
                        .agreedBy(Capacity.INDIVIDUAL)
                        .agreedOn(Some.day("2025-06-30"))
                        .immediateUnexpectedChange(Said.YES)
                        .preventsInjuryOrHarm(Said.YES)
                        .build()));
        ServiceRecord record = revised(
                revision(Said.YES).signing(oral).implemented(act("2025-06-30")).build());

        Outcome outcome = Ask.outcome("(8)(c)", REVISION, record, "2025-09-01");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/plans/0/revisions/0/signing/oralAgreements/0/documented");
    }
}
