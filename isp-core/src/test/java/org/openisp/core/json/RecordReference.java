package org.openisp.core.json;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The reference of the record: every type and field, from the shapes and the Javadoc of the types. */
final class RecordReference {

    private static final String HEAD = """
            # The record: every type and field

            Written from the types by the build, and held against them by a test. How each kind of value is written
            stands in [A record as JSON](json.md); what it means that a field is left out, in
            [What is not recorded](../explanation/not-recorded.md). Fields stand in the order in which they are written;
            a field in **bold** has to be there. Days are calendar days, and first and last days belong to what they bound.
            *Clauses* names what turns on a field: `(8)(a)` is OAR 411-415-0070(8)(a), `MO-8` a requirement of Missouri's
            guide, `FED-1` one of 42 CFR 441.301(c). The first two are checked, those of 42 CFR not yet.
            """;

    private static final Map<String, String> CONCEPTS = Map.ofEntries(
            Map.entry("", "The record"),
            Map.entry("person", "People and organizations"),
            Map.entry("enrollment", "Enrollment, stays and settings"),
            Map.entry("need", "Needs, risks and changes"),
            Map.entry("plan", "Plans"),
            Map.entry("content", "What a plan says"),
            Map.entry("service", "Services, hours and the people who give them"),
            Map.entry("limitation", "Limitations"),
            Map.entry("career", "School, work and career"),
            Map.entry("team", "Team, meetings and decisions"),
            Map.entry("signing", "Signatures and consent"),
            Map.entry("delivery", "Copies and translations"),
            Map.entry("annual", "Annual Plans"),
            Map.entry("judgment", "What people decided"));

    private static final java.util.List<String> ORDER = java.util.List.of(
            "",
            "person",
            "enrollment",
            "need",
            "plan",
            "content",
            "service",
            "limitation",
            "career",
            "team",
            "signing",
            "delivery",
            "annual",
            "judgment");

    private final Meanings meanings = new Meanings();
    private final Shapes all = new Shapes();

    /** The document. */
    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (String concept : ORDER) {
            text.append("\n## ").append(CONCEPTS.get(concept)).append('\n');
            all.shapes.values().stream()
                    .filter(shape -> meanings.packageOf(Shapes.typeOf(shape)).equals(concept))
                    .forEach(shape -> describe(shape, text));
            all.words.values().stream()
                    .filter(oneOf ->
                            meanings.packageOf(oneOf.type().getSimpleName()).equals(concept))
                    .forEach(oneOf -> describe(oneOf, text));
        }
        return text.toString();
    }

    private void describe(Shape<?> shape, StringBuilder text) {
        String type = Shapes.typeOf(shape);
        if (type.equals("Act")) {
            return;
        }
        text.append("\n### ")
                .append(type)
                .append("\n\n")
                .append(meanings.ofType(type))
                .append("\n\n");
        text.append("| field | value | meaning | clauses |\n|---|---|---|---|\n");
        for (Field<?> field : shape.fields()) {
            Meanings.Meaning meaning = shape == RecordShapes.SERVICE_RECORD && field.name.equals("format")
                    ? new Meanings.Meaning("The kind of document, and the version of its form.", "")
                    : meanings.ofField(type, field.name);
            text.append("| ")
                    .append(field.required ? "**`" + field.name + "`**" : "`" + field.name + "`")
                    .append(" | ")
                    .append(value(field.form))
                    .append(" | ")
                    .append(meaning.words())
                    .append(" | ")
                    .append(meaning.clauses())
                    .append(" |\n");
        }
    }

    private void describe(Kind.OneOf oneOf, StringBuilder text) {
        String type = oneOf.type().getSimpleName();
        text.append("\n### ")
                .append(type)
                .append("\n\n")
                .append(meanings.ofType(type))
                .append('\n');
        text.append(
                oneOf.open()
                        ? "A code: one of these words, or a word of your own with its namespace.\n\n"
                        : "One of these words, and no other.\n\n");
        text.append("| word | meaning |\n|---|---|\n");
        for (String word : oneOf.words()) {
            text.append("| `")
                    .append(word)
                    .append("` | ")
                    .append(meanings.ofConstant(type, constant(oneOf.type(), word))
                            .words())
                    .append(" |\n");
        }
    }

    /** The name of the constant of a code type whose word this is. */
    private static String constant(Class<?> type, String word) {
        if (type.isEnum()) {
            return word.toUpperCase(Locale.ROOT).replace('-', '_');
        }
        for (var field : type.getFields()) {
            try {
                if (field.get(null) instanceof org.openisp.core.Code code
                        && code.code().equals(word)) {
                    return field.getName();
                }
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        throw new IllegalStateException(type + " has no constant for " + word);
    }

    private static String value(Form<?> form) {
        Kind kind = form.kind();
        if (kind instanceof Kind.Fields object) {
            return link(Shapes.typeOf(object.shape()));
        }
        if (kind instanceof Kind.OneOf oneOf) {
            return Shapes.isOurs(oneOf)
                    ? link(oneOf.type().getSimpleName())
                    : "one of `" + String.join("`, `", oneOf.words()) + "`";
        }
        if (kind instanceof Kind.Exactly exactly) {
            return "`\"" + exactly.word() + "\"`";
        }
        if (kind instanceof Kind.Many many) {
            return (many.register() ? "register of " : "list of ") + value(many.element());
        }
        return switch ((Kind.Plain) kind) {
            case TEXT -> "text";
            case DAY -> "day";
            case TIME -> "time of day";
            case SAID -> "yes or no";
            case ACT -> "act";
            case NOTED -> "noted";
            case NUMBER -> "number";
            case WHOLE_NUMBER -> "whole number";
            case EXTENSION_FACTS -> "extension facts";
        };
    }

    private static String link(String type) {
        StringJoiner link = new StringJoiner("");
        return link.add("[")
                .add(type)
                .add("](#")
                .add(type.toLowerCase(Locale.ROOT))
                .add(")")
                .toString();
    }
}
