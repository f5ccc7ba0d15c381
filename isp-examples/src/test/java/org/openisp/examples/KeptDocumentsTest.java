package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.cli.IspCli;
import org.openisp.rules.json.ReportJson;

/**
 * Documents as each version wrote them: a folder a version, which is never changed once that version is released. Until then
 * {@code -Dkept.write=0.1} writes its answers anew.
 */
@DisplayName("What a version wrote stays good")
class KeptDocumentsTest {

    private static final Path KEPT = Path.of("src/test/resources/kept");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema ANSWERS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportJson.schema());

    /** A kept answer, and the command that gave it. */
    record Answer(Path file, List<String> command) {

        @Override
        public String toString() {
            return KEPT.relativize(file).toString();
        }
    }

    static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.walk(KEPT)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> KEPT.relativize(file).getName(1).endsWith("records"))
                    .sorted()
                    .toList();
        }
    }

    static List<Answer> answers() throws IOException {
        try (Stream<Path> tables = Files.walk(KEPT)) {
            return tables.filter(file -> file.endsWith("answers.tsv"))
                    .sorted()
                    .flatMap(KeptDocumentsTest::answers)
                    .toList();
        }
    }

    private static Stream<Answer> answers(Path table) {
        Path version = table.resolveSibling(".");
        try {
            return Files.readAllLines(table).stream().map(line -> {
                String[] cells = line.split("\t", -1);
                List<String> command = Arrays.stream(cells[1].split(" ", -1))
                        .map(word -> word.endsWith(".json")
                                ? version.resolve("records")
                                        .resolve(word)
                                        .normalize()
                                        .toString()
                                : word)
                        .toList();
                return new Answer(version.resolve(cells[0]).normalize(), command);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_kept_record_is_read_and_written_again_without_a_change(Path file) throws IOException {
        byte[] kept = Files.readAllBytes(file);

        ServiceRecord record = RecordJson.days().read(kept).get();

        ByteArrayOutputStream again = new ByteArrayOutputStream();
        RecordJson.days().write(record, again);
        // So the version that wrote it can read what this one writes.
        assertThat(JSON.readTree(again.toByteArray())).isEqualTo(JSON.readTree(kept));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void a_kept_answer_is_one_by_the_schema_of_today(Answer kept) throws IOException {
        assertThat(ANSWERS.validate(Files.readString(kept.file()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whoever_reads_kept_answers_finds_their_fields_in_those_of_today(Answer kept) throws IOException {
        StringWriter out = new StringWriter();
        IspCli.run(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                Stream.concat(kept.command().stream(), Stream.of("--format", "json"))
                        .toArray(String[]::new));
        if (kept.file().startsWith(KEPT.resolve(System.getProperty("kept.write", "none")))) {
            Files.writeString(kept.file(), out.toString());
        }

        assertThat(fields(JSON.readTree(out.toString())))
                .containsAll(fields(JSON.readTree(Files.readString(kept.file()))));
    }

    /** The paths of a document, each with what stands there: {@code findings[].clause STRING}. */
    private static Set<String> fields(JsonNode document) {
        Set<String> fields = new TreeSet<>();
        collect("", document, fields);
        return fields;
    }

    private static void collect(String path, JsonNode node, Set<String> fields) {
        fields.add(path + " " + node.getNodeType());
        node.properties().forEach(field -> collect(path + "." + field.getKey(), field.getValue(), fields));
        if (node.isArray()) {
            node.forEach(element -> collect(path + "[]", element, fields));
        }
    }
}
