package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.FreeText;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.CareerGoal;
import org.openisp.core.career.CareerGoalKind;
import org.openisp.core.career.Employment;
import org.openisp.core.career.EmploymentOption;
import org.openisp.core.person.Evidence;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(5)(b) what a Career Development Plan has")
class S05bContentClauseTest {

    private static final String CAREER_PLAN = "career-1";
    private static final String AT = "/careerDevelopmentPlans/0/";
    private static final String AS_OF = "2025-06-30";

    private static CareerDevelopmentPlan.Builder careerPlan() {
        return CareerDevelopmentPlan.builder().id(CAREER_PLAN).completedOn(Some.day("2025-03-20"));
    }

    private static ServiceRecord record(Option<Seq<Employment>> employment, CareerDevelopmentPlan.Builder plan) {
        return Some.record()
                .employment(employment)
                .careerDevelopmentPlans(Register.of(plan.build()))
                .build();
    }

    /** Work since long ago: {@code -} nothing recorded, {@code none} said to be none, or kinds of service. */
    private static Option<Seq<Employment>> using(String services) {
        return work(Employment.builder()
                .usesEmploymentServices(Said.YES)
                .services(Row.isRecorded(services) ? Option.some(kinds(services)) : Option.none())
                .build());
    }

    private static Option<Seq<Employment>> work(Employment employment) {
        return Option.some(Array.of(
                employment.getPeriod().isDefined()
                        ? employment
                        : employment.withPeriod(Option.some(Period.from(Some.day("2020-01-01"))))));
    }

    private static Seq<ServiceKind> kinds(String words) {
        return words.equals("none") ? Array.empty() : Row.list(words).map(ServiceKind::new);
    }

    private static void assertAnswer(String paragraph, ServiceRecord record, String expected) {
        Row.assertOutcome(Ask.outcome(paragraph, CAREER_PLAN, record, AS_OF), expected.replace("plan/", AT));
    }

    @Nested
    @DisplayName("(A) goals and objectives of somebody who uses employment services")
    class Goals {

        private CareerDevelopmentPlan.Builder withGoal(String kind, String objectives) {
            CareerGoal goal = CareerGoal.builder()
                    .id("goal-1")
                    .kind(Row.isRecorded(kind) ? Option.some(new CareerGoalKind(kind)) : Option.none())
                    .objectives(
                            Row.isRecorded(objectives)
                                    ? Option.some(
                                            objectives.equals("none")
                                                    ? Array.<FreeText>empty()
                                                    : Array.of(new FreeText(objectives)))
                                    : Option.none())
                    .build();
            return careerPlan().goals(Array.of(goal));
        }

