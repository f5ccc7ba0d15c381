package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.Period;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;

/** Parts of records for section (8): the services of plans, and who gives them. */
final class ServiceParts {

    static final String SERVICE = "service-1";

    private ServiceParts() {}

    /** Attendant care, paid by the K Plan. */
    static PlannedService.Builder service() {
        return PlannedService.builder()
                .id(SERVICE)
                .kind(ServiceKind.ATTENDANT_CARE)
                .fundingAuthority(FundingAuthority.K_PLAN);
    }

    static Option<FundingAuthority> authority(String cell) {
        return Row.isRecorded(cell) ? Option.some(new FundingAuthority(cell)) : Option.none();
    }

    /** {@code 2025-03-01 to 2025-03-31}, {@code 2025-03-01 on} without an end, or {@code -}. */
    static Option<Period> period(String cell) {
        if (!Row.isRecorded(cell)) {
            return Option.none();
        }
        Seq<String> words = Row.list(cell);
        return Option.some(
                words.get(1).equals("on")
                        ? Period.from(Some.day(words.get(0)))
                        : Period.of(Some.day(words.get(0)), Some.day(words.get(2))));
    }

    /** The plan from 2025-03-01 through 2026-02-28, authorized on 2025-02-20, with these services. */
    static Isp plan(PlannedService... services) {
        return SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"))
                .withServices(Option.some(Array.of(services)));
    }
}
