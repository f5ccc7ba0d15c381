package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.StayEvent;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(2)(c)(A) to (E) the programs that may give a new start date")
class S02cNewStartDateClauseTest {

    private static final Question IN_AUTUMN = Question.asOf(Some.day("2025-10-01"));

    private static final Seq<String> PARAGRAPHS =
            Array.of("(2)(c)(A)", "(2)(c)(B)", "(2)(c)(C)", "(2)(c)(D)", "(2)(c)(E)");

    @ParameterizedTest(name = "{0} {1}: {2} is met  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        ENTRY | 24-hour-residential | (2)(c)(A) | division 325
        EXIT  | 24-hour-residential | (2)(c)(A) | enters or exits
        ENTRY | host-home           | (2)(c)(B) | division 348
        EXIT  | host-home           | (2)(c)(B) | enters or exits
        ENTRY | supported-living    | (2)(c)(C) | division 328
        EXIT  | supported-living    | (2)(c)(C) | enters or exits
        ENTRY | child-foster-home   | (2)(c)(D) | division 346
        ENTRY | adult-foster-home   | (2)(c)(D) | division 360
        EXIT  | adult-foster-home   | (2)(c)(D) | enters or exits
        ENTRY | ciis                | (2)(c)(E) | a CIIS program
        EXIT  | ciis                | (2)(c)(E) | enters or exits
        ENTRY | own-or-family-home  | -          | the text does not list a home of one's own
        EXIT  | own-or-family-home  | -          | nor leaving it
        """)
    void from_or_to_a_home_of_ones_own(StayEvent event, String program, String listed, String why) {
        Stay listedStay = event == StayEvent.ENTRY
                ? stay("stay-1", program, "program-1", "2025-06-10", "-")
                : stay("stay-1", program, "program-1", "2024-01-01", "2025-06-09");
        Stay home = event == StayEvent.ENTRY
                ? stay("stay-0", "own-or-family-home", "home-1", "2024-01-01", "2025-06-09")
                : stay("stay-0", "own-or-family-home", "home-1", "2025-06-10", "-");
        ServiceRecord record = record(event, Register.of(home, listedStay));
        for (String paragraph : PARAGRAPHS) {
            Row.assertOutcome(
                    Ask.outcome(paragraph, "plan-1", record, IN_AUTUMN),
                    paragraph.equals(listed) ? "MET" : "NOT_APPLICABLE");
        }
    }

    /** The new start is 2025-07-01. */
    @ParameterizedTest(name = "{0} {1}, from {2} through {3}: {4} is {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
        ENTRY | 24-hour-residential | 2024-07-01 | -          | (2)(c)(A) | MET     | on the first of the twelve months before the start
        ENTRY | 24-hour-residential | 2024-06-30 | -          | (2)(c)(A) | NOT_MET | the day before them
        ENTRY | 24-hour-residential | 2019-05-01 | -          | (2)(c)(A) | NOT_MET | nothing was entered or left for years
        EXIT  | host-home           | 2019-05-01 | 2024-07-01 | (2)(c)(B) | MET     | left on the first of the twelve months
        EXIT  | host-home           | 2019-05-01 | 2024-06-30 | (2)(c)(B) | NOT_MET | left the day before
        EXIT  | host-home           | 2019-05-01 | -          | (2)(c)(B) | UNDETERMINED /stays/0/exitedOn | when it was left is not recorded
        ENTRY | supported-living    | 2024-06-30 | 2025-06-09 | (2)(c)(C) | NOT_MET | the entry is named, not the exit
        EXIT  | adult-foster-home   | 2024-01-01 | 2024-06-30 | (2)(c)(D) | NOT_MET | of foster care as well
        ENTRY | ciis                | 2024-06-30 | -          | (2)(c)(E) | NOT_MET | and of CIIS
        ENTRY | acme:lodge          | 2024-06-30 | -          | (2)(c)(A) | UNDETERMINED /stays/0/programType | perhaps another kind of program
        """)
    void a_new_start_is_established_within_twelve_months_of_the_move(
            StayEvent event,
            String program,
            String enteredOn,
            String exitedOn,
            String paragraph,
            String expected,
            String why) {
        Stay stay = stay("stay-1", program, "program-1", enteredOn, exitedOn);
        Row.assertOutcome(Ask.outcome(paragraph, "plan-1", record(event, Register.of(stay)), IN_AUTUMN), expected);
    }

