package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.act;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.planSigned;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.recordOf;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.signing;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;

@DisplayName("OAR 411-415-0070(8)(a) an ISP is authorized before it is implemented")
class S08aImplementationClauseTest {

    @ParameterizedTest(name = "signed {0} and {1}, implemented {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | case mgr   | implemented | asked on   | outcome      | why
            2025-02-27   | 2025-02-28 | 2025-02-28  | 2025-04-01 | MET          | the same day counts
            2025-02-27   | 2025-02-28 | 2025-03-01  | 2025-04-01 | MET          | authorized the day before
            2025-02-27   | 2025-03-01 | 2025-02-28  | 2025-04-01 | NOT_MET      | the case manager signed a day late
            2025-03-01   | 2025-02-27 | 2025-02-28  | 2025-04-01 | NOT_MET      | the individual signed a day late
            -            | 2025-02-27 | 2025-03-01  | 2025-04-01 | NOT_MET      | the individual never signed
            2025-02-27   | -          | 2025-03-01  | 2025-04-01 | NOT_MET      | the case manager never signed
            2025-03-08   | 2025-03-08 | 2025-03-05  | 2025-03-06 | NOT_MET      | implemented without authority, and waiting heals nothing
            -            | -          | never       | 2025-02-15 | PENDING      | neither signed nor implemented
            2025-02-27   | 2025-02-28 | 2025-03-10  | 2025-02-20 | PENDING      | everything lies in the future
            -            | -          | 2025-03-10  | 2025-03-05 | PENDING      | the implementation lies in the future
            2025-02-27   | 2025-02-28 | never       | 2025-04-01 | MET          | authorized, and no service came before
            2025-02-27   | 2025-02-28 | ?           | 2025-04-01 | UNDETERMINED | the first service may have come before
            """)
    void worked_dates(
            String individual,
            String caseManager,
            String implemented,
            String asked,
            Outcome.Status expected,
            String why) {
        ServiceRecord record =
                recordOf(planSigned(signing(individual, caseManager)).withImplemented(act(implemented)));

        assertThat(Ask.outcome("(8)(a)", PLAN, record, asked).status()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "signed {0}, implemented {1}: {2}, strictly read {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | implemented | same day counts | strictly | why
            2025-02-27 | 2025-02-28  | MET             | MET      | the day before
            2025-02-28 | 2025-02-28  | MET             | NOT_MET  | the same day
            2025-03-01 | 2025-02-28  | NOT_MET         | NOT_MET  | the day after
            """)
    void prior_to_is_read_either_way(
            String signed, String implemented, Outcome.Status sameDay, Outcome.Status strictly, String why) {
        ServiceRecord record = recordOf(planSigned(signing(signed, signed)).withImplemented(act(implemented)));
        Question question = Question.asOf(Some.day("2025-04-01"));

        assertThat(Ask.outcome("(8)(a)", PLAN, record, question).status())
                .as(why)
                .isEqualTo(sameDay);
        assertThat(Ask.outcome(
                                "(8)(a)",
                                PLAN,
                                record,
                                question.reading(OregonReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE))
                        .status())
                .as(why)
                .isEqualTo(strictly);
    }

