package org.openisp.rules.missouri.ispguide;

import static org.openisp.rules.missouri.ispguide.GuideRecords.COORDINATOR;
import static org.openisp.rules.missouri.ispguide.GuideRecords.FRIEND;
import static org.openisp.rules.missouri.ispguide.GuideRecords.GUARDIAN;
import static org.openisp.rules.missouri.ispguide.GuideRecords.INDIVIDUAL;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.content.ActionStep;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.content.CareerPlanning;
import org.openisp.core.content.ComponentStatus;
import org.openisp.core.content.DesiredOutcome;
import org.openisp.core.content.FundsManagement;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.content.Instruction;
import org.openisp.core.content.PlanComponent;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.content.SupporterRole;
import org.openisp.core.content.YearInReview;
import org.openisp.core.person.CommunicationMethod;
import org.openisp.core.person.Concern;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.AmountInterval;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.Payer;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.SupportSource;
import org.openisp.core.service.WeeklyTime;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.core.team.ContributionKind;
import org.openisp.core.team.Contributor;
import org.openisp.core.team.Facilitator;
import org.openisp.core.team.Meeting;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;

/** One plan of a generated record: written before its year, with more or less care. */
final class GuidePlans {

    static final FreeText WORDS = new FreeText("Likes tea.");

    private final GuideRecords any;
    private final int number;
    private final LocalDate starts;
    private final LocalDate met;
    private final LocalDate finalized;

    GuidePlans(GuideRecords any, int number) {
        this.any = any;
        this.number = number;
        this.starts = any.chance(80) ? LocalDate.of(2024 + number, 7, 1) : any.day();
        this.met = any.withCare() ? starts.minusDays(42) : any.day();
        this.finalized = any.withCare() ? starts.minusDays(21) : any.day();
    }

    Isp plan() {
        return Isp.builder()
                .id("plan-" + number)
                .kind(any.maybe(80, () -> any.pick(Array.of(IspKind.values()))))
                .renews(number > 0 ? any.maybe(50, () -> "plan-0") : Option.none())
                .startsOn(any.part(() -> starts))
                .endsOn(any.part(() -> starts.plusYears(1).minusDays(1)))
                .terminatedOn(any.maybe(10, any::day))
                .finalizedOn(any.maybe(80, () -> finalized))
                .implemented(any.done(starts))
                .signing(signing())
                .services(any.some(2, i -> service("service-" + i)))
                .otherSupports(any.few(2, i -> support("support-" + i)))
                .important(important())
                .importantPeople(any.few(1, i -> FRIEND))
                .guardianInformation(any.few(2, i -> statement("information-" + i, any.pick(Voice.OWN))))
                .guardianConcerns(any.few(2, i -> concern("concern-" + i)))
                .supporterRoles(rolesForNeeds())
                .outcomes(any.some(2, i -> outcome("outcome-" + i)))
                .careerPlanning(any.part(this::career))
                .yearInReview(any.part(this::yearInReview))
                .selfDirection(any.part(this::selfDirection))
                .fundsManagement(any.part(this::funds))
                .budget(budget())
                .components(components())
                .team(any.some(2, this::member))
                .facilitator(any.maybe(80, this::facilitator))
                .meetings(meetings())
                .contributors(any.some(2, i -> contributor()))
                .reviews(any.kept(2, i -> review("review-" + number + "-" + i)))
                .revisions(any.kept(2, i -> revision("revision-" + number + "-" + i)))
                .build();
    }

    private Signing signing() {
        return Signing.builder()
                .signatures(signatures())
                .inabilities(any.maybe(
                        10,
                        () -> Array.of(InabilityToSign.builder()
                                .reason(any.pick(InabilityReason.OWN))
                                .documentedOn(any.day())
                                .build())))
                .build();
    }

    private Register<Signature> signatures() {
        return any.withCare()
                ? Register.of(
                        signed(INDIVIDUAL, Capacity.INDIVIDUAL),
                        signed(GUARDIAN, Capacity.LEGAL_REPRESENTATIVE),
                        signed(COORDINATOR, Capacity.CASE_MANAGER))
                : any.register(3, i -> signature(any.maybe(90, any::day)));
    }

