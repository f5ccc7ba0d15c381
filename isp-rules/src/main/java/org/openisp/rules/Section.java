package org.openisp.rules;

/**
 * A section of a law: all paragraphs that begin alike.
 *
 * @param paragraph how its paragraphs begin, for example {@code (8)}
 * @param title what it is about
 */
public record Section(String paragraph, String title) {

    /** Whether a clause stands in this section. */
    public boolean holds(Clause clause) {
        return clause.paragraph().startsWith(paragraph);
    }
}