    @ParameterizedTest(name = "within one {1}, {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        (2)(c)(A) | 24-hour-residential | ENTRY | NOT_MET  | a transfer within the same program
        (2)(c)(A) | 24-hour-residential | EXIT  | NOT_MET  | seen from the setting that was left
        (2)(c)(B) | host-home           | ENTRY | NOT_MET  | a transfer within the same program
        (2)(c)(B) | host-home           | EXIT  | NOT_MET  | seen from the setting that was left
        (2)(c)(C) | supported-living    | ENTRY | NOT_MET  | a transfer within the same program
        (2)(c)(C) | supported-living    | EXIT  | NOT_MET  | seen from the setting that was left
        (2)(c)(D) | adult-foster-home   | ENTRY | JUDGMENT | the text has no such sentence for foster care
        (2)(c)(D) | child-foster-home   | EXIT  | JUDGMENT | the text has no such sentence for foster care
        (2)(c)(E) | ciis                | ENTRY | JUDGMENT | nor for CIIS
        """)
    void a_transfer_to_a_new_setting_within_the_same_program(
            String paragraph, String program, StayEvent event, String expected, String why) {
        Stay before =
                stay(event == StayEvent.EXIT ? "stay-1" : "stay-0", program, "program-1", "2024-01-01", "2025-06-09");
        Stay after = stay(event == StayEvent.EXIT ? "stay-2" : "stay-1", program, "program-1", "2025-06-10", "-");
        Row.assertOutcome(
                Ask.outcome(paragraph, "plan-1", record(event, Register.of(before, after)), IN_AUTUMN), expected);
    }

    @ParameterizedTest(name = "before: {0} in {1} through {2}, entered program-1 on 2025-06-10: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        24-hour-residential | program-1 | 2025-06-10 | NOT_MET | left and entered on one day: a transfer
        24-hour-residential | program-1 | 2025-06-11 | NOT_MET | two days in both: a transfer
        24-hour-residential | program-1 | 2025-12-31 | NOT_MET | still in the program it has entered
        24-hour-residential | program-2 | 2025-06-11 | MET     | two days in both, but another program
        24-hour-residential | program-1 | 2025-05-01 | MET     | weeks elsewhere between: an entry, not a transfer
        24-hour-residential | program-1 | 2025-06-08 | MET     | one day elsewhere between
        24-hour-residential | program-2 | 2025-06-09 | MET     | another program
        supported-living    | program-3 | 2025-06-09 | MET     | a program of another type
        acme:lodge          | program-1 | 2025-06-09 | UNDETERMINED /stays/0/programType | the kind of program that was left is not known
        acme:lodge          | program-2 | 2025-06-09 | MET     | another program, whatever its kind
        24-hour-residential | -         | 2025-06-09 | UNDETERMINED /stays/0/programId | which program was left is not recorded
        """)
    void what_was_left_decides_whether_it_is_a_transfer(
            String program, String programId, String exitedOn, String expected, String why) {
        Stay before = stay("stay-0", program, programId, "2024-01-01", exitedOn);
        Stay entered = stay("stay-1", "24-hour-residential", "program-1", "2025-06-10", "-");
        Row.assertOutcome(
                Ask.outcome("(2)(c)(A)", "plan-1", record(StayEvent.ENTRY, Register.of(before, entered)), IN_AUTUMN),
                expected);
    }