    private Signature signed(String person, Capacity capacity) {
        return Signature.builder()
                .personId(person)
                .capacity(capacity)
                .signedOn(finalized)
                .build();
    }

    Signature signature(Option<LocalDate> day) {
        return Signature.builder()
                .personId(any.maybe(70, () -> any.pick(Array.of(INDIVIDUAL, GUARDIAN, COORDINATOR, FRIEND))))
                .capacity(any.anyOf(Capacity.OWN.take(4), "mo:advocate", Capacity::new))
                .signedOn(day)
                .build();
    }

    private PlannedService service(String id) {
        return PlannedService.builder()
                .id(id)
                .kind(any.pick(ServiceKind.OWN.take(2)))
                .period(any.part(this::year))
                .inResidentialProgram(any.chance(30) ? any.said() : Said.NO)
                .amount(any.part(this::amount))
                .payer(any.part(() -> any.pick(Payer.OWN.take(2))))
                .needIds(any.namesOf(any.needIds()))
                .dayToDay(any.noted())
                .build();
    }

    private OtherSupport support(String id) {
        return OtherSupport.builder()
                .id(id)
                .source(any.part(() -> any.pick(SupportSource.OWN)))
                .kind(any.part(() -> any.pick(ServiceKind.OWN.take(2))))
                .period(any.part(this::year))
                .amount(any.part(this::amount))
                .payer(any.maybe(60, () -> any.pick(Payer.OWN)))
                .needIds(any.namesOf(any.needIds()))
                .dayToDay(any.noted())
                .build();
    }

    private Period year() {
        return any.chance(80) ? new Period(starts, Option.none()) : any.period();
    }

