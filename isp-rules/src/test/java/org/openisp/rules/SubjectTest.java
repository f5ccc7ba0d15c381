package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.Register;

@DisplayName("What a finding is about, and where it stands")
class SubjectTest {

    private static final Subject RECORD = Subject.record("record-1");
    private static final Register<String> OF_THE_RECORDS_DAY = Register.of("a", "b", "c");
    private static final Register<String> OF_ITS_OWN_DAY =
            OF_THE_RECORDS_DAY.completeThrough(LocalDate.of(2025, 6, 30));

    @Test
    void the_record_as_a_whole_is_the_empty_pointer() {
        assertThat(RECORD.at()).isEmpty();
    }

    @Test
    void a_part_stands_under_its_field() {
        assertThat(RECORD.part("individual", "individual").at()).isEqualTo("/individual");
    }

    @Test
    void an_element_stands_at_its_position_counted_from_zero() {
        assertThat(RECORD.element("plans", 0, "plan", "isp-2025").at()).isEqualTo("/plans/0");
        assertThat(RECORD.element("plans", 12, "plan", "isp-2026").at()).isEqualTo("/plans/12");
    }

    @Test
    void an_entry_of_a_register_without_a_day_of_its_own_stands_in_a_plain_list() {
        assertThat(RECORD.entry("requests", OF_THE_RECORDS_DAY, 2, "request", "request-3")
                        .at())
                .isEqualTo("/requests/2");
    }

    @Test
    void an_entry_of_a_register_with_a_day_of_its_own_stands_under_entries() {
        assertThat(RECORD.entry("requests", OF_ITS_OWN_DAY, 2, "request", "request-3")
                        .at())
                .isEqualTo("/requests/entries/2");
    }

    @Test
    void pointers_go_on_from_the_whole_to_the_part() {
        Subject plan = RECORD.element("plans", 1, "plan", "isp-2025");
        Subject signing = plan.part("signing", "signing");

        assertThat(signing.at()).isEqualTo("/plans/1/signing");
        assertThat(signing.entry("signatures", OF_THE_RECORDS_DAY, 0, "signature", "signature-1")
                        .at())
                .isEqualTo("/plans/1/signing/signatures/0");
        assertThat(signing.entry("signatures", OF_ITS_OWN_DAY, 0, "signature", "signature-1")
                        .at())
                .isEqualTo("/plans/1/signing/signatures/entries/0");
    }

    @Test
    void below_a_register_with_a_day_of_its_own_entries_stays_in_the_pointer() {
        Subject stay = RECORD.entry("stays", OF_ITS_OWN_DAY, 1, "stay", "stay-2");

        assertThat(stay.part("program", "program").at()).isEqualTo("/stays/entries/1/program");
        assertThat(stay.element("moves", 3, "move", "move-4").at()).isEqualTo("/stays/entries/1/moves/3");
        assertThat(stay.entry("moves", OF_THE_RECORDS_DAY, 2, "move", "move-3").at())
                .isEqualTo("/stays/entries/1/moves/2");
        assertThat(stay.entry("moves", OF_ITS_OWN_DAY, 2, "move", "move-3").at())
                .isEqualTo("/stays/entries/1/moves/entries/2");
    }

    @Test
    void a_part_of_a_plan_is_of_that_plan_and_of_no_other() {
        Subject plan = RECORD.entry("plans", OF_ITS_OWN_DAY, 1, "plan", "isp-2025");
        Subject service = plan.element("services", 0, "service", "service-1");

        assertThat(plan.isOfPlan("isp-2025")).isTrue();
        assertThat(service.isOfPlan("isp-2025")).isTrue();
        assertThat(service.about("with", plan).isOfPlan("isp-2025")).isTrue();
        assertThat(service.isOfPlan("isp-2026")).isFalse();
        assertThat(service.isOfPlan("service-1")).isFalse();
        assertThat(RECORD.isOfPlan("record-1")).isFalse();
        assertThat(RECORD.element("annualPlans", 0, "annual plan", "isp-2025").isOfPlan("isp-2025"))
                .isFalse();
    }

