package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ExtensionFact;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.ExtensionValue;
import org.openisp.core.FreeText;

/** Facts of other people, by name: {@code {"mn:plan-sent": "2025-03-31", "mn:answers": [1, 2]}}. */
final class ExtensionFactsForm extends Form<ExtensionFacts> {

    static final Form<ExtensionFacts> FACTS = new ExtensionFactsForm();

    private static final String A_VALUE =
            "text, true or false, a number, {\"notThrough\": \"2025-03-31\"}, or a list of those";

    private static final int DEEPEST = 10;

    private ExtensionFactsForm() {}

    @Override
    @Nullable
    ExtensionFacts read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrong("an object (extension facts, each under its name, such as \"acme:word\")");
            return null;
        }
        ExtensionFacts facts = ExtensionFacts.none();
        Set<String> met = new HashSet<>();
        while (in.next() == JsonToken.FIELD_NAME) {
            String name = in.parser.currentName();
            in.next();
            if (!ExtensionFact.isName(name)) {
                in.problem(
                        "the name " + JsonIn.echo(name),
                        "a name with its namespace, such as \"acme:word\", of lower-case letters, digits and hyphens");
                in.parser.skipChildren();
            } else if (!met.add(name)) {
                in.problem("the field twice", "it once");
                in.parser.skipChildren();
            } else {
                ExtensionValue value = value(in, 0);
                if (value != null && isAsKnown(name, value, in)) {
                    facts = facts.with(name, value);
                }
            }
        }
        return facts;
    }

    private static @Nullable ExtensionValue value(JsonIn in, int depth) throws IOException {
        return switch (in.token()) {
            case VALUE_STRING -> new ExtensionValue.Text(new FreeText(in.parser.getText()));
            case VALUE_TRUE -> new ExtensionValue.Truth(true);
            case VALUE_FALSE -> new ExtensionValue.Truth(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                BigDecimal number = Forms.NUMBER.read(in);
                yield number == null ? null : new ExtensionValue.Numeric(number);
            }
            case START_OBJECT -> Forms.NOT_THROUGH.read(in);
            case START_ARRAY -> items(in, depth + 1);
            default -> {
                in.wrong(A_VALUE + "; leave the fact out where it is not recorded");
                yield null;
            }
        };
    }

    private static @Nullable ExtensionValue items(JsonIn in, int depth) throws IOException {
        if (depth > DEEPEST) {
            in.problem("lists in lists", "lists in lists at most " + DEEPEST + " deep");
            in.parser.skipChildren();
            return null;
        }
        List<ExtensionValue> items = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            ExtensionValue item = value(in, depth);
            if (item != null) {
                items.add(item);
            }
        }
        return new ExtensionValue.Items(Array.ofAll(items));
    }

    /** Whether the value is of the kind that the caller knows the fact to have; anything, where it is not known. */
    private static boolean isAsKnown(String name, ExtensionValue value, JsonIn in) {
        ExtensionFact<?> fact = in.knownFacts.get(name);
        if (fact != null) {
            boolean fits = ExtensionFacts.none().with(name, value).get(fact).isDefined();
            if (!fits) {
                in.problem("a value of another kind", fact.kind());
            }
            return fits;
        }
        String namespace = name.substring(0, name.indexOf(':') + 1);
        List<String> known = in.knownFacts.keySet().stream()
                .filter(other -> other.startsWith(namespace))
                .toList();
        if (!known.isEmpty()) {
            in.problem(
                    "the unknown fact " + JsonIn.echo(name) + in.suggestion(known, name),
                    "one of the facts " + String.join(", ", known));
        }
        return known.isEmpty();
    }

    @Override
    void write(ExtensionFacts facts, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (String name : facts.names()) {
            out.writeFieldName(name);
            write(facts.asWritten(name).get(), out);
        }
        out.writeEndObject();
    }

    private static void write(ExtensionValue value, JsonGenerator out) throws IOException {
        if (value instanceof ExtensionValue.Text text) {
            Forms.TEXT.write(text.text().value(), out);
        } else if (value instanceof ExtensionValue.Truth truth) {
            out.writeBoolean(truth.holds());
        } else if (value instanceof ExtensionValue.Numeric number) {
            Forms.NUMBER.write(number.number(), out);
        } else if (value instanceof ExtensionValue.NotThrough notThrough) {
            Forms.NOT_THROUGH.write(notThrough, out);
        } else if (value instanceof ExtensionValue.Items items) {
            out.writeStartArray();
            Seq<ExtensionValue> all = items.items();
            for (ExtensionValue item : all) {
                write(item, out);
            }
            out.writeEndArray();
        }
    }

    @Override
    Kind kind() {
        return Kind.Plain.EXTENSION_FACTS;
    }
}
