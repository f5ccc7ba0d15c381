package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.ExtensionFact;

@DisplayName("A fact that is missing, and where it belongs")
class MissingFactTest {

    private static final Subject PLAN = Subject.record("record-1").element("plans", 1, "plan", "isp-2025");

    @Test
    void a_field_stands_under_its_owner() {
        MissingFact signatures = new MissingFact(PLAN, "signing/signatures");

        assertThat(signatures.field()).isEqualTo("signing/signatures");
        assertThat(signatures).hasToString("/plans/1/signing/signatures");
        assertThat(signatures.words()).isEqualTo("plan isp-2025, signing, signatures");
    }

    @Test
    void a_field_of_an_element_stands_at_the_position_of_the_element_counted_from_zero() {
        MissingFact role = MissingFact.ofElement(PLAN, "team", 0, "role");

        assertThat(role.field()).isEqualTo("team/0/role");
        assertThat(role).hasToString("/plans/1/team/0/role");
        assertThat(role.words()).isEqualTo("plan isp-2025, team, 0, role");
    }

    @Test
    void a_fact_of_a_vendor_is_named_by_its_place() {
        MissingFact sent = MissingFact.of(PLAN, ExtensionFact.act("x:sent"));

        assertThat(sent).hasToString("/plans/1/extensionFacts/x:sent");
        assertThat(sent.words()).isEqualTo("plan isp-2025, extension facts, x:sent");
    }

    @Test
    void one_field_of_one_owner_is_one_fact_however_it_is_told() {
        MissingFact role = MissingFact.ofElement(PLAN, "team", 0, "role");

        assertThat(role)
                .isEqualTo(MissingFact.ofElement(PLAN, "team", 0, "role"))
                .isEqualTo(new MissingFact(PLAN, "team/0/role"))
                .hasSameHashCodeAs(new MissingFact(PLAN, "team/0/role"));
        assertThat(new MissingFact(PLAN, "team/0/role")).isEqualTo(role);
    }

    @Test
    void another_position_list_field_or_owner_is_another_fact() {
        MissingFact role = MissingFact.ofElement(PLAN, "team", 0, "role");
        Subject another = Subject.record("record-1").element("plans", 2, "plan", "isp-2026");

        assertThat(role)
                .isNotEqualTo(MissingFact.ofElement(PLAN, "team", 1, "role"))
                .isNotEqualTo(MissingFact.ofElement(PLAN, "informants", 0, "role"))
                .isNotEqualTo(MissingFact.ofElement(PLAN, "team", 0, "period"))
                .isNotEqualTo(MissingFact.ofElement(another, "team", 0, "role"))
                .isNotEqualTo(new MissingFact(PLAN, "role"))
                .isNotEqualTo("team/0/role");
    }
}
