package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFact;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.FreeText;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Outcome.Status;

@DisplayName("Facts that a state or vendor adds, in explanations and needs")
class ExtensionFactsExplainedTest {

    private static final LocalDate SENT_ON = LocalDate.of(2025, 3, 31);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 4, 1);
    private static final Question QUESTION = Question.asOf(LocalDate.of(2025, 6, 30));

    private static final ExtensionFact<Act> SENT = ExtensionFact.act("x:sent");
    private static final ExtensionFact<Boolean> AGREED = ExtensionFact.yesOrNo("x:agreed");
    private static final ExtensionFact<FreeText> NOTE = ExtensionFact.words("x:note");
    private static final String AT = "/plans/0/extensionFacts/";

    /** A law of two clauses: a plan is sent by a day, and it is agreed to, or a note says why not. */
    private static final Rulebook<SomeFacts> RULEBOOK = new Rulebook<>(
            new Law(
                    "some",
                    "Some law",
                    Option.none(),
                    Array.of(new LawText("first", InForce.undated(), Option.none())),
                    Array.of(new Section(Array.of("X-1", "X-2"), "Plans"))),
            Array.of(
                    rule(
                            "X-1",
                            (facts, plan) -> facts.byLastDay(
                                    LAST_DAY,
                                    facts.soFar(plan.added().get(SENT).getOrElse(Act.notRecorded())),
                                    plan.missing(SENT))),
                    rule(
                            "X-2",
                            (facts, plan) -> plan.added().get(NOTE).isDefined()
                                    ? Outcome.met("a note says why not")
                                    : plan.added()
                                            .get(AGREED)
                                            .map(Condition::of)
                                            .getOrElse(() -> Condition.unknown(plan.missing(AGREED)))
                                            .outcome("it was agreed to", "it was not", "it is not recorded"))),
            Array.empty(),
            Array.empty(),
            ClauseFacts.none(),
            SomeFacts::new);

    private static final class SomeFacts extends Facts {
        SomeFacts(ServiceRecord record, Question question) {
            super(record, question, BusinessCalendar.everyDay());
        }

        List<SomePlan> plans() {
            Register<Isp> register = record().getPlans();
            return register.entries()
                    .zipWithIndex(
                            (isp, i) -> new SomePlan(isp, root().entry("plans", register, i, "plan", isp.getId())))
                    .asJava();
        }
    }

    private record SomePlan(Isp isp, Subject subject) implements Rule.About {
        ExtensionFacts added() {
            return isp.getExtensionFacts();
        }

        MissingFact missing(ExtensionFact<?> fact) {
            return new MissingFact(subject, "extensionFacts/" + fact.name());
        }
    }

    private static Rule<SomeFacts, SomePlan> rule(String id, BiFunction<SomeFacts, SomePlan, Outcome> check) {
        Requirement requirement = new Requirement(
                new Clause("Some law", id),
                ClauseKind.DUTY,
                Strength.MUST,
                Actor.CASE_MANAGER,
                InForce.undated(),
                "something");
        return Rule.cite(ExtensionFactsExplainedTest.class, requirement)
                .about(SomeFacts::plans)
                .checkedBy(check);
    }

    @Test
    void an_answer_rests_on_the_one_that_it_turns_on() {
        ServiceRecord record = record(ExtensionFacts.of(SENT, Act.on(SENT_ON))
                .with(AGREED, true)
                .with(ExtensionFact.day("acme:seen"), SENT_ON));

        assertThat(explain(record, "X-1").facts())
                .containsExactly(new SeenFact(AT + "x:sent", "plan isp-1, extension facts", "x:sent", "2025-03-31"));
        assertThat(explain(record, "X-2").facts())
                .containsExactly(new SeenFact(AT + "x:agreed", "plan isp-1, extension facts", "x:agreed", "yes"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(ExtensionFacts.of(AGREED, false), "no"),
                Arguments.of(ExtensionFacts.of(SENT, Act.on(SENT_ON)), "2025-03-31"),
                Arguments.of(ExtensionFacts.of(SENT, Act.notThrough(SENT_ON)), "not done through 2025-03-31"),
                Arguments.of(ExtensionFacts.of(ExtensionFact.day("x:day"), SENT_ON), "2025-03-31"),
                Arguments.of(ExtensionFacts.of(ExtensionFact.number("x:hours"), new BigDecimal("40.25")), "40.25"),
                Arguments.of(ExtensionFacts.of(NOTE, new FreeText("Maria Gomez likes tea")), "recorded"),
                Arguments.of(ExtensionFacts.of(ExtensionFact.word("x:name"), "Maria"), "recorded"),
                Arguments.of(
                        ExtensionFacts.of(
                                ExtensionFact.listOf(ExtensionFact.word("x:names")), Array.of("Maria", "Gomez")),
                        "2 recorded"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("values")
    void days_acts_numbers_and_truths_are_told_and_text_is_not(ExtensionFacts facts, String value) {
        assertThat(FactWords.ofValue(facts.asWritten(facts.names().head()).get()))
                .isEqualTo(value);
    }

    @Test
    void words_that_carry_an_answer_are_named_and_not_told() {
        Explanation why = explain(record(ExtensionFacts.of(NOTE, new FreeText("Maria Gomez likes tea"))), "X-2");

        assertThat(why.facts())
                .extracting(SeenFact::words, SeenFact::value)
                .containsExactly(tuple("x:note", "recorded"));
        assertThat(why.toString()).doesNotContain("Maria", "Gomez", "tea");
    }

    @Test
    void what_would_change_an_answer_is_tried_on_them() {
        ServiceRecord late =
                record(ExtensionFacts.of(SENT, Act.on(LAST_DAY.plusDays(1))).with(AGREED, false));

        assertThat(explain(late, "X-1").changes())
                .extracting(Change::words, Change::to, Change::status)
                .containsExactly(tuple("what was done on 2025-04-02", "2025-04-01", Status.MET));
        assertThat(explain(late, "X-2").changes())
                .extracting(Change::at, Change::words, Change::to, Change::status)
                .containsExactly(tuple(AT + "x:agreed", "plan isp-1, extension facts, x:agreed", "yes", Status.MET));
        assertThat(explain(record(ExtensionFacts.of(SENT, Act.notThrough(LAST_DAY))), "X-1")
                        .finding()
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void one_that_is_missing_is_named_by_its_place_and_tried() {
        ServiceRecord record = record(ExtensionFacts.none());

        assertThat(RULEBOOK.needs(record, QUESTION))
                .extracting(Need::at, Need::words, Need::settles, Need::settlesAtMost)
                .containsExactly(
                        tuple(AT + "x:sent", "plan isp-1, extension facts, x:sent", 0, 1),
                        tuple(AT + "x:agreed", "plan isp-1, extension facts, x:agreed", 0, 1));
        assertThat(explain(record, "X-2").changes())
                .extracting(Change::at, Change::to, Change::status)
                .containsExactly(
                        tuple(AT + "x:agreed", "yes", Status.MET), tuple(AT + "x:agreed", "no", Status.NOT_MET));
    }

    @Test
    void each_is_asked_by_itself_as_far_as_it_is_recorded() {
        ServiceRecord record = record(ExtensionFacts.of(SENT, Act.on(SENT_ON))
                .with(NOTE, new FreeText("Maria"))
                .with(AGREED, true));
        Suppositions supposed = Suppositions.NONE.leavingOut(AT + "x:note").leavingOut(AT + "x:agreed");
        WatchedRecord watched = new WatchedRecord(record, supposed);
        ExtensionFacts seen = watched.record().getPlans().entries().head().getExtensionFacts();

        assertThat(seen).isEqualTo(ExtensionFacts.of(SENT, Act.on(SENT_ON)));
        assertThat(Array.ofAll(watched.asked()).filter(AskedFact::isRecorded).map(AskedFact::at))
                .contains(AT + "x:sent")
                .doesNotContain(AT + "x:note", AT + "x:agreed", "/plans/0/extensionFacts");
    }

    @Test
    void a_place_under_the_name_is_one_fact() {
        assertThat(FactType.at(AT + "x:sent")).isEqualTo(Option.some(FactType.EXTENSION_FACT));
        assertThat(FactType.at("/extensionFacts/24:7")).isEqualTo(Option.some(FactType.EXTENSION_FACT));
    }

    private static Explanation explain(ServiceRecord record, String id) {
        Finding finding = RULEBOOK.check(record, QUESTION)
                .findings()
                .find(one -> one.clause().paragraph().equals(id))
                .get();
        return RULEBOOK.explain(record, QUESTION, finding);
    }

    private static ServiceRecord record(ExtensionFacts facts) {
        return ServiceRecord.builder()
                .id("record-1")
                .individual(Individual.builder().id("individual-1").build())
                .plans(Register.of(
                        Isp.builder().id("isp-1").extensionFacts(facts).build()))
                .build();
    }
}
