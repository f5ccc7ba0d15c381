package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.Variance;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.Actor;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;

@DisplayName("Variances and reviewers' decisions")
class DecidedClauseTest {

    private static final String QUALITY_OF_LIFE = "OAR 411-415-0070(1)(b)";

    /** An authorized plan that was implemented on its day 2025-04-01, a day after it was to be authorized. */
    private static ServiceRecord record() {
        return Some.record()
                .plans(Register.of(Some.plan("isp-2025")
                        .startsOn(Row.day("2025-04-01"))
                        .endsOn(Row.day("2026-03-31"))
                        .implemented(Row.act("2025-04-01"))
                        .signing(Some.signed("2025-04-02", "2025-04-02"))
                        .build()))
                .build();
    }

    private static Variance variance(String clause, String from, String through) {
        return Variance.builder()
                .id("variance-1")
                .clause(clause)
                .period(new Period(Some.day(from), Row.day(through)))
                .build();
    }

    private static ReviewerDecision decision(String id, String subject, String answer, String decidedOn) {
        return ReviewerDecision.builder()
                .id(id)
                .clause(QUALITY_OF_LIFE)
                .subjectId(Row.isRecorded(subject) ? Option.some(subject) : Option.none())
                .answer(ReviewerAnswer.valueOf(answer.toUpperCase(Locale.ROOT).replace('-', '_')))
                .decidedOn(Some.day(decidedOn))
                .build();
    }

    private static Outcome asked(ServiceRecord record, String paragraph) {
        return Ask.outcome(paragraph, "isp-2025", record, "2025-06-30");
    }

