package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.content.ComponentStatus;
import org.openisp.core.content.DesiredOutcome;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.content.Instruction;
import org.openisp.core.content.PlanComponent;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.Change;
import org.openisp.core.need.ChangeKind;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.need.Remedy;
import org.openisp.core.need.Risk;
import org.openisp.core.need.RiskKind;
import org.openisp.core.person.Concern;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.Payer;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.SupportSource;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.core.team.Meeting;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.SeveralGuardians;

/** The first of two entries does not settle the answer, and the second, which could, lacks a fact: it is that which is missing. */
@DisplayName("A fact that the second of two entries lacks is named by its place")
class SecondOfTwoGuideTest {

    private static final LocalDate CHANGED = LocalDate.of(2025, 8, 1);
    private static final LocalDate SINCE = LocalDate.of(2025, 8, 11);

    private static void assertMissing(Outcome outcome, String place) {
        Told.assertAnswer(outcome, "UNDETERMINED " + place);
    }

    @Test
    void of_two_meetings_the_ways_to_communicate() {
        Meeting first = Meeting.builder()
                .id("first")
                .heldOn(CHANGED)
                .alternativeMethods(Array.empty())
                .build();
        Meeting second = Meeting.builder().id("second").heldOn(SINCE).build();
        Isp plan = Guide.plan().meetings(Register.of(first, second)).build();

        assertMissing(
                Guide.answer(Guide.record(plan).build(), "MO-5", "meeting", "second"),
                "/plans/0/meetings/1/alternativeMethods");
    }

    @Test
    void of_two_components_whether_it_is_present() {
        Isp plan = Guide.plan()
                .components(Array.of(
                        ComponentStatus.builder()
                                .component(PlanComponent.RIGHTS)
                                .present(Said.YES)
                                .build(),
                        ComponentStatus.builder()
                                .component(PlanComponent.BUDGET)
                                .applicable(Said.YES)
                                .build()))
                .build();

        assertMissing(
                Told.only(Guide.answers(Guide.record(plan).build(), Cases.ASKED, "MO-14")
                        .filter(finding -> finding.subject().attribute().contains("budget"))),
                "/plans/0/components/1/present");
    }

    @Test
    void of_two_signatures_the_capacity() {
        Signing signing = Signing.builder()
                .signatures(Register.of(
                        Signature.builder().capacity(Capacity.CASE_MANAGER).build(),
                        Signature.builder().capacity(new Capacity("mo:self")).build()))
                .build();
        ServiceRecord record = Guide.record(Guide.plan().signing(signing).build())
                .representatives(Array.empty())
                .build();

        assertMissing(
                Told.only(Guide.answers(record, Cases.ASKED, "MO-10")
                        .filter(finding -> finding.requirement().strength().isBinding())),
                "/plans/0/signing/signatures/1/capacity");
    }

    private static Representative guardian(String kind) {
        return Representative.builder()
                .kind(new RepresentativeKind(kind))
                .personId(kind)
                .build();
    }

    @Test
    void of_two_representatives_the_days() {
        ServiceRecord record = Guide.record(Guide.plan().build())
                .representatives(Array.of(guardian("designated-representative"), guardian("court-appointed-guardian")))
                .build();

        assertMissing(Guide.answer(record, "MO-11"), "/representatives/1/period");
    }

    @Test
    void of_two_representatives_the_days_also_where_each_guardian_signs() {
        Question each = Cases.ASKED.reading(MissouriReadings.SEVERAL_GUARDIANS, SeveralGuardians.EACH_SIGNS);
        Isp plan = Guide.plan()
                .signing(Signing.builder().signatures(Register.of()).build())
                .build();
        ServiceRecord record = Guide.record(plan)
                .representatives(Array.of(
                        guardian("designated-representative"),
                        guardian("court-appointed-guardian"),
                        guardian("court-appointed-guardian").withPersonId("other")))
                .build();

        assertMissing(Told.asked(record, each, "MO-11"), "/representatives/1/period");
        assertMissing(Told.asked(record, each, "MO-11"), "/representatives/2/period");
    }

    @Test
    void of_two_representatives_whether_one_asks_for_inclusion() {
        ServiceRecord record = Guide.record(
                        Guide.plan().guardianInformation(Array.empty()).build())
                .representatives(Array.of(
                        guardian("parent"),
                        guardian("court-appointed-guardian")
                                .withPeriod(Option.some(Period.from(LocalDate.of(2020, 1, 1))))))
                .build();

        assertMissing(Guide.answer(record, "MO-35"), "/representatives/1/asksForInclusion");
    }

