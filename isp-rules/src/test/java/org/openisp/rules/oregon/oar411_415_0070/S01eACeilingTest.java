package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.NursingAllotment;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(1)(e)(A) the ceiling of hours on a day")
class S01eACeilingTest {

    /** An adult of whom it is said that there is nothing from which hours could come. */
    private static ServiceRecord.Builder adult() {
        return Some.record()
                .individual(PlanningParts.born("1990-01-01"))
                .needsAssessments(Register.of())
                .approvals(Array.empty())
                .nursingAllotments(Array.empty());
    }

    private static NeedsAssessment level(String hours, String submitted) {
        return NeedsAssessment.builder()
                .id("assessment of " + submitted)
                .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                .submitted(Row.act(submitted))
                .serviceLevelHoursPerMonth(PlanningParts.hours(hours))
                .build();
    }

    /** Hours and day of submission of each, divided by a comma. */
    private static Seq<NeedsAssessment> levels(String words) {
        return Array.of(words.split(", ", -1)).map(one -> {
            String[] parts = one.split(" ", 2);
            return level(parts[0], parts[1]);
        });
    }

    private static Approval exception(String hours, String decidedOn, String period) {
        return Approval.builder()
                .id("approval-1")
                .kind(ApprovalKind.HOURS_EXCEPTION)
                .hoursPerMonth(PlanningParts.hours(hours))
                .decision(ApprovalDecision.APPROVED)
                .decidedOn(Row.day(decidedOn))
                .period(PlanningParts.period(period))
                .build();
    }

    private static void assertCeiling(ServiceRecord.Builder record, String day, String expected) {
        MonthlyHours ceiling = S01eACeiling.on(Some.day(day), record.build());
        if (expected.startsWith("/")) {
            assertThat(ceiling.isKnown()).as(ceiling.toString()).isFalse();
            assertThat(ceiling.missing().map(Object::toString)).contains(expected);
        } else {
            BigDecimal hours = new BigDecimal(expected);
            assertThat(ceiling.missing()).isEmpty();
            assertThat(ceiling.atLeast()).isEqualByComparingTo(hours);
            assertThat(ceiling.atMost().get()).isEqualByComparingTo(hours);
        }
    }

    @ParameterizedTest(name = "{0}: through {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # assessed or revoked | usable through | why
            2025-04-10            | 2025-05-31     | the example of the rule
            2025-04-01            | 2025-05-31     | on a first
            2025-04-30            | 2025-05-31     | on the last of a month
            2025-05-01            | 2025-06-30     | one day later, one month more
            2025-12-15            | 2026-01-31     | over the end of a year
            2025-01-31            | 2025-02-28     | February of a common year
            2024-01-31            | 2024-02-29     | February of a leap year
            """)
    void old_hours_stay_usable(LocalDate day, LocalDate through, String why) {
        assertThat(S01eACeiling.oldHoursUsableThrough(day)).isEqualTo(through);
    }

    @ParameterizedTest(name = "levels {0}, on {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # hours and submission                      | day        | ceiling | why
            62 2024-04-10                               | 2024-04-09 | 0       | not assessed yet
            62 2024-04-10                               | 2024-04-10 | 62      | from its submission
            62 2024-04-10, 40 2025-04-10                | 2025-04-09 | 62      | before the drop
            62 2024-04-10, 40 2025-04-10                | 2025-04-10 | 62      | on the day of the drop
            62 2024-04-10, 40 2025-04-10                | 2025-05-31 | 62      | the last day of the old hours
            62 2024-04-10, 40 2025-04-10                | 2025-06-01 | 40      | the day after
            40 2024-04-10, 62 2025-04-10                | 2025-04-09 | 40      | before the rise
            40 2024-04-10, 62 2025-04-10                | 2025-04-10 | 62      | a rise counts at once
            62 2024-04-10, 50 2025-04-10, 40 2025-05-20 | 2025-05-31 | 62      | two drops: the first hours
            62 2024-04-10, 50 2025-04-10, 40 2025-05-20 | 2025-06-30 | 50      | two drops: the second hours
            62 2024-04-10, 50 2025-04-10, 40 2025-05-20 | 2025-07-01 | 40      | two drops: the last
            40 2025-05-20, 62 2024-04-10, 50 2025-04-10 | 2025-06-30 | 50      | in any order
            62 2024-04-10, 40 not 2099-01-01            | 2025-07-01 | 62      | an assessment that is not complete
            62.25 2024-04-10                            | 2025-07-01 | 62.25   | a part of an hour
            62 2024-04-10, - 2025-04-10                 | 2025-06-01 | /needsAssessments/1/serviceLevelHoursPerMonth | no level recorded
            62 2024-04-10, 40 -                         | 2025-06-01 | /needsAssessments/1/submitted | complete or not is not recorded
            """)
    void the_service_level(String levels, String day, String expected, String why) {
        assertCeiling(adult().needsAssessments(Register.ofAll(levels(levels))), day, expected);
    }

