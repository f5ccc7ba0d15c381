package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.SupporterRole;
import org.openisp.core.need.Change;
import org.openisp.core.need.ChangeKind;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedArea;
import org.openisp.core.need.Risk;
import org.openisp.core.need.RiskKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.team.Meeting;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("MO-20 to MO-23 needs, risks and life events, MO-45 day to day")
class C02SupportsGuideTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 10);
    private static final Question NOW = Question.asOf(Guide.DAY);

    private static Need diet() {
        return Need.builder()
                .id("diet")
                .healthOrSafety(Said.YES)
                .identifiedOn(LONG_AGO)
                .build();
    }

    /** {@code cook duty 2025-06-20}: the role or {@code @person}, whether the duty is there, when informed. */
    private static SupporterRole supporter(String who, String duty, String informed) {
        Option<String> told = Told.word(who);
        return SupporterRole.builder()
                .needId("diet")
                .personId(told.filter(word -> word.startsWith("@")))
                .role(told.filter(word -> !word.startsWith("@")).map(FreeText::new))
                .duty(Told.noted(duty))
                .informed(Told.act(informed))
                .build();
    }

    private static SupporterRole cook() {
        return supporter("cook", "yes", "2025-06-20");
    }

    private static Outcome aboutDiet(Isp.Builder plan, Need... needs) {
        Seq<Finding> findings =
                Guide.answers(Guide.record(plan.build()).needs(Array.of(needs)).build(), NOW, "MO-20");
        assertThat(findings.map(finding -> finding.subject().toString())).containsExactly("plan plan (diet)");
        return findings.head().outcome();
    }

    @ParameterizedTest(name = "plan in {0}: {1}, duty {2}, informed {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | who   | duty | informed       | asked 2025-09-01
            use     | cook  | yes  | 2025-06-20     | MET
            use     | @anna | yes  | 2025-06-20     | MET
            use     | cook  | yes  | 2025-09-01     | MET
            use     | cook  | yes  | 2025-09-02     | NOT_MET
            use     | cook  | yes  | not 2025-09-01 | NOT_MET
            use     | cook  | yes  | not 2025-08-31 | UNDETERMINED /plans/0/supporterRoles/0/informed
            use     | cook  | yes  | -              | UNDETERMINED /plans/0/supporterRoles/0/informed
            use     | cook  | no   | 2025-06-20     | NOT_MET
            use     | cook  | -    | 2025-06-20     | UNDETERMINED /plans/0/supporterRoles/0/duty
            use     | cook  | -    | not 2025-09-01 | NOT_MET
            use     | -     | yes  | 2025-06-20     | UNDETERMINED /plans/0/supporterRoles/0/role /plans/0/supporterRoles/0/personId
            use     | -     | no   | 2025-06-20     | NOT_MET
            draft   | cook  | yes  | 2025-08-20     | MET
            draft   | cook  | no   | 2025-08-20     | PENDING
            draft   | cook  | yes  | not 2025-09-01 | PENDING
            """)
    void somebody_answers_a_need_for_health_or_safety_and_knows_it(
            String plan, String who, String duty, String informed, String expected) {
        Isp.Builder with = Told.planIn(plan).supporterRoles(Array.of(supporter(who, duty, informed)));

        Told.assertAnswer(aboutDiet(with, diet()), expected);
    }

    @ParameterizedTest(name = "the second: duty {0}, informed {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            yes | 2025-06-20     | MET
            no  | 2025-06-20     | MET
            yes | not 2025-09-01 | NOT_MET
            yes | -              | UNDETERMINED /plans/0/supporterRoles/1/informed
            """)
    void one_duty_is_enough_but_everybody_is_informed(String duty, String informed, String expected) {
        Isp.Builder with = Guide.plan().supporterRoles(Array.of(cook(), supporter("driver", duty, informed)));

        Told.assertAnswer(aboutDiet(with, diet()), expected);
    }

    @ParameterizedTest(name = "plan in {0}, supporters {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            use   | none  | NOT_MET
            use   | other | NOT_MET
            use   | -     | UNDETERMINED /plans/0/supporterRoles
            draft | none  | PENDING
            draft | -     | UNDETERMINED /plans/0/supporterRoles
            """)
    void a_need_for_which_nobody_is_named_is_not_answered(String plan, String needs, String expected) {
        Isp.Builder with = Told.planIn(plan).supporterRoles(Told.list(needs, cook()::withNeedId));

        Told.assertAnswer(aboutDiet(with, diet()), expected);
    }

    @ParameterizedTest(name = "health or safety {0}, area {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # health or safety | area         | nobody is named
            yes                | community    | NOT_MET
            yes                | -            | NOT_MET
            -                  | health       | NOT_MET
            -                  | safety       | NOT_MET
            -                  | behavior     | UNDETERMINED /needs/0/healthOrSafety
            -                  | daily-living | UNDETERMINED /needs/0/healthOrSafety
            -                  | mo:sleep     | UNDETERMINED /needs/0/healthOrSafety
            -                  | -            | UNDETERMINED /needs/0/healthOrSafety /needs/0/area
            no                 | health       | NOT_APPLICABLE
            no                 | -            | NOT_APPLICABLE
            """)
    void it_is_about_needs_for_health_or_safety(String healthOrSafety, String area, String expected) {
        Need need = diet().withHealthOrSafety(Told.said(healthOrSafety))
                .withArea(Told.word(area).map(NeedArea::new));
        ServiceRecord.Builder record =
                Guide.record(Guide.plan().supporterRoles(Array.empty()).build()).needs(Array.of(need));

        Told.assertAnswer(Told.aboutPlan(record, "MO-20"), expected);
    }

    @Test
    void another_need_has_no_answer_of_its_own() {
        Need choir = diet().withId("choir").withHealthOrSafety(Said.NO);

        Told.assertAnswer(aboutDiet(Guide.plan().supporterRoles(Array.of(cook())), diet(), choir), "MET");
    }

    @Test
    void needs_that_are_not_recorded_are_not_known_and_no_needs_ask_for_nothing() {
        ServiceRecord record = Guide.record(Guide.plan().build()).build();

        Told.assertAnswer(Guide.answer(record, "MO-20", "plan", Guide.PLAN), "UNDETERMINED /needs");
        Told.assertAnswer(
                Guide.answer(record.withNeeds(Option.some(Array.empty())), "MO-20", "plan", Guide.PLAN),
                "NOT_APPLICABLE");
    }

    /** Of a need and of a risk alike: the plan in use runs from 2025-07-01 through 2026-06-30. */
    private static final String DAYS = """
            # plan | identified | ended      | asked      | MO-20, MO-22
            use    | 2025-01-10 | -          | 2025-09-01 | NOT_MET
            use    | 2025-09-01 | -          | 2025-09-01 | NOT_MET
            use    | 2025-09-02 | -          | 2025-09-01 | NOT_APPLICABLE
            use    | 2025-01-10 | 2025-07-01 | 2025-09-01 | NOT_MET
            use    | 2025-01-10 | 2025-06-30 | 2025-09-01 | NOT_APPLICABLE
            use    | 2026-06-30 | -          | 2026-08-01 | NOT_MET
            use    | 2026-07-01 | -          | 2026-08-01 | NOT_APPLICABLE
            draft  | 2025-01-10 | 2025-10-01 | 2025-09-01 | PENDING
            draft  | 2025-01-10 | 2025-09-30 | 2025-09-01 | NOT_APPLICABLE
            """;

    @ParameterizedTest(name = "plan in {0}, identified {1}, ended {2}, asked {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = DAYS)
    void a_need_of_the_days_of_the_plan_counts(
            String plan, String identified, String ended, String asOf, String expected) {
        ServiceRecord record = Guide.record(
                        Told.planIn(plan).supporterRoles(Array.empty()).build())
                .needs(Array.of(diet().withIdentifiedOn(Told.day(identified)).withEndedOn(Told.day(ended))))
                .build();

        Told.assertAnswer(Told.asked(record, Question.asOf(LocalDate.parse(asOf)), "MO-20"), expected);
    }

    @ParameterizedTest(name = "plan in {0}, identified {1}, ended {2}, asked {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = DAYS)
    void so_does_a_risk(String plan, String identified, String ended, String asOf, String expected) {
        Risk risk = choking()
                .identifiedOn(Told.day(identified))
                .endedOn(Told.day(ended))
                .planIds(Array.empty())
                .build();
        ServiceRecord record =
                Guide.record(Told.planIn(plan).build()).risks(Array.of(risk)).build();

        Told.assertAnswer(Told.asked(record, Question.asOf(LocalDate.parse(asOf)), "MO-22"), expected);
    }

    @ParameterizedTest(name = "asked {0}: {1}")
    @CsvSource({"2026-06-30, NOT_MET", "2026-07-01, UNDETERMINED"})
    void what_bears_no_first_day_may_have_begun_after_a_plan_that_is_over(String asOf, String expected) {
        Question asked = Question.asOf(LocalDate.parse(asOf));
        Risk risk = choking().identifiedOn(Option.none()).planIds(Array.empty()).build();
        ServiceRecord record = Guide.record(
                        Told.planIn("use").supporterRoles(Array.empty()).build())
                .needs(Array.of(diet().withIdentifiedOn(Option.none())))
                .risks(Array.of(risk))
                .build();

        Told.assertAnswer(Told.asked(record, asked, "MO-20"), told(expected, "/needs/0/identifiedOn"));
        Told.assertAnswer(Told.asked(record, asked, "MO-22"), told(expected, "/risks/0/identifiedOn"));
    }

    @ParameterizedTest(name = "plan through 2026-06-30, ended {0}: {1}")
    @CsvSource({
        "2026-06-30, NOT_MET",
        "2026-07-01, UNDETERMINED",
        "2025-07-01, NOT_MET",
        "2025-06-30, NOT_APPLICABLE",
    })
    void what_bears_no_first_day_stood_on_its_last(LocalDate ended, String expected) {
        Question afterwards = Question.asOf(LocalDate.of(2026, 8, 1));
        Risk risk = choking()
                .identifiedOn(Option.none())
                .endedOn(ended)
                .planIds(Array.empty())
                .build();
        ServiceRecord record = Guide.record(
                        Told.planIn("use").supporterRoles(Array.empty()).build())
                .needs(Array.of(diet().withIdentifiedOn(Option.none()).withEndedOn(Option.some(ended))))
                .risks(Array.of(risk))
                .build();

        Told.assertAnswer(Told.asked(record, afterwards, "MO-20"), told(expected, "/needs/0/identifiedOn"));
        Told.assertAnswer(Told.asked(record, afterwards, "MO-22"), told(expected, "/risks/0/identifiedOn"));
    }

    @ParameterizedTest(name = "plan finalized {0}, from {1}, identified {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # finalized | starts     | identified | of a plan in use, asked 2025-09-01 | why
            2023-12-01  | 2024-01-01 | 2025-03-01 | UNDETERMINED /plans/0/endsOn       | perhaps over by then
            2023-12-01  | -          | 2025-03-01 | UNDETERMINED /plans/0/endsOn       | perhaps over by then
            2023-12-01  | 2024-01-01 | -          | UNDETERMINED /plans/0/endsOn       | perhaps over by then
            2023-12-01  | -          | -          | UNDETERMINED /plans/0/startsOn     | perhaps over by then
            2023-12-01  | 2025-03-01 | 2025-03-01 | NOT_MET                            | the plan begins that day
            2023-12-01  | 2025-09-01 | -          | NOT_MET                            | the plan begins today
            2025-03-02  | 2025-01-01 | 2025-03-01 | NOT_MET                            | still written that day
            2025-03-02  | -          | 2025-03-01 | NOT_MET                            | still written that day
            2025-03-01  | -          | 2025-03-01 | UNDETERMINED /plans/0/endsOn       | perhaps over by then
            """)
    void a_plan_whose_last_day_is_not_recorded_may_have_been_over_before_it_began(
            String finalized, String starts, String identified, String expected, String why) {
        Isp plan = Isp.builder()
                .id(Guide.PLAN)
                .finalizedOn(Told.day(finalized))
                .startsOn(Told.day(starts))
                .supporterRoles(Array.empty())
                .build();
        Risk risk = choking()
                .identifiedOn(Told.day(identified))
                .planIds(Array.empty())
                .build();
        ServiceRecord record = Guide.record(plan)
                .needs(Array.of(diet().withIdentifiedOn(Told.day(identified))))
                .risks(Array.of(risk))
                .build();

        Told.assertAnswer(Told.asked(record, NOW, "MO-20"), expected);
        Told.assertAnswer(Told.asked(record, NOW, "MO-22"), expected);
    }

    @ParameterizedTest(name = "plan through {0}, what ended on {1}: {2}")
    @CsvSource({
        "2025-08-15, 2025-08-31, NOT_MET",
        "2025-08-15, 2025-08-15, NOT_MET",
        "2025-08-15, 2025-08-14, UNDETERMINED /plans/0/startsOn",
    })
    void what_ended_after_a_plan_without_a_first_day_did_not_end_before_it(
            LocalDate last, LocalDate ended, String expected) {
        Isp plan = Guide.plan()
                .startsOn(Option.none())
                .endsOn(last)
                .supporterRoles(Array.empty())
                .build();
        Risk risk = choking().endedOn(ended).planIds(Array.empty()).build();
        ServiceRecord record = Guide.record(plan)
                .needs(Array.of(diet().withEndedOn(Option.some(ended))))
                .risks(Array.of(risk))
                .build();

        Told.assertAnswer(Told.asked(record, NOW, "MO-20"), expected);
        Told.assertAnswer(Told.asked(record, NOW, "MO-22"), expected);
    }

    private static String told(String status, String missing) {
        return status.equals("UNDETERMINED") ? status + " " + missing : status;
    }

    private static Risk.Builder choking() {
        return Risk.builder().id("choking").kind(RiskKind.HEALTH).identifiedOn(LONG_AGO);
    }

    @ParameterizedTest(name = "identified {0}, ended {1}, supports {2}, none needed {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # identified | ended      | supports | none needed    | asked 2025-09-01
            2025-01-10   | -          | meals    | -              | MET
            2025-01-10   | -          | meals    | not 2025-09-01 | MET
            2025-01-10   | -          | none     | 2025-02-01     | MET
            2025-01-10   | -          | -        | 2025-09-01     | MET
            2025-01-10   | -          | none     | 2025-09-02     | NOT_MET
            2025-01-10   | -          | none     | not 2025-09-01 | NOT_MET
            2025-01-10   | -          | none     | not 2025-08-31 | UNDETERMINED /risks/0/noSupportNeeded
            2025-01-10   | -          | none     | -              | UNDETERMINED /risks/0/noSupportNeeded
            2025-01-10   | -          | -        | not 2025-09-01 | UNDETERMINED /risks/0/supportIds
            2025-01-10   | -          | -        | -              | UNDETERMINED /risks/0/supportIds
            2025-09-01   | -          | none     | not 2025-09-01 | NOT_MET
            2025-09-02   | -          | none     | not 2025-09-01 | NOT_APPLICABLE
            2025-01-10   | 2025-09-01 | none     | not 2025-09-01 | NOT_MET
            2025-01-10   | 2025-08-31 | none     | not 2025-09-01 | NOT_APPLICABLE
            -            | -          | meals    | -              | MET
            -            | 2025-08-31 | none     | not 2025-09-01 | NOT_APPLICABLE
            """)
    void a_risk_has_a_support_or_a_decision_that_it_needs_none(
            String identified, String ended, String supports, String noneNeeded, String expected) {
        Risk risk = choking()
                .identifiedOn(Told.day(identified))
                .endedOn(Told.day(ended))
                .supportIds(Told.list(supports))
                .noSupportNeeded(Told.act(noneNeeded))
                .build();
        ServiceRecord record =
                Guide.record(Guide.plan().build()).risks(Array.of(risk)).build();

        Told.assertAnswer(Guide.answer(record, "MO-21", "risk", "choking"), expected);
    }

    @ParameterizedTest(name = "plan in {0}, the risk stands in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | plans of the risk | asked 2025-09-01
            use     | plan              | MET
            use     | other plan        | MET
            use     | other             | NOT_MET
            use     | none              | NOT_MET
            use     | -                 | UNDETERMINED /risks/0/planIds
            draft   | plan              | MET
            draft   | none              | PENDING
            draft   | -                 | UNDETERMINED /risks/0/planIds
            """)
    void a_risk_stands_in_the_plan(String plan, String plans, String expected) {
        Risk risk = choking().planIds(Told.list(plans)).build();
        Seq<Finding> findings = Guide.answers(
                Guide.record(Told.planIn(plan).build()).risks(Array.of(risk)).build(), NOW, "MO-22");

        assertThat(findings.map(finding -> finding.subject().toString())).containsExactly("plan plan (choking)");
        Told.assertAnswer(findings.head().outcome(), expected);
    }

    @ParameterizedTest(name = "a risk of kind {0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind       | in    | asked 2025-09-01
            health       | other | NOT_MET
            safety       | other | NOT_MET
            behavioral   | other | NOT_MET
            crisis       | other | NOT_MET
            -            | other | UNDETERMINED /risks/0/kind
            mo:financial | other | UNDETERMINED /risks/0/kind
            mo:financial | plan  | MET
            mo:financial | -     | UNDETERMINED /risks/0/kind /risks/0/planIds
            -            | -     | UNDETERMINED /risks/0/kind /risks/0/planIds
            health       | -     | UNDETERMINED /risks/0/planIds
            """)
    void the_guide_names_four_kinds_of_risk(String kind, String plans, String expected) {
        Risk risk = choking()
                .kind(Told.word(kind).map(RiskKind::new))
                .planIds(Told.list(plans))
                .build();

        Told.assertAnswer(
                Guide.answer(
                        Guide.record(Guide.plan().build()).risks(Array.of(risk)).build(), "MO-22"),
                expected);
    }

    @Test
    void risks_that_are_not_recorded_are_not_known() {
        ServiceRecord record = Guide.record(Guide.plan().build()).build();

        Told.assertAnswer(Guide.answer(record, "MO-21", "record", "record"), "UNDETERMINED /risks");
        Told.assertAnswer(Guide.answer(record, "MO-22", "plan", Guide.PLAN), "UNDETERMINED /risks");
    }

    @Test
    void no_risk_asks_nothing_of_the_plan() {
        Told.assertAnswer(
                Told.aboutPlan(Guide.record(Guide.plan().build()).risks(Array.empty()), "MO-22"), "NOT_APPLICABLE");
    }

    /** A life event of 2025-08-01, after which nothing was done as far as is recorded. */
    private static Change.Builder move() {
        return Change.builder()
                .id("move")
                .kind(ChangeKind.LIFE_EVENT)
                .happenedOn(LocalDate.of(2025, 8, 1))
                .noChangeNeeded(Told.act("not 2025-12-31"));
    }

    /** Meetings of these days; a revision of this day because of the move. */
    private static Isp adjusted(String meetings, String revised) {
        return Guide.plan()
                .reviews(Register.of())
                .meetings(Told.register(meetings, C02SupportsGuideTest::metOn))
                .revisions(Told.register(revised, C02SupportsGuideTest::revisedOn))
                .build();
    }

    private static Meeting metOn(String day) {
        return Meeting.builder().id(day).heldOn(LocalDate.parse(day)).build();
    }

    private static Revision revisedOn(String day) {
        return Revision.builder()
                .id(day)
                .madeOn(LocalDate.parse(day))
                .because(Array.of("move"))
                .build();
    }

    private static Outcome afterwards(Change.Builder change, Isp... plans) {
        return Guide.answer(
                Guide.record(plans).changes(Register.of(change.build())).build(), "MO-23", "change", "move");
    }

    @ParameterizedTest(name = "met {0}, revised {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # met                 | revised    | after 2025-08-01, asked 2025-09-01
            2025-08-10            | 2025-08-20 | MET
            2025-08-20            | 2025-08-10 | MET
            2025-08-01            | 2025-08-01 | MET
            2025-09-01            | 2025-09-01 | MET
            2025-07-31            | 2025-08-20 | PENDING
            2025-07-31 2025-08-02 | 2025-08-20 | MET
            2025-08-10            | 2025-07-31 | PENDING
            2025-09-02            | 2025-08-20 | PENDING
            2025-08-10            | 2025-09-02 | PENDING
            none                  | 2025-08-20 | PENDING
            2025-08-10            | none       | PENDING
            none                  | none       | PENDING
            -                     | 2025-08-20 | UNDETERMINED /plans/0/meetings
            2025-08-10            | -          | UNDETERMINED /plans/0/revisions
            none                  | -          | PENDING
            -                     | none       | PENDING
            """)
    void after_a_life_event_the_team_meets_and_adjusts_the_plan(String met, String revised, String expected) {
        Told.assertAnswer(afterwards(move(), adjusted(met, revised)), expected);
    }

    @ParameterizedTest(name = "another plan from {0} through {1}: {2}")
    @CsvSource({
        "2024-07-01, 2025-07-31, PENDING",
        "2024-07-01, 2025-08-01, UNDETERMINED /plans/1/meetings",
        "2025-09-02, 2026-09-01, UNDETERMINED /plans/1/meetings", // it may be planned already
    })
    void the_team_did_not_meet_about_a_plan_that_was_over_before(LocalDate from, LocalDate through, String expected) {
        Isp another = Isp.builder()
                .id("another")
                .finalizedOn(from.minusDays(1))
                .startsOn(from)
                .endsOn(through)
                .reviews(Register.of())
                .revisions(Register.of())
                .build();

        Told.assertAnswer(afterwards(move(), adjusted("none", "2025-08-20"), another), expected);
    }

    @ParameterizedTest(name = "finalized {0}: {1}")
    @CsvSource({"2025-08-01, MET", "2025-07-31, PENDING", "2025-09-01, MET", "2025-09-02, PENDING"})
    void a_new_plan_is_an_adjusted_one(String finalized, String expected) {
        Isp next = adjusted("none", "none").withId("next").withFinalizedOn(Told.day(finalized));

        Told.assertAnswer(afterwards(move(), adjusted("2025-08-01", "none"), next), expected);
    }

    @ParameterizedTest(name = "{0}, happened {1}, identified {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind        | happened   | identified | nothing was done, asked 2025-09-01
            life-event    | 2025-08-01 | -          | PENDING
            life-event    | -          | 2025-08-01 | PENDING
            life-event    | 2025-09-01 | -          | PENDING
            life-event    | 2025-09-02 | -          | NOT_APPLICABLE
            life-event    | -          | 2025-09-02 | NOT_APPLICABLE
            needs         | 2025-08-01 | -          | NOT_APPLICABLE
            circumstances | 2025-08-01 | -          | NOT_APPLICABLE
            mo:wedding    | 2025-08-01 | -          | UNDETERMINED /changes/0/kind
            -             | 2025-08-01 | -          | UNDETERMINED /changes/0/kind
            """)
    void only_a_life_event_that_has_happened_asks_for_it(
            String kind, String happened, String identified, String expected) {
        Change.Builder change = move().kind(Told.word(kind).map(ChangeKind::new))
                .happenedOn(Told.day(happened))
                .identifiedOn(Told.day(identified));

        Told.assertAnswer(afterwards(change, adjusted("none", "none")), expected);
    }

    @ParameterizedTest(name = "met {0}, decided {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # met      | no change needed | not revised, asked 2025-09-01
            2025-08-10 | 2025-08-10       | JUDGMENT
            2025-08-10 | 2025-09-01       | JUDGMENT
            2025-08-10 | 2025-09-02       | PENDING
            2025-08-10 | not 2025-09-01   | PENDING
            2025-08-10 | -                | UNDETERMINED /changes/0/noChangeNeeded
            none       | 2025-08-10       | PENDING
            -          | 2025-08-10       | UNDETERMINED /plans/0/meetings
            -          | -                | UNDETERMINED /plans/0/meetings /changes/0/noChangeNeeded
            -          | not 2025-09-01   | PENDING
            none       | -                | PENDING
            """)
    void whether_no_change_is_an_answer_a_person_decides(String met, String decided, String expected) {
        Change.Builder change = move().noChangeNeeded(Told.act(decided));

        Told.assertAnswer(afterwards(change, adjusted(met, "none")), expected);
    }

    @ParameterizedTest(name = "revised {0}: {1}")
    @CsvSource({"none, JUDGMENT", "2025-08-20, MET", "-, UNDETERMINED /plans/0/revisions"})
    void no_person_decides_where_the_plan_may_have_been_adjusted(String revised, String expected) {
        Change.Builder change = move().noChangeNeeded(Told.act("2025-08-10"));

        Told.assertAnswer(afterwards(change, adjusted("2025-08-10", revised)), expected);
    }

    @Test
    void after_a_life_event_it_is_never_too_late() {
        LocalDate muchLater = LocalDate.of(2045, 1, 1);
        ServiceRecord record = Guide.record(adjusted("none", "none"))
                .completeThrough(muchLater)
                .changes(Register.of(
                        move().noChangeNeeded(Told.act("not 2045-01-01")).build()))
                .build();

        Told.assertAnswer(Told.asked(record, Question.asOf(muchLater), "MO-23"), "PENDING");
    }

    @ParameterizedTest(name = "plan in {0}, day to day {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | day to day | of a service           | of another support
            use     | yes        | MET                    | MET
            use     | no         | NOT_MET                | NOT_MET
            use     | -          | UNDETERMINED /plans/0/services/0/dayToDay | UNDETERMINED /plans/0/otherSupports/0/dayToDay
            draft   | yes        | MET                    | MET
            draft   | no         | PENDING                | PENDING
            unknown | no         | UNDETERMINED /plans/0/startsOn | UNDETERMINED /plans/0/startsOn
            """)
    void each_support_says_how_it_is_delivered(String plan, String dayToDay, String service, String support) {
        Noted told = Told.noted(dayToDay);
        Isp with = Told.planIn(plan)
                .services(Array.of(WholePlan.service("coaching").withDayToDay(told)))
                .otherSupports(Array.of(
                        OtherSupport.builder().id("rides").dayToDay(told).build()))
                .build();
        ServiceRecord record = Guide.record(with).build();

        Told.assertAnswer(Guide.answer(record, "MO-45", "service", "coaching"), service);
        Told.assertAnswer(Guide.answer(record, "MO-45", "support", "rides"), support);
    }
}
