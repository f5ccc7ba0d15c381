package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ChildPlacement;
import org.openisp.core.enrollment.Contraindication;
import org.openisp.core.enrollment.ContraindicationKind;
import org.openisp.core.enrollment.EntryMode;
import org.openisp.core.enrollment.PlacementEffort;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.person.Statement;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(1)(c)(E) planning for a child away from the family")
class S01cEChildClauseTest {

    private static final String CHILD = "2012-06-01";
    private static final String ASKED = "2025-06-30";

    private static Stay.Builder stay(String program, String enteredOn, String exitedOn) {
        return Stay.builder()
                .id("stay-1")
                .programType(new ProgramType(program))
                .enteredOn(Some.day(enteredOn))
                .exitedOn(Row.day(exitedOn));
    }

    private static ServiceRecord.Builder living(Stay.Builder... stays) {
        return PlanningParts.recordOf(PlanningParts.plan())
                .individual(PlanningParts.born(CHILD))
                .stays(Register.ofAll(Array.of(stays).map(Stay.Builder::build)));
    }

    private static ServiceRecord.Builder placed(ChildPlacement placement) {
        return living(stay("host-home", "2024-11-01", "-").childPlacement(placement));
    }

    private static void assertAnswer(String paragraph, ServiceRecord.Builder record, String expected) {
        Row.assertOutcome(PlanningParts.aboutPlan(paragraph, record, ASKED), expected);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}, born {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # program             | entered    | left       | born       | applies        | why
            24-hour-residential   | 2024-11-01 | -          | 2012-06-01 | MET            | a child in a program
            child-foster-home     | 2024-11-01 | -          | 2012-06-01 | MET            | a child in a foster home
            adult-foster-home     | 2024-11-01 | -          | 2012-06-01 | MET            | a foster home as well
            host-home             | 2024-11-01 | -          | 2012-06-01 | MET            | a child in a host home
            supported-living      | 2024-11-01 | -          | 2012-06-01 | NOT_APPLICABLE | supported living is not listed
            ciis                  | 2024-11-01 | -          | 2012-06-01 | NOT_APPLICABLE | nor is CIIS
            own-or-family-home    | 2024-11-01 | -          | 2012-06-01 | NOT_APPLICABLE | at home
            acme:group-home       | 2024-11-01 | -          | 2012-06-01 | UNDETERMINED /stays/0/programType | a code of somebody else
            host-home             | 2024-11-01 | 2025-03-31 | 2012-06-01 | NOT_APPLICABLE | left on the day before the plan
            host-home             | 2024-11-01 | 2025-04-01 | 2012-06-01 | MET            | left on its first day
            host-home             | 2025-06-30 | -          | 2012-06-01 | MET            | entered today
            host-home             | 2025-07-01 | -          | 2012-06-01 | NOT_APPLICABLE | not entered yet
            host-home             | 2024-11-01 | -          | 2007-04-02 | MET            | eighteen on the second day of the plan
            host-home             | 2024-11-01 | -          | 2007-04-01 | NOT_APPLICABLE | eighteen on its first day
            host-home             | 2025-05-01 | -          | 2007-04-20 | NOT_APPLICABLE | eighteen before entry
            host-home             | 2024-11-01 | -          | -          | UNDETERMINED /individual/birthDate | child or adult is not recorded
            own-or-family-home    | 2024-11-01 | -          | -          | NOT_APPLICABLE | at home at any age
            """)
    void reaches_a_child_in_three_kinds_of_homes(
            String program, String enteredOn, String exitedOn, String born, String expected, String why) {
        ServiceRecord.Builder record =
                living(stay(program, enteredOn, exitedOn)).individual(PlanningParts.born(born));

        assertAnswer("(1)(c)(E)", record, expected);
        assertAnswer("(1)(c)(E)(ii)", record, expected.replace("MET", "JUDGMENT"));
    }

    @Test
    void stays_that_are_not_recorded_are_not_known() {
        ServiceRecord.Builder child =
                PlanningParts.recordOf(PlanningParts.plan()).individual(PlanningParts.born(CHILD));

        assertAnswer("(1)(c)(E)", child, "UNDETERMINED /stays");
        assertAnswer("(1)(c)(E)(i)", child, "UNDETERMINED /stays");
        assertAnswer("(1)(c)(E)", child.individual(PlanningParts.born("1990-01-01")), "NOT_APPLICABLE");
    }

    @Test
    void stays_are_believed_as_far_as_they_are_complete() {
        ServiceRecord.Builder record = living();

        assertAnswer(
                "(1)(c)(E)",
                record.stays(Register.<Stay>of().completeThrough(Some.day("2025-06-29"))),
                "UNDETERMINED /stays");
        assertAnswer(
                "(1)(c)(E)",
                record.stays(Register.<Stay>of().completeThrough(Some.day("2025-06-30"))),
                "NOT_APPLICABLE");
    }

    @Test
    void without_its_last_day_a_plan_is_known_to_meet_only_the_stays_of_its_first_day() {
        ServiceRecord.Builder record =
                PlanningParts.recordOf(PlanningParts.planFrom("2025-04-01")).individual(PlanningParts.born(CHILD));

        assertAnswer(
                "(1)(c)(E)",
                record.stays(Register.of(stay("host-home", "2024-11-01", "-").build())),
                "MET");
        assertAnswer(
                "(1)(c)(E)",
                record.stays(Register.of(stay("host-home", "2025-04-02", "-").build())),
                "UNDETERMINED /plans/0/endsOn");
    }

    /** The plan runs through 2026-03-31. */
    @ParameterizedTest(name = "plan without a first day, host home from {0}, born {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # entered  | born       | asked 2025-06-30                      | why
            2005-01-01 | 1990-01-01 | NOT_APPLICABLE                        | an adult since before any plan that is judged
            2005-01-01 | 2006-10-25 | NOT_APPLICABLE                        | eighteen on the first day of the first text
            2005-01-01 | 2006-10-26 | UNDETERMINED /plans/0/startsOn        | eighteen the day after: perhaps it began before
            2025-01-10 | 2007-01-10 | NOT_APPLICABLE                        | eighteen on the day of entry
            2025-01-10 | 2007-01-11 | UNDETERMINED /plans/0/startsOn        | eighteen the day after: perhaps it began before
            -          | 2006-10-25 | NOT_APPLICABLE                        | an adult, wherever the home is
            -          | 2007-06-30 | UNDETERMINED /plans/0/startsOn /stays | eighteen today: perhaps it began before
            -          | 2012-06-01 | UNDETERMINED /stays                   | a child through the last day
            """)
    void of_a_plan_without_its_first_day_it_may_be_open_who_is_a_child(
            String enteredOn, String born, String expected, String why) {
        ServiceRecord.Builder record = PlanningParts.recordOf(
                        PlanningParts.plan().startsOn(Option.none()))
                .individual(PlanningParts.born(born));
        if (Row.isRecorded(enteredOn)) {
            record.stays(Register.of(stay("host-home", enteredOn, "-").build()));
        }

        assertAnswer("(1)(c)(E)", record, expected);
    }

