package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
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
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.content.SupporterRole;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedArea;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.core.plan.Isp;

/** What is important stands in a table as {@code to/family+team-member}: in which way, and whose view it is. */
@DisplayName("MO-16 to MO-19 who and what is important, MO-46 beginning with strengths")
class C01ImportanceGuideTest {

    private static Importance importance(String words) {
        Seq<String> told = Told.parts(words, "/");
        return Importance.builder()
                .id("importance")
                .kind(told.get(0).equals("to") ? ImportanceKind.IMPORTANT_TO : ImportanceKind.IMPORTANT_FOR)
                .whose(Told.word(told.get(1))
                        .map(whose -> whose.equals("nobody")
                                ? Array.<Voice>empty()
                                : Told.parts(whose, "\\+").map(Voice::new)))
                .build();
    }

    /** Numbered from 0 in the order given. */
    private static Isp.Builder withImportant(String plan, String words) {
        return Told.planIn(plan)
                .important(Told.list(words, C01ImportanceGuideTest::importance)
                        .map(all -> all.zipWithIndex((one, i) -> one.withId("importance-" + i))));
    }

    @ParameterizedTest(name = "plan in {0}, people {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            use     | sister      | MET
            use     | sister anna | MET
            use     | none        | MET
            use     | -           | UNDETERMINED /plans/0/importantPeople
            draft   | sister      | MET
            draft   | -           | UNDETERMINED /plans/0/importantPeople
            unknown | none        | MET
            """)
    void who_is_important_is_known_or_that_nobody_is(String plan, String people, String expected) {
        Told.assertAnswer(Told.aboutPlan(Told.planIn(plan).importantPeople(Told.list(people)), "MO-16"), expected);
    }

    @ParameterizedTest(name = "plan in {0}, important {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | important                               | asked 2025-09-01                     | why
            use     | to/individual to/team-member            | MET                                  | both
            use     | to/family to/individual                 | MET                                  | in any order
            use     | to/individual to/legal-representative   | MET                                  | a guardian is somebody else
            use     | to/individual to/family+team-member     | MET                                  | of two others
            use     | to/individual                           | NOT_MET                              | nobody else's
            use     | to/individual to/individual             | NOT_MET                              | nobody else's
            use     | to/team-member                          | NOT_MET                              | not the individual's
            use     | to/individual+team-member               | NOT_MET                              | not told apart
            use     | to/individual to/individual+family      | NOT_MET                              | nobody else's alone
            use     | to/family to/individual+family          | NOT_MET                              | not the individual's alone
            use     | to/individual for/team-member           | NOT_MET                              | important for is something else
            use     | for/individual to/team-member           | NOT_MET                              | important for is something else
            use     | to/individual to/nobody                 | NOT_MET                              | nobody is not somebody else
            use     | to/nobody to/team-member                | NOT_MET                              | nobody is not the individual
            use     | to/individual to/-                      | UNDETERMINED /plans/0/important/1/whose | perhaps somebody else's
            use     | to/- to/team-member                     | UNDETERMINED /plans/0/important/0/whose | perhaps the individual's
            use     | to/- to/-                               | UNDETERMINED /plans/0/important/0/whose | perhaps both
            use     | to/individual to/team-member to/-       | MET                                  | whatever the third is
            use     | to/individual for/-                     | NOT_MET                              | whosever it is
            use     | to/-                                    | NOT_MET                              | one cannot be both
            use     | to/- to/individual+family               | NOT_MET                              | one cannot be both, and the other is neither
            use     | to/- to/nobody                          | NOT_MET                              | one cannot be both, and the other is neither
            use     | to/- to/individual+family to/-          | UNDETERMINED /plans/0/important/0/whose | perhaps both
            use     | to/mo:person-served to/family           | UNDETERMINED /plans/0/important/0/whose | perhaps the individual's
            use     | to/individual to/mo:neighbor            | UNDETERMINED /plans/0/important/1/whose | perhaps the individual's as well
            use     | to/individual+mo:self to/family         | UNDETERMINED /plans/0/important/0/whose | perhaps nobody else's
            use     | to/family+mo:self to/individual         | UNDETERMINED /plans/0/important/0/whose | perhaps the individual's as well
            use     | to/family+mo:self to/team-member        | NOT_MET                              | not the individual's alone
            use     | to/mo:person-served                     | NOT_MET                              | one cannot be both
            use     | none                                    | NOT_MET                              | nothing
            use     | -                                       | UNDETERMINED /plans/0/important      | not recorded
            draft   | to/individual to/team-member            | MET                                  | both
            draft   | to/individual                           | PENDING                              | still being written
            draft   | none                                    | PENDING                              | still being written
            draft   | -                                       | UNDETERMINED /plans/0/important      | not recorded
            unknown | to/individual                           | UNDETERMINED /plans/0/startsOn       | in use or not is not known
            """)
    void what_the_individual_holds_important_stands_apart_from_what_others_do(
            String plan, String important, String expected, String why) {
        Told.assertAnswer(Told.aboutPlan(withImportant(plan, important), "MO-17"), expected);
    }

