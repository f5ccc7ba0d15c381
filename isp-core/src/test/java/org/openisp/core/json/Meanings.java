package org.openisp.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the Javadoc of the record's types says about each type, field and word: the sources are read for it. */
final class Meanings {

    /** What is said about one field, and which clauses turn on it. */
    record Meaning(String words, String clauses) {}

    private static final String ROOT = "org.openisp.core";
    private static final Path SOURCES = Path.of("src/main/java/org/openisp/core");
    private final Map<String, String> sources = new HashMap<>();

    Meanings() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                String name = file.getFileName().toString();
                sources.put(name.substring(0, name.length() - 5), Files.readString(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The package of a type below that of the record. */
    String packageOf(String type) {
        String source = source(type);
        String name = source.substring(source.indexOf("package ") + 8, source.indexOf(';'));
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    /** What a type is. */
    String ofType(String type) {
        String source = source(type);
        Matcher doc = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*?)\\*/\\s*(?:@\\S+\\s+)*public (?:sealed )?(?:interface|record|enum|final class) "
                                + type,
                        Pattern.DOTALL)
                .matcher(source);
        return doc.find() ? plain(doc.group(1)).words : "";
    }

    /** What a field of a type is. */
    Meaning ofField(String type, String field) {
        String source = source(type);
        Matcher component = Pattern.compile("@param " + field + " (.*?)\\n \\*(?: @|/)", Pattern.DOTALL)
                .matcher(source);
        if (!source.contains("@Value.Immutable") && component.find()) {
            return plain(component.group(1));
        }
        return docBefore(source, "get" + Character.toUpperCase(field.charAt(0)) + field.substring(1));
    }

    /** What a word of a code or enum means, by the name of its constant. */
    Meaning ofConstant(String type, String constant) {
        return docBefore(source(type), constant);
    }

    private String source(String type) {
        return Objects.requireNonNull(sources.get(type), () -> "no source of " + type);
    }

    /** The comment that ends right before the declaration of this name. */
    private static Meaning docBefore(String source, String name) {
        Matcher declared = Pattern.compile("\\b" + name + "\\b").matcher(source);
        while (declared.find()) {
            int end = source.lastIndexOf("*/", declared.start());
            if (end >= 0 && !source.substring(end, declared.start()).matches("(?s).*[;{}].*")) {
                return plain(source.substring(source.lastIndexOf("/**", end) + 3, end));
            }
        }
        return new Meaning("", "");
    }

    private static Meaning plain(String javadoc) {
        String text = javadoc.replaceAll("\\s*\\n\\s*\\*( ?)", "\n$1").strip();
        int tag = text.indexOf("\n @clause");
        String clauses =
                tag < 0 ? "" : text.substring(tag + 9).replaceAll("\\s+", " ").strip();
        int end = text.indexOf("\n @");
        String words = (end < 0 ? text : text.substring(0, end))
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .replaceAll("\\{@(?:link|linkplain) (?:[^ }]+ )?([^}]*)\\}", "$1")
                .replaceAll("</?p>", "")
                .replaceAll("\\s+", " ")
                .strip();
        return new Meaning(words, clauses);
    }
}