    private ServiceAmount amount() {
        return ServiceAmount.builder()
                .quantity(BigDecimal.TEN)
                .unit(AmountUnit.HOURS)
                .interval(AmountInterval.WEEK)
                .weeklyTimes(any.some(
                        1,
                        i -> WeeklyTime.builder()
                                .day(any.pick(Array.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)))
                                .begins(LocalTime.of(9, 0))
                                .ends(LocalTime.of(11, 0))
                                .build()))
                .build();
    }

    private Option<Seq<Importance>> important() {
        Seq<Importance> careful = Array.of(
                importance(0, ImportanceKind.IMPORTANT_TO, Array.of(Voice.INDIVIDUAL)),
                importance(1, ImportanceKind.IMPORTANT_TO, Array.of(Voice.TEAM_MEMBER)),
                importance(2, ImportanceKind.IMPORTANT_FOR, Array.of(Voice.TEAM_MEMBER)));
        return any.withCare()
                ? Option.some(careful)
                : any.list(
                        70,
                        3,
                        i -> Importance.builder()
                                .id("importance-" + i)
                                .kind(any.pick(Array.of(ImportanceKind.values())))
                                .whose(any.list(80, 2, at -> any.pick(Voice.OWN)))
                                .build());
    }

    private static Importance importance(int i, ImportanceKind kind, Seq<Voice> whose) {
        return Importance.builder()
                .id("importance-" + i)
                .kind(kind)
                .whose(whose)
                .build();
    }

    static Statement statement(String id, Voice voice) {
        return Statement.builder().id(id).text(WORDS).whose(Array.of(voice)).build();
    }

    private Concern concern(String id) {
        return Concern.builder().id(id).steps(any.some(1, i -> WORDS)).build();
    }

    private Option<Seq<SupporterRole>> rolesForNeeds() {
        return any.namesOf(any.needIds())
                .map(needs -> needs.map(need -> SupporterRole.builder()
                        .needId(need)
                        .personId(any.part(() -> FRIEND))
                        .duty(any.noted())
                        .informed(any.done(met))
                        .build()));
    }

    private DesiredOutcome outcome(String id) {
        return DesiredOutcome.builder()
                .id(id)
                .steps(any.some(
                        2,
                        i -> ActionStep.builder()
                                .responsibleIds(any.some(1, at -> FRIEND))
                                .build()))
                .build();
    }

    private CareerPlanning career() {
        return CareerPlanning.builder()
                .addressed(any.noted())
                .lastDiscussed(any.done(met))
                .build();
    }

    private YearInReview yearInReview() {
        return YearInReview.builder()
                .hasPreviousYear(any.said())
                .assessmentsReviewed(any.done(met))
                .progressReviewed(any.done(met))
                .ongoingNeeds(any.noted())
                .build();
    }

    private SelfDirection selfDirection() {
        return SelfDirection.builder()
                .elected(any.withCare() ? Said.of(any.chance(50)) : any.said())
                .employmentAuthority(any.some(1, i -> any.withCare() ? Capacity.INDIVIDUAL : any.pick(Capacity.OWN)))
                .budgetAuthority(any.some(1, i -> any.withCare() ? Capacity.INDIVIDUAL : new Capacity("mo:payee")))
                .hasIndividualBudget(any.yes())
                .instructions(any.namesOf(any.needIds())
                        .map(needs -> needs.map(need -> Instruction.builder()
                                .needId(any.part(() -> need))
                                .text(WORDS)
                                .build())))
                .build();
    }

    private FundsManagement funds() {
        return FundsManagement.builder()
                .ability(any.noted())
                .supportNeeded(any.noted())
                .build();
    }

    private Option<Seq<BudgetLine>> budget() {
        Seq<String> supports = Array.of("service-0", "service-1", "support-0", "support-1");
        return any.some(
                4,
                i -> BudgetLine.builder()
                        .supportId(any.part(() -> supports.get(i)))
                        .cost(any.part(() -> BigDecimal.TEN))
                        .build());
    }

    private Option<Seq<ComponentStatus>> components() {
        return any.part(() -> PlanComponent.OWN
                .filter(component -> any.withCare())
                .map(component -> ComponentStatus.builder()
                        .component(component)
                        .present(any.yes())
                        .applicable(any.chance(10) ? Said.NO : any.yes())
                        .whyNotApplicable(any.noted())
                        .completedOn(any.maybe(3, () -> met))
                        .build()));
    }

    private TeamMember member(int i) {
        return TeamMember.builder()
                .personId(any.pick(Array.of(INDIVIDUAL, FRIEND)))
                .role(i == 0 ? TeamRole.INDIVIDUAL : any.pick(TeamRole.OWN))
                .period(any.maybe(10, any::period))
                .chosenByIndividual(any.said())
                .reasonNotChosen(any.chance(20) ? Noted.no() : any.noted())
                .build();
    }

    private Facilitator facilitator() {
        return Facilitator.builder()
                .personId(any.pick(Array.of(COORDINATOR, FRIEND, INDIVIDUAL)))
                .role(any.maybe(80, () -> any.anyOf(TeamRole.OWN, "mo:planner", TeamRole::new)))
                .earlierRelationship(any.said())
                .relationshipSince(any.maybe(80, () -> any.withCare() ? met : any.day()))
                .build();
    }

    private Register<Meeting> meetings() {
        return any.withCare()
                ? Register.of(meeting("meeting-" + number, met))
                : any.register(2, i -> meeting("meeting-" + number + "-" + i, any.day()));
    }

    Meeting meeting(String id, LocalDate day) {
        return Meeting.builder()
                .id(id)
                .heldOn(day)
                .present(any.some(1, i -> FRIEND))
                .alternativeMethods(any.some(1, i -> CommunicationMethod.DEVICE))
                .build();
    }

    private Contributor contributor() {
        return Contributor.builder()
                .personId(FRIEND)
                .ways(any.some(1, i -> any.pick(ContributionKind.OWN)))
                .build();
    }

    Review review(String id) {
        return Review.builder()
                .id(id)
                .heldOn(any.day())
                .result(any.maybe(80, () -> any.pick(Array.of(ReviewResult.values()))))
                .because(any.namesOf(any.changeIds()))
                .build();
    }

    Revision revision(String id) {
        return Revision.builder()
                .id(id)
                .madeOn(any.maybe(90, any::day))
                .because(any.namesOf(any.changeIds()))
                .build();
    }
}