    @ParameterizedTest(name = "plan in {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | the second entry          | asked 2025-09-01
            use     | to/individual             | MET
            use     | for/team-member           | MET
            use     | to/mo:neighbor            | MET
            use     | to/individual+team-member | NOT_MET
            use     | for/family+team-member    | NOT_MET
            use     | to/nobody                 | NOT_MET
            use     | to/-                      | UNDETERMINED /plans/0/important/1/whose
            draft   | to/individual             | MET
            draft   | to/individual+team-member | PENDING
            draft   | to/nobody                 | PENDING
            unknown | to/individual+team-member | UNDETERMINED /plans/0/startsOn
            """)
    void each_entry_is_that_of_one(String plan, String second, String expected) {
        ServiceRecord record = Guide.record(
                        withImportant(plan, "to/individual " + second).build())
                .build();

        Told.assertAnswer(Guide.answer(record, "MO-18", "importance", "importance-0"), "MET");
        Told.assertAnswer(Guide.answer(record, "MO-18", "importance", "importance-1"), expected);
    }

    @Test
    void entries_that_are_not_recorded_are_not_known() {
        Told.assertAnswer(Told.aboutPlan(Guide.plan(), "MO-18"), "UNDETERMINED /plans/0/important");
    }

    @ParameterizedTest(name = "plan in {0}, important {1}, duties of supporters {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | important       | duties  | asked 2025-09-01
            use     | for/team-member | none    | MET
            use     | for/-           | none    | MET
            use     | for/team-member | -       | MET
            use     | none            | yes     | MET
            use     | -               | yes     | MET
            use     | to/individual   | no yes  | MET
            use     | to/individual   | none    | NOT_MET
            use     | to/individual   | no      | NOT_MET
            use     | none            | none    | NOT_MET
            use     | to/individual   | ?       | UNDETERMINED /plans/0/supporterRoles/0/duty
            use     | to/individual   | no ?    | UNDETERMINED /plans/0/supporterRoles/1/duty
            use     | to/individual   | -       | UNDETERMINED /plans/0/supporterRoles
            use     | -               | none    | UNDETERMINED /plans/0/important
            use     | -               | no      | UNDETERMINED /plans/0/important
            draft   | for/team-member | none    | MET
            draft   | to/individual   | none    | PENDING
            draft   | -               | none    | UNDETERMINED /plans/0/important
            unknown | none            | none    | UNDETERMINED /plans/0/startsOn
            """)
    void what_is_important_for_health_and_safety_is_there(
            String plan, String important, String duties, String expected) {
        Isp.Builder with = withImportant(plan, important)
                .supporterRoles(Told.list(
                        duties,
                        duty -> SupporterRole.builder()
                                .needId("need")
                                .duty(Told.noted(duty.equals("?") ? "-" : duty))
                                .build()));
        Need health = Need.builder().id("need").healthOrSafety(Said.YES).build();

        Told.assertAnswer(Told.aboutPlan(Guide.record(with.build()).needs(Array.of(health)), "MO-19"), expected);
    }

    @ParameterizedTest(name = "health or safety {0}, area {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # health or safety | area       | a supporter has a duty for the need
            yes                | employment | MET
            -                  | health     | MET
            no                 | health     | NOT_MET
            no                 | employment | NOT_MET
            -                  | employment | UNDETERMINED /needs/0/healthOrSafety
            """)
    void a_duty_tells_of_it_where_the_need_is_one_for_health_or_safety(
            String healthOrSafety, String area, String expected) {
        Need need = Need.builder()
                .id("need")
                .healthOrSafety(Told.said(healthOrSafety))
                .area(new NeedArea(area))
                .build();
        SupporterRole role =
                SupporterRole.builder().needId("need").duty(Noted.yes()).build();
        ServiceRecord.Builder record = Guide.record(
                withImportant("use", "none").supporterRoles(Array.of(role)).build());

        Told.assertAnswer(Told.aboutPlan(record, "MO-19"), "UNDETERMINED /needs");
        Told.assertAnswer(Told.aboutPlan(record.needs(Array.of(need)), "MO-19"), expected);
    }

    @ParameterizedTest(name = "strengths {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            singing         | MET
            singing cooking | MET
            none            | NOT_MET
            -               | UNDETERMINED /individual/strengths
            """)
    void planning_begins_with_strengths(String strengths, String expected) {
        ServiceRecord record = Guide.record()
                .individual(Guide.adult()
                        .strengths(Told.list(
                                strengths,
                                word -> Statement.builder()
                                        .id(word)
                                        .text(new FreeText(word))
                                        .build()))
                        .build())
                .build();

        Told.assertAnswer(Guide.answer(record, "MO-46", "record", "record"), expected);
        Told.assertAnswer(
                Guide.answer(record.withPlans(Register.notRecorded()), "MO-46", "record", "record"), expected);
    }

    @ParameterizedTest(name = "told on {0}: {1}")
    @CsvSource({"2025-09-01, MET", "2025-09-02, NOT_MET"})
    void a_strength_counts_from_the_day_on_which_it_is_told(LocalDate statedOn, String expected) {
        Statement singing = Statement.builder()
                .id("singing")
                .text(new FreeText("Sings in the choir."))
                .statedOn(statedOn)
                .build();
        ServiceRecord record = Guide.record()
                .individual(Guide.adult().strengths(Array.of(singing)).build())
                .build();

        Told.assertAnswer(Guide.answer(record, "MO-46", "record", "record"), expected);
    }
}
