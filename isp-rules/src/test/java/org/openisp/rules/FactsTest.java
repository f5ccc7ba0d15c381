package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.rules.Outcome.Status;

/** Every record is seen from 2025-06-30, and the last day of the tables is 2025-06-10. */
@DisplayName("A record seen from a question")
class FactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final LocalDate DUE = LocalDate.of(2025, 6, 10);
    private static final Reading<BirthdayOnFebruary29> BIRTHDAY =
            new Reading<>("birthday", "(1)", "when is it?", BirthdayOnFebruary29.MARCH_1);

    private static final class Seen extends Facts {
        Seen(ServiceRecord record) {
            super(record, Question.asOf(AS_OF), BusinessCalendar.everyDay());
        }
    }

    private static ServiceRecord.Builder record() {
        return ServiceRecord.builder()
                .id("record")
                .individual(Individual.builder().id("person").build());
    }

    /** A record that is complete through a day, or does not say through which. */
    private static Facts facts(String completeThrough) {
        return new Seen(record().completeThrough(day(completeThrough)).build());
    }

    private static Facts facts() {
        return facts("-");
    }

    private static Option<LocalDate> day(String word) {
        return Option.when(!word.equals("-"), word).map(LocalDate::parse);
    }

    /** {@code 2025-06-10}, {@code not 2025-06-10} through that day, or {@code -}. */
    private static Act act(String words) {
        return words.startsWith("not ")
                ? Act.notThrough(LocalDate.parse(words.substring(4)))
                : day(words).map(Act::on).getOrElse(Act.notRecorded());
    }

    /** Days, divided by blanks, of a register that is complete as the record is or through its own day. */
    private static Register<LocalDate> register(String days, String completeThrough) {
        Register<LocalDate> register = Register.ofAll(
                days.equals("none")
                        ? Array.empty()
                        : Array.of(days.split(" ", -1)).map(LocalDate::parse));
        return switch (completeThrough) {
            case "record" -> register;
            case "-" -> Register.notRecorded();
            default -> register.completeThrough(LocalDate.parse(completeThrough));
        };
    }

    @Test
    void what_is_of_the_day_asked_about_has_happened() {
        assertThat(facts().hasHappened(AS_OF)).isTrue();
        assertThat(facts().hasHappened(AS_OF.plusDays(1))).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-06-30, 2025-06-30",
        "2025-07-01, not 2025-06-30",
        "not 2025-06-01, not 2025-06-01",
        "not 2025-08-01, not 2025-08-01",
        "-, -"
    })
    void what_is_done_later_is_not_done_yet(String act, String soFar) {
        assertThat(facts().soFar(act(act))).isEqualTo(act(soFar));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-06-30, YES",
        "2025-07-01, NO",
        "not 2025-06-30, NO",
        "not 2025-06-29, NOT_RECORDED",
        "-, NOT_RECORDED"
    })
    void an_act_is_done_by_the_day_asked_about(String act, Said expected) {
        Condition done = facts().isDone(facts().root(), "sent", act(act));

        assertThat(done.said()).isEqualTo(expected);
        assertThat(done.missing().map(MissingFact::at))
                .isEqualTo(expected.isRecorded() ? Array.empty() : Array.of("/sent"));
    }

    @Test
    void a_yes_or_no_holds_or_is_missing() {
        Subject root = facts().root();

        assertThat(facts().holds(root, "agreed", Said.YES)).isEqualTo(Condition.yes());
        assertThat(facts().holds(root, "agreed", Said.NO)).isEqualTo(Condition.no());
        assertThat(facts().holds(root, "agreed", Said.NOT_RECORDED))
                .isEqualTo(Condition.unknown(new MissingFact(root, "agreed")));
        assertThat(facts().says(root, "goals", Noted.yes())).isEqualTo(Condition.yes());
        assertThat(facts().says(root, "goals", Noted.no())).isEqualTo(Condition.no());
        assertThat(facts().says(root, "goals", Noted.notRecorded()))
                .isEqualTo(Condition.unknown(new MissingFact(root, "goals")));
    }

    @ParameterizedTest(
            name = "the record through {0}, the register through {1}: {2}, as of today {3}, by the last day {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # record   | register   | absent         | absent as of   | by 2025-06-10
            2025-06-10 | record     | not 2025-06-10 | not 2025-06-10 | true
            2025-06-09 | record     | not 2025-06-09 | not 2025-06-09 | false
            2025-06-30 | record     | not 2025-06-30 | not 2025-06-30 | true
            2025-12-31 | record     | not 2025-12-31 | not 2025-06-30 | true
            -          | record     | -              | -              | false
            2025-06-09 | 2025-06-10 | not 2025-06-10 | not 2025-06-10 | true
            2025-12-31 | 2025-06-09 | not 2025-06-09 | not 2025-06-09 | false
            2025-12-31 | -          | -              | -              | false
            """)
    void what_a_register_lacks_was_not_done_as_far_as_it_is_complete(
            String record, String register, String absent, String absentAsOf, boolean byDue) {
        Facts facts = facts(record);
        Register<LocalDate> entries = register("none", register);

        assertThat(facts.absent(entries)).isEqualTo(act(absent));
        assertThat(facts.absentAsOf(entries)).isEqualTo(act(absentAsOf));
        assertThat(facts.isCompleteThrough(entries, DUE)).isEqualTo(byDue);
    }

    @ParameterizedTest(name = "{0}, complete through {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # entries                          | complete   | first by the last day, 2025-06-10
            2025-06-10                         | 2025-01-01 | 2025-06-10
            2025-06-20 2025-06-08 2025-06-09   | 2025-01-01 | 2025-06-08
            2025-06-08 2025-06-08              | 2025-01-01 | 2025-06-08
            2025-06-11                         | 2025-06-10 | 2025-06-11
            2025-06-11                         | 2025-06-09 | not 2025-06-09
            2025-06-30                         | 2025-06-30 | 2025-06-30
            2025-07-01                         | 2025-06-30 | not 2025-06-30
            2025-06-07                         | 2025-12-31 | not 2025-12-31
            none                               | 2025-06-30 | not 2025-06-30
            none                               | -          | -
            """)
    void the_first_of_a_kind_counts_and_a_late_one_only_of_a_complete_register(
            String entries, String completeThrough, String expected) {
        // the seventh of a month is of another kind
        Act first = facts().firstBy(
                        DUE,
                        register(entries, completeThrough),
                        entry -> entry.getDayOfMonth() != 7,
                        Function.identity());

        assertThat(first).isEqualTo(act(expected));
    }

    @ParameterizedTest(name = "{0} or {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # one          | other          | either, as the last day 2025-06-10 needs it
            2025-06-10     | 2025-06-09     | 2025-06-09
            2025-06-08     | 2025-06-09     | 2025-06-08
            2025-06-10     | 2025-06-11     | 2025-06-10
            2025-06-10     | not 2025-06-30 | 2025-06-10
            2025-06-10     | -              | 2025-06-10
            2025-06-11     | 2025-06-12     | 2025-06-11
            2025-06-13     | 2025-06-12     | 2025-06-12
            2025-06-12     | not 2025-06-10 | 2025-06-12
            2025-06-12     | not 2025-06-09 | not 2025-06-09
            2025-06-12     | -              | -
            not 2025-06-10 | -              | -
            not 2025-06-10 | not 2025-06-09 | not 2025-06-09
            not 2025-06-10 | not 2025-06-10 | not 2025-06-10
            -              | -              | -
            """)
    void either_of_two_is_late_only_if_neither_can_have_been_in_time(String one, String other, String expected) {
        assertThat(Facts.eitherBy(DUE, act(one), act(other))).isEqualTo(act(expected));
        assertThat(Facts.eitherBy(DUE, act(other), act(one))).isEqualTo(act(expected));
    }

    @ParameterizedTest(name = "by {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # last day | act            | seen from 2025-06-30
            2025-06-10 | 2025-06-10     | MET
            2025-06-10 | 2025-06-11     | NOT_MET
            2025-06-10 | not 2025-06-10 | NOT_MET
            2025-06-10 | not 2025-06-09 | UNDETERMINED
            2025-06-10 | -              | UNDETERMINED
            2025-06-29 | not 2025-06-30 | NOT_MET
            2025-06-30 | not 2025-06-30 | PENDING
            2025-06-30 | -              | PENDING
            2025-07-01 | not 2025-06-30 | PENDING
            2025-06-30 | 2025-06-30     | MET
            """)
    void the_last_day_is_itself_in_time(LocalDate due, String act, Status expected) {
        MissingFact missing = new MissingFact(facts().root(), "sent");
        Outcome outcome = facts().byLastDay(due, act(act), missing);

        assertThat(outcome.status()).isEqualTo(expected);
        assertThat(outcome.due()).contains(due);
        assertThat(outcome.done()).isEqualTo(act(act).doneOn());
        assertThat(outcome.missing()).isEqualTo(expected == Status.UNDETERMINED ? Array.of(missing) : Array.empty());
        assertThat(outcome.isLate()).isEqualTo(expected == Status.NOT_MET && !act.startsWith("not "));
    }

    @Test
    void an_age_is_reached_on_the_birthday() {
        Facts born = new Seen(record().individual(Individual.builder()
                        .id("person")
                        .birthDate(new BirthDate(LocalDate.of(2004, 2, 29)))
                        .build())
                .build());

        assertThat(born.isOfAge(18, LocalDate.of(2022, 2, 28), BIRTHDAY)).isEqualTo(Condition.no());
        assertThat(born.isOfAge(18, LocalDate.of(2022, 3, 1), BIRTHDAY)).isEqualTo(Condition.yes());
        assertThat(facts().isOfAge(18, AS_OF, BIRTHDAY).missing().map(MissingFact::at))
                .containsExactly("/individual/birthDate");
    }

    @Test
    void the_calendar_of_the_question_goes_before_that_of_the_law() {
        BusinessCalendar closed = BusinessCalendar.everyDay().closedAlsoOn(Array.of(DUE));
        Facts facts =
                new Facts(record().build(), Question.asOf(AS_OF).withCalendar(closed), BusinessCalendar.everyDay()) {};

        assertThat(facts.calendar()).isEqualTo(closed);
        assertThat(facts().calendar()).isEqualTo(BusinessCalendar.everyDay());
        assertThat(closed.name()).isEqualTo("every day, closed also on 2025-06-10");
    }
}
