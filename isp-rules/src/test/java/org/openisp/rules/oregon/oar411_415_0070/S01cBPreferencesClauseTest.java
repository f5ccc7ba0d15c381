package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(1)(c)(B) preferences guide the team, and the individual takes part")
class S01cBPreferencesClauseTest {

    private static final String ADULT = "1990-01-01";
    private static final String CHILD = "2012-01-01";

    /** Voices divided by blanks; {@code ?} is a preference of which it is not recorded whose it is. */
    private static Option<Seq<Statement>> preferences(String voices) {
        if (!Row.isRecorded(voices)) {
            return Option.none();
        }
        return Option.some(
                voices.equals("none")
                        ? Array.empty()
                        : Row.list(voices)
                                .map(voice -> Statement.builder()
                                        .id("preference of " + voice)
                                        .text(PlanningParts.words("It is quiet at breakfast."))
                                        .whose(
                                                voice.equals("?")
                                                        ? Option.<Seq<Voice>>none()
                                                        : Option.<Seq<Voice>>some(Array.of(new Voice(voice))))
                                        .build()));
    }

    private static Outcome asked(
            String startsOn, String born, Option<Seq<Statement>> preferences, String facilitation) {
        return asked(startsOn, "-", born, preferences, facilitation);
    }

    private static Outcome asked(
            String startsOn, String endsOn, String born, Option<Seq<Statement>> preferences, String facilitation) {
        PlanProcess process =
                PlanProcess.builder().facilitation(Row.noted(facilitation)).build();
        return PlanningParts.aboutPlan(
                "(1)(c)(B)",
                PlanningParts.recordOf(PlanningParts.planFrom(startsOn)
                                .endsOn(Row.day(endsOn))
                                .process(process))
                        .individual(PlanningParts.born(born).withPreferences(preferences)),
                "2025-06-30");
    }

    @ParameterizedTest(name = "an adult, preferences {0}, facilitation {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # preferences of    | facilitated | asked 2025-06-30
            individual          | yes         | MET
            individual          | no          | NOT_MET
            individual          | -           | UNDETERMINED /plans/0/process/facilitation
            none                | yes         | NOT_MET
            family              | yes         | NOT_MET
            family individual   | yes         | MET
            -                   | yes         | UNDETERMINED /individual/preferences
            -                   | no          | NOT_MET
            ?                   | yes         | UNDETERMINED /individual/preferences/0/whose
            family acme:chorus  | yes         | UNDETERMINED /individual/preferences/1/whose
            """)
    void of_an_adult(String voices, String facilitation, String expected) {
        Row.assertOutcome(asked("2025-04-01", ADULT, preferences(voices), facilitation), expected);
    }

    @ParameterizedTest(name = "a child, preferences of {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # preferences of                | asked 2025-06-30
            individual                      | NOT_MET
            individual team-member          | NOT_MET
            individual family               | MET
            individual legal-representative | MET
            legal-representative            | NOT_MET
            individual ?                    | UNDETERMINED /individual/preferences/1/whose
            """)
    void of_a_child(String voices, String expected) {
        Row.assertOutcome(asked("2025-04-01", CHILD, preferences(voices), "yes"), expected);
    }

    @Test
    void whether_it_is_a_child_matters_only_without_the_family() {
        Row.assertOutcome(
                asked("2025-04-01", "-", preferences("individual"), "yes"), "UNDETERMINED /individual/birthDate");
        Row.assertOutcome(asked("2025-04-01", "-", preferences("individual family"), "yes"), "MET");
    }

    @ParameterizedTest(name = "from {0}, born 2007-05-01, preferences of {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | preferences of    | asked 2025-06-30               | why
            2025-04-30 | individual        | NOT_MET                        | a child on its first day
            2025-05-01 | individual        | MET                            | eighteen on its first day
            -          | individual        | UNDETERMINED /plans/0/startsOn | child or adult, as the first day has it
            -          | individual family | MET                            | at any age
            """)
    void without_the_first_day_it_may_be_the_plan_of_a_child(
            String startsOn, String voices, String expected, String why) {
        Row.assertOutcome(asked(startsOn, "2007-05-01", preferences(voices), "yes"), expected);
    }

    @Test
    void a_preference_said_later_did_not_guide() {
        Option<Seq<Statement>> today = preferences("individual")
                .map(all -> all.map(one -> one.withStatedOn(Option.some(Some.day("2025-06-30")))));
        Option<Seq<Statement>> tomorrow = preferences("individual")
                .map(all -> all.map(one -> one.withStatedOn(Option.some(Some.day("2025-07-01")))));

        Row.assertOutcome(asked("2025-04-01", "2026-03-31", ADULT, today, "yes"), "MET");
        Row.assertOutcome(asked("2025-04-01", "2026-03-31", ADULT, tomorrow, "yes"), "NOT_MET");
    }

    @ParameterizedTest(name = "plan through {0}, said {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # plan through | said       | asked 2025-06-30             | why
            2025-05-31     | 2025-05-31 | MET                          | on its last day
            2025-05-31     | 2025-06-01 | NOT_MET                      | the plan was over
            -              | 2025-04-01 | MET                          | on its first day, whenever it ends
            -              | 2025-04-02 | UNDETERMINED /plans/0/endsOn | perhaps the plan was over
            """)
    void a_preference_said_after_the_plan_was_over_did_not_guide(
            String endsOn, String statedOn, String expected, String why) {
        Option<Seq<Statement>> preferences =
                preferences("individual").map(all -> all.map(one -> one.withStatedOn(Row.day(statedOn))));

        Row.assertOutcome(asked("2025-04-01", endsOn, ADULT, preferences, "yes"), expected);
    }

    @Test
    void a_plan_that_is_still_being_written_has_time() {
        Row.assertOutcome(asked("2025-07-01", ADULT, preferences("individual"), "no"), "PENDING");
    }

    @Test
    void nothing_recorded_about_the_process_is_not_known() {
        Row.assertOutcome(
                PlanningParts.aboutPlan(
                        "(1)(c)(B)",
                        PlanningParts.recordOf(PlanningParts.plan())
                                .individual(PlanningParts.born(ADULT).withPreferences(preferences("individual"))),
                        "2025-06-30"),
                "UNDETERMINED /plans/0/process");
    }
}
