package org.openisp.rules;

import java.time.LocalDate;
import java.time.Month;

/** When somebody who was born on February 29 has the birthday of a year without one. */
public enum BirthdayOnFebruary29 implements Choice {
    /** On March 1. */
    MARCH_1("on March 1"),
    /** On February 28. */
    FEBRUARY_28("on February 28");

    private final String words;

    BirthdayOnFebruary29(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether somebody has reached an age, in full years, by the day. */
    boolean isOfAge(LocalDate birth, int age, LocalDate day) {
        int years = day.getYear() - birth.getYear();
        // Only in the year of the birthday does its day matter.
        return years == age ? !day.isBefore(birthday(birth, age)) : years > age;
    }

    /** The birthday on which somebody reaches an age, in full years. */
    public LocalDate birthday(LocalDate birth, int age) {
        LocalDate birthday = birth.plusYears(age); // from February 29: February 28 in other years
        boolean moved = birth.getMonth() == Month.FEBRUARY && birth.getDayOfMonth() == 29 && !birthday.isLeapYear();
        return moved && this == MARCH_1 ? birthday.plusDays(1) : birthday;
    }
}
