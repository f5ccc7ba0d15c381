package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Cause;
import org.openisp.rules.Comparison;
import org.openisp.rules.Difference;
import org.openisp.rules.Explanation;
import org.openisp.rules.Flip;
import org.openisp.rules.Need;
import org.openisp.rules.Question;

/** What docs/how-to/answers-that-help.md says of the records 3 and 5, worked out by hand. */
class HelpfulAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 27);
    private static final Question QUESTION = Question.asOf(TODAY);
    private static final ServiceRecord RECORD_3 =
            Tried.asked("3-renewal-six-days-late", QUESTION).record();
    private static final ServiceRecord RECORD_5 =
            Tried.asked("5-transition-into-24-hour-program", QUESTION).record();

    @Test
    void two_things_are_due_by_the_end_of_the_year() {
        assertThat(HelpfulAnswers.dueSoon(RECORD_3, QUESTION, LocalDate.of(2026, 12, 31))
                        .map(item -> item.finding().clause().paragraph()))
                .containsExactly("(6)(a)(B)", "(8)(f)");
        assertThat(HelpfulAnswers.dueSoon(RECORD_3, QUESTION, LocalDate.of(2026, 12, 30)))
                .isEmpty();
    }

    @Test
    void the_late_renewal_rests_on_two_signatures_of_january_6() {
        Explanation late = HelpfulAnswers.whyNotMet(RECORD_3, QUESTION)
                .find(one -> one.finding().clause().paragraph().equals("(8)(f)"))
                .get();

        assertThat(late.facts().map(fact -> fact.at() + " " + fact.value()))
                .contains(
                        "/plans/0/endsOn 2025-12-31",
                        "/plans/1/signing/signatures/0/signedOn 2026-01-06",
                        "/plans/1/signing/signatures/5/signedOn 2026-01-06");
        assertThat(late.changes().map(change -> change.words() + " " + change.to() + " " + change.status()))
                .containsExactly(
                        "plan isp-2025, signing, signature 6, involved no NOT_APPLICABLE", // then nothing was to be
                        // renewed
                        "what was done on 2026-01-06 2025-12-31 MET");
    }

    @Test
    void whether_there_are_limitations_is_asked_first() {
        Need first = HelpfulAnswers.askFirst(RECORD_5, Question.asOf(LocalDate.of(2025, 8, 20)));

        assertThat(first.at()).isEqualTo("/limitations");
        assertThat(first.settlesAtMost()).isEqualTo(31);
    }

    @Test
    void strictly_before_turns_no_answer_but_moves_last_days() {
        Seq<Difference> differences =
                HelpfulAnswers.stricter(RECORD_3, QUESTION).differences();

        assertThat(differences.map(one -> one.finding().clause().paragraph()).distinct())
                .containsExactly("(6)(a)(B)", "(8)(a)", "(8)(f)");
        assertThat(differences)
                .allMatch(
                        one -> one.before().get().status() == one.after().get().status());
        assertThat(differences.flatMap(Difference::causes)).containsOnly(Cause.READING);
    }

    @Test
    void one_answer_turns_on_when_an_initial_isp_starts() {
        Seq<Flip> flips = HelpfulAnswers.flips(RECORD_3, QUESTION)
                .filter(flip ->
                        flip.before().get().status() != flip.after().get().status());

        assertThat(flips.map(flip ->
                        flip.read().reading() + " " + flip.finding().clause().paragraph()))
                .containsExactly("initial-term-start (2)(b)");
    }

    @Test
    void the_year_turns_and_the_renewal_is_late() {
        Comparison comparison =
                HelpfulAnswers.since(LocalDate.of(2025, 12, 31), RECORD_3, QUESTION.on(LocalDate.of(2026, 1, 1)));

        assertThat(comparison.differences().map(one -> one.finding().clause().paragraph()))
                .contains("(8)(f)");
        assertThat(comparison.differences().flatMap(Difference::causes)).containsOnly(Cause.TIME);
    }
}