    @Test
    void another_assessment_or_one_that_was_waived_sets_no_level() {
        NeedsAssessment other = level("90", "2025-04-10").withKind(AssessmentKind.FUNCTIONAL_NEEDS_ASSESSMENT);
        NeedsAssessment waived = level("-", "-").withWaived(Said.YES);

        assertCeiling(
                adult().needsAssessments(Register.of(level("62", "2024-04-10"), other, waived)), "2025-06-01", "62");
    }

    @Test
    void an_assessment_of_somebody_else_s_kind_may_set_one() {
        NeedsAssessment foreign = level("90", "2025-04-10").withKind(new AssessmentKind("acme:assessment"));

        assertCeiling(
                adult().needsAssessments(Register.of(level("62", "2024-04-10"), foreign)),
                "2025-06-01",
                "/needsAssessments/1/kind");
    }

    @Test
    void a_register_that_is_not_complete_may_lack_the_latest_assessment() {
        Register<NeedsAssessment> register = Register.of(level("62", "2024-04-10"));

        assertCeiling(adult().needsAssessments(register.completeThrough(Some.day("2025-05-31"))), "2025-05-31", "62");
        assertCeiling(
                adult().needsAssessments(register.completeThrough(Some.day("2025-05-31"))),
                "2025-06-01",
                "/needsAssessments");
        assertCeiling(adult().needsAssessments(Register.notRecorded()), "2025-06-01", "/needsAssessments");
    }

