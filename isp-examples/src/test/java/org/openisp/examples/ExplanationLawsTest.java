package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.Change;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Need;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Requirement;
import org.openisp.rules.SeenFact;

/** Laws of every explanation, tried on the records to try by changing their documents as the explanation says. */
@DisplayName("Why each record to try has its answers")
class ExplanationLawsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the answers of a record, each so-manieth is explained: other ones in each record, for the records share much. */
    private static final int EACH = 16;

    private static final int MOST_REFERENCES = 5;
    private static final int NEEDED_FIRST = 2;

    private static final int MISSING = 60;

    static List<Tried> records() {
        return Tried.all();
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_facts_alone_give_the_same_answer(Tried tried) throws IOException {
        JsonNode document = tried.document();
        List<String> faults = new ArrayList<>();
        for (Explanation why : some(tried)) {
            Set<String> facts = pointers(why);
            Validation<Seq<Problem>, ServiceRecord> alone = read(FactsAlone.of(document, facts));
            // A reader refuses a reference to nothing, so that what a fact refers to has to be there, if only by its
            // id.
            for (int i = 0; i < MOST_REFERENCES && alone.isInvalid(); i++) {
                facts.addAll(FactsAlone.meantBy(alone.getError().map(Problem::at), document, facts));
                alone = read(FactsAlone.of(document, facts));
            }
            if (!answer(alone, tried.question(), why.finding())
                    .contains(why.finding().outcome())) {
                faults.add(why.finding() + " does not rest on these alone" + inLines(why));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void no_fact_can_be_left_out(Tried tried) throws IOException {
        JsonNode document = tried.document();
        List<String> faults = new ArrayList<>();
        for (Explanation why : some(tried)) {
            // Somebody who decides is shown more than the question rests on.
            if (why.finding().status() == Status.JUDGMENT) {
                continue;
            }
            Set<String> facts = pointers(why);
            JsonNode alone = FactsAlone.of(document, facts);
            for (SeenFact fact : why.facts()) {
                Set<String> others = new HashSet<>(facts);
                others.remove(fact.at());
                others.add(parent(fact.at()));
                JsonNode less = FactsAlone.of(document, others);
                if (!less.equals(alone)
                        && answer(read(less), tried.question(), why.finding())
                                .contains(why.finding().outcome())) {
                    faults.add(why.finding() + " does not rest on " + fact + inLines(why));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_fact_stands_in_the_record(Tried tried) {
        JsonNode document = tried.document();
        for (Explanation why : some(tried)) {
            assertThat(why.facts().map(SeenFact::at))
                    .doesNotHaveDuplicates()
                    .allSatisfy(at ->
                            assertThat(document.at(at).isMissingNode()).as(at).isFalse());
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_same_answer_is_explained_in_the_same_way(Tried tried) {
        assertThat(some(tried)).isEqualTo(some(tried));
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_change_changes_the_answer_as_told(Tried tried) throws IOException {
        JsonNode document = tried.document();
        List<String> faults = new ArrayList<>();
        for (Explanation why : some(tried)) {
            for (Change change : why.changes()) {
                Changed changed = Changed.by(change, document, tried.question(), why);
                Validation<Seq<Problem>, ServiceRecord> read = read(changed.document());
                // Where nothing is asked any more, nothing applies.
                Status then = answer(read, changed.question(), why.finding())
                        .map(Outcome::status)
                        .getOrElse(Status.NOT_APPLICABLE);
                if (read.isInvalid() || then != change.status()) {
                    faults.add(why.finding() + "\n  " + change + "\n  " + (read.isValid() ? then : read.getError()));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Of a record that lacks much. The values are tried here once more, as a form would offer them. */
    @ParameterizedTest
    @MethodSource("records")
    void the_fact_that_is_needed_first_settles_what_it_is_said_to_settle(Tried tried) throws IOException {
        JsonNode document = lackingMuch(tried);
        ServiceRecord record = read(document).get();
        Seq<Need> needs = tried.rulebook().needs(record, tried.question());
        assertThat(needs.map(Need::at)).doesNotHaveDuplicates();
        for (Need need : needs.take(NEEDED_FIRST)) {
            JsonNode values = Values.of(document, need.at(), tried.question().asOf());
            List<Integer> settled = new ArrayList<>();
            for (JsonNode value : values) {
                Validation<Seq<Problem>, ServiceRecord> supplied =
                        read(Changed.with(document.deepCopy(), need.at(), value));
                if (supplied.isValid()) {
                    settled.add(need.findings().count(finding -> isSettled(supplied, tried.question(), finding)));
                }
            }
            // A list to which something refers cannot be said to be empty: nothing to try.
            if (!settled.isEmpty() || values.isEmpty()) {
                int least = settled.isEmpty() ? 0 : Collections.min(settled);
                int most = settled.isEmpty() ? 0 : Collections.max(settled);
                assertThat(need.settlesAtMost()).as(need.at()).isEqualTo(most);
                boolean areAll = values.size() > 0 && values.get(0).isBoolean();
                assertThat(need.settles()).as(need.at()).isIn(areAll ? List.of(least) : List.of(least, 0));
            }
        }
    }

    /** The document without many of its facts, such that a reader still takes it. */
    private static JsonNode lackingMuch(Tried tried) throws IOException {
        JsonNode poorer = tried.document();
        List<String> facts = new ArrayList<>();
        addFields(poorer, "", facts);
        Collections.shuffle(facts, new Random(tried.number()));
        for (String at : facts.subList(0, Math.min(MISSING, facts.size()))) {
            int last = at.lastIndexOf('/');
            if (poorer.at(at.substring(0, last)) instanceof ObjectNode owner && owner.has(at.substring(last + 1))) {
                JsonNode fact = owner.remove(at.substring(last + 1));
                if (read(poorer).isInvalid()) {
                    owner.set(at.substring(last + 1), fact);
                }
            }
        }
        return poorer;
    }

    private static void addFields(JsonNode node, String at, List<String> fields) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            fields.add(at + "/" + field.getKey());
            addFields(field.getValue(), at + "/" + field.getKey(), fields);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addFields(node.get(i), at + "/" + i, fields);
        }
    }

    private static boolean isSettled(
            Validation<Seq<Problem>, ServiceRecord> record, Question question, Finding finding) {
        return !answer(record, question, finding).exists(outcome -> outcome.status() == Status.UNDETERMINED);
    }

    /** That something stands there is still known where what is in it is not. */
    private static String parent(String at) {
        return at.substring(0, at.lastIndexOf('/'));
    }

    private static String inLines(Explanation why) {
        return why.facts().mkString("\n  ", "\n  ", "");
    }

    private static Set<String> pointers(Explanation why) {
        return why.facts().map(SeenFact::at).toJavaSet();
    }

    private static List<Explanation> some(Tried tried) {
        ServiceRecord record = tried.record();
        List<Explanation> some = new ArrayList<>();
        int number = tried.number();
        for (Finding finding : tried.rulebook().check(record, tried.question()).findings()) {
            if (number++ % EACH == 0) {
                some.add(tried.rulebook().explain(record, tried.question(), finding));
            }
        }
        return some;
    }

    private static Validation<Seq<Problem>, ServiceRecord> read(JsonNode document) throws IOException {
        return RecordJson.days().read(JSON.writeValueAsBytes(document));
    }

    /** The answer of the clause, by whichever text, about the subject; none of a record that is refused. */
    private static Option<Outcome> answer(
            Validation<Seq<Problem>, ServiceRecord> record, Question question, Finding finding) {
        return record.toOption()
                .map(one -> Tried.lawOf(finding).check(one, question).findings())
                .getOrElse(Array.empty())
                .find(other -> isSame(other.requirement(), finding.requirement())
                        && other.subject().equals(finding.subject()))
                .map(Finding::outcome);
    }

    /** Whether one is the other, or another text of it. */
    private static boolean isSame(Requirement one, Requirement other) {
        boolean isOfAnotherText = !one.inForce().equals(other.inForce());
        return one.clause().equals(other.clause())
                && one.kind() == other.kind()
                && (isOfAnotherText || one.asks().equals(other.asks()));
    }
}
