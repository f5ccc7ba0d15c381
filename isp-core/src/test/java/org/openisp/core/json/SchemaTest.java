package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Run with {@code -Ddocs.update=true} to write the files anew. */
@DisplayName("The published schema and the reference of the record say what the code does")
class SchemaTest {

    private static final Path RESOURCE = Path.of("src/main/resources/META-INF/schema/isp-record-1.schema.json");
    /** Where the build has put the resource, from which the library hands it out. */
    private static final Path BUILT = Path.of("target/classes/META-INF/schema/isp-record-1.schema.json");

    private static final Path REFERENCE = Path.of("../docs/reference");

    @Test
    void the_schema_that_is_published_is_the_one_of_the_shapes() throws IOException {
        String schema = new SchemaDocument().text();

        assertIs(schema, RESOURCE);
        assertIs(schema, BUILT);
        assertIs(schema, REFERENCE.resolve("isp-record-1.schema.json"));
        assertThat(RecordJson.schema()).isEqualTo(schema);
    }

    @Test
    void the_reference_lists_every_type_and_field() throws IOException {
        assertIs(new RecordReference().text(), REFERENCE.resolve("record.md"));
    }

    @Test
    void every_field_and_every_word_has_a_meaning() {
        assertThat(new RecordReference().text().lines()).noneMatch(line -> line.contains("|  |  |"));
        assertThat(new RecordReference().text().lines()).noneMatch(line -> line.endsWith("` |  |"));
    }

    private static void assertIs(String text, Path file) throws IOException {
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("%s; to write it anew: mvn verify -Ddocs.update=true", file)
                .isEqualTo(text);
    }
}
