package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.Activity;
import org.openisp.core.service.ActivitySource;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.oregon.oar411_415_0070.RevisionComparison.Need;

/** Cases read from the text alone. */
@DisplayName("OAR 411-415-0070(8)(l), and (8)(c) and (d) on two states of a plan, read a second time")
class SecondReading08lClauseTest {

    private static final String AS_OF = "2025-07-01";

    private static void assertHours(ServiceRecord record, String expected) {
        Row.assertOutcome(Ask.outcome("(8)(l)", SigningParts.PLAN, record, AS_OF), expected);
    }

    @ParameterizedTest(name = "{0} hours: {1}")
    @CsvSource({"6, MET", "5.75, NOT_MET", "-, UNDETERMINED /activities/0/hoursPerWeek"})
    void six_hours_a_week(String hours, String expected) {
        assertHours(ActivityParts.record(ActivityParts.activity("walks", hours).build()), expected);
    }

    @Test
    void hours_of_several_activities_add_up() {
        assertHours(
                ActivityParts.record(
                        ActivityParts.activity("walks", "3.5").build(),
                        ActivityParts.activity("choir", "2.5").build()),
                "MET");
    }

    /** Beside four hours that count. */
    @ParameterizedTest(name = "{0}, of interest {1}, in the community {2}, by {3}, television {4}: {5}")
    @CsvSource({
        "recreation-or-leisure, yes, yes, provider, no,  MET",
        "needed-by-plan,        yes, yes, cddp,     no,  MET",
        "recreation-or-leisure, no,  yes, provider, no,  NOT_MET",
        "recreation-or-leisure, yes, no,  provider, no,  NOT_MET",
        "recreation-or-leisure, yes, yes, other,    no,  NOT_MET",
        "recreation-or-leisure, yes, yes, provider, yes, NOT_MET",
        "rehabilitation,        yes, yes, provider, no,  NOT_MET",
        "education,             yes, yes, provider, no,  NOT_MET",
        "employment,            yes, yes, cddp,     no,  NOT_MET",
        "acme:swim,             yes, yes, provider, no,  UNDETERMINED",
        "recreation-or-leisure, -,   yes, provider, no,  UNDETERMINED",
        "recreation-or-leisure, yes, yes, provider, -,   UNDETERMINED",
        "-,                     yes, yes, other,    no,  NOT_MET"
    })
    void all_of_it_has_to_be_so(
            String kind, String interest, String community, String source, String television, String expected) {
        assertHours(
                ActivityParts.record(
                        ActivityParts.activity("walks", "4").build(),
                        ActivityParts.activity("choir", "2")
                                .kind(ActivityParts.kind(kind))
                                .ofInterest(Row.said(interest))
                                .availableInCommunity(Row.said(community))
                                .offeredBy(new ActivitySource(source))
                                .televisionOrMovies(Row.said(television))
                                .build()),
                expected);
    }

    @Test
    void enough_is_enough_whatever_else_is_not_known() {
        assertHours(
                ActivityParts.record(
                        ActivityParts.activity("walks", "6").build(),
                        Activity.builder().id("choir").build()),
                "MET");
    }

    @ParameterizedTest(name = "in plans {0}: {1}")
    @CsvSource({"plan-0, NOT_MET", "plan-0 plan-1, MET", "none, NOT_MET", "-, UNDETERMINED /activities/0/planIds"})
    void the_plan_itself_includes_them(String plans, String expected) {
        Activity walks = ActivityParts.activity("walks", "6")
                .planIds(
                        Row.isRecorded(plans)
                                ? Option.some(plans.equals("none") ? Array.empty() : Row.list(plans))
                                : Option.none())
                .build();
        assertHours(ActivityParts.record(walks), expected);
    }

    @Test
    void no_activities_and_nothing_recorded_differ() {
        assertHours(ActivityParts.record(), "NOT_MET");
        assertHours(ActivityParts.record().withActivities(Option.none()), "UNDETERMINED /activities");
    }

    @ParameterizedTest(name = "born {0}, in {1}: {2}")
    @CsvSource({
        "2007-02-28, adult-foster-home,   NOT_MET",
        "2007-06-22, adult-foster-home,   NOT_MET",
        "2007-06-23, adult-foster-home,   PENDING",
        "2010-01-01, adult-foster-home,   NOT_APPLICABLE",
        "-,          adult-foster-home,   UNDETERMINED /individual/birthDate",
        "1970-01-01, child-foster-home,   NOT_APPLICABLE",
        "1970-01-01, 24-hour-residential, NOT_APPLICABLE",
        "1970-01-01, acme:home,           UNDETERMINED"
    })
    void only_adults_in_foster_homes_for_adults(String born, String program, String expected) {
        assertHours(
                ActivityParts.record(ActivityParts.activity("walks", "2").build())
                        .withIndividual(PlanningParts.born(born))
                        .withStays(Register.of(ActivityParts.stay("stay-1", new ProgramType(program), "2025-01-01")
                                .build())),
                expected);
    }

    @Test
    void one_week_without_them_is_too_many() {
        // Nothing from Sunday 2025-05-04 through Saturday 2025-05-10.
        assertHours(
                ActivityParts.record(
                        ActivityParts.activity("walks", "6")
                                .period(Period.of(Some.day("2025-03-01"), Some.day("2025-05-03")))
                                .build(),
                        ActivityParts.activity("choir", "6")
                                .period(Period.from(Some.day("2025-05-11")))
                                .build()),
                "NOT_MET");
    }

