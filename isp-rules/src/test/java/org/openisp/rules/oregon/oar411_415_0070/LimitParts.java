package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.DecisionSubject;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceDecision;
import org.openisp.core.service.ServiceKind;

/** Parts of records for section (9): a plan of 2025-03-01 through 2026-02-28 that was authorized on 2025-02-20. */
final class LimitParts {

    static final String PLAN = "plan-1";
    static final String SERVICE = "service-1";
    static final String PROVIDER = "provider-1";
    static final String SETTING = "setting-1";

    private LimitParts() {}

    /** Attendant care in the home through the last day of the plan. */
    static PlannedService.Builder service() {
        return PlannedService.builder()
                .id(SERVICE)
                .kind(ServiceKind.ATTENDANT_CARE)
                .fundingAuthority(FundingAuthority.K_PLAN)
                .departmentFunded(Said.YES)
                .providerId(PROVIDER)
                .settingId(SETTING)
                .inHome(Said.YES)
                .inResidentialProgram(Said.NO)
                .period(Period.of(Some.day("2025-03-01"), Some.day("2026-02-28")));
    }

    static Isp plan(PlannedService... services) {
        return SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"))
                .withServices(Option.some(Array.of(services)))
                .withRevisions(Register.of());
    }

    /** The plans and nothing else, everything said to be complete, and no decision on services. */
    static ServiceRecord.Builder record(Isp... plans) {
        return Some.record().plans(Register.of(plans)).serviceDecisions(Register.of());
    }

    static ServiceEligibility eligible(String said, String decidedOn) {
        return ServiceEligibility.builder()
                .service(ServiceKind.ATTENDANT_CARE)
                .eligible(Row.said(said))
                .decidedOn(Row.day(decidedOn))
                .build();
    }

    static ServiceDecision.Builder decision(DecisionResult result, String decidedOn) {
        return ServiceDecision.builder()
                .id("decision-" + result.name() + "-" + decidedOn)
                .subject(DecisionSubject.SERVICE)
                .subjectIds(Array.of(SERVICE))
                .result(result)
                .decidedOn(Some.day(decidedOn));
    }

    /** No decision ({@code none}), or {@code terminated 2025-06-30}. */
    static Register<ServiceDecision> decisions(String words) {
        if (words.equals("none")) {
            return Register.of();
        }
        String[] parts = words.split(" ", -1);
        DecisionResult result = DecisionResult.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return Register.of(decision(result, parts[1]).build());
    }

    /** A revision, authorized on 2025-05-20 and implemented on 2025-06-01, that begins one service and ends another. */
    static Revision revision(String id, String begins, String ends) {
        return Revision.builder()
                .id(id)
                .madeOn(Some.day("2025-05-20"))
                .implemented(Act.on(Some.day("2025-06-01")))
                .begins(Array.of(change(begins)))
                .ends(Array.of(change(ends)))
                .signing(Some.signed("2025-05-20", "2025-05-20"))
                .build();
    }

    private static ServiceChange change(String serviceId) {
        return ServiceChange.builder()
                .serviceId(serviceId)
                .departmentFunded(Said.YES)
                .build();
    }
}