        @ParameterizedTest(name = "{0} with objectives {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                obtain       | two talks | MET
                maintain     | two talks | MET
                advance      | two talks | MET
                explore      | two talks | MET
                build-skills | two talks | MET
                obtain       | none      | NOT_MET
                obtain       | -         | UNDETERMINED plan/goals/0/objectives
                -            | two talks | UNDETERMINED plan/goals/0/kind
                mt:volunteer | two talks | UNDETERMINED plan/goals/0/kind
                -            | none      | NOT_MET
                """)
        void a_goal_with_an_objective(String kind, String objectives, String expected) {
            assertAnswer("(5)(b)(A)", record(using("discovery"), withGoal(kind, objectives)), expected);
        }

        @Test
        void no_goal_at_all() {
            assertAnswer("(5)(b)(A)", record(using("discovery"), careerPlan().goals(Array.empty())), "NOT_MET");
            assertAnswer("(5)(b)(A)", record(using("discovery"), careerPlan()), "UNDETERMINED plan/goals");
        }

        @ParameterizedTest(name = "uses services {0} ({1}), {2} through {3}: {4}  ({5})")
        @CsvSource(delimiter = '|', textBlock = """
                # uses | kinds     | from       | through    | without any goal | why
                yes    | -         | 2020-01-01 | -          | NOT_MET        | uses them
                no     | -         | 2020-01-01 | -          | NOT_APPLICABLE | does not
                -      | discovery | 2020-01-01 | -          | NOT_MET        | one is named
                -      | none      | 2020-01-01 | -          | NOT_APPLICABLE | said to be none
                -      | -         | 2020-01-01 | -          | UNDETERMINED /employment/0/usesEmploymentServices | not recorded
                yes    | -         | 2020-01-01 | 2025-03-20 | NOT_MET        | through the day of the plan
                yes    | -         | 2020-01-01 | 2025-03-19 | NOT_APPLICABLE | over the day before
                yes    | -         | 2025-03-20 | -          | NOT_MET        | since the day of the plan
                yes    | -         | 2025-03-21 | -          | NOT_APPLICABLE | since the day after
                yes    | -         | -          | -          | UNDETERMINED /employment/0/period | when is not recorded
                no     | -         | -          | -          | NOT_APPLICABLE | whenever it was
                """)
        void only_who_uses_employment_services_on_that_day(
                String uses, String services, String from, String through, String expected, String why) {
            Employment employment = Employment.builder()
                    .usesEmploymentServices(Row.said(uses))
                    .services(Row.isRecorded(services) ? Option.some(kinds(services)) : Option.none())
                    .period(Row.day(from).map(first -> new Period(first, Row.day(through))))
                    .build();

            assertAnswer(
                    "(5)(b)(A)",
                    record(Option.some(Array.of(employment)), careerPlan().goals(Array.empty())),
                    expected);
        }

        @Test
        void work_that_is_not_recorded_is_not_known_and_none_is_none() {
            CareerDevelopmentPlan.Builder without = careerPlan().goals(Array.empty());

            assertAnswer("(5)(b)(A)", record(Option.none(), without), "UNDETERMINED /employment");
            assertAnswer("(5)(b)(A)", record(Option.some(Array.empty()), without), "NOT_APPLICABLE");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"(5)(b)(B)", "(5)(b)(C)"})
    void what_it_presumes_and_what_comes_first_is_for_a_person(String paragraph) {
        for (String noted : Array.of("yes", "no", "-")) {
            assertAnswer(
                    paragraph,
                    record(Option.none(), careerPlan().prioritizesCompetitiveEmployment(Row.noted(noted))),
                    "JUDGMENT");
        }
    }

    @Test
    void a_reviewer_is_shown_what_is_noted_about_the_priority() {
        ServiceRecord record = record(Option.none(), careerPlan().prioritizesCompetitiveEmployment(Row.noted("no")));
        Question question = Question.asOf(Some.day(AS_OF));

        assertThat(Oar411_415_0070.rulebook()
                        .explain(
                                record,
                                question,
                                Ask.findings("(5)(b)(C)", record, question).head())
                        .toString())
                .contains("prioritizesCompetitiveEmployment");
    }

    private static Seq<String> shown(String paragraph, ServiceRecord record) {
        Question question = Question.asOf(Some.day(AS_OF));
        return Oar411_415_0070.rulebook()
                .explain(
                        record,
                        question,
                        Ask.findings(paragraph, record, question).single())
                .facts()
                .map(fact -> fact.at() + " " + fact.value());
    }

    @Test
    void an_explanation_shows_whether_work_and_options_are_so() {
        ServiceRecord record = record(
                work(Employment.builder().competitiveIntegrated(Said.YES).build()),
                careerPlan()
                        .optionsPresented(Array.of(EmploymentOption.builder()
                                .id("option-1")
                                .presentedOn(Some.day("2025-03-10"))
                                .nonDisabilitySpecific(Said.NO)
                                .evidence(Array.empty())
                                .build())));

        assertThat(shown("(5)(b)(D)", record)).contains("/employment/0/competitiveIntegrated yes");
        assertThat(shown("(5)(b)(F)", record)).contains(AT + "optionsPresented/0/nonDisabilitySpecific no");
    }

    @ParameterizedTest(name = "in such employment {0}; {1}, {2}, {3}, {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # employed | keeping | hours | wages | advancement | outcome
            yes        | yes     | yes   | yes   | in words    | MET
            yes        | no      | yes   | yes   | yes         | NOT_MET
            yes        | yes     | no    | yes   | yes         | NOT_MET
            yes        | yes     | yes   | no    | yes         | NOT_MET
            yes        | yes     | yes   | yes   | no          | NOT_MET
            yes        | -       | yes   | yes   | yes         | UNDETERMINED plan/keepingTheJob
            yes        | yes     | -     | yes   | yes         | UNDETERMINED plan/hoursByPreference
            yes        | yes     | yes   | -     | yes         | UNDETERMINED plan/wagesAndBenefits
            yes        | yes     | yes   | yes   | -           | UNDETERMINED plan/advancement
            yes        | -       | no    | -     | -           | NOT_MET
            no         | no      | no    | no    | no          | NOT_APPLICABLE
            -          | yes     | yes   | yes   | yes         | UNDETERMINED /employment/0/competitiveIntegrated
            """)
    void d_somebody_in_competitive_integrated_employment(
            String employed, String keeping, String hours, String wages, String advancement, String expected) {
        ServiceRecord record = record(
                work(Employment.builder()
                        .competitiveIntegrated(Row.said(employed))
                        .build()),
                careerPlan()
                        .keepingTheJob(Row.noted(keeping))
                        .hoursByPreference(Row.noted(hours))
                        .wagesAndBenefits(Row.noted(wages))
                        .advancement(Row.noted(advancement)));

        assertAnswer("(5)(b)(D)", record, expected);
    }