    @Test
    void activities_may_follow_each_other() {
        assertHours(
                ActivityParts.record(
                        ActivityParts.activity("walks", "6")
                                .period(Period.of(Some.day("2025-03-01"), Some.day("2025-05-03")))
                                .build(),
                        ActivityParts.activity("choir", "6")
                                .period(Period.from(Some.day("2025-05-04")))
                                .build()),
                "MET");
    }

    @Test
    void in_a_week_in_which_one_follows_another_the_days_decide() {
        Activity walks = ActivityParts.activity("walks", "6")
                .period(Period.of(Some.day("2025-03-01"), Some.day("2025-05-06")))
                .build();
        Activity choir = ActivityParts.activity("choir", "6")
                .period(Period.from(Some.day("2025-05-07")))
                .build();
        assertHours(ActivityParts.record(walks, choir), "UNDETERMINED /activities/0/occasions");
        assertHours(
                ActivityParts.record(
                        walks.withHoursPerWeek(ActivityParts.hours("2")),
                        choir.withHoursPerWeek(ActivityParts.hours("2"))),
                "NOT_MET");
    }

    @Test
    void a_plan_that_is_still_being_written_has_time() {
        Row.assertOutcome(
                Ask.outcome(
                        "(8)(l)",
                        SigningParts.PLAN,
                        ActivityParts.record().withPlans(Register.of(SigningParts.planSigned(Some.unsigned()))),
                        "2025-02-15"),
                "PENDING");
    }

    private static PlannedService.Builder service(String id, ServiceKind kind, String funded) {
        return PlannedService.builder()
                .id(id)
                .kind(kind)
                .departmentFunded(Row.said(funded))
                .period(Period.of(Some.day("2025-03-01"), Some.day("2026-02-28")));
    }

    private static Isp state(PlannedService.Builder... services) {
        return SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"))
                .withServices(Option.some(Array.of(services).map(PlannedService.Builder::build)));
    }

    private static final ServiceKind CARE = ServiceKind.ATTENDANT_CARE;
    private static final ServiceKind COACHING = ServiceKind.JOB_COACHING;

    @ParameterizedTest(name = "a service whose funding is {0} begins or ends: {1}")
    @CsvSource({"yes, AUTHORIZATION", "no, NOTICE", "-, UNDETERMINED"})
    void what_the_department_pays_for_needs_authorization(String funded, Need expected) {
        Isp one = state(service("s-1", CARE, "yes"));
        Isp two = state(service("s-1", CARE, "yes"), service("s-2", COACHING, funded));
        assertThat(RevisionComparison.of(one, two).need()).isEqualTo(expected);
        assertThat(RevisionComparison.of(two, one).need()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "funded {0}, then {1}: {2}")
    @CsvSource({
        "yes, yes, AUTHORIZATION",
        "no,  yes, AUTHORIZATION",
        "yes, no,  AUTHORIZATION",
        "no,  no,  NOTICE",
        "-,   yes, AUTHORIZATION",
        "-,   no,  UNDETERMINED"
    })
    void another_kind_of_service_is_another_service_whatever_its_id(String before, String after, Need expected) {
        RevisionComparison comparison =
                RevisionComparison.of(state(service("s-1", CARE, before)), state(service("s-1", COACHING, after)));
        assertThat(comparison.need()).isEqualTo(expected);
        assertThat(comparison.begins()).containsExactly("s-1");
        assertThat(comparison.ends()).containsExactly("s-1");
        assertThat(comparison.changes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, then {1}, funded {2}: {3}")
    @CsvSource({
        "acme:care,      attendant-care, yes, UNDETERMINED",
        "attendant-care, acme:care,      -,   UNDETERMINED",
        "attendant-care, acme:care,      no,  NOTICE",
        "acme:care,      acme:care,      yes, NOTICE"
    })
    void whether_somebody_elses_word_is_another_service_is_not_known(
            String was, String is, String funded, Need expected) {
        assertThat(RevisionComparison.of(
                                state(service("s-1", new ServiceKind(was), funded)
                                        .providerId("agency-1")),
                                state(service("s-1", new ServiceKind(is), funded)
                                        .providerId("agency-2")))
                        .need())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "funded {0}, then {1}: {2}")
    @CsvSource({"yes, no, AUTHORIZATION", "no, yes, AUTHORIZATION", "-, yes, UNDETERMINED", "yes, -, UNDETERMINED"})
    void department_funds_begin_or_end_with_the_funding(String before, String after, Need expected) {
        assertThat(RevisionComparison.of(state(service("s-1", CARE, before)), state(service("s-1", CARE, after)))
                        .need())
                .isEqualTo(expected);
    }

    @Test
    void another_provider_or_amount_is_no_other_service() {
        assertThat(RevisionComparison.of(
                                state(service("s-1", CARE, "yes").providerId("agency-1")),
                                state(service("s-1", CARE, "yes").providerId("agency-2")))
                        .need())
                .isEqualTo(Need.NOTICE);
    }

    @Test
    void order_and_signatures_say_nothing() {
        assertThat(RevisionComparison.of(
                                state(service("s-1", CARE, "yes"), service("s-2", COACHING, "yes")),
                                state(service("s-2", COACHING, "yes"), service("s-1", CARE, "yes"))
                                        .withSigning(Some.unsigned()))
                        .need())
                .isEqualTo(Need.NOTHING);
    }

    @Test
    void services_that_are_not_recorded_leave_it_open() {
        assertThat(RevisionComparison.of(
                                state(service("s-1", CARE, "yes")).withServices(Option.none()),
                                state(service("s-1", CARE, "yes")))
                        .need())
                .isEqualTo(Need.UNDETERMINED);
    }
}
