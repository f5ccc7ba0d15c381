package org.openisp.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;

@DisplayName("The targets of fuzzing, run on what they begin with")
@Timeout(60)
class FuzzTargetsTest {

    private static final byte[] A_RECORD = Seeds.bytes(Path.of("records/3-renewal-six-days-late.json"));

    static List<Path> documents() {
        return Seeds.all();
    }

    static List<byte[]> changes() {
        return FuzzSeeds.of(ChangedRecordTarget.class);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_read_or_refused_as_it_must_be(Path document) {
        assertThatCode(() -> ReadTarget.fuzzerTestOneInput(ReadTarget.seed(Seeds.bytes(document))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void every_form_of_answers_about_a_record_is_as_it_must_be(int form) {
        assertThatCode(() -> ReportTarget.fuzzerTestOneInput(ReportTarget.seed(A_RECORD, form)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_changed_record_is_answered_as_it_must_be(byte[] input) {
        assertThatCode(() -> ChangedRecordTarget.fuzzerTestOneInput(input)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("of the changed records, some are still records and others are not")
    void changes_give_both() {
        Set<Boolean> valid = new HashSet<>();
        for (int change = 0; change < 200; change++) {
            byte[] bytes = {3, 1, (byte) change, (byte) (change / 16), 1, 5, 7, 11, 13};
            byte[] document = Changes.document(new Choices(bytes));
            valid.add(RecordJson.days().read(document).isValid());
        }
        assertThat(valid).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void without_bytes_a_record_stays_as_it_is() {
        byte[] document = Changes.document(new Choices(new byte[0]));
        assertThat(RecordJson.days().read(document))
                .isEqualTo(RecordJson.days().read(Seeds.bytes(Seeds.RECORDS.get(0))));
    }

    @Test
    void the_dictionary_has_the_names_and_words_of_the_record_as_they_stand_in_a_document() {
        assertThat(new String(Vocabulary.ofSchema().dictionary(), UTF_8).lines())
                .contains("\"\\\"individual\\\": \"", "\"\\\"k-plan\\\"\"", "\"\\\\ud800\"");
    }

    @Test
    void decisions_are_taken_by_bytes_and_end_with_them() {
        Choices choices = new Choices(new byte[] {7, 1, 2, (byte) 200, 9});

        assertThat(choices.below(5)).isEqualTo(2);
        assertThat(choices.below(1000)).isEqualTo(256 + 2);
        assertThat(choices.oneOf(List.of("a", "b", "c"))).isEqualTo("c"); // 200 is 2 more than 3 times 66
        assertThat(choices.rest()).containsExactly(9);
        assertThat(choices.next(2)).containsExactly(9, 0);
        assertThat(choices.below(7)).isZero();
    }

    @Test
    @DisplayName("a record that is read again as another one, or not at all, is a fault")
    void the_same_again() {
        ServiceRecord record = RecordJson.days().read(A_RECORD).get();

        assertThatThrownBy(() -> Reading.areTheSame(record, Validation.valid(record.withId("another"))))
                .isInstanceOf(FaultException.class);
        assertThatThrownBy(() ->
                        Reading.areTheSame(record, Validation.invalid(Array.of(new Problem("/id", "null", "text")))))
                .isInstanceOf(FaultException.class);
    }

    @Test
    void a_name_in_a_message_and_a_document_without_record_and_problem_are_faults() {
        assertThatThrownBy(() -> Reading.areTold(Array.of(new Problem("/id", "\"Maria Gomez\"", "an id"))))
                .isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> Reading.areTold(Array.empty())).isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> Reading.areTold(Array.of(new Problem("/id", "x".repeat(1000), "an id"))))
                .isInstanceOf(FaultException.class);
    }

    @Test
    void markup_formulas_and_lines_from_the_record_are_faults() {
        assertThatThrownBy(() -> Forms.isPage("<p>plan <b id=x></p>")).isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> Forms.isTable("a,b\n1,=1+1\n")).isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> Forms.isCalendar("BEGIN:VCALENDAR\r\nplan of\r\n"))
                .isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> Forms.isText("plan \u001b[31m")).isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> Forms.isJson(out -> {
                    out.writeNumberField("twice", 1);
                    out.writeNumberField("twice", 2);
                }))
                .isInstanceOf(java.io.IOException.class);
    }
}