    private static Need.Builder need(String id) {
        return Cases.need().id(id);
    }

    @Test
    void of_two_needs_whether_it_is_one_of_health_or_safety() {
        ServiceRecord record = Guide.record(Guide.plan().build())
                .needs(Array.of(
                        need("job").healthOrSafety(Said.NO).build(),
                        need("other").build()))
                .build();

        assertThat(Guide.answers(record, Cases.ASKED, "MO-20").map(Finding::outcome))
                .anySatisfy(outcome -> assertMissing(outcome, "/needs/1/healthOrSafety"));
    }

    @Test
    void of_two_needs_how_it_is_met() {
        ServiceRecord record = Guide.record(
                        Guide.plan().otherSupports(Array.empty()).build())
                .needs(Array.of(
                        need("job").metBy(Array.<Remedy>empty()).build(),
                        need("other").build()))
                .build();

        assertMissing(Guide.answer(record, "MO-32"), "/needs/1/metBy");
    }

    @Test
    void of_two_supports_whether_it_is_a_natural_one() {
        OtherSupport aunt = OtherSupport.builder()
                .id("aunt")
                .source(SupportSource.NATURAL)
                .needIds(Array.empty())
                .build();
        OtherSupport club =
                OtherSupport.builder().id("club").needIds(Array.of("company")).build();
        ServiceRecord record = Guide.record(
                        Guide.plan().otherSupports(Array.of(aunt, club)).build())
                .needs(Array.of(
                        need("company").metBy(Array.of(Remedy.NATURAL_SUPPORT)).build()))
                .build();

        assertMissing(Guide.answer(record, "MO-32"), "/plans/0/otherSupports/1/source");
    }

    @Test
    void of_two_risks_whether_it_is_in_the_plan() {
        Risk.Builder risk = Risk.builder().kind(RiskKind.HEALTH).identifiedOn(LocalDate.of(2025, 5, 1));
        ServiceRecord record = Guide.record(Guide.plan().build())
                .risks(Array.of(
                        risk.id("falls").planIds(Array.of(Guide.PLAN)).build(),
                        risk.id("choking").planIds(Option.none()).build()))
                .build();

        assertMissing(
                Told.only(Guide.answers(record, Cases.ASKED, "MO-22")
                        .filter(finding -> finding.subject().attribute().contains("choking"))),
                "/risks/1/planIds");
        assertMissing(Guide.answer(record, "MO-21", "risk", "choking"), "/risks/1/supportIds");
    }

    @Test
    void of_two_instructions_what_they_are_for() {
        Isp plan = Guide.plan()
                .selfDirection(SelfDirection.builder()
                        .elected(Said.YES)
                        .instructions(Array.of(
                                Instruction.builder()
                                        .needId("other")
                                        .text(new FreeText("words"))
                                        .build(),
                                Instruction.builder()
                                        .text(new FreeText("words"))
                                        .build()))
                        .build())
                .build();
        ServiceRecord record = Guide.record(plan)
                .needs(Array.of(need("job").essential(Said.YES).build()))
                .build();

        assertMissing(Guide.answer(record, "MO-27"), "/plans/0/selfDirection/instructions/1/needId");
    }

    @Test
    void of_two_consents_whether_it_was_informed() {
        Consent consent = Consent.builder()
                .capacity(Capacity.INDIVIDUAL)
                .givenOn(Guide.FINALIZED)
                .informed(Said.NO)
                .build();
        ServiceRecord record = Guide.record(Guide.plan().build())
                .limitations(Array.of(Limitation.builder()
                        .id("drinks")
                        .freedom(Freedom.FOOD)
                        .planIds(Array.of(Guide.PLAN))
                        .started(Act.on(Guide.STARTS))
                        .consents(Register.of(consent, consent.withInformed(Said.NOT_RECORDED)))
                        .build()))
                .build();

        assertMissing(Guide.answer(record, "MO-28", "consent"), "/limitations/0/consents/1/informed");
    }

    @Test
    void of_two_deliveries_what_was_given() {
        Delivery notice = Delivery.builder()
                .kind(DeliveryKind.REVISION_NOTICE)
                .documentId(Guide.PLAN)
                .recipientId(Guide.PERSON)
                .deliveredOn(Guide.STARTS)
                .build();
        ServiceRecord record = Guide.record(Guide.plan().build())
                .deliveries(Register.of(notice, notice.withKind(new DeliveryKind("mo:folder"))))
                .build();

        assertMissing(Guide.answer(record, "MO-28c"), "/deliveries/1/kind");
        assertMissing(Guide.answer(record, "MO-40"), "/deliveries/1/kind");
    }

