package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Review;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.SmallLaw.Counting;

/** Of the {@link SmallLaw}: ten days from 2025-03-01 end on 2025-03-11, or on 2025-03-10 where that day is day one. */
@DisplayName("The answers of a small law, and why they are given")
class RulebookTest {

    private static final Rulebook<?> LAW = SmallLaw.RULEBOOK;
    private static final Question IN_APRIL = SmallLaw.asked("2025-04-01");
    private static final String PLAN = "/plans/0/";
    private static final String IMPLEMENTED = "/plans/0/implemented";

    private static final CountedDay TEN_DAYS = new CountedDay(
            "last day to begin",
            "first day of the plan",
            LocalDate.of(2025, 3, 1),
            "10 days",
            Option.none(),
            LocalDate.of(2025, 3, 11));

    private static final ReadAs DAY_AFTER = new ReadAs("counting", "day-after", "the day after is day one");
    private static final ReadAs SAME_DAY = new ReadAs("counting", "same-day", "the day itself is day one");

    private static Isp.Builder begun(String day) {
        return SmallLaw.plan("2025-03-01").implemented(Act.on(LocalDate.parse(day)));
    }

    private static Question strict(Question question) {
        return question.reading(SmallLaw.COUNTING, Counting.SAME_DAY);
    }

    // The answers

    @Test
    void the_answers_stand_in_the_order_of_the_law_and_then_of_the_record() {
        ServiceRecord record =
                SmallLaw.record(begun("2025-03-11"), SmallLaw.plan("2025-03-20").id("q"));

        assertThat(LAW.check(record, IN_APRIL).findings())
                .extracting(
                        finding -> finding.clause().paragraph(),
                        finding -> finding.subject().id(),
                        Finding::status)
                .containsExactly(
                        tuple("(1)(a)", "p", Status.MET),
                        tuple("(1)(a)", "q", Status.UNDETERMINED),
                        tuple("(1)(b)", "p", Status.UNDETERMINED),
                        tuple("(1)(b)", "q", Status.UNDETERMINED),
                        tuple("(2)(a)", "p", Status.UNDETERMINED),
                        tuple("(2)(a)", "q", Status.UNDETERMINED),
                        tuple("(2)(b)", "p", Status.JUDGMENT),
                        tuple("(2)(b)", "q", Status.JUDGMENT),
                        tuple("(2)(c)", "p", Status.NOT_APPLICABLE),
                        tuple("(2)(c)", "q", Status.NOT_APPLICABLE));
    }

