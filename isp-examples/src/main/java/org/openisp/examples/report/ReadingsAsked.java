package org.openisp.examples.report;

import io.vavr.collection.Seq;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;

/** Readings that are named in words, where several laws are asked. */
public final class ReadingsAsked {

    private ReadingsAsked() {}

    /**
     * The question, with open text read in this way, in each law that has such a text and such a choice.
     *
     * @throws IllegalArgumentException if no law has such a reading, or none of those that have it such a choice; the message
     *     says which there are
     */
    public static Question with(Seq<Rulebook<?>> laws, Question question, String reading, String choice) {
        Seq<Rulebook<?>> having = laws.filter(law -> law.canRead(reading));
        Seq<Rulebook<?>> able = having.filter(law -> canRead(law, question, reading, choice));
        Question read = question;
        for (Rulebook<?> law : (able.isEmpty() ? having : able).orElse(laws.take(1))) {
            read = law.read(read, reading, choice);
        }
        return read;
    }

    /** Two laws may have readings of one name and of different choices. */
    private static boolean canRead(Rulebook<?> law, Question question, String reading, String choice) {
        try {
            law.read(question, reading, choice);
            return true;
        } catch (IllegalArgumentException noSuchChoice) {
            return false;
        }
    }
}
