package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.team.TeamMember;
import org.openisp.rules.FactType.Shape;

@DisplayName("What can stand at a place of a record")
class FactTypeTest {

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("/id", Shape.ALWAYS, String.class),
                Arguments.of("/individual", Shape.ALWAYS, Individual.class),
                Arguments.of("/completeThrough", Shape.OPTIONAL, LocalDate.class),
                Arguments.of("/plans", Shape.REGISTER, Isp.class),
                Arguments.of("/plans/0/startsOn", Shape.OPTIONAL, LocalDate.class),
                Arguments.of("/plans/entries/12/startsOn", Shape.OPTIONAL, LocalDate.class),
                Arguments.of("/plans/0/implemented", Shape.ACT, Act.class),
                Arguments.of("/plans/0/roomAndBoard", Shape.NOTED, Noted.class),
                Arguments.of("/plans/0/departmentApprovedForm", Shape.SAID, Said.class),
                Arguments.of("/plans/0/team", Shape.LIST, TeamMember.class),
                Arguments.of("/plans/0/signing/signatures", Shape.REGISTER, Signature.class),
                Arguments.of("/plans/0/signing/signatures/entries/1/capacity", Shape.ALWAYS, Capacity.class),
                Arguments.of("/plans/0/reviews/0/result", Shape.OPTIONAL, ReviewResult.class),
                Arguments.of("/plans/0/extensionFacts", Shape.EXTENSION, ExtensionFacts.class));
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("places")
    void is_told_by_its_path(String at, Shape shape, Class<?> of) {
        assertThat(FactType.at(at)).contains(new FactType(shape, of));
    }

    @Test
    void a_fact_of_a_vendor_stands_under_its_name() {
        assertThat(FactType.at("/plans/0/extensionFacts/x:sent")).contains(FactType.EXTENSION_FACT);
    }

    @ParameterizedTest
    @CsvSource({"/nowhere", "/plans/0/nowhere", "/plans/-1/startsOn", "/individual/entries/0", "/plans//startsOn"})
    void a_path_that_leads_nowhere_has_none(String at) {
        assertThat(FactType.at(at)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: a part {1}, of parts {2}, left out {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # place               | is part | holds parts | can be left out
            /individual           | true    | false       | false
            /plans/0/signing      | true    | false       | false
            /id                   | false   | false       | false
            /plans                | false   | true        | true
            /plans/0/team         | false   | true        | true
            /plans/0/facilitator  | false   | true        | true
            /plans/0/startsOn     | false   | false       | true
            /plans/0/monitorIds   | false   | false       | true
            /plans/0/implemented  | false   | false       | true
            /reviewerDecisions/0/clause | false | false   | false
            """)
    void parts_have_facts_of_their_own(String at, boolean isPart, boolean holdsParts, boolean canBeLeftOut) {
        FactType type = FactType.at(at).get();

        assertThat(type.isPart()).isEqualTo(isPart);
        assertThat(type.holdsParts()).isEqualTo(holdsParts);
        assertThat(type.canBeLeftOut()).isEqualTo(canBeLeftOut);
    }

    @Test
    void what_is_not_recorded_reads_so() {
        assertThat(FactType.at("/plans/0/implemented").get().unrecorded()).isEqualTo(Act.notRecorded());
        assertThat(FactType.at("/plans/0/roomAndBoard").get().unrecorded()).isEqualTo(Noted.notRecorded());
        assertThat(FactType.at("/plans/0/departmentApprovedForm").get().unrecorded())
                .isEqualTo(Said.NOT_RECORDED);
        assertThat(FactType.at("/plans").get().unrecorded()).isEqualTo(Register.notRecorded());
        assertThat(FactType.at("/plans/0/team").get().unrecorded()).isEqualTo(Option.none());
        assertThat(FactType.at("/plans/0/startsOn").get().unrecorded()).isEqualTo(Option.none());
        assertThat(FactType.at("/extensionFacts").get().unrecorded()).isEqualTo(ExtensionFacts.none());
        assertThat(FactType.at("/id").get().unrecorded()).isNull();
    }

    @Test
    void the_days_of_entries_are_told_in_their_order() {
        LocalDate first = LocalDate.of(2025, 3, 1);
        Register<Review> reviews = Register.of(
                Review.builder().id("two").heldOn(first.plusDays(9)).build(),
                Review.builder().id("one").heldOn(first).build());
        Register<Signature> signatures = Register.of(
                Signature.builder().capacity(Capacity.INDIVIDUAL).build(),
                Signature.builder()
                        .capacity(Capacity.INDIVIDUAL)
                        .signedOn(first)
                        .build());

        assertThat(FactType.at("/plans/0/reviews").get().daysOfEntries(reviews))
                .containsExactly(first, first.plusDays(9));
        assertThat(FactType.at("/plans/0/signing/signatures").get().daysOfEntries(signatures))
                .containsExactly(first);
        assertThat(FactType.at("/plans/0/startsOn").get().daysOfEntries(Option.some(first)))
                .isEmpty();
    }

    @Test
    void a_fact_is_asked_by_a_getter_and_by_nothing_else() throws NoSuchMethodException {
        assertThat(FactType.isFact(Isp.class.getMethod("getStartsOn"))).isTrue();
        assertThat(FactType.isFact(Isp.class.getMethod("check"))).isFalse();
        assertThat(FactType.isFact(Object.class.getMethod("getClass"))).isFalse();
        assertThat(FactType.isFact(List.class.getMethod("get", int.class))).isFalse();
        assertThat(FactType.fieldOf(Isp.class.getMethod("getStartsOn"))).isEqualTo("startsOn");
    }
}
