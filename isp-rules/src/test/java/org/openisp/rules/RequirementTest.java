package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.plan.Isp;

@DisplayName("What a clause asks: its texts, its kind, its strength and its facts")
class RequirementTest {

    private static Requirement requirement(String paragraph, ClauseKind kind, InForce inForce) {
        return SmallLaw.requirement(paragraph, kind, inForce, "it is so");
    }

    @Test
    void is_one_and_the_same_in_texts_that_are_never_in_force_together() {
        Requirement first = requirement("(1)(a)", ClauseKind.DEADLINE, SmallLaw.FIRST);
        Requirement second = requirement("(1)(a)", ClauseKind.DEADLINE, SmallLaw.SECOND);
        Requirement beside = first.withActsNext(Actor.STATE); // in force together with the first
        Requirement ofAnotherKind = requirement("(1)(a)", ClauseKind.CONTENT, SmallLaw.SECOND);
        Requirement ofAnotherClause = requirement("(1)(b)", ClauseKind.DEADLINE, SmallLaw.SECOND);
        EveryText texts = new EveryText(Array.of(first, second, beside, ofAnotherKind, ofAnotherClause));

        assertThat(texts.of(first)).containsExactly(first, second);
        assertThat(texts.of(second)).containsExactly(first, second);
        assertThat(texts.of(beside)).containsExactly(beside);
        assertThat(texts.of(ofAnotherKind)).containsExactly(ofAnotherKind);
        assertThat(texts.of(ofAnotherClause)).containsExactly(ofAnotherClause);
        assertThat(Array.of(first, second, beside, ofAnotherKind, ofAnotherClause)
                        .map(one -> texts.position(texts.of(one))))
                .containsExactly(0, 0, 1, 2, 3);
        Requirement elsewhere = requirement("(3)", ClauseKind.DUTY, SmallLaw.FIRST);
        assertThat(texts.of(elsewhere)).isEqualTo(List.of(elsewhere));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "DATE, COMPUTED",
        "DEADLINE, CHECKED",
        "STATE, CHECKED",
        "CONTENT, CHECKED",
        "DUTY, CHECKED",
        "LIMIT, CHECKED",
        "AUTHORITY, CHECKED",
        "PERMISSION, PERMISSION",
        "SCOPE, SCOPE",
        "JUDGMENT, JUDGMENT"
    })
    void is_handled_by_its_kind(ClauseKind kind, Handling handling) {
        assertThat(Handling.of(kind)).isEqualTo(handling);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MUST, true", "CONDITIONAL, true", "EXPECTED, false", "SHOULD, false", "MAY, false"})
    void binds_by_its_strength(Strength strength, boolean isBinding) {
        assertThat(strength.isBinding()).isEqualTo(isBinding);
    }

    @Test
    void turns_on_facts_that_a_file_lists() {
        ClauseFacts facts = ClauseFacts.read(RequirementTest.class, "some-facts.tsv");

        assertThat(facts.of(new Clause("Some law", "(1)(a)")))
                .containsExactly("/plans/*/startsOn", "/plans/*/implemented");
        assertThat(facts.of(new Clause("Some law", "(1)(b)"))).containsExactly("/plans/*/roomAndBoard");
        assertThat(facts.of(new Clause("Some law", "(2)"))).isEmpty();
        assertThat(ClauseFacts.none().of(new Clause("Some law", "(1)(a)"))).isEmpty();
    }

    @Test
    void has_an_answer_by_its_own_text_whichever_is_in_force() {
        Rule<SmallLaw.Seen, SmallLaw.Plan> rule = Rule.cite(
                        RequirementTest.class, requirement("(1)", ClauseKind.DUTY, SmallLaw.FIRST))
                .about(SmallLaw.Seen::plans)
                .checkedBy((facts, plan) -> Outcome.pending("there is time"));
        SmallLaw.Seen facts =
                new SmallLaw.Seen(SmallLaw.record(Isp.builder().id("p")), Question.asOf(LocalDate.of(2025, 8, 1)));

        assertThat(rule.answer(facts, rule.subjects(facts).get(0))).isEqualTo(Outcome.pending("there is time"));
    }
}
