package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.content.ActionStep;
import org.openisp.core.content.BackUpPlan;
import org.openisp.core.content.Barrier;
import org.openisp.core.content.CareerPlanning;
import org.openisp.core.content.DesiredOutcome;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.content.PlanComponent;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.content.PreferredService;
import org.openisp.core.content.Presentation;
import org.openisp.core.content.Resource;
import org.openisp.core.content.ResourceKind;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.content.SharingChoice;
import org.openisp.core.content.SupporterRole;
import org.openisp.core.content.YearInReview;
import org.openisp.core.need.NeedArea;
import org.openisp.core.person.Voice;
import org.openisp.core.plan.Isp;

/** What a plan says. */
final class Content {

    private Content() {}

    static void add(Isp.Builder plan, Outline outline, PlanYear year) {
        String support = ProvidedServices.lasting(outline).head().serviceId();
        plan.process(process(outline, year))
                .directedByIds(Array.empty())
                .otherSupports(Array.empty())
                .preferredServices(Array.of(PreferredService.builder()
                        .id("preferred")
                        .description(new FreeText("The pool."))
                        .build()))
                .barriers(Array.of(Barrier.builder()
                        .id("barrier")
                        .preferredServiceId("preferred")
                        .description(new FreeText("No bus goes there."))
                        .strategies(Array.of(new FreeText("A neighbor drives on Fridays.")))
                        .build()))
                .resources(Array.of(ResourceKind.values()).map(Content::resource))
                .roomAndBoard(Noted.yes())
                .backUpPlans(Array.of(BackUpPlan.builder()
                        .id("back-up")
                        .supportIds(Array.of(support))
                        .plan(new FreeText("The second caregiver comes."))
                        .build()))
                .important(Array.of(
                        importance("important-to", ImportanceKind.IMPORTANT_TO, Voice.INDIVIDUAL),
                        importance("important-for", ImportanceKind.IMPORTANT_FOR, Voice.TEAM_MEMBER)))
                .importantPeople(Array.of(outline.id("family")))
                .supporterRoles(Array.of(SupporterRole.builder()
                        .needId("need-safety")
                        .personId(ProvidedServices.lasting(outline).head().staffId(outline))
                        .role(new FreeText("Caregiver"))
                        .duty(Noted.yes())
                        .informed(Act.on(year.metOn()))
                        .build()))
                .outcomes(outcomes(outline, year))
                .careerPlanning(CareerPlanning.builder()
                        .addressed(Noted.yes())
                        .lastDiscussed(Act.on(year.metOn()))
                        .build())
                .yearInReview(yearInReview(year))
                .selfDirection(SelfDirection.builder()
                        .elected(Said.NO)
                        .instructions(Array.empty())
                        .build())
                .presentation(Presentation.builder()
                        .description(new FreeText("Read together, in plain words."))
                        .suitsIndividual(Said.YES)
                        .suitsSupporters(Said.YES)
                        .build());
    }

    private static PlanProcess process(Outline outline, PlanYear year) {
        return PlanProcess.builder()
                .description(Noted.yes())
                .independence(Noted.yes())
                .integration(Noted.yes())
                .seekingEmployment(Noted.yes())
                .competitiveIntegratedWork(Noted.yes())
                .informationAndSupport(Noted.yes())
                .disagreementStrategy(Noted.yes())
                .conflictOfInterestGuidelines(Noted.yes())
                .updateMethod(Noted.yes())
                .servicesOffered(Noted.yes())
                .servicesChosen(Noted.yes())
                .providersOffered(Noted.yes())
                .providersChosen(Noted.yes())
                .familyParticipationChoice(Noted.yes())
                .facilitation(Noted.yes())
                .sharing((year.equals(outline.current())
                                ? ProvidedServices.of(outline)
                                : ProvidedServices.lasting(outline))
                        .map(service -> SharingChoice.builder()
                                .providerId(service.providerId(outline))
                                .components(Array.of(PlanComponent.WHAT_OTHERS_NEED_TO_KNOW))
                                .build()))
                .build();
    }

    private static Resource resource(ResourceKind kind) {
        return Resource.builder()
                .kind(kind)
                .arrangement(new FreeText("What there is in town"))
                .costEffectiveness(Noted.yes())
                .build();
    }

    private static Importance importance(String id, ImportanceKind kind, Voice whose) {
        return Importance.builder()
                .id(id)
                .kind(kind)
                .whose(Array.of(whose))
                .what(new FreeText("Meals in company, and time for them."))
                .build();
    }

    private static Seq<DesiredOutcome> outcomes(Outline outline, PlanYear year) {
        DesiredOutcome town = outcome("outcome-town", NeedArea.COMMUNITY, outline, year);
        return outline.hasJob()
                ? Array.of(town, outcome("outcome-work", NeedArea.EMPLOYMENT, outline, year))
                : Array.of(town);
    }

    private static DesiredOutcome outcome(String id, NeedArea topic, Outline outline, PlanYear year) {
        return DesiredOutcome.builder()
                .id(id)
                .whose(Array.of(Voice.INDIVIDUAL))
                .topic(topic)
                .what(new FreeText("People in town know me."))
                .steps(Array.of(ActionStep.builder()
                        .what(new FreeText("Goes along the first few times"))
                        .responsibleIds(Array.of(outline.id("family")))
                        .byWhen(year.startsOn().plusMonths(3))
                        .build()))
                .build();
    }

    private static YearInReview yearInReview(PlanYear year) {
        YearInReview.Builder review = YearInReview.builder()
                .hasPreviousYear(Said.of(!year.isInitial()))
                .assessmentsReviewed(Act.on(year.metOn()))
                .ongoingNeeds(Noted.yes());
        return (!year.isInitial() ? review.progressReviewed(Act.on(year.metOn())) : review).build();
    }
}