    @Nested
    @DisplayName("(E) job coaching or job development")
    class MoreHours {

        @ParameterizedTest(name = "{0}; documented {1}, discussed {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
                # services                      | documented | discussed  | outcome | why
                job-coaching                    | yes        | -          | MET     | a goal or discussion
                job-development                 | in words   | -          | MET     | a goal or discussion
                job-coaching                    | no         | -          | NOT_MET | neither
                discovery job-development       | no         | -          | NOT_MET | one of two services
                job-coaching                    | -          | 2025-03-20 | MET     | the day of the discussion
                job-coaching                    | -          | 2025-07-01 | UNDETERMINED plan/moreHoursAndAdvancement | a discussion ahead
                job-coaching                    | no         | 2025-03-20 | NOT_MET | discussed and not documented
                job-coaching                    | -          | -          | UNDETERMINED plan/moreHoursAndAdvancement | not recorded
                discovery                       | no         | -          | NOT_APPLICABLE | another service
                none                            | no         | -          | NOT_APPLICABLE | no service
                -                               | no         | -          | UNDETERMINED /employment/0/services | which is not recorded
                acme:coaching                   | no         | -          | UNDETERMINED /employment/0/services | a word of somebody else
                acme:coaching job-coaching      | no         | -          | NOT_MET | one is known
                supported-employment            | no         | -          | UNDETERMINED /employment/0/services | which part of it is not recorded
                """)
        void a_goal_or_discussion(String services, String documented, String discussed, String expected, String why) {
            assertAnswer(
                    "(5)(b)(E)",
                    record(
                            using(services),
                            careerPlan()
                                    .moreHoursAndAdvancement(Row.noted(documented))
                                    .moreHoursDiscussedOn(Row.day(discussed))),
                    expected);
        }

        @ParameterizedTest(name = "{0} hours a week, choice {1}: {2}")
        @CsvSource({"20, yes, MET", "19.5, no, MET", "0, -, MET"})
        void twenty_hours_are_only_recommended(BigDecimal hours, String choice, String expected) {
            assertAnswer(
                    "(5)(b)(E)",
                    record(
                            using("job-coaching"),
                            careerPlan()
                                    .moreHoursAndAdvancement(Row.noted("yes"))
                                    .hoursPlannedPerWeek(hours)
                                    .choiceAboutHours(Row.noted(choice))),
                    expected);
        }

        @Test
        void whoever_uses_no_employment_services_uses_none_of_these() {
            ServiceRecord record = record(
                    work(Employment.builder().usesEmploymentServices(Said.NO).build()),
                    careerPlan().moreHoursAndAdvancement(Row.noted("no")));

            assertAnswer("(5)(b)(E)", record, "NOT_APPLICABLE");
        }
    }

    @Nested
    @DisplayName("(F) options that were presented")
    class Options {

        private EmploymentOption option(String id, String elsewhere, String presented, String evidence) {
            return EmploymentOption.builder()
                    .id(id)
                    .nonDisabilitySpecific(Row.said(elsewhere))
                    .presentedOn(Row.day(presented))
                    .evidence(
                            Row.isRecorded(evidence)
                                    ? Option.some(Row.days(evidence)
                                            .map(day -> Evidence.builder()
                                                    .documentId("note-1")
                                                    .day(day)
                                                    .build()))
                                    : Option.none())
                    .build();
        }

        @ParameterizedTest(name = "{0} ({1}, {2}) and {3} ({4}, {5}): {6}  ({7})")
        @CsvSource(delimiter = '|', textBlock = """
                # elsewhere | presented | documented | elsewhere | presented | documented | outcome | why
                yes | 2025-03-10 | 2025-03-10 | no  | 2025-03-10 | 2025-03-10 | MET     | both documented, one elsewhere
                yes | -          | 2025-03-10 | -   | -          | 2025-03-10 | MET     | one elsewhere is enough
                no  | 2025-03-10 | 2025-03-10 | no  | 2025-03-10 | 2025-03-10 | NOT_MET | none elsewhere
                no  | 2025-03-10 | 2025-03-10 | -   | 2025-03-10 | 2025-03-10 | UNDETERMINED plan/optionsPresented/1/nonDisabilitySpecific | one may be
                yes | 2025-03-10 | 2025-03-10 | no  | 2025-03-10 | none       | NOT_MET | one is documented nowhere
                yes | 2025-03-10 | 2025-03-10 | no  | 2025-03-10 | -          | UNDETERMINED plan/optionsPresented/1/evidence | whether one is documented is not recorded
                no  | 2025-03-10 | 2025-03-10 | no  | 2025-03-10 | -          | NOT_MET | none elsewhere, whatever is documented
                yes | 2025-03-10 | 2025-07-01 | no  | 2025-03-10 | 2025-03-10 | NOT_MET | documented in the future only
                no  | 2025-03-10 | 2025-03-10 | yes | 2025-07-01 | 2025-03-10 | NOT_MET | presented in the future only
                yes | 2025-03-10 | 2025-03-10 | no  | 2025-07-01 | none       | MET     | not presented yet
                """)
        void are_documented_with_one_elsewhere(
                String elsewhere,
                String presented,
                String documented,
                String otherElsewhere,
                String otherPresented,
                String otherDocumented,
                String expected,
                String why) {
            CareerDevelopmentPlan.Builder plan = careerPlan()
                    .optionsPresented(Array.of(
                            option("option-1", elsewhere, presented, documented),
                            option("option-2", otherElsewhere, otherPresented, otherDocumented)));

            assertAnswer("(5)(b)(F)", record(Option.none(), plan), expected);
        }

        @Test
        void without_options() {
            assertAnswer("(5)(b)(F)", record(Option.none(), careerPlan().optionsPresented(Array.empty())), "NOT_MET");
            assertAnswer("(5)(b)(F)", record(Option.none(), careerPlan()), "UNDETERMINED plan/optionsPresented");
        }
    }

    @ParameterizedTest(name = "(G) {0}; encouraged {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            sheltered-workshop | 2025-03-10     | MET
            sheltered-workshop | not 2025-06-30 | NOT_MET
            sheltered-workshop | 2025-07-01     | NOT_MET
            sheltered-workshop | not 2025-06-29 | UNDETERMINED plan/communityOptionEncouraged
            sheltered-workshop | -              | UNDETERMINED plan/communityOptionEncouraged
            supported-employment | not 2025-06-30 | NOT_APPLICABLE
            acme:workshop      | not 2025-06-30 | UNDETERMINED /employment/0/services
            none               | not 2025-06-30 | NOT_APPLICABLE
            """)
    void g_somebody_in_a_sheltered_workshop(String services, String encouraged, String expected) {
        assertAnswer(
                "(5)(b)(G)",
                record(using(services), careerPlan().communityOptionEncouraged(Row.act(encouraged))),
                expected);
    }

