package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.rules.Clause;
import org.openisp.rules.Difference;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Requirement;

@DisplayName("OAR 411-415-0070 two reports side by side")
class ComparisonTest {

    /** A hold that an emergency plan directs, which only the text of 2025-10-31 lets count. */
    private static final ServiceRecord HOLD = LimitationParts.recordWith(
                    LimitationParts.safeguard(SafeguardKind.INTERVENTION, SafeguardPurpose.CHALLENGING_BEHAVIOR)
                            .directions(Array.of(LimitationParts.direction("emergency-1")))
                            .build())
            .withEmergencyPlans(Register.of(TemporaryEmergencySafetyPlan.builder()
                    .id("emergency-1")
                    .inEffectFrom(Some.day("2025-10-01"))
                    .expiresOn(Some.day("2025-12-29"))
                    .newSettingOrBehavior(Said.YES)
                    .extensions(Array.empty())
                    .build()));

    private static Seq<Difference> differences(ServiceRecord one, Question asked, ServiceRecord other, Question now) {
        return Oar411_415_0070.rulebook().compare(one, asked, other, now).differences();
    }

    private static Question asked(String day) {
        return Question.asOf(Some.day(day));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} then {3}, because of {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # day      | other day  | answer  | then    | cause
            2025-10-30 | 2025-10-31 | NOT_MET | MET     | LAW
            2025-10-31 | 2025-10-30 | MET     | NOT_MET | LAW
            2025-10-31 | 2025-12-30 | MET     | NOT_MET | TIME
            2025-10-30 | 2025-11-30 | NOT_MET | MET     | LAW
            """)
    void a_new_text_and_a_plan_that_ends(String day, String otherDay, Status answer, Status then, String cause) {
        Seq<Difference> differences = differences(HOLD, asked(day), HOLD, asked(otherDay))
                .filter(difference -> difference.finding().clause().paragraph().equals("(3)(d)(B)"));

        assertThat(differences).singleElement().satisfies(only -> {
            assertThat(only.before().get().status()).isEqualTo(answer);
            assertThat(only.after().get().status()).isEqualTo(then);
            assertThat(only.causes().mkString()).isEqualTo(cause);
        });
    }

    @Test
    void differences_stand_in_the_order_of_the_law_whichever_record_has_them() {
        ServiceRecord little = Some.record().build();
        Seq<Clause> law = Oar411_415_0070.rulebook().requirements().map(Requirement::clause);

        for (Seq<Difference> differences : Array.of(
                differences(little, asked("2025-11-15"), HOLD, asked("2025-11-15")),
                differences(HOLD, asked("2025-11-15"), little, asked("2025-11-15")))) {
            assertThat(differences
                            .map(one -> law.indexOf(one.finding().clause()))
                            .asJava())
                    .hasSizeGreaterThan(10)
                    .isSortedAccordingTo(Integer::compare);
        }
    }

    @Test
    void naming_another_law_text_is_a_matter_of_law() {
        Question asked = asked("2025-11-15");

        assertThat(differences(HOLD, asked, HOLD, asked.byLawOf(Some.day("2025-10-30"))))
                .singleElement()
                .satisfies(only -> assertThat(only.causes().mkString()).isEqualTo("LAW"));
    }

    @Test
    void each_of_the_demands_of_one_clause_is_compared() {
        Limitation good = LimitationParts.limitation(Freedom.FOOD).build();
        Limitation poor = good.withProportionate(Said.NO).withDataCollection(Noted.no());
        Question asked = asked("2025-07-01");

        assertThat(differences(LimitationParts.record(good), asked, LimitationParts.record(poor), asked)
                        .filter(difference ->
                                difference.finding().clause().paragraph().equals("(3)(b)"))
                        .map(difference -> difference.finding().requirement().asks()))
                .containsExactlyInAnyOrder(
                        "the limitation is in proportion to the assessed need",
                        "data are collected and reviewed to see whether the limitation works");
    }
}
