package org.openisp.core.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ids and days of one document, which come again and again, and are handed out as one value each. Each has one place,
 * and another value that comes there takes it: whatever a document holds, this neither grows nor takes longer.
 */
final class Recurring {

    /** How long an id of any system is; what is longer is a sentence. */
    static final int LONGEST_TEXT = 40;

    private static final int PLACES = 128;

    private final @Nullable String[] texts = new String[PLACES];
    private final @Nullable LocalDate[] days = new LocalDate[PLACES];

    /** The text that these characters are. */
    String text(char[] characters, int from, int length) {
        int place = Words.hash(characters, from, length) & (PLACES - 1);
        String text = texts[place];
        if (text == null || !isMadeOf(text, characters, from, length)) {
            text = new String(characters, from, length);
            texts[place] = text;
        }
        return text;
    }

    private static boolean isMadeOf(String text, char[] characters, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * This day.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    LocalDate day(int year, int month, int dayOfMonth) {
        int place = (31 * (12 * year + month) + dayOfMonth) & (PLACES - 1);
        LocalDate day = days[place];
        if (day == null || day.getDayOfMonth() != dayOfMonth || day.getMonthValue() != month || day.getYear() != year) {
            day = LocalDate.of(year, month, dayOfMonth);
            days[place] = day;
        }
        return day;
    }
}
