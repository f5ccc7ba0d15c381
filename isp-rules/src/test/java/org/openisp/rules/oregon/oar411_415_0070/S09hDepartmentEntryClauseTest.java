package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.DepartmentEntry;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.person.Individual;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(9)(h) entries that the Department authorizes")
class S09hDepartmentEntryClauseTest {

    private static final String STAY = "stay-1";
    private static final Question TODAY = Question.asOf(Some.day("2025-06-30"));

    private static Stay stay(String program, String enteredOn) {
        return Stay.builder()
                .id(STAY)
                .programType(new ProgramType(program))
                .enteredOn(Some.day(enteredOn))
                .build();
    }

    private static DepartmentEntry entry(String program, String authorized) {
        return DepartmentEntry.builder()
                .id("entry-1")
                .program(new ProgramType(program))
                .stayId(STAY)
                .authorized(Row.act(authorized))
                .build();
    }

    /** Of a child. */
    private static ServiceRecord entered(Stay stay, DepartmentEntry... entries) {
        return Some.record()
                .individual(SigningParts.born("2012-06-16"))
                .stays(Register.of(stay))
                .departmentEntries(Array.of(entries))
                .build();
    }

    private static void assertOutcome(String paragraph, ServiceRecord record, String expected) {
        if (expected.equals("nothing")) {
            assertThat(Ask.findings(paragraph, record, TODAY)).isEmpty();
        } else {
            Row.assertOutcome(Ask.outcome(paragraph, STAY, record, TODAY), expected);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # paragraph | program
            (9)(h)(A) | 24-hour-residential
            (9)(h)(A) | supported-living
            (9)(h)(A) | adult-foster-home
            (9)(h)(A) | child-foster-home
            (9)(h)(A) | host-home
            (9)(h)(B) | ciis
            (9)(h)(C) | childrens-extraordinary-needs
            (9)(h)(D) | stabilization-and-crisis-unit
            """)
    void the_department_authorizes_on_or_before_the_day_of_entry(String paragraph, String program) {
        Stay stay = stay(program, "2025-05-12");

        assertOutcome(paragraph, entered(stay, entry(program, "2025-05-05")), "MET 2025-05-12");
        assertOutcome(paragraph, entered(stay, entry(program, "2025-05-12")), "MET 2025-05-12");
        assertOutcome(paragraph, entered(stay, entry(program, "2025-05-13")), "NOT_MET 2025-05-12");
        assertOutcome(paragraph, entered(stay, entry(program, "2025-07-01")), "NOT_MET 2025-05-12");
        assertOutcome(paragraph, entered(stay, entry(program, "not 2025-05-12")), "NOT_MET 2025-05-12");
        assertOutcome(paragraph, entered(stay), "NOT_MET 2025-05-12");
        assertOutcome(
                paragraph,
                entered(stay, entry(program, "not 2025-05-11")),
                "UNDETERMINED 2025-05-12 /departmentEntries/0/authorized");
        assertOutcome(
                paragraph,
                entered(stay, entry(program, "-")),
                "UNDETERMINED 2025-05-12 /departmentEntries/0/authorized");
        assertOutcome(
                paragraph,
                entered(stay).withDepartmentEntries(Option.none()),
                "UNDETERMINED 2025-05-12 /departmentEntries");
        assertOutcome(paragraph, entered(stay(program, "2025-07-01")), "NOT_APPLICABLE");
        assertOutcome(paragraph, entered(stay(program, "2024-10-24")), "UNDETERMINED");
        assertOutcome(paragraph, entered(stay("own-or-family-home", "2025-05-12")), "nothing");
        assertOutcome(paragraph, entered(stay("acme:lodge", "2025-05-12")), "UNDETERMINED /stays/0/programType");
    }

    @Test
    void a_late_authorization_is_late() {
        Outcome outcome =
                Ask.outcome("(9)(h)(B)", STAY, entered(stay("ciis", "2025-05-12"), entry("ciis", "2025-05-20")), TODAY);

        assertThat(outcome.isLate()).isTrue();
        assertThat(outcome.done()).isEqualTo(Option.some(Some.day("2025-05-20")));
    }

    @Test
    void of_several_authorizations_the_first_counts() {
        Stay stay = stay("ciis", "2025-05-12");
        DepartmentEntry early = entry("ciis", "2025-05-15");
        DepartmentEntry late = entry("ciis", "2025-05-20").withId("entry-2");

        for (ServiceRecord record : Array.of(entered(stay, early, late), entered(stay, late, early))) {
            assertThat(Ask.outcome("(9)(h)(B)", STAY, record, TODAY).done()).contains(Some.day("2025-05-15"));
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # paragraph | program | entered    | 18 on 2025-06-16
            (9)(h)(A) | host-home | 2025-06-15 | NOT_MET 2025-06-15
            (9)(h)(A) | host-home | 2025-06-16 | nothing
            (9)(h)(D) | stabilization-and-crisis-unit | 2025-06-16 | NOT_MET 2025-06-16
            """)
    void only_children_need_it_for_a_residential_program(
            String paragraph, String program, String enteredOn, String expected) {
        assertOutcome(
                paragraph, entered(stay(program, enteredOn)).withIndividual(SigningParts.born("2007-06-16")), expected);
    }

    @Test
    void without_a_day_of_birth_the_entry_says_whether_it_is_a_child() {
        DepartmentEntry late = entry("host-home", "2025-05-20");
        ServiceRecord unborn = entered(stay("host-home", "2025-05-12"))
                .withIndividual(Individual.builder().id("individual-1").build());

        assertOutcome("(9)(h)(A)", unborn, "UNDETERMINED /individual/birthDate");
        assertOutcome("(9)(h)(A)", with(unborn, late), "UNDETERMINED /individual/birthDate");
        assertOutcome("(9)(h)(A)", with(unborn, late.withIndividualIsChild(Row.said("yes"))), "NOT_MET 2025-05-12");
        assertOutcome("(9)(h)(A)", with(unborn, late.withIndividualIsChild(Row.said("no"))), "nothing");
        DepartmentEntry unlinked = late.withStayId(Option.none()).withIndividualIsChild(Row.said("yes"));
        assertOutcome("(9)(h)(A)", with(unborn, unlinked), "UNDETERMINED /individual/birthDate");
        assertOutcome(
                "(9)(h)(A)",
                with(unborn, entry("host-home", "2025-05-12")),
                "UNDETERMINED /individual/birthDate /departmentEntries/0/individualIsChild");
    }

    private static ServiceRecord with(ServiceRecord record, DepartmentEntry... entries) {
        return record.withDepartmentEntries(Option.some(Array.of(entries)));
    }

    @Test
    void an_entry_that_names_no_stay_is_that_of_the_one_stay_in_its_program() {
        DepartmentEntry unlinked = entry("ciis", "2025-05-05").withStayId(Option.none());
        Stay stay = stay("ciis", "2025-05-12");
        Stay earlier = stay("ciis", "2025-01-13").withId("stay-0");

        assertOutcome("(9)(h)(B)", entered(stay, unlinked), "MET 2025-05-12");
        assertOutcome(
                "(9)(h)(B)",
                entered(stay, unlinked).withStays(Register.of(stay, earlier)),
                "UNDETERMINED 2025-05-12 /departmentEntries/0/stayId");
        assertOutcome(
                "(9)(h)(B)",
                entered(stay, unlinked, unlinked.withId("entry-2")),
                "UNDETERMINED 2025-05-12 /departmentEntries/0/stayId");
        assertOutcome("(9)(h)(B)", entered(stay, unlinked.withStayId(Option.some("stay-9"))), "NOT_MET 2025-05-12");
        assertOutcome("(9)(h)(B)", entered(stay, unlinked.withProgram(ProgramType.HOST_HOME)), "NOT_MET 2025-05-12");
        assertOutcome("(9)(h)(B)", entered(stay, entry("host-home", "2025-05-05")), "NOT_MET 2025-05-12");
        assertOutcome(
                "(9)(h)(B)",
                entered(stay, unlinked.withProgram(new ProgramType("acme:lodge"))),
                "UNDETERMINED 2025-05-12 /departmentEntries/0/program");
    }

    @Test
    void stays_and_entries_of_other_programs_leave_no_doubt_which_stay_is_meant() {
        DepartmentEntry unlinked = entry("ciis", "2025-05-05").withStayId(Option.none());
        Stay stay = stay("ciis", "2025-05-12");
        DepartmentEntry other = unlinked.withId("entry-2");

        for (Stay another : Array.of(stay("own-or-family-home", "2025-01-13"), stay("ciis", "2025-07-01"))) {
            assertOutcome(
                    "(9)(h)(B)",
                    entered(stay, unlinked).withStays(Register.of(stay, another.withId("stay-0"))),
                    "MET 2025-05-12");
        }
        assertOutcome("(9)(h)(B)", entered(stay, unlinked, other.withProgram(ProgramType.HOST_HOME)), "MET 2025-05-12");
        assertOutcome(
                "(9)(h)(B)",
                entered(stay, unlinked, other.withProgram(new ProgramType("acme:lodge"))),
                "UNDETERMINED 2025-05-12 /departmentEntries/0/stayId");
    }

    @ParameterizedTest(name = "another entry into the program, authorized {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # authorized   | entered on 2025-05-12, asked 2025-06-30
            2025-06-30     | UNDETERMINED 2025-05-12 /departmentEntries/0/stayId | either can be that of the stay
            2025-07-01     | MET 2025-05-12 | authorized after the day asked about
            not 2025-06-30 | UNDETERMINED 2025-05-12 /departmentEntries/0/stayId | it is asked for, and perhaps for this stay
            """)
    void an_entry_that_is_not_authorized_yet_leaves_no_doubt_which_one_is_meant(
            String authorized, String expected, String why) {
        DepartmentEntry unlinked = entry("ciis", "2025-05-05").withStayId(Option.none());
        DepartmentEntry another = unlinked.withId("entry-2").withAuthorized(Row.act(authorized));

        assertOutcome("(9)(h)(B)", entered(stay("ciis", "2025-05-12"), unlinked, another), expected);
    }

    @Test
    void stays_that_are_not_recorded_are_not_known() {
        Row.assertOutcome(Ask.outcome("(9)(h)(A)", "record-1", Some.record().build(), TODAY), "UNDETERMINED /stays");
    }

    @Test
    void an_authorization_on_the_day_asked_about_counts() {
        ServiceRecord record = entered(stay("ciis", "2025-06-30"))
                .withDepartmentEntries(Option.some(Array.of(DepartmentEntry.builder()
                        .id("entry-1")
                        .program(ProgramType.CIIS)
                        .stayId(STAY)
                        .authorized(Act.on(Some.day("2025-06-30")))
                        .build())));

        assertOutcome("(9)(h)(B)", record, "MET 2025-06-30");
    }
}
