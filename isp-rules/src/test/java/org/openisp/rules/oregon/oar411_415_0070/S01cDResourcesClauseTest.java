package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.FreeText;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.Resource;
import org.openisp.core.content.ResourceKind;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Explanation;
import org.openisp.rules.Question;
import org.openisp.rules.SeenFact;

@DisplayName("OAR 411-415-0070(1)(c)(D) cost-effective arrangements")
class S01cDResourcesClauseTest {

    /** Kinds divided by blanks; after a colon what is said about cost-effectiveness, or {@code how} is not recorded. */
    private static Option<Seq<Resource>> resources(String words) {
        if (!Row.isRecorded(words)) {
            return Option.none();
        }
        return Option.some(
                words.equals("none")
                        ? Array.empty()
                        : Row.list(words).map(word -> {
                            String[] parts = (word + ":yes").split(":", -1);
                            boolean arranged = !parts[1].equals("how");
                            return Resource.builder()
                                    .kind(ResourceKind.valueOf(parts[0].toUpperCase(Locale.ROOT)))
                                    .arrangement(
                                            arranged
                                                    ? Option.some(PlanningParts.words("One driver for two."))
                                                    : Option.<FreeText>none())
                                    .costEffectiveness(Row.noted(arranged ? parts[1] : "yes"))
                                    .build();
                        }));
    }

    @ParameterizedTest(name = "from {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | resources                                 | asked 2025-06-30
            2025-04-01 | public private formal alternative         | MET
            2025-04-01 | alternative formal private public formal  | MET
            2025-04-01 | none                                      | NOT_MET
            2025-04-01 | public private formal alternative:no      | NOT_MET
            2025-04-01 | public:no private                         | NOT_MET
            2025-04-01 | public:no private:-                       | NOT_MET
            2025-04-01 | public:- private formal alternative       | UNDETERMINED /plans/0/resources/0/costEffectiveness
            2025-04-01 | public private:how formal alternative     | UNDETERMINED /plans/0/resources/1/arrangement
            2025-04-01 | -                                         | UNDETERMINED /plans/0/resources
            2025-04-01 | public private formal                     | JUDGMENT
            2025-04-01 | alternative                               | JUDGMENT
            2025-07-01 | public private formal                     | PENDING
            2025-07-01 | none                                      | PENDING
            2025-07-01 | public private formal alternative         | MET
            -          | none                                      | UNDETERMINED /plans/0/startsOn
            -          | public private formal                     | UNDETERMINED /plans/0/startsOn
            -          | public private formal alternative         | MET
            2024-10-24 | none                                      | UNDETERMINED
            """)
    void each_resource_is_arranged_and_cost_effective(String startsOn, String resources, String expected) {
        Isp.Builder plan = PlanningParts.planFrom(startsOn).resources(resources(resources));

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(c)(D)", PlanningParts.recordOf(plan), "2025-06-30"), expected);
    }

    @Test
    void who_decides_about_a_kind_that_is_not_applied_is_shown_what_each_resource_says() {
        ServiceRecord record = PlanningParts.recordOf(
                        PlanningParts.plan().resources(resources("public private formal")))
                .build();
        Question question = Question.asOf(Some.day("2025-06-30"));
        Explanation explanation = Oar411_415_0070.rulebook()
                .explain(
                        record,
                        question,
                        Ask.findings("(1)(c)(D)", record, question).single());

        assertThat(explanation.facts().map(SeenFact::at))
                .contains("/plans/0/resources/0/arrangement", "/plans/0/resources/2/costEffectiveness");
    }
}