    @ParameterizedTest(name = "of a plan from {0}, {1} answers: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # first day | asks                        | last day   | implemented 2025-07-15
            2025-06-30  | it begins within 10 days    | 2025-07-10 | NOT_MET
            2025-07-01  | it begins within 20 days    | 2025-07-21 | MET
            """)
    void each_day_has_its_text(String startsOn, String asks, LocalDate due, Status expected) {
        ServiceRecord record = SmallLaw.record(SmallLaw.plan(startsOn).implemented(Act.on(LocalDate.of(2025, 7, 15))));

        assertThat(SmallLaw.findings(record, SmallLaw.asked("2025-08-01"), "(1)(a)"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.requirement().asks()).isEqualTo(asks);
                    assertThat(finding.outcome().due()).contains(due);
                    assertThat(finding.status()).isEqualTo(expected);
                    assertThat(finding.actsNext())
                            .isEqualTo(expected == Status.MET ? Option.none() : Option.some(Actor.PROVIDER));
                });
    }

    @Test
    void what_happened_before_the_first_text_is_not_judged_by_a_later_one() {
        Finding only = SmallLaw.findings(SmallLaw.record(SmallLaw.plan("2024-12-31")), IN_APRIL, "(1)(a)")
                .head();

        assertThat(only.outcome())
                .isEqualTo(Outcome.undetermined(
                        "it is judged by a text from before the first one that the library holds"));
        assertThat(only.actsNext()).isEmpty();
        assertThat(SmallLaw.findings(SmallLaw.record(SmallLaw.plan("2025-01-01")), IN_APRIL, "(1)(a)")
                        .head()
                        .outcome()
                        .due())
                .contains(LocalDate.of(2025, 1, 11));
    }

    @ParameterizedTest(name = "asked on {0}, by the law of {1}")
    @CsvSource({"2024-12-31, -, 2024-12-31", "2025-04-01, 2024-12-31, 2024-12-31"})
    void a_day_without_a_text_is_refused(LocalDate day, String lawVersion, String named) {
        Question question =
                lawVersion.equals("-") ? Question.asOf(day) : Question.asOf(day).byLawOf(LocalDate.parse(lawVersion));

        assertThatExceptionOfType(LawNotHeldException.class)
                .isThrownBy(() -> LAW.check(SmallLaw.record(), question))
                .withMessage("no text of Some law is held for " + named
                        + "; the first one held is in force from 2025-01-01. To ask what a text that is held would say,"
                        + " name its day as the law version.");
    }

    @Test
    void a_text_that_a_caller_names_judges_everything() {
        Question byTheSecond = SmallLaw.asked("2024-12-31").byLawOf(LocalDate.of(2025, 7, 1));
        Finding finding = SmallLaw.findings(SmallLaw.record(SmallLaw.plan("2024-12-20")), byTheSecond, "(1)(a)")
                .head();

        assertThat(finding.outcome())
                .isEqualTo(Outcome.pending(LocalDate.of(2025, 1, 9), "it is not recorded as done, and there is time"));
        assertThat(LAW.check(SmallLaw.record(), byTheSecond).manifest().notes())
                .containsExactly(
                        "Everything is judged by the text in force on 2025-07-01, whatever was in force at the time.");
    }

    @Test
    void a_report_of_a_day_after_the_last_reading_says_so() {
        assertThat(LAW.check(SmallLaw.record(), SmallLaw.asked("2026-01-15"))
                        .manifest()
                        .notes())
                .isEmpty();
        assertThat(LAW.check(SmallLaw.record(), SmallLaw.asked("2026-01-16"))
                        .manifest()
                        .notes())
                .containsExactly("The law was last read on 2026-01-15; a later change is not known here.");
        assertThat(LAW.only(clause -> true)
                        .check(SmallLaw.record(), SmallLaw.asked("2026-01-16"))
                        .manifest()
                        .notes())
                .hasSize(2)
                .contains("The law was last read on 2026-01-15; a later change is not known here.");
    }

    @Test
    void a_report_says_what_it_rests_on() {
        Report report = LAW.check(SmallLaw.record(), IN_APRIL);
        Manifest strict = LAW.check(
                        SmallLaw.record(),
                        strict(IN_APRIL).with(SmallLaw.GRACE, 3).withCalendar(noSaturday()))
                .manifest();
        ReadAs notSet = new ReadAs("grace", "not-set", "nobody set it; what turns on it is undetermined");

        assertThat(report.recordId()).isEqualTo("r");
        assertThat(report.asOf()).isEqualTo("2025-04-01");
        assertThat(report.manifest())
                .isEqualTo(new Manifest(
                        LibraryVersion.VERSION,
                        "Some law",
                        SmallLaw.LAW.texts(),
                        Option.none(),
                        Array.of(DAY_AFTER, notSet),
                        "every day",
                        Array.empty()));
        assertThat(strict.readings()).containsExactly(SAME_DAY, new ReadAs("grace", "3", "set by whoever asked"));
        assertThat(strict.calendar()).isEqualTo("every day, closed also on 2025-03-01");
        assertThat(report.manifest().textFor(LocalDate.of(2025, 6, 30)).order()).isEqualTo("Order 1");
        assertThat(report.manifest().textFor(LocalDate.of(2025, 7, 1)).order()).isEqualTo("Order 2");
        assertThat(LAW.check(SmallLaw.record(), IN_APRIL.byLawOf(LocalDate.of(2025, 7, 1)))
                        .manifest()
                        .textFor(LocalDate.of(2025, 6, 30))
                        .order())
                .isEqualTo("Order 2");
    }

    private static BusinessCalendar noSaturday() {
        return BusinessCalendar.everyDay().closedAlsoOn(Array.of(LocalDate.of(2025, 3, 1)));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-06-30, it begins within 10 days", "2025-07-01, it begins within 20 days"})
    void plans_that_are_not_recorded_have_one_answer_for_the_record(String day, String asks) {
        ServiceRecord without = SmallLaw.record().withPlans(Register.notRecorded());
        Question question = SmallLaw.asked(day);

        assertThat(SmallLaw.findings(without, question, "(1)(a)"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.requirement().asks()).isEqualTo(asks);
                    assertThat(finding.subject()).isEqualTo(Subject.record("r"));
                    assertThat(finding.outcome())
                            .isEqualTo(Outcome.undetermined(
                                    "the plans are not recorded", new MissingFact(Subject.record("r"), "plans")));
                });
        // Where nothing is asked any more, nothing applies.
        assertThat(SmallLaw.explain(without, question, "(1)(a)").changes())
                .containsExactly(new Change(
                        Change.By.FACT, "/plans", "plans", "complete through " + day, Status.NOT_APPLICABLE));
    }

    @Test
    void a_clause_that_begins_with_the_second_text_is_not_asked_before() {
        assertThat(SmallLaw.findings(SmallLaw.record(), SmallLaw.asked("2025-06-30"), "(3)"))
                .isEmpty();
        assertThat(SmallLaw.findings(SmallLaw.record(), SmallLaw.asked("2025-07-01"), "(3)")
                        .map(Finding::status))
                .containsExactly(Status.UNDETERMINED);
        assertThat(SmallLaw.findings(
                                SmallLaw.record(), SmallLaw.asked("2025-07-01").with(SmallLaw.GRACE, 0), "(3)")
                        .map(Finding::status))
                .containsExactly(Status.MET);
    }

    @Test
    void a_clause_outside_of_every_section_is_refused() {
        Rule<SmallLaw.Seen, ?> elsewhere = Rule.heading(
                RulebookTest.class,
                new Requirement(
                        new Clause("Some law", "(4)"),
                        ClauseKind.SCOPE,
                        Strength.MUST,
                        Actor.STATE,
                        SmallLaw.FIRST,
                        "elsewhere"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rulebook<>(
                        SmallLaw.LAW,
                        Array.of(elsewhere),
                        Array.empty(),
                        Array.empty(),
                        ClauseFacts.none(),
                        SmallLaw.Seen::new))
                .withMessage("Some law(4) stands in no section of Some law");
    }

    @Test
    void the_ledger_tells_of_every_clause_in_each_text() {
        assertThat(LAW.ledger())
                .extracting(row -> row.requirement().clause().paragraph(), LedgerRow::handling, LedgerRow::home)
                .containsExactly(
                        tuple("(1)", Handling.HEADING, "SmallLaw"),
                        tuple("(1)(a)", Handling.CHECKED, "SmallLaw"),
                        tuple("(1)(a)", Handling.CHECKED, "SmallLaw"),
                        tuple("(1)(b)", Handling.CHECKED, "SmallLaw"),
                        tuple("(2)(a)", Handling.CHECKED, "SmallLaw"),
                        tuple("(2)(b)", Handling.JUDGMENT, "SmallLaw"),
                        tuple("(2)(c)", Handling.CHECKED, "SmallLaw"),
                        tuple("(3)", Handling.PERMISSION, "SmallLaw"));
        assertThat(LAW.ledger()).allMatch(row -> row.turnsOn().isEmpty());
    }

    @Test
    void asked_about_some_clauses_it_answers_no_other() {
        Rulebook<?> some = LAW.only(clause -> clause.isIn("(2)"));

        assertThat(some.requirements().map(one -> one.clause().paragraph()))
                .containsExactly("(2)(a)", "(2)(b)", "(2)(c)");
        assertThat(some.check(SmallLaw.record(), IN_APRIL).manifest().notes())
                .containsExactly("Only 3 requirements of the law were asked; the others have no answer here.");
    }

    @Test
    void readings_and_parameters_are_read_by_their_names() {
        Question read = LAW.read(LAW.read(IN_APRIL, "counting", "same-day"), "grace", "5");

        assertThat(read).isEqualTo(strict(IN_APRIL).with(SmallLaw.GRACE, 5));
        assertThat(LAW.readings()).isEqualTo(Array.of(SmallLaw.COUNTING));
        assertThat(LAW.parameters()).isEqualTo(Array.of(SmallLaw.GRACE));
        assertThat(LAW.canRead("counting")).isTrue();
        assertThat(LAW.canRead("grace")).isTrue();
        assertThat(LAW.canRead("lasting")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.read(IN_APRIL, "counting", "never"))
                .withMessage("there is no choice \"never\" of the reading counting; there are day-after, same-day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.read(IN_APRIL, "lasting", "never"))
                .withMessage("there is no reading \"lasting\" of Some law; there are counting, grace");
    }

    // Why

    @Test
    void what_was_late_would_have_been_in_time_on_the_last_day() {
        Explanation why = SmallLaw.explain(SmallLaw.record(begun("2025-03-12")), IN_APRIL, "(1)(a)");

        assertThat(why.finding().outcome().isLate()).isTrue();
        assertThat(why.facts())
                .containsExactly(
                        new SeenFact(PLAN + "startsOn", "plan p", "starts on", "2025-03-01"),
                        new SeenFact(IMPLEMENTED, "plan p", "implemented", "2025-03-12"));
        assertThat(why.days()).containsExactly(TEN_DAYS);
        assertThat(why.readings()).containsExactly(DAY_AFTER);
        assertThat(why.changes())
                .containsExactly(
                        new Change(Change.By.FACT, "", "what was done on 2025-03-12", "2025-03-11", Status.MET));
    }

    @ParameterizedTest(name = "seen from {0}: {1}")
    @CsvSource({"2025-03-11, false", "2025-03-12, true", "2025-04-01, true"})
    void what_was_in_time_would_be_late_a_day_later_or_by_another_reading(String day, boolean hasComeByThen) {
        Explanation why = SmallLaw.explain(SmallLaw.record(begun("2025-03-11")), SmallLaw.asked(day), "(1)(a)");
        Change later = new Change(Change.By.FACT, "", "what was done on 2025-03-11", "2025-03-12", Status.NOT_MET);
        Change strict =
                new Change(Change.By.READING, "counting", "the day itself is day one", "same-day", Status.NOT_MET);

        assertThat(why.finding().status()).isEqualTo(Status.MET);
        assertThat(why.changes()).isEqualTo(hasComeByThen ? Array.of(later, strict) : Array.of(strict));
    }

    @Test
    void what_is_still_to_be_done_is_not_known_once_the_last_day_is_over() {
        Explanation why =
                SmallLaw.explain(SmallLaw.record(SmallLaw.plan("2025-03-01")), SmallLaw.asked("2025-03-11"), "(1)(a)");

        assertThat(why.finding().status()).isEqualTo(Status.PENDING);
        assertThat(why.facts().map(SeenFact::at)).containsExactly(PLAN + "startsOn");
        assertThat(why.changes())
                .containsExactly(
                        new Change(Change.By.TIME, "", "seen from", "2025-03-12", Status.UNDETERMINED),
                        new Change(
                                Change.By.READING,
                                "counting",
                                "the day itself is day one",
                                "same-day",
                                Status.UNDETERMINED));
    }

    @Test
    void what_is_missing_is_tried_with_what_it_could_be() {
        Explanation why = SmallLaw.explain(SmallLaw.record(SmallLaw.plan("2025-03-01")), IN_APRIL, "(1)(a)");

        assertThat(why.finding().status()).isEqualTo(Status.UNDETERMINED);
        assertThat(why.changes())
                .containsExactly(
                        new Change(Change.By.FACT, IMPLEMENTED, "plan p, implemented", "2025-04-01", Status.NOT_MET),
                        new Change(Change.By.FACT, IMPLEMENTED, "plan p, implemented", "2024-04-01", Status.MET),
                        new Change(
                                Change.By.FACT,
                                IMPLEMENTED,
                                "plan p, implemented",
                                "not done through 2025-04-01",
                                Status.NOT_MET));
    }

    @Test
    void what_was_never_done_would_be_late_today_and_no_change_heals_it() {
        Isp.Builder never = SmallLaw.plan("2025-03-01").implemented(Act.notThrough(LocalDate.of(2025, 3, 31)));
        Explanation why = SmallLaw.explain(SmallLaw.record(never), IN_APRIL, "(1)(a)");

        assertThat(why.finding().status()).isEqualTo(Status.NOT_MET);
        assertThat(why.facts().map(SeenFact::value)).containsExactly("2025-03-01", "not done through 2025-03-31");
        assertThat(why.changes()).isEmpty();
    }

    @Test
    void a_no_would_be_healed_by_a_yes() {
        ServiceRecord record = SmallLaw.record(SmallLaw.plan("2025-03-01").roomAndBoard(Noted.no()));
        Explanation why = SmallLaw.explain(record, IN_APRIL, "(1)(b)");

        assertThat(why.facts()).containsExactly(new SeenFact(PLAN + "roomAndBoard", "plan p", "room and board", "no"));
        assertThat(why.changes())
                .containsExactly(
                        new Change(Change.By.FACT, PLAN + "roomAndBoard", "plan p, room and board", "yes", Status.MET));
        assertThat(why.days()).isEmpty();
        assertThat(why.readings()).isEmpty();
    }

    private static Review review(String id, String heldOn) {
        return Review.builder().id(id).heldOn(LocalDate.parse(heldOn)).build();
    }

    @Test
    void of_several_facts_that_would_do_one_is_told() {
        ServiceRecord record = SmallLaw.record(SmallLaw.plan("2025-03-01")
                .reviews(Register.of(
                        review("one", "2025-03-10"), review("two", "2025-03-20"), review("later", "2025-04-02"))));
        Explanation why = SmallLaw.explain(record, IN_APRIL, "(2)(a)");

        assertThat(why.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.words()).isEqualTo("held on"))
                .satisfies(fact -> assertThat(fact.value()).isIn("2025-03-10", "2025-03-20"));
    }

    @Test
    void a_person_who_decides_is_shown_what_to_look_at() {
        ServiceRecord record = SmallLaw.record(SmallLaw.plan("2025-03-01").kind(IspKind.INITIAL));
        Explanation why = SmallLaw.explain(record, IN_APRIL, "(2)(b)");

        assertThat(why.facts()).containsExactly(new SeenFact(PLAN + "kind", "plan p", "kind", "initial"));
        assertThat(why.changes())
                .extracting(Change::by, Change::at, Change::words, Change::to, Change::status)
                .containsExactly(
                        tuple(
                                Change.By.DECISION,
                                "/reviewerDecisions",
                                "the decision of a reviewer",
                                "met",
                                Status.MET),
                        tuple(
                                Change.By.DECISION,
                                "/reviewerDecisions",
                                "the decision of a reviewer",
                                "not met",
                                Status.NOT_MET),
                        tuple(
                                Change.By.DECISION,
                                "/reviewerDecisions",
                                "the decision of a reviewer",
                                "not applicable",
                                Status.NOT_APPLICABLE));
    }

    @Test
    void what_a_reviewer_decided_is_told_with_its_day() {
        ServiceRecord record = SmallLaw.record(SmallLaw.plan("2025-03-01"))
                .withReviewerDecisions(Register.of(ReviewerDecision.builder()
                        .id("d")
                        .clause("Some law(2)(b)")
                        .subjectId("p")
                        .answer(ReviewerAnswer.NOT_MET)
                        .decidedOn(LocalDate.of(2025, 3, 15))
                        .build()));
        Explanation why = SmallLaw.explain(record, IN_APRIL, "(2)(b)");

        assertThat(why.finding().outcome())
                .isEqualTo(new Outcome.NotMet(
                        "a reviewer decided that it is not met",
                        Option.none(),
                        Option.some(LocalDate.of(2025, 3, 15))));
        assertThat(why.facts())
                .contains(new SeenFact(
                        "/reviewerDecisions/0/decidedOn", "reviewer decision d", "decided on", "2025-03-15"));
    }

    @Test
    void only_what_the_record_answers_can_be_explained() {
        ServiceRecord record = SmallLaw.record(begun("2025-03-11"));
        Finding met = SmallLaw.findings(record, IN_APRIL, "(1)(a)").head();
        ServiceRecord late = SmallLaw.record(begun("2025-03-12"));
        Finding elsewhere = new Finding(met.requirement().withActsNext(Actor.STATE), met.subject(), met.outcome());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.explain(late, IN_APRIL, met))
                .withMessage("this record gives no such finding of Some law(1)(a) about plan p");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.explain(SmallLaw.record(), IN_APRIL, met))
                .withMessage("this record gives no such finding of Some law(1)(a) about plan p");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.explain(record, IN_APRIL, elsewhere))
                .withMessage("no finding of this rulebook: Some law(1)(a)");
    }

    // Days

    @Test
    void what_is_due_first_stands_first_with_how_it_was_counted() {
        ServiceRecord record = SmallLaw.record(
                SmallLaw.plan("2025-03-20").id("later").finalizedOn(LocalDate.of(2025, 3, 19)), begun("2025-03-11"));
        Seq<DueItem> due = LAW.due(record, IN_APRIL.withCalendar(noSaturday()));

        assertThat(due)
                .extracting(
                        DueItem::due,
                        item -> item.finding().clause().paragraph(),
                        item -> item.finding().subject().id(),
                        item -> item.days().size())
                .containsExactly(
                        tuple(LocalDate.of(2025, 3, 11), "(1)(a)", "p", 1),
                        tuple(LocalDate.of(2025, 3, 20), "(2)(c)", "later", 1),
                        tuple(LocalDate.of(2025, 3, 30), "(1)(a)", "later", 1));
        assertThat(due.head().days()).containsExactly(TEN_DAYS);
        assertThat(due.get(1).days().head().calendar()).contains("every day, closed also on 2025-03-01");
        assertThat(LAW.counted(record, IN_APRIL, due.head().finding())).containsExactly(TEN_DAYS);
        assertThat(LAW.otherDays(record, IN_APRIL)).isEmpty();
        assertThat(TEN_DAYS).hasToString("last day to begin 2025-03-11: first day of the plan 2025-03-01, 10 days");
        assertThat(due.get(1).days().head())
                .hasToString("last day to finalize 2025-03-20: first day of the plan 2025-03-20, that day, or the next"
                        + " business day (every day, closed also on 2025-03-01)");
    }

    // What is needed

    @Test
    void the_fact_that_settles_most_is_needed_first() {
        ServiceRecord record =
                SmallLaw.record(SmallLaw.plan("2025-03-01").reviews(Register.of(review("later", "2025-04-02"))));

        assertThat(LAW.needs(record, IN_APRIL))
                .extracting(
                        Need::at,
                        Need::words,
                        need -> need.findings()
                                .map(finding -> finding.clause().paragraph())
                                .mkString(" "),
                        Need::settles,
                        Need::settlesAtMost)
                .containsExactly(
                        // yes and no are all that it can be
                        tuple(PLAN + "roomAndBoard", "plan p, room and board", "(1)(b)", 1, 1),
                        tuple(IMPLEMENTED, "plan p, implemented", "(1)(a)", 0, 1),
                        tuple(PLAN + "reviews", "plan p, reviews", "(2)(a)", 0, 1),
                        tuple(
                                "/completeThrough",
                                "complete through, if it is 2025-04-01 and nothing is left out",
                                "(2)(a)",
                                0,
                                1));
    }

    @ParameterizedTest(name = "complete through {0}: {1}")
    @CsvSource({"2025-03-31, true", "2025-04-01, false"})
    void a_record_that_is_complete_needs_no_completeness(LocalDate through, boolean isNeeded) {
        ServiceRecord record = SmallLaw.record(SmallLaw.plan("2025-03-01").reviews(Register.of()))
                .withCompleteThrough(Option.some(through));

        assertThat(LAW.needs(record, IN_APRIL).exists(need -> need.at().equals("/completeThrough")))
                .isEqualTo(isNeeded);
    }

    // Other readings, and other records

    @Test
    void a_flip_tells_the_answer_by_both_readings() {
        ServiceRecord record = SmallLaw.record(begun("2025-03-11"));

        assertThat(LAW.flips(record, IN_APRIL)).singleElement().satisfies(flip -> {
            assertThat(flip.read()).isEqualTo(DAY_AFTER);
            assertThat(flip.otherwise()).isEqualTo(SAME_DAY);
            assertThat(flip.before().get().status()).isEqualTo(Status.MET);
            assertThat(flip.after().get().status()).isEqualTo(Status.NOT_MET);
            assertThat(flip.finding()).isEqualTo(flip.before().get());
        });
        assertThat(LAW.flips(SmallLaw.record(), IN_APRIL)).isEmpty();
    }

    private static Seq<Difference> differences(
            ServiceRecord one, Question question, ServiceRecord other, Question otherQuestion) {
        return LAW.compare(one, question, other, otherQuestion).differences();
    }

    private static void assertCause(Seq<Difference> differences, String paragraph, Cause... causes) {
        assertThat(differences).singleElement().satisfies(only -> {
            assertThat(only.finding().clause().paragraph()).isEqualTo(paragraph);
            assertThat(only.causes()).containsExactly(causes);
        });
    }

    @Test
    void what_alone_makes_a_difference_is_its_cause() {
        ServiceRecord inTime = SmallLaw.record(begun("2025-03-11"));
        ServiceRecord late = SmallLaw.record(begun("2025-03-12"));
        ServiceRecord finalized = SmallLaw.record(begun("2025-03-11").finalizedOn(LocalDate.of(2025, 3, 2)));
        ServiceRecord toDo = SmallLaw.record(SmallLaw.plan("2025-03-01"));
        Question bySecond = IN_APRIL.byLawOf(LocalDate.of(2025, 7, 1));

        assertThat(differences(inTime, IN_APRIL, inTime, IN_APRIL)).isEmpty();
        assertCause(differences(inTime, IN_APRIL, late, IN_APRIL), "(1)(a)", Cause.FACTS);
        assertCause(differences(inTime, IN_APRIL, inTime, strict(IN_APRIL)), "(1)(a)", Cause.READING);
        assertCause(
                differences(toDo, SmallLaw.asked("2025-03-11"), toDo, SmallLaw.asked("2025-03-12")),
                "(1)(a)",
                Cause.TIME);
        assertCause(
                differences(finalized, IN_APRIL, finalized, IN_APRIL.withCalendar(noSaturday())),
                "(2)(c)",
                Cause.CALENDAR);
        assertThat(differences(late, IN_APRIL, late, bySecond))
                .filteredOn(
                        difference -> difference.finding().clause().paragraph().equals("(1)(a)"))
                .singleElement()
                .satisfies(only -> assertThat(only.causes()).containsExactly(Cause.LAW));
    }

    @Test
    void where_only_several_changes_together_make_it_each_is_named() {
        // In time on the last day, counted in both ways: neither the earlier day nor the other reading alone is that.
        assertCause(
                differences(
                        SmallLaw.record(begun("2025-03-11")),
                        IN_APRIL,
                        SmallLaw.record(begun("2025-03-10")),
                        strict(IN_APRIL)),
                "(1)(a)",
                Cause.FACTS,
                Cause.READING);
    }

    @Test
    void where_each_of_several_changes_would_do_each_is_named() {
        Isp.Builder later = SmallLaw.plan("2025-03-01").reviews(Register.of(review("later", "2025-04-02")));
        Isp.Builder both = SmallLaw.plan("2025-03-01")
                .reviews(Register.of(review("two", "2025-03-20"), review("later", "2025-04-02")));

        assertCause(
                differences(SmallLaw.record(later), IN_APRIL, SmallLaw.record(both), SmallLaw.asked("2025-04-02")),
                "(2)(a)",
                Cause.FACTS,
                Cause.TIME);
    }

    @Test
    void a_plan_that_is_not_there_any_more_has_no_answer_after() {
        ServiceRecord record = SmallLaw.record(begun("2025-03-11"));
        Seq<Difference> gone = differences(record, IN_APRIL, SmallLaw.record(), IN_APRIL);

        // What does not apply is no answer that could be missed: (2)(c).
        assertThat(gone.map(one -> one.finding().clause().paragraph()))
                .containsExactly("(1)(a)", "(1)(b)", "(2)(a)", "(2)(b)");
        assertThat(gone).allMatch(one -> one.after().isEmpty() && one.causes().contains(Cause.FACTS));
        assertThat(differences(SmallLaw.record(), IN_APRIL, record, IN_APRIL))
                .allMatch(one -> one.before().isEmpty()
                        && one.finding().equals(one.after().get()));
    }

    // Fingerprints

    @Test
    void a_fingerprint_is_of_record_clause_text_subject_and_answer() {
        Report report = LAW.check(SmallLaw.record(begun("2025-03-12")), IN_APRIL);
        Finding late = report.findings().head();

        // The first 16 digits of the SHA-256 of r|Some law(1)(a)|2025-01-01|plan|p||NOT_MET|2025-03-11|2025-03-12
        assertThat(report.fingerprint(late)).isEqualTo("958a8356b633f86f");
        assertThat(report.with(Status.NOT_MET)).containsExactly(late);
    }

    @Test
    void of_several_answers_of_a_clause_about_one_subject_each_has_its_own() {
        Report report = LAW.check(SmallLaw.record(begun("2025-03-12")), IN_APRIL);
        Finding late = report.findings().head();
        Finding twin = new Finding(late.requirement().withActsNext(Actor.STATE), late.subject(), late.outcome());
        Finding other = new Finding(late.requirement(), Subject.record("x"), late.outcome());
        Report twins = new Report("r", report.asOf(), report.manifest(), Array.of(other, late, twin));

        assertThat(twins.fingerprint(late)).isEqualTo(report.fingerprint(late));
        // The same, with |1 at its end.
        assertThat(twins.fingerprint(twin)).isEqualTo("c6d287b798a73f79");
    }
}
