package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Finding;

/** What the README says of its example. */
class FirstPlanTest {

    private final ServiceRecord record = FirstPlan.record();

    @Test
    void the_later_signature_counts() {
        assertThat(FirstPlan.authorizedOn(record)).isEqualTo(Option.some(LocalDate.of(2025, 3, 6)));
    }

    @Test
    void an_initial_isp_has_twelve_full_months() {
        assertThat(FirstPlan.endsOn()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void the_one_thing_not_met_is_the_copy() {
        assertThat(FirstPlan.notMet(record)).hasSize(1);
        Finding finding = FirstPlan.notMet(record).get(0);
        assertThat(finding.clause()).hasToString("OAR 411-415-0070(8)(m)");
        assertThat(finding.subject()).hasToString("plan isp-2025 (copy for individual-1)");
        assertThat(finding.outcome().because()).isEqualTo("it was not done by the last day");
        assertThat(finding.outcome().due()).isEqualTo(Option.some(LocalDate.of(2025, 3, 20)));
    }
}
