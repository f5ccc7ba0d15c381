package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.YearInReview;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.SmallLaw.Plan;
import org.openisp.rules.SmallLaw.Seen;

/** Each test has its own law of a clause or two, about the plans of the {@link SmallLaw}. */
@DisplayName("Why an answer is given: what it rests on, and what would change it")
class WhyTest {

    private static final Question ASKED = SmallLaw.asked("2025-04-01");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static Rule<Seen, Plan> rule(
            String paragraph, ClauseKind kind, InForce text, BiFunction<Seen, Plan, Outcome> check) {
        return Rule.cite(WhyTest.class, SmallLaw.requirement(paragraph, kind, text, "something"))
                .actsNext(Actor.TEAM)
                .from("plans", "the plans", ServiceRecord::getPlans)
                .about(Seen::plans)
                .byLawOf((facts, plan) -> facts.asOf())
                .checkedBy(check);
    }

    private static Rule<Seen, Plan> rule(ClauseKind kind, BiFunction<Seen, Plan, Outcome> check) {
        return rule("(1)", kind, SmallLaw.FIRST, check);
    }

    @SafeVarargs
    private static Rulebook<Seen> law(BiFunction<ServiceRecord, Question, Seen> facts, Rule<Seen, ?>... rules) {
        return new Rulebook<>(
                SmallLaw.LAW,
                Array.of(rules),
                Array.of(SmallLaw.COUNTING),
                Array.of(SmallLaw.GRACE),
                ClauseFacts.none(),
                facts);
    }

    @SafeVarargs
    private static Rulebook<Seen> law(Rule<Seen, ?>... rules) {
        return law(Seen::new, rules);
    }

    private static Explanation explain(Rulebook<Seen> law, ServiceRecord record, Question question) {
        return law.explain(
                record, question, law.check(record, question).findings().head());
    }

    private static Isp.Builder plan() {
        return SmallLaw.plan("2025-03-01");
    }

    @Test
    void an_entry_stays_where_a_list_without_it_would_say_more_than_it_does() {
        Rulebook<Seen> law = law(rule(
                ClauseKind.DUTY,
                (facts, plan) -> !plan.isp().getReviews().isRecorded()
                                || plan.isp()
                                        .getReviews()
                                        .entries()
                                        .exists(review -> !review.getResult().contains(ReviewResult.NO_CHANGE))
                        ? Outcome.undetermined("not known", plan.missing("reviews"))
                        : Outcome.notMet("no review changed it")));
        ServiceRecord record = SmallLaw.record(plan().reviews(Register.of(Review.builder()
                .id("review")
                .heldOn(DAY)
                .result(ReviewResult.NO_CHANGE)
                .build())));

        assertThat(explain(law, record, ASKED).facts())
                .contains(new SeenFact("/plans/0/reviews/0/result", "plan p, review review", "result", "no change"));
    }

    @Test
    void of_what_a_person_decides_only_what_is_shown_or_matters_is_told() {
        Rulebook<Seen> law = law(rule(ClauseKind.JUDGMENT, (facts, plan) -> {
            facts.show(plan.subject(), "kind", plan.isp().getKind());
            return plan.isp().getRoomAndBoard().said().isNo()
                    ? Outcome.notApplicable("there is none")
                    : Outcome.judgment("for a person");
        }));
        ServiceRecord record = SmallLaw.record(plan().kind(IspKind.INITIAL).roomAndBoard(Noted.yes()));

        assertThat(explain(law, record, ASKED).facts().map(SeenFact::at)).containsExactly("/plans/0/kind");
    }

    @Test
    void entries_of_a_register_with_a_day_of_its_own_stand_under_entries() {
        ServiceRecord record = SmallLaw.record(plan().implemented(Act.on(DAY)))
                .withPlans(SmallLaw.record(plan().implemented(Act.on(DAY)))
                        .getPlans()
                        .completeThrough(DAY));

        assertThat(SmallLaw.explain(record, ASKED, "(1)(a)").facts().map(SeenFact::at))
                .containsExactly("/plans/entries/0/startsOn", "/plans/entries/0/implemented");
    }

