package org.openisp.rules;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What a caller asks with a record: the day it is seen from, and how the law is to be applied.
 *
 * @param asOf the day from which the record is seen; an act of a later day has not happened yet
 * @param lawVersion a day whose law text judges everything ("what if"); none: each clause takes the text of its own day
 * @param readings how open text is read, and what parameters are set to
 * @param calendar the business days; none: those of the law
 */
public record Question(
        LocalDate asOf, Option<LocalDate> lawVersion, Readings readings, Option<BusinessCalendar> calendar) {

    /** The record as it stands on this day, by the law in force, read by the defaults. */
    public static Question asOf(LocalDate day) {
        return new Question(day, Option.none(), Readings.defaults(), Option.none());
    }

    /** The same question, seen from another day. */
    public Question on(LocalDate day) {
        return new Question(day, lawVersion, readings, calendar);
    }

    /** The same question, judged throughout by the text in force on this day. */
    public Question byLawOf(LocalDate day) {
        return new Question(asOf, Option.some(day), readings, calendar);
    }

    /** The same question, judged throughout by the text in force on this day; none: each clause by the text of its own. */
    Question byLawOf(Option<LocalDate> day) {
        return new Question(asOf, day, readings, calendar);
    }

    /** The same question, with every open text read this way. */
    public Question reading(Readings other) {
        return new Question(asOf, lawVersion, other, calendar);
    }

    /** The same question, with one open text read this way. */
    public <C extends Enum<C> & Choice> Question reading(Reading<C> reading, C choice) {
        return new Question(asOf, lawVersion, readings.with(reading, choice), calendar);
    }

    /** The same question, with a parameter set. */
    public <T> Question with(Parameter<T> parameter, T value) {
        return new Question(asOf, lawVersion, readings.with(parameter, value), calendar);
    }

    /** The same question, with other business days: a reading that says which days are such ones counts for them no more. */
    public Question withCalendar(BusinessCalendar other) {
        return withCalendar(Option.some(other));
    }

    /** The same question, with these business days; none: those of the law. */
    Question withCalendar(Option<BusinessCalendar> other) {
        return new Question(asOf, lawVersion, readings, other);
    }
}