    private static Option<Seq<Statement>> goals(String words) {
        return Row.isRecorded(words)
                ? Option.some(Row.days(words)
                        .map(day -> Statement.builder()
                                .id("goal-1")
                                .text(PlanningParts.words("She lives at home again."))
                                .statedOn(day)
                                .build()))
                : Option.none();
    }

    private static Option<Seq<Contraindication>> found(String words, ContraindicationKind against) {
        return Row.isRecorded(words)
                ? Option.some(Row.days(words)
                        .map(day -> Contraindication.builder()
                                .id("contraindication-1")
                                .against(against)
                                .foundOn(day)
                                .build()))
                : Option.none();
    }

    @ParameterizedTest(name = "goals {0}, contraindications {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # goals    | against it | asked 2025-06-30
            2025-03-10 | none       | MET
            2025-03-10 | -          | MET
            none       | 2025-03-10 | MET
            -          | 2025-03-10 | MET
            none       | none       | NOT_MET
            2025-07-01 | none       | NOT_MET
            2025-06-30 | none       | MET
            none       | 2025-07-01 | NOT_MET
            none       | -          | UNDETERMINED /stays/0/childPlacement/contraindications
            -          | none       | UNDETERMINED /stays/0/childPlacement/reunificationGoals
            """)
    void a_goal_or_a_contraindication(String goals, String against, String expected) {
        ChildPlacement placement = ChildPlacement.builder()
                .reunificationGoals(goals(goals))
                .contraindications(found(against, ContraindicationKind.REUNIFICATION))
                .build();

        assertAnswer("(1)(c)(E)(i)", placed(placement), expected);
    }

    @ParameterizedTest(name = "plan through {0}, goals {1}, contraindications {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # plan through | goals      | against it | asked 2025-06-30             | why
            2025-05-31     | 2025-05-31 | none       | MET                          | on its last day
            2025-05-31     | 2025-06-01 | none       | NOT_MET                      | the plan was over
            2025-05-31     | none       | 2025-05-31 | MET                          | found on its last day
            2025-05-31     | none       | 2025-06-01 | NOT_MET                      | found when the plan was over
            -              | 2025-04-01 | none       | MET                          | on its first day, whenever it ends
            -              | 2025-04-02 | none       | UNDETERMINED /plans/0/endsOn | perhaps the plan was over
            -              | none       | 2025-04-02 | UNDETERMINED /plans/0/endsOn | the same of a contraindication
            """)
    void a_goal_or_a_contraindication_after_the_plan_is_over_comes_too_late(
            String endsOn, String goals, String against, String expected, String why) {
        ChildPlacement placement = ChildPlacement.builder()
                .reunificationGoals(goals(goals))
                .contraindications(found(against, ContraindicationKind.REUNIFICATION))
                .build();
        Isp.Builder plan = PlanningParts.plan().endsOn(Row.day(endsOn));

        assertAnswer("(1)(c)(E)(i)", placed(placement).plans(Register.of(plan.build())), expected);
    }