    @ParameterizedTest(name = "not implemented through {0}, signed {1} and {2}: {3}, strictly read {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # not through | individual | case mgr   | outcome      | strictly     | asked 2025-04-01
            2025-02-28    | 2025-02-27 | 2025-02-28 | MET          | MET          | implemented on 2025-03-01 or later, or not at all
            2025-02-28    | 2025-02-27 | 2025-03-01 | MET          | UNDETERMINED | implemented on that very day, perhaps
            2025-02-28    | 2025-02-27 | 2025-03-02 | UNDETERMINED | UNDETERMINED | implemented the day before, perhaps
            2025-02-28    | 2025-02-27 | -          | UNDETERMINED | UNDETERMINED | not implemented yet, perhaps
            2025-02-28    | -          | 2025-02-28 | UNDETERMINED | UNDETERMINED | the same
            """)
    void what_was_authorized_before_any_day_of_implementing_need_not_wait_for_it(
            String notThrough,
            String individual,
            String caseManager,
            Outcome.Status expected,
            Outcome.Status strictly,
            String why) {
        ServiceRecord record = recordOf(
                planSigned(signing(individual, caseManager)).withImplemented(Act.notThrough(Some.day(notThrough))));
        Question question = Question.asOf(Some.day("2025-04-01"));

        assertThat(Ask.outcome("(8)(a)", PLAN, record, question).status())
                .as(why)
                .isEqualTo(expected);
        assertThat(Ask.outcome(
                                "(8)(a)",
                                PLAN,
                                record,
                                question.reading(OregonReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE))
                        .status())
                .as(why)
                .isEqualTo(strictly);
    }

    @Test
    void an_implementation_that_is_not_recorded_is_named() {
        ServiceRecord record = recordOf(planSigned(signing("2025-02-27", "2025-02-28")));

        assertThat(SigningParts.missing(Ask.outcome("(8)(a)", PLAN, record, "2025-04-01")))
                .containsExactly("/plans/0/implemented");
    }

    @Test
    void signatures_that_are_not_recorded_are_named() {
        ServiceRecord record =
                recordOf(planSigned(Signing.notRecorded()).withImplemented(Act.on(Some.day("2025-03-01"))));

        Outcome outcome = Ask.outcome("(8)(a)", PLAN, record, "2025-04-01");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(SigningParts.missing(outcome)).contains("/plans/0/signing/signatures");
    }

    @Test
    void an_earlier_signature_that_may_count_leaves_it_open() {
        Signature individual = Some.signature(Capacity.INDIVIDUAL, "2025-02-20");
        Signature undated = Signature.builder().capacity(Capacity.INDIVIDUAL).build();
        Signature unsaid = Some.caseManagerSignature("2025-02-20").withInvolved(Said.NOT_RECORDED);
        Signing individualOpen = SigningParts.signing(
                undated, Some.signature(Capacity.INDIVIDUAL, "2025-03-10"), Some.caseManagerSignature("2025-02-20"));
        Signing caseManagerOpen = SigningParts.signing(individual, unsaid, Some.caseManagerSignature("2025-03-10"));

        for (Signing signing : Array.of(individualOpen, caseManagerOpen)) {
            ServiceRecord record = recordOf(planSigned(signing).withImplemented(Act.on(Some.day("2025-03-01"))));

            assertThat(Ask.outcome("(8)(a)", PLAN, record, "2025-04-01").status())
                    .as("a fact that is not recorded never makes it not met")
                    .isEqualTo(Outcome.Status.UNDETERMINED);
        }
    }

    @ParameterizedTest(name = "from 2024-10-24, implemented {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # implemented | outcome      | why
            2024-10-24    | UNDETERMINED | the day before the first text that is held
            2024-10-25    | MET          | the first day of that text
            2025-05-01    | UNDETERMINED | not implemented when asked: by the text of its first day
            """)
    void it_is_judged_by_the_text_of_the_day_on_which_it_was_implemented(
            String implemented, Outcome.Status expected, String why) {
        Isp plan = planSigned(signing("2024-10-20", "2024-10-20"))
                .withStartsOn(Option.some(Some.day("2024-10-24")))
                .withImplemented(act(implemented));

        assertThat(Ask.outcome("(8)(a)", PLAN, recordOf(plan), "2025-04-01").status())
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void the_last_day_is_told_of_the_isp_and_of_the_revision() {
        ServiceRecord record = SigningParts.revised(SigningParts.revision(Said.YES)
                .signing(signing("2025-06-10", "2025-06-10"))
                .implemented(act("2025-06-12"))
                .build());
        ServiceRecord implemented =
                record.withPlans(Register.of(record.getPlans().entries().head().withImplemented(act("2025-03-01"))));

        assertThat(SigningParts.counted("(8)(a)", PLAN, implemented, "2025-07-01"))
                .anyMatch(day -> day.startsWith("last day to authorize the ISP 2025-03-01:"));
        assertThat(SigningParts.counted("(8)(c)", SigningParts.REVISION, implemented, "2025-07-01"))
                .anyMatch(day -> day.startsWith("last day to authorize the revision 2025-06-12:"));
    }
}
