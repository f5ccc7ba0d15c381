package org.openisp.examples.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the speed of a caseload is measured with")
class CaseloadSpeedTest {

    @Test
    void every_field_of_a_generated_record_is_bound() throws IOException {
        for (byte[] document : SpeedPool.documents(200)) {
            Bound.Whole record = Bound.reader().readValue(document);
            assertThat(record.individual().id()).isNotEmpty();
            assertThat(record.plans())
                    .allSatisfy(plan -> assertThat(plan.startsOn()).isBefore(plan.endsOn()));
        }
        assertThatThrownBy(() -> Bound.reader().readValue("{\"id\": \"1\", \"other\": 1}"))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void lines_come_again_with_other_ids(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("two.jsonl"), "{\"id\":\"a\",\"n\":1}\n{\"id\":\"bcd\",\"n\":2}\n");
        try (InputStream lines = RepeatedCaseload.of(file, 1, 4)) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("""
                            {"id":"r000000001","n":2}
                            {"id":"r000000002","n":1}
                            {"id":"r000000003","n":2}
                            """);
        }
    }
}