    @Test
    void a_reason_against_a_closer_placement_after_the_plan_is_over_comes_too_late() {
        ChildPlacement distant = ChildPlacement.builder()
                .distantFromFamily(Said.YES)
                .contraindications(found("2025-06-01", ContraindicationKind.CLOSER_PLACEMENT))
                .closerPlacementEfforts(Register.of())
                .build();
        Isp.Builder over = PlanningParts.plan().endsOn(Some.day("2025-05-31"));

        assertAnswer("(1)(c)(E)(iii)", placed(distant), "MET");
        assertAnswer("(1)(c)(E)(iii)", placed(distant).plans(Register.of(over.build())), "NOT_MET");
    }

    @Test
    void a_reason_against_a_closer_placement_is_none_against_reunification() {
        ChildPlacement placement = ChildPlacement.builder()
                .reunificationGoals(goals("none"))
                .contraindications(found("2025-03-10", ContraindicationKind.CLOSER_PLACEMENT))
                .build();

        assertAnswer("(1)(c)(E)(i)", placed(placement), "NOT_MET");
    }

    @Test
    void nothing_recorded_about_the_placement_is_not_known() {
        ServiceRecord.Builder record = living(stay("host-home", "2024-11-01", "-"));

        assertAnswer("(1)(c)(E)(i)", record, "UNDETERMINED /stays/0/childPlacement");
        assertAnswer("(1)(c)(E)(iii)", record, "UNDETERMINED /stays/0/childPlacement");
    }

    @Test
    void each_placement_of_the_plan_has_its_goal() {
        ChildPlacement with = ChildPlacement.builder()
                .reunificationGoals(goals("2025-03-10"))
                .contraindications(Array.empty())
                .build();
        ServiceRecord.Builder record = living(
                stay("host-home", "2024-11-01", "2025-05-01").childPlacement(with),
                stay("child-foster-home", "2025-05-02", "-")
                        .id("stay-2")
                        .childPlacement(with.withReunificationGoals(goals("none"))));

        assertAnswer("(1)(c)(E)(i)", record, "NOT_MET");
    }

    /** A host home through 2025-05-31, and perhaps another placement after it. */
    @ParameterizedTest(name = "goals {0}, stays complete {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # goals    | stays complete | asked 2025-06-30     | why
            2025-03-10 | record         | MET                  | there is no other placement
            2025-03-10 | 2025-06-30     | MET                  | nor one through that day
            2025-03-10 | 2025-05-31     | UNDETERMINED /stays  | another placement since may have no goal
            none       | 2025-05-31     | NOT_MET              | this placement has none
            """)
    void another_placement_may_not_be_recorded(String goals, String complete, String expected, String why) {
        ChildPlacement placement = ChildPlacement.builder()
                .reunificationGoals(goals(goals))
                .contraindications(Array.empty())
                .build();
        Stay hostHome = stay("host-home", "2024-11-01", "2025-05-31")
                .childPlacement(placement)
                .build();

        assertAnswer("(1)(c)(E)(i)", living().stays(Row.register(Array.of(hostHome), complete)), expected);
    }

    /** The same host home, and the search for a closer placement. */
    @ParameterizedTest(name = "distant {0}, efforts {1}, stays complete {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # distant | efforts    | stays complete | asked 2025-06-30     | why
            no        | none       | record         | MET                  | near the family, and no other placement
            no        | none       | 2025-05-31     | UNDETERMINED /stays  | another placement since may be distant
            yes       | 2025-04-05 | 2025-05-31     | UNDETERMINED /stays  | nor is that one known to be sought closer
            yes       | 2025-02-01 | 2025-05-31     | UNDETERMINED /stays  | once before the plan: for a person only if that is all
            yes       | none       | 2025-05-31     | NOT_MET              | this placement is distant, and no closer one was sought
            """)
    void another_placement_that_is_not_recorded_may_be_distant(
            String distant, String efforts, String complete, String expected, String why) {
        ChildPlacement placement = ChildPlacement.builder()
                .distantFromFamily(Row.said(distant))
                .contraindications(Array.empty())
                .closerPlacementEfforts(Register.ofAll(Row.days(efforts)
                        .map(day -> PlacementEffort.builder()
                                .id("effort of " + day)
                                .madeOn(day)
                                .build())))
                .build();
        Stay hostHome = stay("host-home", "2024-11-01", "2025-05-31")
                .childPlacement(placement)
                .build();

        assertAnswer("(1)(c)(E)(iii)", living().stays(Row.register(Array.of(hostHome), complete)), expected);
    }

