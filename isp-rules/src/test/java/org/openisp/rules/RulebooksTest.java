package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.Jurisdiction;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.missouri.ispguide.IspGuide;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

@DisplayName("Rulebooks, and which of them a record is held against")
class RulebooksTest {

    private static final Rulebooks BOTH = Rulebooks.of(Oar411_415_0070.rulebook(), IspGuide.rulebook());

    private static ServiceRecord naming(String... laws) {
        return Records.of(Option.none(), Option.some(Array.of(laws)));
    }

    private static ServiceRecord in(Jurisdiction jurisdiction) {
        return Records.of(Option.some(jurisdiction), Option.none());
    }

    private static Seq<String> lawsOf(ServiceRecord record) {
        return BOTH.of(record).map(rulebook -> rulebook.law().name());
    }

    @Test
    void those_of_the_library_are_installed_in_the_order_of_their_names() {
        assertThat(Rulebooks.installed().names()).containsSubsequence("missouri", "oregon");
    }

    @Test
    void one_is_found_by_its_name() {
        assertThat((Object) BOTH.named("missouri")).isSameAs(IspGuide.rulebook());
        assertThat((Object) BOTH.named("oregon")).isSameAs(Oar411_415_0070.rulebook());
    }

    @Test
    void one_that_is_asked_only_about_some_clauses_answers_these_and_says_so() {
        Question question = Question.asOf(LocalDate.of(2026, 2, 27));
        ServiceRecord record = in(Jurisdiction.OREGON);
        Report whole = Oar411_415_0070.rulebook().check(record, question);
        Report some =
                Oar411_415_0070.rulebook().only(clause -> clause.isIn("(7)")).check(record, question);
        assertThat(some.findings())
                .isNotEmpty()
                .isEqualTo(whole.findings().filter(finding -> finding.clause().isIn("(7)")));
        assertThat(some.manifest().notes())
                .anyMatch(note -> note.startsWith("Only ") && note.contains("requirements of the law were asked"));
        assertThat(whole.manifest().notes()).noneMatch(note -> note.startsWith("Only "));
    }

    @Test
    void a_name_that_none_has_is_refused_with_those_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.named("Missouri"))
                .withMessage("there is no law \"Missouri\"; there are oregon, missouri");
    }

    @Test
    void a_record_is_held_against_the_laws_that_it_names_in_its_order() {
        assertThat(lawsOf(naming("missouri"))).containsExactly("missouri");
        assertThat(lawsOf(naming("missouri", "oregon"))).containsExactly("missouri", "oregon");
        assertThat(lawsOf(in(Jurisdiction.OREGON).withLaws(Option.some(Array.of("missouri")))))
                .containsExactly("missouri");
    }

    @Test
    void a_record_that_names_none_is_held_against_those_of_its_jurisdiction() {
        assertThat(lawsOf(in(Jurisdiction.MISSOURI))).containsExactly("missouri");
        assertThat(lawsOf(in(Jurisdiction.OREGON))).containsExactly("oregon");
    }

    @Test
    void a_record_without_laws_and_jurisdiction_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.of(Records.of(Option.none(), Option.none())))
                .withMessage("the record names neither laws nor a jurisdiction; there are oregon, missouri");
    }

    @Test
    void a_jurisdiction_without_a_law_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.of(in(new Jurisdiction("us:mt"))))
                .withMessage("there is no law of the jurisdiction us:mt; there are oregon, missouri");
    }

    @Test
    void a_law_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.of(naming("missouri", "montana")))
                .withMessageContaining("\"montana\"");
    }

    @Test
    void two_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebooks.of(IspGuide.rulebook(), Oar411_415_0070.rulebook(), IspGuide.rulebook()))
                .withMessage("two laws have the name missouri");
    }

    @Test
    void each_law_has_a_report_of_its_own() {
        Question question = Question.asOf(LocalDate.of(2025, 12, 20));
        Seq<Report> reports = BOTH.check(naming("missouri", "oregon"), question);

        assertThat(reports.map(report -> report.manifest().law()))
                .containsExactly("Missouri ISP guide", "OAR 411-415-0070");
        assertThat(reports.head()).isEqualTo(IspGuide.rulebook().check(naming("missouri", "oregon"), question));
    }
}
