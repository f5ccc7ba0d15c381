package org.openisp.rules.oregon.oar411_415_0070;

import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.SERVICE;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.eligible;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.rules.Question;

/** Parts of records for (9)(e) to (g): one service, authorized with the plan on 2025-02-20. */
final class AuthorizerParts {

    static final String TODAY = "2025-06-30";

    private AuthorizerParts() {}

    /** {@code personal-agent}; a dash for a role that is not recorded. */
    static ServiceAuthorization by(String role) {
        return ServiceAuthorization.builder()
                .serviceId(SERVICE)
                .role(Option.some(role).filter(Row::isRecorded).map(CaseManagerRole::new))
                .authorizedOn(Some.day("2025-02-20"))
                .build();
    }

    static Isp authorized(String authority, ServiceAuthorization... authorizations) {
        return authorized(
                plan(service()
                        .fundingAuthority(
                                Option.some(authority).filter(Row::isRecorded).map(FundingAuthority::new))
                        .build()),
                authorizations);
    }

    static Isp authorized(Isp plan, ServiceAuthorization... authorizations) {
        return plan.withSigning(plan.getSigning().withServiceAuthorizations(Register.of(authorizations)));
    }

    /** The individual was found eligible, or not, on 2025-02-03. */
    static ServiceRecord record(Isp plan, String eligible) {
        return LimitParts.record(plan)
                .serviceEligibility(Array.of(eligible(eligible, "2025-02-03")))
                .build();
    }

    /** The answer about the service, or {@code nothing} where the clause is not asked about it. */
    static void assertOutcome(String paragraph, ServiceRecord record, String expected) {
        if (expected.equals("nothing")) {
            Seq<?> findings = Ask.findings(paragraph, record, Question.asOf(Some.day(TODAY)));
            if (findings.nonEmpty()) {
                throw new AssertionError("findings of " + paragraph + ": " + findings);
            }
        } else {
            Row.assertOutcome(Ask.outcome(paragraph, SERVICE, record, TODAY), expected);
        }
    }
}
