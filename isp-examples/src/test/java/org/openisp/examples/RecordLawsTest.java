package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Requirement;
import org.openisp.rules.Subject;

/** Laws of every answer, tried on every record to try by changing its document fact by fact. */
@DisplayName("Every record to try, with one fact less or its lists in another order")
class RecordLawsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Status> DECIDED = Set.of(Status.MET, Status.NOT_MET);

    /** Fields whose absence is itself a fact, as docs/reference/record.md says of each. */
    private static final Set<String> ABSENCE_IS_A_FACT = Set.of(
            "newStartDate",
            "revisionId",
            "exitedOn",
            "through",
            "terminatedOn",
            "endedOn",
            "renews",
            "continuation",
            "stayId",
            "enrollmentId",
            "withdrawnOn",
            "revokedOn",
            "replacedOn",
            "variances",
            "reviewerDecisions",
            "completeThrough");

    private static final int MISSING = 40;
    private static final int FEWEST_TAKEN = 5;

    static List<Tried> records() {
        return Tried.all();
    }

    /** What an answer is about. */
    private record Key(Requirement requirement, Subject subject) {}

    private static Map<Key, Finding> answers(JsonNode document, Tried tried) throws IOException {
        Validation<Seq<Problem>, ServiceRecord> read =
                RecordJson.days().read(new ByteArrayInputStream(JSON.writeValueAsBytes(document)));
        Map<Key, Finding> answers = new HashMap<>();
        if (read.isValid()) {
            tried.rulebook()
                    .check(read.get(), tried.question())
                    .findings()
                    .forEach(finding -> answers.put(new Key(finding.requirement(), finding.subject()), finding));
        }
        return answers;
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_fact_that_is_given_back_never_undoes_an_answer(Tried tried) throws IOException {
        JsonNode document = tried.document();
        Map<Key, Finding> whole = answers(document, tried);
        assertThat(whole).isNotEmpty();
        List<String> undone = new ArrayList<>();
        List<Place> places = places(document, "");
        // The records share much: a third of the facts of each, other ones each time.
        for (int i = tried.number() % 3; i < places.size(); i += 3) {
            Place place = places.get(i);
            JsonNode value = place.owner.remove(place.field);
            for (Map.Entry<Key, Finding> without : answers(document, tried).entrySet()) {
                Finding with = whole.get(without.getKey());
                if (DECIDED.contains(without.getValue().status())
                        && with != null
                        && with.status() == Status.UNDETERMINED) {
                    undone.add(place + ": " + without.getValue() + "; then " + with);
                }
            }
            place.owner.set(place.field, value);
        }
        assertThat(undone).isEmpty();
    }

    /** Many facts are missing; then all but one of those are. What was decided without the one stays decided with it. */
    @ParameterizedTest
    @MethodSource("records")
    void a_fact_that_is_given_to_a_poor_record_never_undoes_an_answer(Tried tried) throws IOException {
        List<String> undone = new ArrayList<>();
        for (int seed = 1; seed <= 3; seed++) {
            JsonNode document = tried.document();
            List<Taken> taken = impoverish(document, new Random(seed));
            Map<Key, Finding> poor = answers(document, tried);
            assertThat(poor).isNotEmpty();
            assertThat(taken).hasSizeGreaterThan(FEWEST_TAKEN);
            for (Taken given : taken.subList(0, 3)) {
                given.place.owner.set(given.place.field, given.value);
                Map<Key, Finding> with = answers(document, tried);
                given.place.owner.remove(given.place.field);
                poor.forEach((key, without) -> {
                    Finding now = with.get(key);
                    if (DECIDED.contains(without.status()) && now != null && now.status() == Status.UNDETERMINED) {
                        undone.add(given.place + ": " + without + "; then " + now);
                    }
                });
            }
        }
        assertThat(undone).isEmpty();
    }

    /** A fact that was taken away. */
    private record Taken(Place place, JsonNode value) {}

    /** Takes facts away, as many as a reader lets go. */
    private static List<Taken> impoverish(JsonNode document, Random random) throws IOException {
        List<Place> places = places(document, "");
        Collections.shuffle(places, random);
        List<Taken> taken = new ArrayList<>();
        for (Place place : places.subList(0, Math.min(MISSING, places.size()))) {
            JsonNode value = place.owner.remove(place.field);
            if (RecordJson.days().read(JSON.writeValueAsBytes(document)).isInvalid()) {
                place.owner.set(place.field, value);
            } else {
                taken.add(new Taken(place, value));
            }
        }
        Collections.shuffle(taken, random);
        return taken;
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_order_of_lists_changes_no_answer(Tried tried) throws IOException {
        JsonNode document = tried.document();
        Map<Key, Finding> inOrder = answers(document, tried);
        for (int seed = 1; seed <= 3; seed++) {
            JsonNode shuffled = document.deepCopy();
            shuffle(shuffled, new Random(seed));
            Map<Key, Finding> otherwise = answers(shuffled, tried);
            assertThat(otherwise).hasSameSizeAs(inOrder);
            inOrder.forEach((key, finding) -> {
                Finding other = Objects.requireNonNull(otherwise.get(key), finding.toString());
                assertThat(other.status()).as("%s; %s", finding, other).isEqualTo(finding.status());
                assertThat(other.outcome().due()).isEqualTo(finding.outcome().due());
                assertThat(other.outcome().done()).isEqualTo(finding.outcome().done());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_subject_stands_where_the_finding_says(Tried tried) throws IOException {
        JsonNode document = tried.document();
        for (Finding finding : answers(document, tried).values()) {
            assertThat(document.at(finding.subject().at()).isMissingNode())
                    .as(finding.toString())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void an_explanation_says_what_the_check_said(Tried tried) {
        ServiceRecord record = tried.record();
        Question question = tried.question();
        for (Finding finding : tried.rulebook().check(record, question).findings()) {
            assertThatCode(() -> tried.rulebook().counted(record, question, finding))
                    .doesNotThrowAnyException();
        }
    }

    private record Place(ObjectNode owner, String field, String at) {
        @Override
        public String toString() {
            return at;
        }
    }

    private static List<Place> places(JsonNode node, String at) {
        List<Place> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(field -> {
                if (!ABSENCE_IS_A_FACT.contains(field)) {
                    places.add(new Place(object, field, at + "/" + field));
                }
                places.addAll(places(object.get(field), at + "/" + field));
            });
        } else {
            int index = 0;
            for (JsonNode element : node) {
                places.addAll(places(element, at + "/" + index++));
            }
        }
        return places;
    }

    private static void shuffle(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(elements::add);
            Collections.shuffle(elements, random);
            array.removeAll();
            array.addAll(elements);
        }
        node.forEach(child -> shuffle(child, random));
    }
}
