package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.json.RecordJson;

/** Every record to try is one by the published schema, in the eyes of a validator that somebody else wrote. */
class RecordsTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordJson.schema());

    static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("records"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_schema_accepts_it(Path record) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(record), InputFormat.JSON)).isEmpty();
    }
}
