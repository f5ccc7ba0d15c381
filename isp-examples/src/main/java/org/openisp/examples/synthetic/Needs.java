package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.BenefitEnrollment;
import org.openisp.core.enrollment.BenefitPackage;
import org.openisp.core.enrollment.EntityKind;
import org.openisp.core.enrollment.RequestKind;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.AssessmentPart;
import org.openisp.core.need.Change;
import org.openisp.core.need.ChangeKind;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedArea;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.need.Remedy;
import org.openisp.core.need.ReviewRequest;
import org.openisp.core.need.Risk;
import org.openisp.core.need.RiskKind;
import org.openisp.core.need.ServiceGroup;
import org.openisp.core.signing.Capacity;
import org.openisp.examples.synthetic.Outline.Event;

/** What the individual asked for and needs, and what was assessed. */
final class Needs {

    /** Hours of community living supports a month that each assessment opens. */
    static final int SERVICE_LEVEL = 80;

    private static final Seq<String> ALL = Array.of("need-daily-living", "need-safety", "need-company", "need-work");

    private Needs() {}

    static Seq<BenefitEnrollment> benefits(Outline outline) {
        return outline.hasPlans()
                ? Array.of(BenefitEnrollment.builder()
                        .benefitPackage(BenefitPackage.TITLE_XIX)
                        .period(Period.from(outline.enrolledOn().minusYears(1)))
                        .build())
                : Array.empty();
    }

    /** The application, and what is asked for later. */
    static Register<ServiceRequest> requests(Outline outline) {
        if (!outline.hasPlans()) {
            return Register.of();
        }
        Seq<ServiceRequest> requests = Array.empty();
        if (outline.first().isInitial()) {
            requests = requests.append(request("application", RequestKind.COMPLETED_APPLICATION, outline)
                    .receivedOn(outline.enrolledOn())
                    .submittedTo(EntityKind.CDDP)
                    .services(ProvidedServices.lasting(outline).map(ProvidedService::kind))
                    .build());
        }
        if (outline.has(Event.NEW_SERVICE)) {
            requests = requests.append(request("request-service", RequestKind.NEW_SERVICE, outline)
                    .receivedOn(outline.eventOn())
                    .submittedTo(outline.entity())
                    .services(Array.of(ProvidedService.DAY.kind()))
                    .build());
        }
        return Register.ofAll(requests);
    }

    private static ServiceRequest.Builder request(String id, RequestKind kind, Outline outline) {
        return ServiceRequest.builder().id(id).kind(kind).requestedById(outline.id("individual"));
    }

    static Register<NeedsAssessment> assessments(Outline outline) {
        return outline.hasPlans()
                ? Register.ofAll(outline.years()
                        .filter(year -> outline.isPast(year.assessedOn()))
                        .map(year -> assessment(year)))
                : Register.of();
    }

    private static NeedsAssessment assessment(PlanYear year) {
        LocalDate heldOn = year.assessedOn().minusDays(3);
        return NeedsAssessment.builder()
                .id(year.assessmentId())
                .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                .components(Array.of(
                        part("observation", AssessmentPart.OBSERVATION, heldOn),
                        part("interview", AssessmentPart.INTERVIEW, heldOn)))
                .submitted(Act.on(year.assessedOn()))
                .noticeMailed(Act.on(heldOn.minusDays(15)))
                .timeAllowedThrough(heldOn.plusDays(30))
                .waived(Said.NO)
                .serviceGroup(ServiceGroup.MODERATE)
                .serviceLevelHoursPerMonth(BigDecimal.valueOf(SERVICE_LEVEL))
                .needIds(ALL)
                .riskIds(Array.of("risk-fall"))
                .build();
    }

    private static AssessmentComponent part(String id, AssessmentPart part, LocalDate heldOn) {
        return AssessmentComponent.builder()
                .id(id)
                .part(part)
                .held(Act.on(heldOn))
                .tookPart(Said.YES)
                .available(Said.YES)
                .build();
    }

    static Seq<Need> needs(Outline outline) {
        return outline.hasPlans()
                ? Array.of(
                        need("need-daily-living", NeedArea.DAILY_LIVING, false),
                        need("need-safety", NeedArea.SAFETY, true),
                        need("need-company", NeedArea.COMMUNITY, false),
                        need("need-work", NeedArea.EMPLOYMENT, false))
                : Array.empty();
    }

    private static Need need(String id, NeedArea area, boolean threat) {
        return Need.builder()
                .id(id)
                .area(area)
                .description(new FreeText("Somebody who is there when it counts."))
                .healthOrSafety(Said.of(threat))
                .threatensSelfOrOthers(Said.of(threat))
                .metBy(Array.of(Remedy.SERVICE))
                .build();
    }

    static Seq<Risk> risks(Outline outline) {
        return outline.hasPlans()
                ? Array.of(Risk.builder()
                        .id("risk-fall")
                        .kind(RiskKind.SAFETY)
                        .description(new FreeText("A fall."))
                        .identifiedIn(outline.first().assessmentId())
                        .identifiedOn(outline.first().assessedOn())
                        .planIds(outline.authorized().map(PlanYear::id))
                        .supportIds(Array.of(
                                ProvidedServices.lasting(outline).head().serviceId()))
                        .measures(Array.of(new FreeText("Handles in the bathroom, and a hand on the stairs.")))
                        .build())
                : Array.empty();
    }

    /** A significant change, which the review of the same week answers. */
    static Register<Change> changes(Outline outline) {
        return outline.has(Event.CHANGE) || outline.has(Event.URGENT)
                ? Register.of(Change.builder()
                        .id("change")
                        .kind(ChangeKind.NEEDS)
                        .significant(Said.YES)
                        .happenedOn(outline.eventOn())
                        .identifiedOn(outline.eventOn())
                        .expectedDays(60)
                        .noChangeNeeded(Act.notThrough(outline.asOf()))
                        .build())
                : Register.of();
    }

    /** Asking for a service is asking for a review. */
    static Register<ReviewRequest> reviewRequests(Outline outline) {
        return outline.has(Event.NEW_SERVICE)
                ? Register.of(ReviewRequest.builder()
                        .id("request-review")
                        .requestedOn(outline.eventOn())
                        .capacity(Capacity.INDIVIDUAL)
                        .personId(outline.id("individual"))
                        .build())
                : Register.of();
    }
}