    @ParameterizedTest(name = "from {0}, {1} through {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # exempt from             | from       | through    | (8)(a), judged by the text of the plan's first day
            OAR 411-415-0070(8)(a)    | 2025-01-01 | 2025-12-31 | NOT_APPLICABLE
            OAR 411-415-0070(8)(a)    | 2025-04-01 | 2025-04-01 | NOT_APPLICABLE
            OAR 411-415-0070(8)(a)    | 2025-01-01 | -          | NOT_APPLICABLE
            OAR 411-415-0070(8)       | 2025-01-01 | -          | NOT_APPLICABLE
            OAR 411-415-0070(8)(a)    | 2025-04-02 | -          | NOT_MET
            OAR 411-415-0070(8)(a)    | 2024-11-01 | 2025-03-31 | NOT_MET
            OAR 411-415-0070(8)(b)    | 2025-01-01 | -          | NOT_MET
            OAR 411-415-0070(8)(a)(A) | 2025-01-01 | -          | NOT_MET
            OAR 411-415-0070          | 2025-01-01 | -          | NOT_MET
            OAR 411-450-0060(8)(a)    | 2025-01-01 | -          | NOT_MET
            """)
    void a_variance_exempts_while_it_runs(String clause, String from, String through, Status expected) {
        ServiceRecord exempt = record().withVariances(Option.some(Array.of(variance(clause, from, through))));

        assertThat(asked(exempt, "(8)(a)").status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "granted {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # granted  | for the whole of 2025, asked 2025-06-30
            2024-12-01 | NOT_APPLICABLE
            2025-06-30 | NOT_APPLICABLE
            2025-07-01 | NOT_MET
            -          | NOT_APPLICABLE
            """)
    void a_variance_exempts_once_it_is_granted(String grantedOn, Status expected) {
        Variance variance =
                variance("OAR 411-415-0070(8)(a)", "2025-01-01", "2025-12-31").withGrantedOn(Row.day(grantedOn));

        assertThat(asked(record().withVariances(Option.some(Array.of(variance))), "(8)(a)")
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void a_variance_says_so_and_is_among_the_facts() {
        ServiceRecord exempt =
                record().withVariances(Option.some(Array.of(variance("OAR 411-415-0070(8)(a)", "2025-01-01", "-"))));
        Question question = Question.asOf(Some.day("2025-06-30"));
        Finding finding = Ask.findings("(8)(a)", exempt, question).get(0);
        Explanation explanation = Oar411_415_0070.rulebook().explain(exempt, question, finding);

        assertThat(finding.outcome().because()).isEqualTo("a variance exempts from this clause");
        assertThat(explanation.facts().map(fact -> fact.at())).contains("/variances/0/clause");
        assertThat(finding.actsNext()).isEmpty();
    }

    @Test
    void a_variance_exempts_also_where_the_register_is_not_recorded() {
        ServiceRecord exempt = Some.record()
                .variances(Array.of(variance("OAR 411-415-0070(1)(a)", "2025-01-01", "-")))
                .build();

        assertThat(Ask.outcome("(1)(a)", exempt.getId(), exempt, "2025-06-30").status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Ask.outcome("(1)(b)", exempt.getId(), exempt, "2025-06-30").status())
                .isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void without_a_decision_it_stays_with_a_person() {
        Finding finding = Ask.findings("(1)(b)", record(), Question.asOf(Some.day("2025-06-30")))
                .get(0);

        assertThat(finding.status()).isEqualTo(Status.JUDGMENT);
        assertThat(finding.actsNext()).containsExactly(Actor.REVIEWER);
    }

    @ParameterizedTest(name = "about {0}, {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # about   | answer         | decided on | asked on 2025-06-30
            isp-2025  | met            | 2025-06-30 | MET
            isp-2025  | not-met        | 2025-06-01 | NOT_MET
            isp-2025  | not-applicable | 2025-06-01 | NOT_APPLICABLE
            isp-2025  | met            | 2025-07-01 | JUDGMENT
            isp-2024  | met            | 2025-06-01 | JUDGMENT
            -         | met            | 2025-06-01 | JUDGMENT
            """)
    void a_decision_settles_a_judgment(String about, String answer, String decidedOn, Status expected) {
        ServiceRecord decided = record().withReviewerDecisions(Register.of(decision("d-1", about, answer, decidedOn)));
        Outcome outcome = asked(decided, "(1)(b)");

        assertThat(outcome.status()).isEqualTo(expected);
        if (expected == Status.MET || expected == Status.NOT_MET) {
            assertThat(outcome.done()).containsExactly(Some.day(decidedOn));
            assertThat(outcome.isLate()).isFalse();
        }
    }

    @ParameterizedTest(name = "decided for {0}: {1} of the plan of 2025, {2} of that of 2026  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # for plan | of 2025  | of 2026
            -          | MET      | MET      | a decision that names no plan is for every plan
            isp-2025   | MET      | JUDGMENT | the service goes on under its id, but was decided of one plan
            isp-2026   | JUDGMENT | MET      | of the other one
            isp-2024   | JUDGMENT | JUDGMENT | of a plan that does not list it
            """)
    void a_decision_about_a_service_is_for_the_plan_that_it_names(
            String decidedFor, Status first, Status second, String why) {
        PlannedService service = ServiceParts.service().settingId("setting-1").build();
        Isp plan = ServiceParts.plan(service).withId("isp-2025");
        ServiceRecord record = SigningParts.recordOf(plan)
                .withPlans(Register.of(plan, plan.withId("isp-2026")))
                .withSettings(
                        Option.some(Array.of(Setting.builder().id("setting-1").build())))
                .withReviewerDecisions(Register.of(decision("d-1", ServiceParts.SERVICE, "met", "2025-06-01")
                        .withClause("OAR 411-415-0070(8)(g)")
                        .withPlanId(Row.isRecorded(decidedFor) ? Option.some(decidedFor) : Option.none())));

        assertThat(Ask.findings("(8)(g)", record, Question.asOf(Some.day("2025-06-30")))
                        .map(Finding::status))
                .as(why)
                .containsExactly(first, second);
    }

    @ParameterizedTest(name = "for {0}: {1}")
    @CsvSource({"isp-2025, MET", "isp-2024, JUDGMENT"})
    void a_decision_about_a_plan_names_no_other_plan(String decidedFor, Status expected) {
        ReviewerDecision decision =
                decision("d-1", "isp-2025", "met", "2025-06-01").withPlanId(Option.some(decidedFor));

        assertThat(asked(record().withReviewerDecisions(Register.of(decision)), "(1)(b)")
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void the_latest_decision_counts() {
        Seq<ReviewerDecision> both = Array.of(
                decision("d-1", "isp-2025", "met", "2025-06-02"), decision("d-2", "isp-2025", "not-met", "2025-06-01"));

        assertThat(asked(record().withReviewerDecisions(Register.ofAll(both)), "(1)(b)")
                        .status())
                .isEqualTo(Status.MET);
        assertThat(asked(record().withReviewerDecisions(Register.ofAll(both.reverse())), "(1)(b)")
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void reviewers_who_disagree_on_one_day_leave_it_open() {
        Seq<ReviewerDecision> both = Array.of(
                decision("d-1", "isp-2025", "met", "2025-06-02"), decision("d-2", "isp-2025", "not-met", "2025-06-02"));

        assertThat(asked(record().withReviewerDecisions(Register.ofAll(both)), "(1)(b)")
                        .status())
                .isEqualTo(Status.JUDGMENT);
    }

    @Test
    void reviewers_who_agree_on_one_day_settle_it() {
        ReviewerDecision one = decision("d-1", "isp-2025", "met", "2025-06-02");
        ReviewerDecision same = decision("d-2", "isp-2025", "met", "2025-06-02");
        ReviewerDecision other = decision("d-3", "isp-2025", "not-met", "2025-06-02");

        assertThat(asked(record().withReviewerDecisions(Register.of(one, same)), "(1)(b)")
                        .status())
                .isEqualTo(Status.MET);
        assertThat(asked(record().withReviewerDecisions(Register.of(one, other, same)), "(1)(b)")
                        .status())
                .isEqualTo(Status.JUDGMENT);
    }

    @Test
    void a_decision_on_another_clause_settles_nothing() {
        ReviewerDecision met = decision("d-1", "isp-2025", "met", "2025-06-02").withClause("OAR 411-415-0070(1)(c)");

        assertThat(asked(record().withReviewerDecisions(Register.of(met)), "(1)(b)")
                        .status())
                .isEqualTo(Status.JUDGMENT);
    }

    @Test
    void a_decision_settles_nothing_that_can_be_checked() {
        ReviewerDecision met = decision("d-1", "isp-2025", "met", "2025-06-02").withClause("OAR 411-415-0070(8)(a)");

        assertThat(asked(record().withReviewerDecisions(Register.of(met)), "(8)(a)")
                        .status())
                .isEqualTo(Status.NOT_MET);
    }
}
