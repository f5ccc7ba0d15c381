package org.openisp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** The JSON Schema of a record, from the shapes and the Javadoc of the types. */
final class SchemaDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORD = "[a-z0-9-]+";

    private final Meanings meanings = new Meanings();

    /** The schema as it is published. */
    String text() {
        return schema().toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private ObjectNode schema() {
        Shapes all = new Shapes();
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:openisp:" + RecordJson.FORMAT.replace('/', ':'));
        schema.put("title", "The service record behind an Individual Support Plan");
        schema.put("$ref", "#/$defs/record");
        ObjectNode defs = schema.putObject("$defs");
        all.shapes.forEach((name, shape) -> defs.set(name.replace(' ', '-'), object(shape)));
        all.words.forEach((type, oneOf) -> defs.set(kebab(type), words(oneOf)));
        defs.set("text", type("string").put("maxLength", RecordJson.LONGEST_TEXT));
        defs.set("day", day());
        defs.set("time", type("string").put("pattern", "^(" + TimeForm.TIME.pattern() + ")$"));
        defs.set("act", act());
        defs.set("noted", noted());
        defs.set("number", type("number").put("description", "At most 15 digits, at most 6 of them behind the point."));
        defs.set("extension-facts", extensionFacts());
        defs.set("extension-value", extensionValue());
        return schema;
    }

    private ObjectNode object(Shape<?> shape) {
        String type = Shapes.typeOf(shape);
        ObjectNode object = type("object");
        if (!type.equals("Act")) {
            object.put("description", meanings.ofType(type));
        }
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        for (Field<?> field : shape.fields()) {
            ObjectNode value = form(field.form);
            String words = shape == RecordShapes.SERVICE_RECORD && field.name.equals("format")
                    ? "The kind of document, and the version of its form."
                    : meanings.ofField(type, field.name).words();
            if (!words.isEmpty()) {
                value.put("description", words);
            }
            properties.set(field.name, value);
            if (field.required) {
                required.add(field.name);
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object.put("additionalProperties", false);
    }

    private ObjectNode form(Form<?> form) {
        Kind kind = form.kind();
        if (kind instanceof Kind.Fields object) {
            return ref(object.shape().name().replace(' ', '-'));
        }
        if (kind instanceof Kind.OneOf oneOf) {
            return Shapes.isOurs(oneOf) ? ref(kebab(oneOf.type().getSimpleName())) : words(oneOf);
        }
        if (kind instanceof Kind.Exactly exactly) {
            return JSON.createObjectNode().put("const", exactly.word());
        }
        if (kind instanceof Kind.Many many) {
            return many.register() ? register(form(many.element())) : list(form(many.element()));
        }
        return switch ((Kind.Plain) kind) {
            case SAID -> type("boolean");
            case WHOLE_NUMBER ->
                type("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
            case TEXT, DAY, TIME, ACT, NOTED, NUMBER, EXTENSION_FACTS -> ref(kebab(kind.toString()));
        };
    }

    private static ObjectNode words(Kind.OneOf oneOf) {
        ArrayNode words = JSON.createArrayNode();
        oneOf.words().forEach(words::add);
        if (!oneOf.open()) {
            return (ObjectNode) JSON.createObjectNode().set("enum", words);
        }
        return anyOf(
                (ObjectNode) JSON.createObjectNode().set("enum", words),
                type("string").put("pattern", "^" + WORD + ":" + WORD + "$"));
    }

    private static ObjectNode day() {
        return type("string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    private static ObjectNode act() {
        ObjectNode act = anyOf(ref("day"), only(Map.of("notThrough", ref("day"))));
        return act.put("description", "Done on this day, or not done up to and including this day.");
    }

    private static ObjectNode noted() {
        ObjectNode noted = anyOf(type("boolean"), ref("text"));
        return noted.put("description", "There with its words; or only whether it is there.");
    }

    private static ObjectNode extensionFacts() {
        ObjectNode facts = type("object").put("description", "Facts of a state or vendor, each as namespace:word.");
        facts.putObject("patternProperties").set("^" + WORD + ":" + WORD + "$", ref("extension-value"));
        return facts.put("additionalProperties", false);
    }

    private static ObjectNode extensionValue() {
        return anyOf(
                ref("text"),
                type("boolean"),
                ref("number"),
                only(Map.of("notThrough", ref("day"))),
                list(ref("extension-value")));
    }

    private static ObjectNode register(ObjectNode entry) {
        ObjectNode dated = type("object");
        ObjectNode properties = dated.putObject("properties");
        properties.set("completeThrough", ref("day"));
        properties.set("entries", list(entry.deepCopy()));
        dated.putArray("required").add("completeThrough").add("entries");
        dated.put("additionalProperties", false);
        return anyOf(list(entry), dated);
    }

    private static ObjectNode list(ObjectNode element) {
        return (ObjectNode) type("array").set("items", element);
    }

    private static ObjectNode only(Map<String, ObjectNode> properties) {
        ObjectNode object = type("object");
        object.putObject("properties").setAll(properties);
        ArrayNode required = object.putArray("required");
        properties.keySet().forEach(required::add);
        return object.put("additionalProperties", false);
    }

    private static ObjectNode anyOf(JsonNode... ways) {
        ObjectNode anyOf = JSON.createObjectNode();
        ArrayNode all = anyOf.putArray("anyOf");
        for (JsonNode way : ways) {
            all.add(way);
        }
        return anyOf;
    }

    private static ObjectNode type(String name) {
        return JSON.createObjectNode().put("type", name);
    }

    private static ObjectNode ref(String name) {
        return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])([A-Z])", "-$1").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
