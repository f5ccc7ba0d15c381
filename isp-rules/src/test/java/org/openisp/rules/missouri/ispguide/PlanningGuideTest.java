package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;
import org.openisp.rules.Requirement;
import org.openisp.rules.Subject;

@DisplayName("MO-1 to MO-23, MO-45 and MO-46: what they have in common")
class PlanningGuideTest {

    private static Seq<Requirement> requirements(String id) {
        return IspGuide.rulebook()
                .requirements()
                .filter(requirement -> requirement.clause().paragraph().equals(id));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "MO-1, MUST",
        "MO-2, SHOULD",
        "MO-3, SHOULD",
        "MO-4, SHOULD",
        "MO-5, SHOULD",
        "MO-6, MAY",
        "MO-7, SHOULD",
        "MO-8, MUST",
        "MO-9, MUST",
        "MO-10, MUST EXPECTED",
        "MO-11, CONDITIONAL",
        "MO-13, SHOULD",
        "MO-14, EXPECTED",
        "MO-15, MAY",
        "MO-16, SHOULD",
        "MO-17, MUST",
        "MO-18, SHOULD",
        "MO-19, MUST",
        "MO-20, CONDITIONAL",
        "MO-21, SHOULD",
        "MO-22, CONDITIONAL",
        "MO-23, CONDITIONAL",
        "MO-45, EXPECTED",
        "MO-46, SHOULD"
    })
    void how_strongly_the_guide_asks(String id, String strengths) {
        assertThat(requirements(id).map(requirement -> requirement.strength().name()))
                .containsExactlyInAnyOrderElementsOf(Told.parts(strengths, " "));
        assertThat(requirements(id).map(requirement -> requirement.clause().toString()))
                .containsOnly(id);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MO-6, PERMISSION", "MO-13, JUDGMENT", "MO-15, PERMISSION"})
    void permissions_and_judgments_are_told_as_such(String id, ClauseKind kind) {
        assertThat(requirements(id).map(Requirement::kind)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MO-3", "MO-4", "MO-5", "MO-6", "MO-7", "MO-8", "MO-9", "MO-11", "MO-13", "MO-14", "MO-15", "MO-16",
                "MO-17", "MO-18", "MO-19", "MO-20", "MO-22", "MO-45"
            })
    void plans_that_are_not_recorded_are_not_known(String id) {
        ServiceRecord record = Guide.record().plans(Register.notRecorded()).build();

        Told.assertAnswer(Guide.answer(record, id, "record", "record"), "UNDETERMINED /plans");
        assertThat(Guide.answers(record, Question.asOf(Guide.DAY), id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MO-3", "MO-6", "MO-8", "MO-11", "MO-13", "MO-16", "MO-17", "MO-19"})
    void each_plan_has_an_answer_of_its_own(String id) {
        ServiceRecord record = Guide.record(
                        Guide.plan().id("one").build(), Guide.plan().id("two").build())
                .build();

        assertThat(Guide.answers(record, Question.asOf(Guide.DAY), id).map(Finding::subject))
                .extracting(Subject::id)
                .containsExactlyInAnyOrder("one", "two");
    }
}
