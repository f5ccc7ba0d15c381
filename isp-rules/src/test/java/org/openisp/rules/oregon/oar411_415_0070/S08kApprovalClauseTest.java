package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.act;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.planSigned;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.recordOf;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.said;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.EmergencySupport;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline;
import org.openisp.rules.oregon.OregonReadings.Counting;

@DisplayName("OAR 411-415-0070(8)(k) the request for approval within five calendar days")
class S08kApprovalClauseTest {

    private static final String SUPPORT = "support-1";

    private static ServiceRecord authorized(String authorizedOn, String threat, String mitigated, String submitted) {
        EmergencySupport support = EmergencySupport.builder()
                .id(SUPPORT)
                .authorizedOn(Some.day(authorizedOn))
                .imminentThreat(said(threat))
                .mitigatedBySupports(said(mitigated))
                .requestSubmitted(act(submitted))
                .build();
        return recordOf(
                planSigned(Some.signed("2025-02-20", "2025-02-20")).withEmergencySupports(Register.of(support)));
    }

    private static Outcome asked(ServiceRecord record, String asOf) {
        return Ask.outcome("(8)(k)", SUPPORT, record, asOf);
    }

    @ParameterizedTest(name = "authorized Monday 2025-03-03, submitted {0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # submitted | asked on   | outcome      | why
            2025-03-03  | 2025-04-01 | MET          | the same day
            2025-03-08  | 2025-04-01 | MET          | day five, a Saturday
            2025-03-09  | 2025-04-01 | NOT_MET      | day six
            never       | 2025-03-08 | PENDING      | still the last day
            never       | 2025-03-09 | NOT_MET      | the day after
            2025-03-08  | 2025-03-07 | PENDING      | the request lies in the future
            ?           | 2025-03-08 | PENDING      | there is time
            ?           | 2025-03-09 | UNDETERMINED | submitted or not is not recorded
            """)
    void worked_dates(String submitted, String asked, Status expected, String why) {
        Outcome outcome = asked(authorized("2025-03-03", "yes", "yes", submitted), asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        assertThat(outcome.due()).as(why).containsExactly(Some.day("2025-03-08"));
    }

    @ParameterizedTest(
            name = "authorized {0}: due {1}, counted from day one {2}, next business day {3}, only Sundays {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # authorized | stays      | day one    | next bus.  | only Sun.
            2025-03-03   | 2025-03-08 | 2025-03-07 | 2025-03-10 | 2025-03-08
            2025-03-04   | 2025-03-09 | 2025-03-08 | 2025-03-10 | 2025-03-10
            2025-10-08   | 2025-10-13 | 2025-10-12 | 2025-10-14 | 2025-10-13
            2025-11-22   | 2025-11-27 | 2025-11-26 | 2025-11-28 | 2025-11-28
            2025-03-05   | 2025-03-10 | 2025-03-09 | 2025-03-10 | 2025-03-10
            """)
    void the_last_day_by_every_reading(
            String authorizedOn, String stays, String dayOne, String nextBusinessDay, String onlySundays) {
        ServiceRecord record = authorized(authorizedOn, "yes", "yes", "never");
        Question question = Question.asOf(Some.day(authorizedOn));

        assertDue(record, question, stays);
        assertDue(record, question.reading(OregonReadings.COUNTING, Counting.DAY_OF_EVENT_IS_DAY_ONE), dayOne);
        assertDue(
                record,
                question.reading(OregonReadings.DEADLINE_ON_CLOSED_DAY, ClosedDayDeadline.NEXT_BUSINESS_DAY),
                nextBusinessDay);
        assertDue(
                record,
                question.reading(
                        OregonReadings.DEADLINE_ON_CLOSED_DAY, ClosedDayDeadline.ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE),
                onlySundays);
    }

    private static void assertDue(ServiceRecord record, Question question, String due) {
        assertThat(Ask.outcome("(8)(k)", SUPPORT, record, question).due())
                .as(question.readings().toString())
                .containsExactly(Some.day(due));
    }

    @Test
    void a_request_that_is_not_recorded_is_named() {
        assertThat(SigningParts.missing(asked(authorized("2025-03-03", "yes", "yes", "?"), "2025-03-09")))
                .containsExactly("/plans/0/emergencySupports/0/requestSubmitted");
    }

    @ParameterizedTest(name = "imminent threat {0}, mitigated {1}, submitted {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # threat | mitigated | submitted  | asked on   | outcome             | authorized 2025-03-03, the last day is 2025-03-08
            ?        | yes       | 2025-03-08 | 2025-04-01 | UNDETERMINED THREAT | in time, if there was one
            yes      | ?         | 2025-03-08 | 2025-04-01 | UNDETERMINED MITIGATED | in time, if they may mitigate it
            ?        | yes       | 2025-03-09 | 2025-04-01 | NOT_MET 2025-03-08  | late, or approval came first
            yes      | ?         | 2025-03-09 | 2025-04-01 | NOT_MET 2025-03-08  | late, or approval came first
            ?        | ?         | never      | 2025-03-09 | NOT_MET 2025-03-08  | never, or approval came first
            ?        | yes       | never      | 2025-03-08 | UNDETERMINED THREAT | there is time, if there was one
            ?        | yes       | ?          | 2025-03-08 | UNDETERMINED THREAT | there is time, if there was one
            ?        | yes       | ?          | 2025-03-09 | UNDETERMINED THREAT SUBMITTED | either of them may settle it
            """)
    void the_five_days_are_for_supports_against_an_imminent_threat(
            String threat, String mitigated, String submitted, String asked, String expected, String why) {
        Outcome outcome = asked(authorized("2025-03-03", threat, mitigated, submitted), asked);
        String at = "/plans/0/emergencySupports/0/";

        Row.assertOutcome(
                outcome,
                expected.replace("THREAT", at + "imminentThreat")
                        .replace("MITIGATED", at + "mitigatedBySupports")
                        .replace("SUBMITTED", at + "requestSubmitted"));
        assertThat(SigningParts.missing(outcome))
                .hasSize(Row.list(expected).count(word -> word.matches("THREAT|MITIGATED|SUBMITTED")));
    }

    @Test
    void where_neither_is_recorded_both_are_named() {
        assertThat(SigningParts.missing(asked(authorized("2025-03-03", "?", "?", "2025-03-08"), "2025-04-01")))
                .containsExactly(
                        "/plans/0/emergencySupports/0/imminentThreat",
                        "/plans/0/emergencySupports/0/mitigatedBySupports");
    }

    @Test
    void without_an_imminent_threat_the_five_days_give_no_leave() {
        assertThat(asked(authorized("2025-03-03", "no", "yes", "2025-03-04"), "2025-04-01")
                        .status())
                .as("the five days are an exception for an imminent threat only")
                .isIn(Status.NOT_APPLICABLE, Status.NOT_MET);
    }

    @Test
    void supports_that_are_authorized_later_are_not_asked_about_yet() {
        assertThat(asked(authorized("2025-03-03", "yes", "yes", "never"), "2025-03-02")
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }
}
