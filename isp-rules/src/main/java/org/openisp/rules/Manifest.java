package org.openisp.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What a report rests on, beside the record.
 *
 * @param library the version of this library
 * @param law the law
 * @param texts the texts of the law that are held
 * @param lawVersion the day whose text judged everything, where a caller named one
 * @param readings how each open text was read
 * @param calendar the business days
 * @param notes what a reader of the report has to know
 */
public record Manifest(
        String library,
        String law,
        Seq<LawText> texts,
        Option<LocalDate> lawVersion,
        Seq<ReadAs> readings,
        String calendar,
        Seq<String> notes) {

    /** The text of the law that is in force on the day, or that a caller named instead. */
    public LawText textFor(LocalDate asOf) {
        LocalDate day = lawVersion.getOrElse(asOf);
        return texts.find(text -> text.inForce().contains(day)).getOrElse(texts::last);
    }
}