    @ParameterizedTest(name = "complete through {0}, on {1}, asked on {2}: known {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-31 | 2025-05-31 | 2025-06-30 | true  | what came after that day did not count on it
            2025-05-30 | 2025-05-31 | 2025-06-30 | false | perhaps assessed on that day
            2025-05-31 | 2025-06-30 | 2025-05-31 | true  | what is ahead is seen from the day asked about
            2025-05-30 | 2025-06-30 | 2025-05-31 | false | perhaps assessed today
            """)
    void assessments_are_complete_as_far_as_they_matter(
            String complete, String day, String asked, boolean known, String why) {
        ServiceRecord record = adult().needsAssessments(
                        Register.of(level("62", "2024-04-10")).completeThrough(Some.day(complete)))
                .build();
        OregonFacts facts = new OregonFacts(record, Question.asOf(Some.day(asked)));

        assertThat(S01eACeiling.on(Some.day(day), facts).isKnown()).isEqualTo(known);
    }

    @ParameterizedTest(
            name = "levels {0}, complete {1}, on {2}, asked on {3}: at least {4}, at most {5}, missing {6}  ({7})")
    @CsvSource(delimiter = '|', textBlock = """
            # hours and submission           | complete   | day        | asked      | at least | at most | missing                       | why
            62 2024-04-10                    | 2025-06-30 | 2025-07-01 | 2025-07-01 | 62       | -       | /needsAssessments             | perhaps assessed today: the old hours stay usable
            62 2024-04-10                    | 2025-06-30 | 2025-08-31 | 2025-08-31 | 62       | -       | /needsAssessments             | on July 1 at the earliest, so through the end of August
            62 2024-04-10                    | 2025-06-30 | 2025-09-01 | 2025-09-01 | 0        | -       | /needsAssessments             | the day after
            62 2024-04-10                    | 2025-06-29 | 2025-07-31 | 2025-07-31 | 62       | -       | /needsAssessments             | perhaps in June already
            62 2024-04-10                    | 2025-06-29 | 2025-08-01 | 2025-08-01 | 0        | -       | /needsAssessments             | so only through July
            62 2025-06-10                    | -          | 2025-07-31 | 2025-07-31 | 62       | -       | /needsAssessments             | perhaps replaced on the day after it
            62 2025-06-10                    | -          | 2025-08-01 | 2025-08-01 | 0        | -       | /needsAssessments             | so only through July
            62 2024-04-10, 40 2025-04-10     | 2025-05-10 | 2025-05-31 | 2025-06-10 | 62       | -       | /needsAssessments             | after a drop, still the old hours
            62 2024-04-10, 40 2025-04-10     | 2025-05-10 | 2025-06-01 | 2025-06-10 | 40       | -       | /needsAssessments             | then those after it
            62 2024-04-10, 40 2025-04-10     | 2025-05-10 | 2025-07-01 | 2025-07-01 | 0        | -       | /needsAssessments             | perhaps replaced in May
            62 2024-04-10, 40 not 2025-06-30 | record     | 2025-07-01 | 2025-07-01 | 62       | 62      | none                          | perhaps submitted today: 62 either way
            62 2024-04-10, 40 not 2025-06-30 | record     | 2025-08-31 | 2025-08-31 | 62       | 62      | none                          | on July 1 at the earliest
            62 2024-04-10, 40 not 2025-06-30 | record     | 2025-09-01 | 2025-09-01 | 40       | 62      | /needsAssessments/1/submitted | the day after: those of one of the two
            62 2024-04-10, 70 not 2025-06-30 | record     | 2025-09-01 | 2025-09-01 | 62       | 70      | /needsAssessments/1/submitted | or more, if the other was submitted
            62 2024-04-10, - not 2025-06-30  | record     | 2025-09-01 | 2025-09-01 | 0        | -       | /needsAssessments/1/submitted /needsAssessments/1/serviceLevelHoursPerMonth | how many it found is not recorded
            62 2024-04-10, 40 not 2025-06-30 | record     | 2025-06-20 | 2025-07-15 | 62       | 62      | none                          | not yet submitted on that day
            62 2024-04-10, 40 not 2025-06-30 | record     | 2025-06-30 | 2025-07-15 | 62       | 62      | none                          | the last such day
            62 2024-04-10, 40 -              | record     | 2024-05-31 | 2025-07-15 | 62       | 62      | none                          | perhaps the day after the first: 62 either way
            62 2024-04-10, 40 -              | record     | 2024-06-01 | 2025-07-15 | 40       | 62      | /needsAssessments/1/submitted | so no longer: those of one of the two
            """)
    void what_may_have_been_assessed_replaces_no_level_before_it_can_have_been(
            String levels,
            String complete,
            String day,
            String asked,
            String atLeast,
            String atMost,
            String missing,
            String why) {
        Register<NeedsAssessment> register = Register.ofAll(levels(levels));
        ServiceRecord.Builder record = adult();
        if (Row.isRecorded(complete)) {
            record.needsAssessments(Row.register(register.entries(), complete));
        } else {
            record.needsAssessments(register).completeThrough(Option.none());
        }
        MonthlyHours ceiling =
                S01eACeiling.on(Some.day(day), new OregonFacts(record.build(), Question.asOf(Some.day(asked))));

        assertThat(ceiling.atLeast()).isEqualByComparingTo(atLeast);
        assertThat(ceiling.atMost().map(BigDecimal::toString)).isEqualTo(Option.when(Row.isRecorded(atMost), atMost));
        assertThat(ceiling.missing().map(Object::toString))
                .isEqualTo(missing.equals("none") ? Array.empty() : Row.list(missing));
    }

    @ParameterizedTest(name = "62 hours of 2024-04-10, another kind of {0}, on {1}: at least {2}, known {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # another  | day        | at least | known | why
            2025-04-10 | 2025-05-31 | 62       | false | if it is one, the old hours stay usable
            2025-04-10 | 2025-06-01 | 62       | false | no longer, but if it is one, there are its 90
            2025-04-10 | 2025-04-09 | 62       | true  | it lies ahead
            2024-01-10 | 2024-05-31 | 62       | false | its own hours stay usable
            2024-01-10 | 2024-06-01 | 62       | true  | whatever it was, it has been replaced
            2024-04-10 | 2025-06-01 | 62       | false | of the same day: it replaces nothing, and may be higher
            """)
    void an_assessment_of_somebody_else_s_kind_counts_from_its_day(
            String submitted, String day, String atLeast, boolean known, String why) {
        NeedsAssessment foreign = level("90", submitted).withId("foreign").withKind(new AssessmentKind("acme:level"));
        MonthlyHours ceiling = S01eACeiling.on(
                Some.day(day),
                adult().needsAssessments(Register.of(level("62", "2024-04-10"), foreign))
                        .build());

        assertThat(ceiling.atLeast()).isEqualByComparingTo(atLeast);
        assertThat(ceiling.isKnown()).isEqualTo(known);
    }