    @Test
    void a_plan_that_is_still_being_written_has_time() {
        ChildPlacement without = ChildPlacement.builder()
                .reunificationGoals(Array.empty())
                .contraindications(Array.empty())
                .build();
        ServiceRecord.Builder record = PlanningParts.recordOf(
                        PlanningParts.planFrom("2025-07-01").endsOn(Some.day("2026-06-30")))
                .individual(PlanningParts.born(CHILD))
                .stays(Register.of(stay("host-home", "2024-11-01", "-")
                        .childPlacement(without)
                        .build()));

        assertAnswer("(1)(c)(E)(i)", record, "PENDING");
        assertAnswer("(1)(c)(E)(iii)", record, "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "distant {0}, contraindications {1}, efforts {2} complete {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # distant | against it | efforts               | complete   | asked 2025-06-30 | why
            yes       | none       | 2025-04-01            | record     | MET              | on the first day of the plan
            yes       | none       | 2025-06-30            | record     | MET              | today
            yes       | none       | 2025-02-01 2025-05-05 | record     | MET              | before and in the plan
            yes       | none       | 2025-03-31            | record     | JUDGMENT         | once, before the plan
            yes       | none       | 2025-07-01            | record     | NOT_MET          | not yet
            yes       | none       | none                  | record     | NOT_MET          | never
            yes       | none       | none                  | 2025-06-29 | UNDETERMINED /stays/0/childPlacement/closerPlacementEfforts | perhaps today
            yes       | none       | 2025-03-31            | 2025-06-29 | UNDETERMINED /stays/0/childPlacement/closerPlacementEfforts | perhaps again
            yes       | none       | none                  | -          | UNDETERMINED /stays/0/childPlacement/closerPlacementEfforts | not recorded
            no        | none       | none                  | record     | MET              | near the family
            -         | none       | none                  | record     | UNDETERMINED /stays/0/childPlacement/distantFromFamily | distant or not is not recorded
            -         | none       | 2025-05-05            | record     | MET              | sought anyway
            yes       | 2025-03-10 | none                  | record     | MET              | contraindicated
            yes       | 2025-07-01 | none                  | record     | NOT_MET          | found later
            yes       | -          | none                  | record     | UNDETERMINED /stays/0/childPlacement/contraindications | a reason against it is not recorded
            """)
    void a_closer_placement_is_still_sought(
            String distant, String against, String efforts, String complete, String expected, String why) {
        ChildPlacement placement = ChildPlacement.builder()
                .distantFromFamily(Row.said(distant))
                .contraindications(found(against, ContraindicationKind.CLOSER_PLACEMENT))
                .closerPlacementEfforts(Row.register(
                        Row.days(efforts)
                                .map(day -> PlacementEffort.builder()
                                        .id("effort of " + day)
                                        .madeOn(day)
                                        .build()),
                        complete))
                .build();

        assertAnswer("(1)(c)(E)(iii)", placed(placement), expected);
    }

    @Test
    void the_reviewer_is_shown_how_often_the_child_moved() {
        ServiceRecord record = living(
                        stay("child-foster-home", "2024-11-01", "2025-01-31").enteredBy(EntryMode.ENTRY),
                        stay("host-home", "2025-02-01", "-").id("stay-2").enteredBy(EntryMode.TRANSFER),
                        stay("host-home", "2025-07-01", "-").id("stay-3"))
                .build();
        Question question = Question.asOf(Some.day(ASKED));
        Finding finding = Ask.findings("(1)(c)(E)(ii)", record, question).get(0);
        Explanation explanation = Oar411_415_0070.rulebook().explain(record, question, finding);

        assertThat(finding.status()).isEqualTo(Outcome.Status.JUDGMENT);
        assertThat(explanation.facts().map(fact -> fact.at() + " " + fact.value()))
                .contains("/stays/0/enteredBy entry", "/stays/1/enteredOn 2025-02-01", "/stays/1/enteredBy transfer");
    }

    @Test
    void the_decision_of_a_reviewer_about_the_plan_settles_the_moves() {
        ServiceRecord.Builder record = placed(ChildPlacement.builder().build())
                .reviewerDecisions(Register.of(ReviewerDecision.builder()
                        .id("decision-1")
                        .clause("OAR 411-415-0070(1)(c)(E)(ii)")
                        .subjectId(PlanningParts.PLAN)
                        .answer(ReviewerAnswer.NOT_MET)
                        .decidedOn(Some.day("2025-06-01"))
                        .build()));

        assertAnswer("(1)(c)(E)(ii)", record, "NOT_MET");
    }
}
