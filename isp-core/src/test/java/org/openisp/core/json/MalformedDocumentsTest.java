package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.ServiceRecord;

/**
 * The documents are data: {@code documents.txt} lists them and says why each is wrong, {@code <name>.json} is one, and
 * {@code <name>.expected.txt} holds its messages, one in a line. Run with {@code -Dgolden.update=true} to write the messages anew, and
 * read them before you keep them.
 */
@DisplayName("Malformed documents, and the messages they get")
class MalformedDocumentsTest {

    private static final Path SOURCES = Path.of("src/test/resources/org/openisp/core/json/malformed");

    static Stream<Arguments> documents() {
        return lines("documents.txt")
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" *\\| *", 2))
                .map(cells -> Arguments.of(cells[0], cells[1]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void every_problem_is_told(String name, String why) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(SOURCES.resolve(name + ".expected.txt"), messages(name));
        }
        assertThat(messages(name))
                .as(why)
                .isEqualTo(lines(name + ".expected.txt").toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void no_message_repeats_a_sentence_or_a_name_of_two_words(String name, String why) {
        assertThat(String.join("\n", messages(name))).as(why).doesNotContain("Maria", "Gomez", "likes tea");
    }

    @Test
    void some_document_has_the_sentence_that_must_not_be_repeated() {
        assertThat(documents().map(row -> text((String) row.get()[0] + ".json")))
                .filteredOn(document -> document.contains("Maria Gomez likes tea"))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void every_document_stands_in_the_table() throws IOException {
        try (Stream<Path> files = Files.list(file("documents.txt").getParent())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("documents.txt"),
                                    documents()
                                            .flatMap(row ->
                                                    Stream.of(row.get()[0] + ".json", row.get()[0] + ".expected.txt")))
                            .toList());
        }
    }

    private static List<String> messages(String name) {
        Validation<Seq<Problem>, ServiceRecord> read = RecordJson.days().read(bytes(name + ".json"));
        return read.isValid()
                ? List.of()
                : read.getError().map(Problem::message).asJava();
    }

    private static Stream<String> lines(String name) {
        return text(name).lines();
    }

    private static String text(String name) {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Path file(String name) {
        URL found = Objects.requireNonNull(MalformedDocumentsTest.class.getResource("malformed/" + name), name);
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