    @Test
    void of_two_assessments_whether_it_was_submitted() {
        NeedsAssessment later = NeedsAssessment.builder()
                .id("later")
                .kind(AssessmentKind.FUNCTIONAL_NEEDS_ASSESSMENT)
                .submitted(Act.on(Guide.DAY.plusDays(1)))
                .build();
        ServiceRecord record = Guide.record(Guide.plan().meetings(Register.of()).build())
                .needsAssessments(Register.of(later, later.withId("other").withSubmitted(Act.notRecorded())))
                .build();

        assertMissing(Guide.answer(record, "MO-30"), "/needsAssessments/1/submitted");
    }

    @Test
    void of_two_things_important_and_of_two_words_of_a_guardian_whose_they_are() {
        Importance one = Importance.builder()
                .id("one")
                .kind(ImportanceKind.IMPORTANT_TO)
                .whose(Array.of(Voice.INDIVIDUAL))
                .build();
        Statement words = Statement.builder()
                .id("words")
                .text(new FreeText("words"))
                .whose(Array.of(Voice.LEGAL_REPRESENTATIVE))
                .build();
        Isp plan = Guide.plan()
                .important(Array.of(one, one.withId("two").withWhose(Option.none())))
                .guardianInformation(Array.of(words, words.withId("more").withWhose(Option.none())))
                .build();

        assertMissing(Guide.answer(Guide.record(plan).build(), "MO-37"), "/plans/0/important/1/whose");
        assertMissing(Guide.answer(Guide.record(plan).build(), "MO-37"), "/plans/0/guardianInformation/1/whose");
    }

    @Test
    void of_two_concerns_of_a_guardian_the_steps() {
        Isp plan = Guide.plan()
                .guardianConcerns(Array.of(
                        Concern.builder().id("one").steps(Array.empty()).build(),
                        Concern.builder().id("two").build()))
                .build();
        ServiceRecord record = Guide.record(plan)
                .representatives(Array.of(guardian("court-appointed-guardian")
                        .withPeriod(Option.some(Period.from(LocalDate.of(2020, 1, 1))))
                        .withAsksForInclusion(Said.YES)))
                .build();

        assertMissing(Guide.answer(record, "MO-36", "concern", "two"), "/plans/0/guardianConcerns/1/steps");
    }

    @Test
    void of_two_stays_and_of_two_services_whether_they_are_residential() {
        Stay home = Stay.builder()
                .id("home")
                .programType(ProgramType.OWN_OR_FAMILY_HOME)
                .enteredOn(Guide.STARTS)
                .build();
        PlannedService bus = WholePlan.service("bus");
        ServiceRecord record = Guide.record(Guide.plan()
                        .services(Array.of(bus, bus.withId("van").withInResidentialProgram(Said.NOT_RECORDED)))
                        .build())
                .stays(Register.of(home, home.withId("house").withProgramType(new ProgramType("mo:house"))))
                .build();

        assertMissing(Guide.answer(record, "MO-38"), "/stays/1/programType");
        assertMissing(Guide.answer(record, "MO-38"), "/plans/0/services/1/inResidentialProgram");
    }

    @Test
    void of_two_lines_of_the_budget_the_cost() {
        PlannedService bus = WholePlan.service("bus");
        ServiceRecord record = Guide.record(Guide.plan()
                        .services(Array.of(bus))
                        .otherSupports(Array.empty())
                        .budget(Array.of(
                                BudgetLine.builder()
                                        .supportId("other")
                                        .cost(BigDecimal.TEN)
                                        .build(),
                                BudgetLine.builder().supportId("bus").build()))
                        .build())
                .build();

        assertMissing(Guide.answer(record, "MO-41", "service", "bus"), "/plans/0/budget/1/cost");
    }

    @Test
    void of_two_supports_how_they_are_delivered() {
        PlannedService bus = WholePlan.service("bus").withPayer(Option.some(Payer.DIVISION));
        OtherSupport aunt = OtherSupport.builder()
                .id("aunt")
                .source(SupportSource.NATURAL)
                .dayToDay(Noted.yes())
                .build();
        ServiceRecord record = Guide.record(Guide.plan()
                        .services(Array.of(bus.withDayToDay(Noted.yes()), bus.withId("van")))
                        .otherSupports(Array.of(aunt, aunt.withId("uncle").withDayToDay(Noted.notRecorded())))
                        .build())
                .build();

        assertMissing(Guide.answer(record, "MO-45", "service", "van"), "/plans/0/services/1/dayToDay");
        assertMissing(Guide.answer(record, "MO-45", "support", "uncle"), "/plans/0/otherSupports/1/dayToDay");
    }