    @ParameterizedTest(name = "{0} hours decided {1} for {2}, on {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # hours | decided    | for                    | day        | ceiling | why
            80      | 2025-02-10 | 2025-01-01..2025-12-31 | 2025-02-09 | 62      | never before its approval
            80      | 2025-02-10 | 2025-01-01..2025-12-31 | 2025-02-10 | 80      | from its approval
            80      | 2025-02-10 | 2025-03-01..2025-12-31 | 2025-02-28 | 62      | not from its approval when given for later
            80      | 2025-02-10 | 2025-03-01..2025-12-31 | 2025-03-01 | 80      | the first day
            80      | 2025-02-10 | 2025-01-01..2025-12-31 | 2025-12-31 | 80      | the last day
            80      | 2025-02-10 | 2025-01-01..2025-12-31 | 2026-01-01 | 62      | the day after
            80      | 2025-02-10 | 2025-01-01..           | 2026-01-01 | 80      | without an end
            50      | 2025-02-10 | 2025-01-01..           | 2025-06-01 | 62      | fewer than the level: the greatest counts
            50      | -          | -                      | 2025-06-01 | 62      | fewer, whatever else is not recorded
            80      | -          | 2025-01-01..           | 2025-06-01 | /approvals/0/decidedOn | when is not recorded
            80      | 2025-02-10 | -                      | 2025-06-01 | /approvals/0/period    | for what time is not recorded
            -       | 2025-02-10 | 2025-01-01..           | 2025-06-01 | /approvals/0/hoursPerMonth | how many is not recorded
            -       | 2025-02-10 | 2025-01-01..2025-05-31 | 2025-06-01 | 62      | over, however many
            """)
    void an_exception(String hours, String decidedOn, String period, String day, String expected, String why) {
        assertCeiling(
                adult().needsAssessments(Register.of(level("62", "2024-04-10")))
                        .approvals(Array.of(exception(hours, decidedOn, period))),
                day,
                expected);
    }

    @ParameterizedTest(name = "revoked {0}, on {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # revoked  | day        | ceiling | why
            2025-04-10 | 2025-04-10 | 80      | on the day of the revocation
            2025-04-10 | 2025-05-31 | 80      | the last day of the month after
            2025-04-10 | 2025-06-01 | 62      | the day after that
            2025-05-01 | 2025-06-30 | 80      | revoked on a first
            2025-12-05 | 2025-12-31 | 80      | to the end of its time
            2025-12-05 | 2026-01-01 | 62      | no longer than its time
            """)
    void an_exception_that_is_revoked(String revokedOn, String day, String expected, String why) {
        Approval approval =
                exception("80", "2025-01-10", "2025-01-10..2025-12-31").withRevokedOn(Row.day(revokedOn));

        assertCeiling(
                adult().needsAssessments(Register.of(level("62", "2024-04-10"))).approvals(Array.of(approval)),
                day,
                expected);
    }

