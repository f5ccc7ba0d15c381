package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openisp.rules.Change;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;

/** A document and a question after a change of which an explanation speaks, made as it says in words. */
record Changed(JsonNode document, Question question) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern DONE = Pattern.compile("what was done on (.+)");
    private static final Pattern NOT_DONE = Pattern.compile("not done through (.+)");
    private static final Pattern COMPLETE = Pattern.compile("complete through (.+)");
    private static final Pattern AGE = Pattern.compile("(.+) years old");
    private static final Pattern PERIOD = Pattern.compile("from (.+) on");

    static Changed by(Change change, JsonNode document, Question question, Explanation why) {
        return switch (change.by()) {
            case FACT ->
                new Changed(
                        change.at().isEmpty()
                                ? moved(change, document.deepCopy(), why)
                                : with(
                                        document.deepCopy(),
                                        change.at(),
                                        value(change.to(), document.at(change.at()), question.asOf())),
                        question);
            case TIME -> new Changed(document, question.on(LocalDate.parse(change.to())));
            case READING -> new Changed(document, Tried.lawOf(why.finding()).read(question, change.at(), change.to()));
            case DECISION ->
                new Changed(decided(change, document.deepCopy(), question.asOf(), why.finding()), question);
        };
    }

    /** Every fact of that day that the answer rests on, on another day. */
    private static JsonNode moved(Change change, JsonNode document, Explanation why) {
        Matcher done = DONE.matcher(change.words());
        assertThat(done.matches()).isTrue();
        why.facts()
                .filter(fact -> fact.value().equals(done.group(1)))
                .forEach(fact -> with(document, fact.at(), TextNode.valueOf(change.to())));
        return document;
    }

    /** The document with this value at this place. */
    static JsonNode with(JsonNode document, String at, JsonNode value) {
        int last = at.lastIndexOf('/');
        owner(document, at.substring(0, last)).set(at.substring(last + 1), value);
        return document;
    }

    /** The object at the place; a part of which nothing was recorded is made. */
    private static ObjectNode owner(JsonNode document, String at) {
        JsonNode there = document.at(at);
        if (there instanceof ObjectNode owner) {
            return owner;
        }
        int last = at.lastIndexOf('/');
        return owner(document, at.substring(0, last)).putObject(at.substring(last + 1));
    }

    private static JsonNode value(String words, JsonNode recorded, LocalDate asOf) {
        if (words.equals("yes") || words.equals("no")) {
            return JSON.getNodeFactory().booleanNode(words.equals("yes"));
        }
        if (words.equals("said to be none")) {
            return JSON.createArrayNode();
        }
        Matcher notDone = NOT_DONE.matcher(words);
        if (notDone.matches()) {
            return JSON.createObjectNode().put("notThrough", notDone.group(1));
        }
        Matcher complete = COMPLETE.matcher(words);
        if (complete.matches()) {
            JsonNode entries = recorded.has("entries") ? recorded.get("entries") : recorded;
            ObjectNode register = JSON.createObjectNode().put("completeThrough", complete.group(1));
            return register.set("entries", entries.isMissingNode() ? JSON.createArrayNode() : entries);
        }
        Matcher age = AGE.matcher(words);
        if (age.matches()) {
            return TextNode.valueOf(
                    asOf.minusYears(Integer.parseInt(age.group(1))).toString());
        }
        Matcher period = PERIOD.matcher(words);
        return period.matches()
                ? JSON.createObjectNode().put("from", period.group(1))
                : TextNode.valueOf(words.replace(' ', '-'));
    }

    private static JsonNode decided(Change change, JsonNode document, LocalDate asOf, Finding finding) {
        ObjectNode decision = JSON.createObjectNode()
                .put("id", "decision-of-today")
                .put("clause", finding.clause().toString())
                .put("answer", change.to().replace(' ', '-'))
                .put("decidedOn", asOf.toString());
        if (!finding.subject().at().isEmpty()) {
            decision.put("subjectId", finding.subject().id());
        }
        ((ObjectNode) document).withArray("/reviewerDecisions").add(decision);
        return document;
    }
}