    @ParameterizedTest(name = "left 2025-06-10, another setting of the program from {0} to {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-11 | -          | NOT_MET | left one day, entered the next
        2025-06-12 | -          | MET     | one day elsewhere between
        2025-06-09 | -          | NOT_MET | two days in both: a transfer
        2025-06-09 | 2025-06-11 | NOT_MET | in the other a day longer
        2025-06-09 | 2025-06-10 | MET     | both left on one day: the program was left
        2025-06-01 | 2025-06-05 | MET     | the other was left before
        """)
    void another_setting_may_be_entered_before_the_one_is_left(
            String enteredOn, String exitedOn, String expected, String why) {
        Stay left = stay("stay-1", "24-hour-residential", "program-1", "2024-01-01", "2025-06-10");
        Stay entered = stay("stay-2", "24-hour-residential", "program-1", enteredOn, exitedOn);
        Row.assertOutcome(
                Ask.outcome("(2)(c)(A)", "plan-1", record(StayEvent.EXIT, Register.of(left, entered)), IN_AUTUMN),
                expected);
    }

    @Test
    void two_settings_entered_on_one_day_are_no_transfer() {
        Stay other = stay("stay-0", "24-hour-residential", "program-1", "2025-06-10", "2025-06-20");
        Stay entered = stay("stay-1", "24-hour-residential", "program-1", "2025-06-10", "-");
        Row.assertOutcome(
                Ask.outcome("(2)(c)(A)", "plan-1", record(StayEvent.ENTRY, Register.of(other, entered)), IN_AUTUMN),
                "MET");
    }

    @Test
    void the_same_provider_is_not_the_same_program() {
        Stay before = stay("stay-0", "24-hour-residential", "program-1", "2024-01-01", "2025-06-09")
                .withProviderId(Option.some("provider-1"));
        Stay entered = stay("stay-1", "24-hour-residential", "program-2", "2025-06-10", "-")
                .withProviderId(Option.some("provider-1"));
        Row.assertOutcome(
                Ask.outcome("(2)(c)(A)", "plan-1", record(StayEvent.ENTRY, Register.of(before, entered)), IN_AUTUMN),
                "MET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(2)(c)(A)", "(2)(c)(B)", "(2)(c)(C)", "(2)(c)(D)", "(2)(c)(E)"})
    void without_the_stay_recorded_it_is_not_known(String paragraph) {
        Row.assertOutcome(
                Ask.outcome(paragraph, "plan-1", record(StayEvent.ENTRY, Register.notRecorded()), IN_AUTUMN),
                "UNDETERMINED /stays");
    }

    @Test
    void where_an_earlier_stay_may_be_missing_a_transfer_cannot_be_ruled_out() {
        Stay entered = stay("stay-1", "24-hour-residential", "program-1", "2025-06-10", "-");
        ServiceRecord record = record(StayEvent.ENTRY, Register.of(entered));
        Row.assertOutcome(Ask.outcome("(2)(c)(A)", "plan-1", record, IN_AUTUMN), "MET");
        Row.assertOutcome(
                Ask.outcome(
                        "(2)(c)(A)",
                        "plan-1",
                        ServiceRecord.builder()
                                .id("record-1")
                                .individual(record.getIndividual())
                                .representatives(Array.empty())
                                .stays(record.getStays())
                                .plans(record.getPlans())
                                .build(),
                        IN_AUTUMN),
                "UNDETERMINED /stays");
    }

    @ParameterizedTest(name = "{0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        ENTRY | 2025-06-09 | NOT_APPLICABLE | the individual enters tomorrow
        ENTRY | 2025-06-10 | MET            | enters today
        EXIT  | 2025-06-29 | NOT_APPLICABLE | leaves tomorrow
        EXIT  | 2025-06-30 | MET            | leaves today
        """)
    void before_the_entry_or_exit_nothing_follows_from_it(StayEvent event, String asOf, String expected, String why) {
        Stay stay = stay("stay-1", "host-home", "program-1", "2025-06-10", "2025-06-30");
        Stay foreign = stay.withProgramType(new ProgramType("acme:lodge"));
        Question question = Question.asOf(Some.day(asOf));

        Row.assertOutcome(Ask.outcome("(2)(c)(B)", "plan-1", record(event, Register.of(stay)), question), expected);
        Row.assertOutcome(
                Ask.outcome("(2)(c)(B)", "plan-1", record(event, Register.of(foreign)), question),
                expected.equals("MET") ? "UNDETERMINED /stays/0/programType" : expected);
    }

    @Test
    void a_stay_in_a_kind_of_program_that_is_not_known_may_be_in_a_listed_one() {
        ServiceRecord record =
                record(StayEvent.ENTRY, Register.of(stay("stay-1", "acme:lodge", "program-1", "2025-06-10", "-")));
        for (String paragraph : PARAGRAPHS) {
            Row.assertOutcome(Ask.outcome(paragraph, "plan-1", record, IN_AUTUMN), "UNDETERMINED /stays/0/programType");
        }
    }

