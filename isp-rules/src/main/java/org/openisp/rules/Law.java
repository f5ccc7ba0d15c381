package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.ExtensionFact;
import org.openisp.core.Jurisdiction;

/**
 * A law, apart from its rules: what it is called, where it holds, its texts and its sections.
 *
 * @param name a short name by which a record or a caller names it: lower case with hyphens, for example {@code oregon}
 * @param cited the law as it is cited, for example {@code OAR 411-415-0070}
 * @param jurisdiction the state whose records are held against it, unless they name other laws; none where a record has to
 *     name it
 * @param texts the texts that are held, the oldest first; at least one
 * @param sections its sections, in their order; each clause stands in one of them, or a list by sections leaves it out
 * @param facts extension facts that it asks for, so that a reader can know them: see {@link Rulebooks#facts()}
 */
public record Law(
        String name,
        String cited,
        Option<Jurisdiction> jurisdiction,
        Seq<LawText> texts,
        Seq<Section> sections,
        Seq<ExtensionFact<?>> facts) {

    /**
     * A law that asks for no extension fact.
     *
     * @throws IllegalArgumentException if it has no text, or if its name is not of lower-case letters, digits and hyphens
     */
    public Law(
            String name, String cited, Option<Jurisdiction> jurisdiction, Seq<LawText> texts, Seq<Section> sections) {
        this(name, cited, jurisdiction, texts, sections, Array.empty());
    }

    /** The same, and these are the extension facts that it asks for. */
    public Law asking(ExtensionFact<?>... facts) {
        return new Law(name, cited, jurisdiction, texts, sections, Array.of(facts));
    }

    /**
     * A law.
     *
     * @throws IllegalArgumentException if it has no text, or if its name is not of lower-case letters, digits and hyphens
     */
    public Law {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("the name of a law is lower-case letters, digits and hyphens");
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a law has at least one text");
        }
    }
}
