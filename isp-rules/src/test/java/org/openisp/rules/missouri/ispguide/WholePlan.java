package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.content.DesiredOutcome;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.person.LegalStatus;
import org.openisp.core.person.Voice;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.AmountInterval;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.Payer;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.WeeklyTime;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.core.team.ContributionKind;
import org.openisp.core.team.Contributor;
import org.openisp.core.team.Meeting;

/** A plan that has all that must be there, and nothing of what only should be. */
final class WholePlan {

    private WholePlan() {}

    /** An adult without guardian, needs, risks and limitations. */
    static ServiceRecord.Builder record(Isp plan) {
        return Guide.record(plan)
                .individual(Guide.adult()
                        .legalStatus(LegalStatus.NO_GUARDIAN)
                        .courtRestrictions(Array.empty())
                        .build())
                .representatives(Array.empty())
                .caseManagers(Register.of())
                .stays(Register.of())
                .needs(Array.empty())
                .risks(Array.empty())
                .limitations(Array.empty())
                .deliveries(Register.of(Delivery.builder()
                        .kind(DeliveryKind.BUDGET)
                        .documentId(Guide.PLAN)
                        .recipientId(Guide.PERSON)
                        .deliveredOn(Guide.FINALIZED)
                        .build()));
    }

    static Isp plan() {
        return Guide.plan()
                .meetings(Register.of(meeting()))
                .contributors(Array.of(Contributor.builder()
                        .personId("teacher")
                        .ways(Array.of(ContributionKind.LETTER))
                        .build()))
                .signing(signedBy(Capacity.INDIVIDUAL, Capacity.CASE_MANAGER))
                .important(Array.of(
                        importance("choir", ImportanceKind.IMPORTANT_TO, Voice.INDIVIDUAL),
                        importance("work", ImportanceKind.IMPORTANT_TO, Voice.TEAM_MEMBER),
                        importance("diet", ImportanceKind.IMPORTANT_FOR, Voice.TEAM_MEMBER)))
                .supporterRoles(Array.empty())
                .selfDirection(SelfDirection.builder().elected(Said.NO).build())
                .services(Array.of(service("coaching")))
                .otherSupports(Array.empty())
                .budget(Array.of(cost("coaching")))
                .outcomes(Array.of(DesiredOutcome.builder().id("job").build()))
                .build();
    }

    /** The same with two services of one kind for one need at one time, for which different people pay. */
    static Isp withTwoSupportsForOneNeed() {
        PlannedService one = service("coaching")
                .withNeedIds(Option.some(Array.of("job")))
                .withPeriod(Option.some(Period.of(Guide.STARTS, Guide.ENDS)))
                .withAmount(Option.some(ServiceAmount.builder()
                        .quantity(BigDecimal.valueOf(2))
                        .unit(AmountUnit.HOURS)
                        .interval(AmountInterval.WEEK)
                        .weeklyTimes(Array.of(WeeklyTime.builder()
                                .day(DayOfWeek.MONDAY)
                                .begins(LocalTime.of(9, 0))
                                .ends(LocalTime.of(11, 0))
                                .build()))
                        .build()));
        return plan().withServices(
                        Option.some(Array.of(one, one.withId("more-coaching").withPayer(Option.some(Payer.PRIVATE)))))
                .withBudget(Option.some(Array.of(cost("coaching"), cost("more-coaching"))));
    }

    static Meeting meeting() {
        return Meeting.builder()
                .id("meeting")
                .heldOn(LocalDate.of(2025, 6, 1))
                .present(Array.of(Guide.PERSON, "coach"))
                .build();
    }

    /** Signed on the day on which it was finalized, and by nobody else. */
    static Signing signedBy(Capacity... capacities) {
        return Signing.builder()
                .signatures(Register.ofAll(Array.of(capacities)
                        .map(capacity -> Signature.builder()
                                .capacity(capacity)
                                .signedOn(Guide.FINALIZED)
                                .build())))
                .build();
    }

    static PlannedService service(String id) {
        return PlannedService.builder()
                .id(id)
                .kind(ServiceKind.JOB_COACHING)
                .payer(Payer.DIVISION)
                .inResidentialProgram(Said.NO)
                .needIds(Array.empty())
                .build();
    }

    private static BudgetLine cost(String supportId) {
        return BudgetLine.builder().supportId(supportId).cost(BigDecimal.TEN).build();
    }

    private static Importance importance(String id, ImportanceKind kind, Voice whose) {
        return Importance.builder().id(id).kind(kind).whose(Array.of(whose)).build();
    }
}
