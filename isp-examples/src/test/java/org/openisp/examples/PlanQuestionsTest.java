package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openisp.core.Said;
import org.openisp.rules.oregon.oar411_415_0070.RevisionComparison;
import org.openisp.rules.oregon.oar411_415_0070.TeamVote;

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
}