    @ParameterizedTest(name = "(2)(c)({0}) left {1} {2} of {3}, entered {4} of {5}: {6}  ({7})")
    @CsvSource(delimiter = '|', textBlock = """
        D | adult-foster-home | program-1 | provider-1 | program-2 | provider-1 | JUDGMENT | the same provider: an exit and an entry by the definition of transfer
        D | adult-foster-home | program-1 | provider-1 | program-2 | provider-2 | MET      | another program of another provider
        D | child-foster-home | program-1 | provider-1 | program-2 | provider-1 | JUDGMENT | of children as well
        E | ciis              | program-1 | provider-1 | program-2 | provider-1 | JUDGMENT | and in CIIS
        D | adult-foster-home | program-1 | -          | program-2 | provider-2 | UNDETERMINED /stays/0/providerId | whose home was left is not recorded
        D | adult-foster-home | program-1 | provider-1 | program-2 | -          | UNDETERMINED /stays/1/providerId | whose home was entered is not recorded
        D | adult-foster-home | program-1 | -          | program-1 | -          | JUDGMENT | the same program, whoever provides it
        A | 24-hour-residential | program-1 | -        | program-2 | -          | MET      | of others the program decides, not the provider
        A | 24-hour-residential | program-1 | -        | -         | -          | UNDETERMINED /stays/1/programId | which program was entered is not recorded
        """)
    void in_foster_care_and_ciis_the_same_provider_is_for_a_person(
            String paragraph,
            String program,
            String left,
            String leftProvider,
            String entered,
            String enteredProvider,
            String expected,
            String why) {
        Stay before = stay("stay-0", program, left, "2024-01-01", "2025-06-09")
                .withProviderId(Option.when(Row.isRecorded(leftProvider), leftProvider));
        Stay after = stay("stay-1", program, entered, "2025-06-10", "-")
                .withProviderId(Option.when(Row.isRecorded(enteredProvider), enteredProvider));
        Row.assertOutcome(
                Ask.outcome(
                        "(2)(c)(" + paragraph + ")",
                        "plan-1",
                        record(StayEvent.ENTRY, Register.of(before, after)),
                        IN_AUTUMN),
                expected);
    }

    @ParameterizedTest(name = "another stay in {0} of {1} from {2}, without an exit: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        host-home  | program-1 | 2024-01-01 | UNDETERMINED /stays/0/exitedOn | it may have been left for this one
        host-home  | -         | 2024-01-01 | UNDETERMINED /stays/0/exitedOn | and it may be the same program
        host-home  | program-2 | 2024-01-01 | MET                            | another program, whenever it was left
        host-home  | program-1 | 2025-06-10 | MET                            | begun the same day, it was not left for this one
        host-home  | program-1 | 2025-08-01 | MET                            | begun later
        adult-foster-home | program-1 | 2024-01-01 | MET                     | a program of another kind
        """)
    void an_earlier_stay_that_does_not_say_when_it_ended_may_have_led_to_this_one(
            String program, String programId, String enteredOn, String expected, String why) {
        Stay other = stay("stay-0", program, programId, enteredOn, "-");
        Stay entered = stay("stay-1", "host-home", "program-1", "2025-06-10", "2025-07-20");
        Row.assertOutcome(
                Ask.outcome("(2)(c)(B)", "plan-1", record(StayEvent.ENTRY, Register.of(other, entered)), IN_AUTUMN),
                expected);
    }

    @ParameterizedTest(name = "another foster home of {0} and {1}, without an exit: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        program-2 | provider-2 | MET                            | another program of another provider
        program-2 | provider-1 | UNDETERMINED /stays/0/exitedOn | the same provider: perhaps a transfer
        program-2 | -          | UNDETERMINED /stays/0/exitedOn | whose home it is is not recorded
        """)
    void in_foster_care_an_earlier_stay_at_the_same_provider_may_have_led_to_this_one(
            String programId, String providerId, String expected, String why) {
        Stay other = stay("stay-0", "adult-foster-home", programId, "2024-01-01", "-")
                .withProviderId(Option.when(Row.isRecorded(providerId), providerId));
        Stay entered = stay("stay-1", "adult-foster-home", "program-1", "2025-06-10", "-")
                .withProviderId(Option.some("provider-1"));
        Row.assertOutcome(
                Ask.outcome("(2)(c)(D)", "plan-1", record(StayEvent.ENTRY, Register.of(other, entered)), IN_AUTUMN),
                expected);
    }