    @ParameterizedTest(name = "kind {0}, decision {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind             | decision        | ceiling
            hours-exception    | approved        | 80
            hours-exception    | partly-approved | 80
            hours-exception    | denied          | 62
            hours-exception    | -               | /approvals/0/decision
            hours-exception    | acme:tabled     | /approvals/0/decision
            staffing-ratio     | approved        | 62
            workweek-exception | approved        | 62
            acme:more-hours    | approved        | /approvals/0/kind
            acme:more-hours    | denied          | 62
            """)
    void only_an_approved_exception_of_hours(String kind, String decision, String expected) {
        Approval approval = exception("80", "2025-01-10", "2025-01-10..")
                .withKind(new ApprovalKind(kind))
                .withDecision(Row.isRecorded(decision) ? Option.some(new ApprovalDecision(decision)) : Option.none());

        assertCeiling(
                adult().needsAssessments(Register.of(level("62", "2024-04-10"))).approvals(Array.of(approval)),
                "2025-06-01",
                expected);
    }

    @Test
    void the_greatest_of_several_exceptions_counts_and_they_are_not_added() {
        Approval one = exception("80", "2025-01-10", "2025-01-10..");
        Approval other = exception("90", "2025-01-10", "2025-01-10..").withId("approval-2");

        assertCeiling(adult().approvals(Array.of(one, other)), "2025-06-01", "90");
        assertCeiling(adult().approvals(Array.of(other, one)), "2025-06-01", "90");
    }

    @ParameterizedTest(name = "born {0}, nursing {1}, on {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | nursing hours for      | day        | ceiling | why
            2015-06-01 | 2025-01-01..2025-12-31 | 2024-12-31 | 62      | before
            2015-06-01 | 2025-01-01..2025-12-31 | 2025-01-01 | 200     | the first day
            2015-06-01 | 2025-01-01..2025-12-31 | 2025-12-31 | 200     | the last day
            2015-06-01 | 2025-01-01..2025-12-31 | 2026-01-01 | 62      | the day after
            2007-06-01 | 2025-01-01..2025-12-31 | 2025-05-31 | 200     | the day before turning eighteen
            2007-06-01 | 2025-01-01..2025-12-31 | 2025-06-01 | 62      | an adult
            -          | 2025-01-01..2025-12-31 | 2025-06-01 | /individual/birthDate | child or adult is not recorded
            -          | 2025-01-01..2025-12-31 | 2026-06-01 | 62      | over, at any age
            2015-06-01 | -                      | 2025-06-01 | /nursingAllotments | nursing hours are not recorded
            1990-06-01 | -                      | 2025-06-01 | 62      | an adult has none
            """)
    void nursing_hours_of_a_medically_fragile_child(
            String born, String period, String day, String expected, String why) {
        Option<Seq<NursingAllotment>> allotments = PlanningParts.period(period)
                .map(time -> Array.of(NursingAllotment.builder()
                        .hoursPerMonth(new BigDecimal("200"))
                        .period(time)
                        .build()));

        assertCeiling(
                adult().individual(PlanningParts.born(born))
                        .needsAssessments(Register.of(level("62", "2024-04-10")))
                        .nursingAllotments(allotments),
                day,
                expected);
    }

    @Test
    void what_is_not_recorded_leaves_a_lower_bound() {
        MonthlyHours ceiling = S01eACeiling.on(
                Some.day("2025-06-01"),
                adult().needsAssessments(Register.of(level("62", "2024-04-10")))
                        .approvals(Option.<Seq<Approval>>none())
                        .build());

        assertThat(ceiling.atLeast()).isEqualByComparingTo("62");
        assertThat(ceiling.atMost()).isEmpty();
        assertThat(ceiling.missing().map(Object::toString)).containsExactly("/approvals");
    }
}