    @Test
    void one_thing_about_a_subject_stands_where_the_subject_stands() {
        Subject plan = RECORD.entry("plans", OF_ITS_OWN_DAY, 1, "plan", "isp-2025");
        Subject copy = plan.about("recipient-1");

        assertThat(copy.at()).isEqualTo("/plans/entries/1");
        assertThat(copy.type()).isEqualTo("plan");
        assertThat(copy.id()).isEqualTo("isp-2025");
        assertThat(copy.attribute()).isEqualTo(Option.some("recipient-1"));
        assertThat(plan.attribute()).isEqualTo(Option.none());
    }

    @Test
    void subjects_are_equal_wherever_they_stand() {
        Subject here = RECORD.element("plans", 0, "plan", "isp-2025");
        Subject there = RECORD.element("plans", 7, "plan", "isp-2025");

        assertThat(here).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(here.at()).isNotEqualTo(there.at());
        assertThat(here.about("recipient-1")).isEqualTo(there.about("recipient-1"));
    }

    @Test
    void subjects_differ_by_type_by_id_and_by_attribute() {
        Subject plan = RECORD.element("plans", 0, "plan", "isp-2025");

        assertThat(plan)
                .isNotEqualTo(RECORD.element("plans", 0, "revision", "isp-2025"))
                .isNotEqualTo(RECORD.element("plans", 0, "plan", "isp-2026"))
                .isNotEqualTo(plan.about("recipient-1"));
        assertThat(plan.about("recipient-1")).isNotEqualTo(plan.about("recipient-2"));
    }

    @Test
    void a_part_of_one_plan_is_no_part_of_another() {
        Subject service = RECORD.element("plans", 0, "plan", "isp-2025").element("services", 1, "service", "bus");
        Subject elsewhere = RECORD.element("plans", 3, "plan", "isp-2025").element("services", 2, "service", "bus");
        Subject carriedOver = RECORD.element("plans", 1, "plan", "isp-2026").element("services", 1, "service", "bus");

        assertThat(service).isEqualTo(elsewhere).hasSameHashCodeAs(elsewhere);
        assertThat(service).isNotEqualTo(carriedOver);
        assertThat(service.about("van")).isEqualTo(elsewhere.about("van")).isNotEqualTo(carriedOver.about("van"));
    }

    @Test
    void the_record_itself_makes_no_difference_to_its_parts() {
        assertThat(Subject.record("one").element("plans", 0, "plan", "isp-2025"))
                .isEqualTo(Subject.record("other").element("plans", 0, "plan", "isp-2025"));
    }

    @Test
    void a_subject_is_written_as_its_type_and_id() {
        assertThat(RECORD.element("plans", 0, "plan", "isp-2025")).hasToString("plan isp-2025");
    }

    @Test
    void an_entry_without_an_id_is_known_by_the_whole_and_its_position() {
        Subject signing = RECORD.element("plans", 1, "plan", "isp-2025").part("signing", "signing");
        Subject second = signing.entry("signatures", OF_ITS_OWN_DAY, 1, "signature");

        assertThat(second.id()).isEqualTo("isp-2025/1");
        assertThat(second.at()).isEqualTo("/plans/1/signing/signatures/entries/1");
        assertThat(second).hasToString("signature isp-2025/1");
        assertThat(second)
                .isEqualTo(signing.entry("signatures", OF_THE_RECORDS_DAY, 1, "signature", "isp-2025/1"))
                .hasSameHashCodeAs(signing.entry("signatures", OF_THE_RECORDS_DAY, 1, "signature", "isp-2025/1"))
                .isNotEqualTo(signing.entry("signatures", OF_ITS_OWN_DAY, 2, "signature"));
    }

    @Test
    void what_a_subject_is_regarded_for_can_be_an_id_a_day_or_another_subject() {
        Subject plan = RECORD.element("plans", 1, "plan", "isp-2025");
        Subject copy = plan.about("copy for", "person-1");

        assertThat(copy.attribute()).isEqualTo(Option.some("copy for person-1"));
        assertThat(copy).hasToString("plan isp-2025 (copy for person-1)");
        assertThat(copy)
                .isEqualTo(plan.about("copy for person-1"))
                .hasSameHashCodeAs(plan.about("copy for person-1"))
                .isNotEqualTo(plan.about("copy for", "person-2"));
        assertThat(RECORD.about("with", plan).attribute()).isEqualTo(Option.some("with plan isp-2025"));
        assertThat(plan.about(LocalDate.of(2025, 6, 30)).attribute()).isEqualTo(Option.some("2025-06-30"));
    }
}
