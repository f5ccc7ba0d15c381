package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every clause that turns on a fact finds a field for it in the record")
class EveryClauseTest {

    /** Not the name of a clause: said of what turns on many. */
    private static final List<String> IN_WORDS =
            List.of("every clause of every law", "all that turn on what was not done");

    @Test
    void every_clause_is_named_by_a_field() throws IOException {
        Set<String> clauses = new TreeSet<>();
        lines().filter(line -> !line.endsWith(" list")).forEach(clauses::add);

        assertThat(clauses).hasSizeGreaterThan(200);
        assertThat(named()).containsAll(clauses);
    }

    @Test
    void every_clause_that_a_field_names_exists() throws IOException {
        Set<String> known = new TreeSet<>(IN_WORDS);
        lines().map(line -> line.replace(" list", "")).forEach(known::add);

        assertThat(known).containsAll(named());
    }

    private static Set<String> named() {
        Meanings meanings = new Meanings();
        Set<String> named = new TreeSet<>();
        for (Shape<?> shape : new Shapes().shapes.values()) {
            String type = Shapes.typeOf(shape);
            for (Field<?> field : shape.fields()) {
                if (!type.equals("Act") && !(type.equals("ServiceRecord") && field.name.equals("format"))) {
                    for (String clause :
                            meanings.ofField(type, field.name).clauses().split(", ", -1)) {
                        named.add(clause);
                    }
                }
            }
        }
        named.remove("");
        return named;
    }

    private static java.util.stream.Stream<String> lines() throws IOException {
        try (InputStream clauses = EveryClauseTest.class.getResourceAsStream("clauses.txt")) {
            return new String(Objects.requireNonNull(clauses).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        }
    }
}
