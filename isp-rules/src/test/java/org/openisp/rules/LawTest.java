package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFact;

@DisplayName("A law, its sections and its clauses")
class LawTest {

    private static final Seq<LawText> UNDATED =
            Array.of(new LawText("first edition", InForce.undated(), Option.none()));

    private static Law named(String name) {
        return new Law(name, "Some law", Option.none(), UNDATED, Array.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oregon", "missouri", "42-cfr-441", "a", "new-york"})
    void has_a_name_of_small_letters_digits_and_hyphens(String name) {
        assertThat(named(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Oregon", "new york", "-oregon", "oregon-", "new--york", "or\u00e9gon", "a_b"})
    void of_another_name_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> named(name));
    }

    @Test
    void has_a_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Law("oregon", "Some law", Option.none(), Array.empty(), Array.empty()))
                .withMessage("a law has at least one text");
    }

    @Test
    void tells_of_the_facts_that_it_adds() {
        ExtensionFact<Act> sent = ExtensionFact.act("x:sent");
        Law asking = SmallLaw.LAW.asking(sent);
        Rulebook<?> rulebook = new Rulebook<>(
                asking, Array.empty(), Array.empty(), Array.empty(), ClauseFacts.none(), SmallLaw.Seen::new);

        assertThat(asking.facts()).containsExactly(sent);
        assertThat(asking.name()).isEqualTo("some");
        assertThat(Rulebooks.of(rulebook).facts()).containsExactly(sent);
        assertThat(Rulebooks.of(SmallLaw.RULEBOOK).facts()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is cited {2}")
    @CsvSource({
        "OAR 411-415-0070, (8)(e)(A)(iii), OAR 411-415-0070(8)(e)(A)(iii)",
        "OAR 411-415-0070, (2), OAR 411-415-0070(2)",
        "Missouri ISP guide, MO-11, MO-11",
        "Missouri ISP guide, MO-28a, MO-28a"
    })
    void numbers_follow_the_law_and_names_stand_for_themselves(String law, String paragraph, String cited) {
        assertThat(new Clause(law, paragraph)).hasToString(cited);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "(8)(m)(A), (8)(m), true",
        "(8)(m), (8)(m), true",
        "(8)(m), (8), true",
        "(8)(m), (8)(m)(A), false",
        "(18)(m), (8), false",
        "(8)(m), (8)(, false",
        "MO-1, MO-1, true",
        "MO-11, MO-1, false",
        "MO-28a, MO-28, false"
    })
    void a_clause_stands_in_itself_and_in_what_it_stands_under(String clause, String other, boolean isIn) {
        assertThat(new Clause("Some law", clause).isIn(other)).isEqualTo(isIn);
    }

    @Test
    void a_section_holds_its_paragraphs_and_what_stands_under_them() {
        Section numbered = new Section("(8)", "Authorization");
        Section named = new Section(Array.of("MO-1", "MO-2"), "What an ISP is");

        assertThat(numbered.holds(new Clause("Some law", "(8)(m)"))).isTrue();
        assertThat(numbered.holds(new Clause("Some law", "(7)(m)"))).isFalse();
        assertThat(named.holds(new Clause("Some law", "MO-2"))).isTrue();
        assertThat(named.holds(new Clause("Some law", "MO-3"))).isFalse();
        assertThat(named.holds(new Clause("Some law", "MO-11"))).isFalse();
    }

    @Test
    void every_clause_of_an_installed_law_stands_in_one_of_its_sections() {
        for (Rulebook<?> rulebook : Rulebooks.installed().all()) {
            for (Requirement requirement : rulebook.requirements()) {
                assertThat(rulebook.law().sections().count(section -> section.holds(requirement.clause())))
                        .as(requirement.clause().toString())
                        .isEqualTo(1);
            }
        }
    }
}