    @Test
    void an_exit_looks_at_what_was_entered_and_not_at_an_earlier_stay() {
        Stay other = stay("stay-0", "host-home", "program-1", "2024-01-01", "-");
        Stay left = stay("stay-1", "host-home", "program-1", "2025-01-10", "2025-06-10");
        Row.assertOutcome(
                Ask.outcome("(2)(c)(B)", "plan-1", record(StayEvent.EXIT, Register.of(other, left)), IN_AUTUMN), "MET");
    }

    @Test
    void an_exit_of_an_unknown_day_is_not_known() {
        Stay stay = stay("stay-1", "host-home", "program-1", "2025-01-10", "-");
        Row.assertOutcome(
                Ask.outcome("(2)(c)(B)", "plan-1", record(StayEvent.EXIT, Register.of(stay)), IN_AUTUMN),
                "UNDETERMINED /stays/0/exitedOn");
    }

    @ParameterizedTest(name = "entered 2025-06-10, stays complete {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-10 | MET
        2025-06-09 | UNDETERMINED /stays
        """)
    void stays_are_complete_through_the_day_of_the_entry(String complete, String expected) {
        Stay entered = stay("stay-1", "host-home", "program-1", "2025-06-10", "-");
        Row.assertOutcome(
                Ask.outcome(
                        "(2)(c)(B)",
                        "plan-1",
                        record(StayEvent.ENTRY, Row.register(Array.of(entered), complete)),
                        IN_AUTUMN),
                expected);
    }

    @ParameterizedTest(name = "left 2025-06-10, stays complete {0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-11 | 2025-10-01 | MET                 | nothing was entered on the day after
        2025-06-10 | 2025-10-01 | UNDETERMINED /stays | perhaps another setting was entered on the day after
        2025-06-09 | 2025-10-01 | UNDETERMINED /stays | or on that day
        2025-06-10 | 2025-06-10 | MET                 | the day after has not come
        2025-06-10 | 2025-06-11 | UNDETERMINED /stays | it has
        """)
    void after_an_exit_stays_are_complete_through_the_day_after(
            String complete, String asOf, String expected, String why) {
        Stay left = stay("stay-1", "host-home", "program-1", "2024-01-01", "2025-06-10");
        Row.assertOutcome(
                Ask.outcome(
                        "(2)(c)(B)",
                        "plan-1",
                        record(StayEvent.EXIT, Row.register(Array.of(left), complete)),
                        Question.asOf(Some.day(asOf))),
                expected);
    }

    @ParameterizedTest(name = "left 2025-06-10, entered 2025-06-11, asked {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-10 | MET
        2025-06-11 | NOT_MET
        """)
    void a_setting_that_is_entered_tomorrow_is_not_entered_yet(String asOf, String expected) {
        Stay left = stay("stay-1", "host-home", "program-1", "2024-01-01", "2025-06-10");
        Stay entered = stay("stay-2", "host-home", "program-1", "2025-06-11", "-");
        Row.assertOutcome(
                Ask.outcome(
                        "(2)(c)(B)",
                        "plan-1",
                        record(StayEvent.EXIT, Register.of(left, entered)),
                        Question.asOf(Some.day(asOf))),
                expected);
    }

    @ParameterizedTest(name = "entered {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
        own-or-family-home            | NOT_MET | in none of the lists: "any of the following"
        childrens-extraordinary-needs | NOT_MET | nor is this one
        other-residential             | NOT_MET | nor a program under the rules of another state
        other                         | NOT_MET | nor another one
        stabilization-and-crisis-unit | MET     | the text does not say whether it is one of division 325
        host-home                     | MET     | (2)(c)(B) tells
        acme:lodge                    | MET     | (A) to (E) tell that it is not known
        """)
    void a_new_start_date_takes_an_entry_to_a_listed_program(String program, String expected, String why) {
        Stay entered = stay("stay-1", program, "program-1", "2025-06-10", "-");
        assertNewStart(StayEvent.ENTRY, Register.of(entered), "2025-10-01", expected);
    }

