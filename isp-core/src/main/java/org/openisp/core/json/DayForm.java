package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as an ISO date; or a moment in time, where the caller states in which zone it was written down. */
final class DayForm extends Form<LocalDate> {

    static final String A_DAY = "a day, such as \"2025-03-31\"";

    /** Numbers in the order of some calendar, perhaps with a time: no telephone number, no number of a card. */
    private static final Pattern LIKE_A_DAY = Pattern.compile(" {0,2}([+-]?[0-9]{4,6}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"
            + "|[0-9]{1,2}[-/.][0-9]{1,2}[-/.]([0-9]{2}|[0-9]{4})"
            + "|(19|20)[0-9]{6})([T ][0-9:.+TZ-]{0,25})?");

    private static final Pattern LOCAL_TIME = Pattern.compile(".{10}T[0-9:.]+");

    private static final int LENGTH = 10;
    private static final int LAST_YEAR = 9999;

    private final boolean mayBeTold;

    DayForm(boolean mayBeTold) {
        this.mayBeTold = mayBeTold;
    }

    @Override
    @Nullable
    LocalDate read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrong(A_DAY);
            return null;
        }
        // nearly all are days alone: no text need be made of them
        char[] characters = in.parser.getTextCharacters();
        int from = in.parser.getTextOffset();
        int length = in.parser.getTextLength();
        if (length < LENGTH || !beginsLikeADay(characters, from)) {
            in.problem(told(in.parser.getText()), A_DAY);
            return null;
        }
        if (length == LENGTH) {
            return day(characters, from, in);
        }
        if (characters[from + LENGTH] == 'T') {
            return dayOfMoment(in.parser.getText(), in);
        }
        in.problem(told(in.parser.getText()), A_DAY);
        return null;
    }

    @Override
    void write(LocalDate value, JsonGenerator out) throws IOException {
        if (value.getYear() < 0 || value.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a day outside the years 0 to " + LAST_YEAR + ", which no reader takes");
        }
        out.writeString(value.toString());
    }

    @Override
    Kind kind() {
        return Kind.Plain.DAY;
    }

    private @Nullable LocalDate day(char[] text, int from, JsonIn in) throws IOException {
        try {
            return in.recurring.day(
                    number(text, from, from + 4), number(text, from + 5, from + 7), number(text, from + 8, from + 10));
        } catch (DateTimeException noSuchDay) {
            in.problem(
                    mayBeTold
                            ? '"' + in.parser.getText() + "\", a day that does not exist"
                            : "a day that does not exist",
                    "a day of the calendar");
            return null;
        }
    }

    /** A moment is a day only somewhere: it is converted in the zone that the caller states, or refused. */
    private @Nullable LocalDate dayOfMoment(String text, JsonIn in) {
        if (LOCAL_TIME.matcher(text).matches()) {
            in.problem("a time without a zone", A_DAY + ": the day alone, without a time");
            return null;
        }
        ZoneId zone = in.zone;
        if (zone == null) {
            in.problem(
                    "a moment in time",
                    A_DAY + "; to turn moments into days, tell the reader in which zone they were written down");
            return null;
        }
        try {
            return OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate();
        } catch (DateTimeException notAMoment) {
            in.problem(told(text), A_DAY + ", or a moment such as \"2025-03-31T17:30:00Z\"");
            return null;
        }
    }

    private String told(String text) {
        if (text.isEmpty()) {
            return "empty text";
        }
        return mayBeTold && LIKE_A_DAY.matcher(text).matches() ? '"' + text + '"' : "text";
    }

    private static boolean beginsLikeADay(char[] text, int from) {
        for (int i = 0; i < LENGTH; i++) {
            char c = text[from + i];
            if ((i == 4 || i == 7) ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(char[] digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + digits[i] - '0';
        }
        return number;
    }
}