    @Test
    void the_work_of_that_day_decides_in_any_order() {
        Employment before = Employment.builder()
                .services(kinds("sheltered-workshop"))
                .period(Period.of(Some.day("2020-01-01"), Some.day("2025-03-19")))
                .build();
        Employment since = Employment.builder()
                .services(kinds("job-coaching"))
                .period(Period.from(Some.day("2025-03-20")))
                .build();
        for (Array<Employment> order : Array.of(Array.of(before, since), Array.of(since, before))) {
            ServiceRecord record = record(Option.some(order), careerPlan());

            assertAnswer("(5)(b)(G)", record, "NOT_APPLICABLE");
            assertAnswer("(5)(b)(E)", record, "UNDETERMINED plan/moreHoursAndAdvancement");
        }
    }

    @Test
    void one_that_is_not_completed_yet_is_not_asked_about() {
        ServiceRecord record = record(Option.none(), careerPlan().completedOn(Some.day("2025-07-01")));

        assertThat(Ask.findings("(5)(b)(F)", record, Question.asOf(Some.day(AS_OF))))
                .isEmpty();
    }

    @ParameterizedTest(name = "completed {0}: {1}")
    @CsvSource({"2024-10-24, UNDETERMINED", "2024-10-25, NOT_MET"})
    void the_text_of_the_day_on_which_it_was_completed_decides(String completed, String expected) {
        ServiceRecord record = record(
                Option.none(), careerPlan().completedOn(Some.day(completed)).optionsPresented(Array.empty()));

        assertAnswer("(5)(b)(F)", record, expected);
    }
}