    @Test
    void an_entry_without_an_id_is_told_by_its_number() {
        Rulebook<Seen> law = law(rule(
                ClauseKind.STATE,
                (facts, plan) -> Condition.of(plan.isp()
                                .getSigning()
                                .getSignatures()
                                .entries()
                                .exists(signature -> signature.getSignedOn().contains(DAY)))
                        .outcome("signed", "not signed", "not known")));
        Signature signature = Signature.builder().capacity(Capacity.INDIVIDUAL).build();
        ServiceRecord record = SmallLaw.record(plan().signing(Signing.builder()
                .signatures(Register.of(
                        signature.withSignedOn(Option.some(DAY.minusDays(1))),
                        signature.withSignedOn(Option.some(DAY))))
                .build()));

        assertThat(explain(law, record, ASKED).facts())
                .contains(new SeenFact(
                        "/plans/0/signing/signatures/1/signedOn",
                        "plan p, signing, signature 2",
                        "signed on",
                        "2025-03-01"));
    }

    @Test
    void what_is_missing_in_a_part_that_is_not_there_is_tried() {
        Rulebook<Seen> law = law(rule(
                ClauseKind.DUTY,
                (facts, plan) -> facts.isDone(
                                plan.subject(),
                                "yearInReview/progressReviewed",
                                plan.isp()
                                        .getYearInReview()
                                        .map(YearInReview::getProgressReviewed)
                                        .getOrElse(Act.notRecorded()))
                        .outcome("reviewed", "not reviewed", "not known")));
        String at = "/plans/0/yearInReview/progressReviewed";

        assertThat(explain(law, SmallLaw.record(plan()), ASKED).changes())
                .extracting(Change::at, Change::to, Change::status)
                .containsExactly(
                        tuple(at, "2025-04-01", Status.MET),
                        tuple(at, "2024-04-01", Status.MET),
                        tuple(at, "not done through 2025-04-01", Status.NOT_MET));
        YearInReview review =
                YearInReview.builder().progressReviewed(Act.on(DAY)).build();
        assertThat(explain(law, SmallLaw.record(plan().yearInReview(review)), ASKED)
                        .facts()
                        .map(SeenFact::at))
                .containsExactly(at);
    }

    @Test
    void what_would_make_a_clause_apply_is_told() {
        Rulebook<Seen> law = law(rule(ClauseKind.CONTENT, (facts, plan) -> {
            if (!plan.isp().getDepartmentApprovedForm().isNo()) {
                return Outcome.met("it is on a form");
            }
            return plan.isp().getRoomAndBoard().said().isNo()
                    ? Outcome.notApplicable("it is on no form, and there is no room and board")
                    : Outcome.notMet("room and board, and no form");
        }));
        ServiceRecord record =
                SmallLaw.record(plan().departmentApprovedForm(Said.NO).roomAndBoard(Noted.no()));

        assertThat(explain(law, record, ASKED).changes())
                .extracting(Change::at, Change::to, Change::status)
                .containsExactly(
                        tuple("/plans/0/departmentApprovedForm", "yes", Status.MET),
                        tuple("/plans/0/roomAndBoard", "yes", Status.NOT_MET));
    }

    @Test
    void what_is_supposed_of_one_fact_makes_up_no_other() {
        Rulebook<Seen> law = law(rule(ClauseKind.CONTENT, (facts, plan) -> {
            if (plan.isp().getYearInReview().isDefined()) {
                return Outcome.met("there is a review of the year");
            }
            return plan.isp().getDepartmentApprovedForm().isNo()
                    ? Outcome.notMet("neither a review nor a form")
                    : Outcome.notApplicable("it is on a form");
        }));
        ServiceRecord record = SmallLaw.record(plan().departmentApprovedForm(Said.NO));

        assertThat(explain(law, record, ASKED).changes())
                .extracting(Change::at, Change::to, Change::status)
                .containsExactly(tuple("/plans/0/departmentApprovedForm", "yes", Status.NOT_APPLICABLE));
    }

    @Test
    void a_parameter_that_nobody_set_is_told_with_the_readings() {
        ServiceRecord record = SmallLaw.record();
        Question question = SmallLaw.asked("2025-07-01");

        assertThat(SmallLaw.explain(record, question, "(3)").readings())
                .containsExactly(new ReadAs("grace", "not-set", "nobody set it; what turns on it is undetermined"));
        assertThat(ReadAs.of(SmallLaw.GRACE, Readings.defaults()))
                .isEqualTo(new ReadAs("grace", "not-set", "nobody set it; what turns on it is undetermined"));
    }

    /** What two clauses share: the last day of a plan, counted once a report. */
    private static final class Sharing extends Seen {
        private @Nullable LocalDate last;