    @Test
    void of_two_outcomes_the_steps() {
        Isp plan = Guide.plan()
                .outcomes(Array.of(
                        DesiredOutcome.builder().id("job").steps(Array.empty()).build(),
                        DesiredOutcome.builder().id("choir").build()))
                .build();

        assertMissing(
                Guide.answer(Guide.record(plan).build(), "MO-44", "outcome", "choir"), "/plans/0/outcomes/1/steps");
    }

    /** A life event of 2025-08-01, after which the team met; the plan was finalized before it. */
    private static Outcome afterLifeEvent(Isp.Builder plan) {
        Isp met = plan.meetings(Register.of(
                        Meeting.builder().id("meeting").heldOn(SINCE).build()))
                .build();
        return Guide.answer(
                Guide.record(met)
                        .changes(Register.of(Change.builder()
                                .id("event")
                                .kind(ChangeKind.LIFE_EVENT)
                                .happenedOn(CHANGED)
                                .noChangeNeeded(Act.notThrough(Guide.DAY))
                                .build()))
                        .build(),
                "MO-23");
    }

    @Test
    void of_two_reviews_after_a_life_event_what_they_found() {
        Review found = Review.builder()
                .id("one")
                .heldOn(SINCE)
                .result(ReviewResult.REVISED)
                .because(Array.of("event"))
                .build();

        assertMissing(
                afterLifeEvent(Guide.plan()
                        .revisions(Register.of())
                        .reviews(Register.of(found, found.withId("two").withResult(Option.none())))),
                "/plans/0/reviews/1/result");
    }

    @Test
    void of_two_revisions_after_a_life_event_the_day() {
        Revision before = Revision.builder()
                .id("one")
                .madeOn(CHANGED.minusDays(1))
                .because(Array.of("event"))
                .build();

        assertMissing(
                afterLifeEvent(Guide.plan()
                        .reviews(Register.of())
                        .revisions(Register.of(before, before.withId("two").withMadeOn(Option.none())))),
                "/plans/0/revisions/1/madeOn");
    }

    @Test
    void of_two_reviews_because_of_which_it_was_revised_the_reason() {
        Review review = Review.builder()
                .id("one")
                .heldOn(SINCE)
                .result(ReviewResult.REVISED)
                .because(Array.empty())
                .build();
        Revision revision = Revision.builder()
                .id("revision")
                .madeOn(SINCE)
                .because(Array.of("one", "two"))
                .build();

        assertMissing(
                afterLifeEvent(Guide.plan()
                        .revisions(Register.of(revision))
                        .reviews(Register.of(review, review.withId("two").withBecause(Option.none())))),
                "/plans/0/reviews/1/because");
    }

    @Test
    void of_a_plan_that_began_after_a_life_event_the_day_on_which_it_was_finalized() {
        Isp.Builder plan = Isp.builder()
                .id(Guide.PLAN)
                .endsOn(Guide.ENDS)
                .reviews(Register.of())
                .revisions(Register.of());

        assertMissing(afterLifeEvent(plan.startsOn(CHANGED)), "/plans/0/finalizedOn");
        // A plan that was in use before, was not written in knowledge of the event.
        Told.assertAnswer(afterLifeEvent(plan.startsOn(CHANGED.minusDays(1))), "PENDING");
        assertMissing(afterLifeEvent(plan.startsOn(Option.none()).implemented(Act.on(SINCE))), "/plans/0/finalizedOn");
    }

    @Test
    void a_revision_because_of_another_review_is_not_made_for_the_event() {
        Review another = Review.builder()
                .id("one")
                .heldOn(SINCE)
                .result(ReviewResult.REVISED)
                .because(Array.of("something"))
                .build();
        Review ofEvent = another.withId("two").withBecause(Option.some(Array.of("event")));
        Revision revision = Revision.builder()
                .id("revision")
                .madeOn(SINCE)
                .because(Array.of("one"))
                .build();
        Isp.Builder plan = Guide.plan().reviews(Register.of(another, ofEvent));

        Told.assertAnswer(afterLifeEvent(plan.revisions(Register.of(revision))), "PENDING");
        Told.assertAnswer(
                afterLifeEvent(plan.revisions(Register.of(revision.withBecause(Option.some(Array.of("two")))))), "MET");
    }
}
