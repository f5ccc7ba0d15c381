package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.core.validation.Provider;

@Label("Ids that stand twice, and references to nothing")
class IdsLaws {

    private static final Pattern ID = Pattern.compile("\"(?:id|renews|\\w+Id)\" : \"([a-z-]+-\\d+)\"");

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Label("the JSON reader and Jakarta Validation find the same faults, at the same places")
    void the_reader_and_the_constraint_agree(
            @ForAll(supplier = AnyRecord.class) ServiceRecord record, @ForAll long seed, @ForAll Provider provider)
            throws IOException {
        String confused = withIdsConfused(written(record), new Random(seed));
        JsonParser parser = new JsonFactory().createParser(confused);
        JsonIn in = new JsonIn(parser, null, Map.of());
        in.next();
        ServiceRecord read = Objects.requireNonNull(RecordShapes.SERVICE_RECORD.read(in));
        in.ids.reportDangling(in);

        boolean isImpossible =
                in.problems.stream().anyMatch(problem -> problem.found().endsWith("the thing itself"));
        Assume.that(!isImpossible); // then the plan is not built

        Set<String> told = new TreeSet<>();
        in.problems.forEach(problem -> told.add(asPath(problem.at())));
        Set<String> violated = new TreeSet<>();
        provider.validate(read)
                .forEach(violation -> violated.add(violation.getPropertyPath().toString()));

        Statistics.label("faults").collect(told.size() > 2 ? "more" : told.size());
        assertThat(violated).isEqualTo(told);
    }

    /** Three ids in place of other ids. */
    private static String withIdsConfused(String document, Random dice) {
        List<String> ids = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher id = ID.matcher(document);
        while (id.find()) {
            ids.add(id.group(1));
            places.add(id.start(1));
        }
        String confused = document;
        for (int i = ids.size() - 1; i >= 0; i--) {
            if (dice.nextInt(ids.size()) < 3) {
                String other = ids.get(dice.nextInt(ids.size()));
                confused = confused.substring(0, places.get(i))
                        + other
                        + confused.substring(places.get(i) + ids.get(i).length());
            }
        }
        return confused;
    }

    /** {@code /plans/entries/0/id} as {@code plans[0].id}; an index at the end, which is that of an id in a list, is left out. */
    static String asPath(String pointer) {
        return pointer.substring(1)
                .replaceAll("/entries(?=/\\d)", "")
                .replaceAll("/\\d+$", "")
                .replaceAll("/(\\d+)", "[$1]")
                .replace('/', '.');
    }

    private static String written(ServiceRecord record) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(record, document);
        return document.toString(StandardCharsets.UTF_8);
    }
}