        Sharing(ServiceRecord record, Question question) {
            super(record, question);
        }

        LocalDate last() {
            last = once(last, DAY, day -> counted("last day", "first day", day, "9 days", day.plusDays(9)));
            return last;
        }
    }

    private static Outcome done(Seen facts, Plan plan) {
        return facts.byLastDay(((Sharing) facts).last(), plan.isp().getImplemented(), plan.missing("implemented"));
    }

    @Test
    void a_term_that_clauses_share_is_told_with_each() {
        Rulebook<Seen> law = law(
                Sharing::new,
                rule("(1)", ClauseKind.DEADLINE, SmallLaw.FIRST, WhyTest::done),
                rule("(2)", ClauseKind.DEADLINE, SmallLaw.FIRST, WhyTest::done));
        ServiceRecord record = SmallLaw.record(plan().implemented(Act.on(DAY)));

        assertThat(law.due(record, ASKED))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.days().map(CountedDay::day)).containsExactly(DAY.plusDays(9)));
    }

    @Test
    void a_day_that_is_no_last_day_stands_among_the_other_days() {
        Rulebook<Seen> law = law(
                rule("(1)", ClauseKind.DATE, SmallLaw.FIRST, (facts, plan) -> {
                    facts.counted("first day", "request", DAY, "the day after", DAY.plusDays(1));
                    return Outcome.met("it is that day");
                }),
                rule("(2)", ClauseKind.CONTENT, SmallLaw.FIRST, (facts, plan) -> Outcome.met("nothing to count")));

        assertThat(law.otherDays(SmallLaw.record(plan()), ASKED))
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.finding().clause().paragraph()).isEqualTo("(1)");
                    assertThat(only.days().map(CountedDay::day)).containsExactly(DAY.plusDays(1));
                });
        assertThat(law.due(SmallLaw.record(plan()), ASKED)).isEmpty();
    }

    @Test
    void all_that_a_clause_asks_can_be_told() {
        Clause clause = new Clause("Some law", "(1)(a)");

        assertThat(SmallLaw.RULEBOOK
                        .asked(SmallLaw.record(plan()), ASKED, clause)
                        .map(AskedFact::at))
                .contains("/plans/0/startsOn", "/plans/0/implemented")
                .doesNotContain("/plans/0/roomAndBoard");
    }

    // What is needed

    private static Outcome unlessBoth(Plan plan, Option<?> one, String first, Option<?> other, String second) {
        return one.isDefined() && other.isDefined()
                ? Outcome.met("both are there")
                : Outcome.undetermined("one is missing", plan.missing(first), plan.missing(second));
    }

    @Test
    void of_facts_that_settle_alike_that_of_more_answers_is_needed_first() {
        Rulebook<Seen> law = law(
                rule(
                        "(1)",
                        ClauseKind.CONTENT,
                        SmallLaw.FIRST,
                        (facts, plan) -> unlessBoth(
                                plan,
                                plan.isp().getFormId(),
                                "formId",
                                plan.isp().getEndsOn(),
                                "endsOn")),
                rule(
                        "(2)",
                        ClauseKind.CONTENT,
                        SmallLaw.FIRST,
                        (facts, plan) -> unlessBoth(
                                plan,
                                plan.isp().getEndsOn(),
                                "endsOn",
                                plan.isp().getRenews(),
                                "renews")));

        assertThat(law.needs(SmallLaw.record(plan()), ASKED))
                .extracting(Need::at, need -> need.findings().size(), Need::settles, Need::settlesAtMost)
                .containsExactly(
                        tuple("/plans/0/endsOn", 2, 0, 0),
                        tuple("/plans/0/formId", 1, 0, 0),
                        tuple("/plans/0/renews", 1, 0, 0));
    }

    @Test
    void a_last_day_before_the_first_is_not_tried() {
        // Of today, a year before and a year after, only the last can be: a plan of 2025-05-01 does not end before.
        Rulebook<Seen> law = law(rule(
                ClauseKind.DATE,
                (facts, plan) -> plan.isp().getEndsOn().exists(day -> day.isBefore(LocalDate.of(2026, 1, 1)))
                        ? Outcome.met("it ends this year")
                        : Outcome.undetermined("not known", plan.missing("endsOn"))));
        ServiceRecord record = SmallLaw.record(SmallLaw.plan("2025-05-01"));

        assertThat(law.needs(record, ASKED))
                .extracting(Need::at, Need::settlesAtMost)
                .containsExactly(tuple("/plans/0/endsOn", 0));
        assertThat(explain(law, record, ASKED).changes()).isEmpty();
        assertThat(explain(law, SmallLaw.record(SmallLaw.plan("2025-03-01")), ASKED)
                        .changes()
                        .map(Change::to))
                .containsExactly("2025-04-01");
    }

    // Two reports

    @Test
    void of_several_changes_only_what_makes_the_difference_is_its_cause() {
        Question strict = ASKED.reading(SmallLaw.COUNTING, SmallLaw.Counting.SAME_DAY);
        ServiceRecord no = SmallLaw.record(plan().roomAndBoard(Noted.no()));
        ServiceRecord yes = SmallLaw.record(plan().roomAndBoard(Noted.yes()));

        assertThat(SmallLaw.RULEBOOK.compare(no, ASKED, yes, strict).differences())
                .extracting(difference -> difference.finding().clause().paragraph(), Difference::causes)
                .containsExactly(
                        tuple("(1)(a)", Array.of(Cause.READING)), // an other last day
                        tuple("(1)(b)", Array.of(Cause.FACTS)));
    }

    @Test
    void a_new_text_is_no_cause_where_the_old_one_would_answer_alike() {
        BiFunction<Seen, Plan, Outcome> check =
                (facts, plan) -> Condition.of(plan.isp().getFinalizedOn().exists(facts::hasHappened))
                        .outcome("done", "not done", "");
        Rulebook<Seen> law = law(
                rule("(1)", ClauseKind.STATE, SmallLaw.FIRST, check),
                rule("(1)", ClauseKind.STATE, SmallLaw.SECOND, check));
        ServiceRecord record = SmallLaw.record(plan().finalizedOn(LocalDate.of(2025, 7, 1)));

        assertThat(law.compare(record, SmallLaw.asked("2025-06-30"), record, SmallLaw.asked("2025-07-01"))
                        .differences())
                .extracting(Difference::causes)
                .containsExactly(Array.of(Cause.TIME));
    }

    @Test
    void a_new_text_is_the_cause_where_the_old_one_would_answer_as_before() {
        Rulebook<Seen> law = law(
                rule("(1)", ClauseKind.STATE, SmallLaw.FIRST, (facts, plan) -> Outcome.notMet("not allowed")),
                rule("(1)", ClauseKind.STATE, SmallLaw.SECOND, (facts, plan) -> Outcome.met("allowed")));
        ServiceRecord record = SmallLaw.record(plan());

        assertThat(law.compare(record, SmallLaw.asked("2025-06-30"), record, SmallLaw.asked("2025-07-01"))
                        .differences())
                .extracting(Difference::causes)
                .containsExactly(Array.of(Cause.LAW));
    }

    @Test
    void a_clause_that_is_not_asked_before_is_a_matter_of_time() {
        ServiceRecord record = SmallLaw.record();

        assertThat(SmallLaw.RULEBOOK
                        .compare(record, SmallLaw.asked("2025-06-30"), record, SmallLaw.asked("2025-07-01"))
                        .differences())
                .extracting(difference -> difference.finding().clause().paragraph(), Difference::causes)
                .containsExactly(tuple("(3)", Array.of(Cause.TIME)));
    }

    // A record that is watched

    @Test
    void watched_parts_are_equal_as_they_are_recorded() {
        ServiceRecord record = SmallLaw.record(plan(), plan().id("q"));
        ServiceRecord watched = new WatchedRecord(record, Suppositions.NONE).record();
        ServiceRecord again = new WatchedRecord(record, Suppositions.NONE).record();
        Isp first = watched.getPlans().entries().get(0);

        assertThat(first.equals(again.getPlans().entries().get(0))).isTrue();
        assertThat(first.equals(record.getPlans().entries().get(0))).isTrue();
        assertThat(first.equals(watched.getPlans().entries().get(1))).isFalse();
        assertThat(first.hashCode())
                .isEqualTo(record.getPlans().entries().get(0).hashCode());
        assertThat(first.toString())
                .isEqualTo(record.getPlans().entries().get(0).toString());
    }

    @Test
    void a_fact_is_an_entry_of_a_list_or_not() {
        assertThat(new AskedFact("/plans/0", "", "plan p", FactType.ENTRY, "p").isEntry())
                .isTrue();
        assertThat(new AskedFact("/id", "", "id", FactType.at("/id").get(), "p").isEntry())
                .isFalse();
    }
}
