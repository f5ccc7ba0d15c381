package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.oar411_415_0070.RevisionComparison;
import org.openisp.rules.oregon.oar411_415_0070.TeamVote;
import org.openisp.rules.oregon.oar411_415_0070.UnfundedDays;

/** What the page about these questions says that they answer. */
class PlanQuestionsTest {

    @Test
    void a_service_that_begins_needs_authorization() {
        RevisionComparison revision = PlanQuestions.revision();

        assertThat(revision.need()).isEqualTo(RevisionComparison.Need.AUTHORIZATION);
        assertThat(revision.begins()).containsExactly("rides");
        assertThat(revision.ends()).isEmpty();
        assertThat(revision.because()).isEqualTo("(8)(c): it begins or ends a service paid using Department funds");
    }

    @Test
    void two_parties_of_which_one_agrees_are_no_majority() {
        assertThat(PlanQuestions.votes()).isEqualTo(TeamVote.Result.NONE);
    }

    @Test
    void a_personal_agent_may_not_authorize_in_a_residential_program() {
        assertThat(PlanQuestions.residentialByPersonalAgent()).isEqualTo(Said.NO);
    }

    @Test
    void old_hours_last_through_the_month_after_the_assessment() {
        assertThat(PlanQuestions.oldHours()).isEqualTo(LocalDate.of(2025, 5, 31));
    }

    @Test
    void a_late_renewal_leaves_five_days_of_four_services_at_risk() {
        LocalDate today = LocalDate.of(2026, 2, 27);
        ServiceRecord record = record("3-renewal-six-days-late", today);

        assertThat(PlanQuestions.daysAtRisk(record, today)).isEqualTo(20);
        Seq<UnfundedDays> services = UnfundedDays.of(record, Question.asOf(today));
        assertThat(services.flatMap(UnfundedDays::serviceId))
                .containsExactly("service-attendant", "service-skills", "service-relief", "service-coaching");
        assertThat(services.map(UnfundedDays::unfunded))
                .containsOnly(Array.of(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 5))));
    }

    @Test
    void what_the_guardian_does_not_sign_puts_more_days_at_risk_by_the_end_of_the_quarter() {
        LocalDate today = LocalDate.of(2026, 2, 20);
        ServiceRecord record = record("8-guardian-who-does-not-sign", today);
        LocalDate later = LocalDate.of(2026, 6, 30);

        assertThat(UnfundedDays.of(record, Question.asOf(today)).map(UnfundedDays::unfundedDays))
                .containsExactly(51L, 51L, 51L);
        assertThat(PlanQuestions.atRiskThrough(later, record, Question.asOf(today))
                        .map(UnfundedDays::unfundedDays))
                .containsExactly(181L, 181L, 181L);
    }

    private static ServiceRecord record(String name, LocalDate asOf) {
        return Tried.asked(name, Question.asOf(asOf)).record();
    }
}
