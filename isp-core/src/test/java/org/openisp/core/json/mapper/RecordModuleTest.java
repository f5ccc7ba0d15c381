package org.openisp.core.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.FullRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.core.json.mapper.RecordModule.UnreadableRecordException;

@DisplayName("A record with an ObjectMapper")
class RecordModuleTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new RecordModule(RecordJson.days())).build();

    /** Something of an embedder's own with records in it. */
    public record Caseload(String name, List<ServiceRecord> records) {}

    private static final ServiceRecord FULL = FullRecord.saying("Likes tea.", LocalDate.of(1990, 2, 28));

    @Test
    void a_record_is_read_as_it_was_written() throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(FULL), ServiceRecord.class))
                .isEqualTo(FULL);
    }

    @Test
    void records_can_be_part_of_something_else() throws JsonProcessingException {
        Caseload caseload = new Caseload("north", List.of(FULL, FULL.withId("r-2")));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(caseload), Caseload.class))
                .isEqualTo(caseload);
    }

    @Test
    void every_problem_is_told_with_its_place_in_the_whole_document() {
        String document = """
                {"name": "north", "records": [
                  {"format": "isp-record/1", "id": 5, "individual": {"id": "p-1", "brthDate": "1990-02-28"}}]}
                """;

        assertThatExceptionOfType(UnreadableRecordException.class)
                .isThrownBy(() -> MAPPER.readValue(document, Caseload.class))
                .satisfies(unreadable -> assertThat(unreadable.problems().map(Problem::at))
                        .containsExactly("/records/0/id", "/records/0/individual/brthDate"))
                .withMessageContaining("did you mean \"birthDate\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": \"isp-record/1\", \"id\": Zyxwvut}",
                "{\"format\": \"isp-record/1\", \"id\": \"Zyxwvut",
                "{\"format\": \"isp-record/1\", \"id\": \"r-1\" Zyxwvut}",
                "[{\"id\": \"Zyxwvut\"}]",
                "\"Zyxwvut\""
            })
    void what_is_no_json_or_breaks_off_is_a_problem_too_and_not_repeated(String document) {
        ObjectMapper talkative = JsonMapper.builder()
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .addModule(new RecordModule(RecordJson.days()))
                .build();

        assertThatExceptionOfType(UnreadableRecordException.class)
                .isThrownBy(() -> talkative.readValue(document, ServiceRecord.class))
                .satisfies(unreadable -> assertThat(unreadable.toString()).doesNotContain("Zyxwvut"));
    }

    @Test
    void the_exception_repeats_no_text_of_the_document() {
        String document = """
                {"format": "isp-record/1", "id": "r-1", "individual": {"id": "p-1", "name": ["Maria Gomez"]}}
                """;

        assertThatExceptionOfType(UnreadableRecordException.class)
                .isThrownBy(() -> MAPPER.readValue(document, ServiceRecord.class))
                .satisfies(unreadable -> assertThat(unreadable.toString()).doesNotContain("Maria", "Gomez"));
    }
}