    @ParameterizedTest(name = "home on 2025-06-10, {0} from {1} through {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        adult-foster-home  | 2024-01-01 | 2025-06-09 | MET                             | left for home: the other side of the same move
        adult-foster-home  | 2024-01-01 | 2025-06-01 | MET                             | left some days before
        adult-foster-home  | 2024-01-01 | 2024-07-01 | MET                             | on the first of the twelve months before the start
        adult-foster-home  | 2024-01-01 | 2024-06-30 | NOT_MET                         | left before them
        adult-foster-home  | 2024-01-01 | -          | UNDETERMINED /stays/0/exitedOn  | perhaps left for home
        adult-foster-home  | 2025-10-02 | -          | NOT_MET                         | not entered yet
        ciis               | 2025-06-20 | -          | MET                             | entered while at home
        own-or-family-home | 2024-01-01 | 2025-06-09 | NOT_MET                         | from one home to another
        acme:lodge         | 2024-01-01 | 2025-06-09 | UNDETERMINED /stays/0/programType | what was left may be a listed program
        acme:lodge         | 2024-01-01 | 2024-06-30 | NOT_MET                         | whatever it was, left before the twelve months
        """)
    void beside_a_home_of_ones_own_another_entry_or_exit_may_be_meant(
            String program, String enteredOn, String exitedOn, String expected, String why) {
        Stay other = stay("stay-0", program, "program-0", enteredOn, exitedOn);
        Stay home = stay("stay-1", "own-or-family-home", "home-1", "2025-06-10", "-");
        assertNewStart(StayEvent.ENTRY, Register.of(other, home), "2025-10-01", expected);
    }

    @ParameterizedTest(name = "stays complete {0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-10-01 | 2025-10-01 | NOT_MET             | no other stay is recorded, and there is none
        2025-09-30 | 2025-10-01 | UNDETERMINED /stays | perhaps there is another
        2025-10-01 | 2025-07-01 | NOT_MET             | the start has come
        2025-10-01 | 2025-06-30 | PENDING             | a listed program may still be entered or left
        """)
    void another_stay_may_not_be_recorded_or_lie_ahead(String complete, String asOf, String expected, String why) {
        Stay home = stay("stay-1", "own-or-family-home", "home-1", "2025-06-10", "-");
        assertNewStart(StayEvent.ENTRY, Row.register(Array.of(home), complete), asOf, expected);
    }

    private static void assertNewStart(StayEvent event, Register<Stay> stays, String asOf, String expected) {
        Isp current = Some.plan("plan-0")
                .kind(IspKind.ANNUAL)
                .startsOn(Some.day("2025-01-01"))
                .endsOn(Some.day("2025-12-31"))
                .build();
        ServiceRecord record = record(event, stays);
        Isp next = record.getPlans().entries().head();
        Row.assertOutcome(
                Ask.outcome("(2)(c)", "plan-1", record.withPlans(Register.of(current, next)), asOf), expected);
    }

    @Test
    void a_plan_without_a_new_start_date_is_not_reached() {
        ServiceRecord record = Some.record()
                .plans(Register.of(Some.plan("plan-1").kind(IspKind.INITIAL).build()))
                .build();
        for (String paragraph : PARAGRAPHS) {
            assertThat(Ask.findings(paragraph, record, IN_AUTUMN).map(Finding::status))
                    .allMatch(status -> status == Outcome.Status.NOT_APPLICABLE);
        }
    }

    private static Stay stay(String id, String program, String programId, String enteredOn, String exitedOn) {
        Stay.Builder stay = Stay.builder()
                .id(id)
                .programType(new ProgramType(program))
                .settingId("setting-of-" + id)
                .enteredOn(Some.day(enteredOn))
                .exitedOn(Row.day(exitedOn));
        if (Row.isRecorded(programId)) {
            stay.programId(programId);
        }
        return stay.build();
    }

    private static ServiceRecord record(StayEvent event, Register<Stay> stays) {
        Isp plan = Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .startsOn(Some.day("2025-07-01"))
                .endsOn(Some.day("2026-06-30"))
                .signing(Some.signed("2025-06-12", "2025-06-12"))
                .newStartDate(NewStartDate.builder()
                        .stayId("stay-1")
                        .event(event)
                        .establishedStart(Some.day("2025-07-01"))
                        .consentedBy(Capacity.INDIVIDUAL)
                        .consented(Act.on(Some.day("2025-06-10")))
                        .build())
                .build();
        return Some.record().stays(stays).plans(Register.of(plan)).build();
    }
}
