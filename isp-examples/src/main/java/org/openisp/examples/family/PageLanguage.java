package org.openisp.examples.family;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/**
 * A language that the page can be written in: English, and each for which there is a file {@code Page_xx.properties} beside
 * this class, where xx is its two-letter code. The language of the machine does not matter.
 */
public final class PageLanguage {

    /** The language of the file without a code, whose words stand in for what another file lacks. */
    private static final String ROOT = "en";

    private final Locale locale;
    private final ResourceBundle words;

    private PageLanguage(String code) {
        locale = Locale.forLanguageTag(code);
        words = ResourceBundle.getBundle(
                "org.openisp.examples.family.Page",
                locale,
                PageLanguage.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * The language of this code, for example {@code es}.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public static PageLanguage of(String code) {
        if (!codes().contains(code)) {
            throw new IllegalArgumentException(
                    "there is no page in the language \"" + code + "\"; there are " + codes().mkString(", "));
        }
        return new PageLanguage(code);
    }

    /** The codes of all languages that there are, sorted. */
    public static Seq<String> codes() {
        return Array.of(Locale.getISOLanguages())
                .filter(code ->
                        code.equals(ROOT) || PageLanguage.class.getResource("Page_" + code + ".properties") != null)
                .sorted();
    }

    /** The code. */
    public String code() {
        return locale.getLanguage();
    }

    /** The words of a key as they are, without anything put in. */
    String text(String key) {
        return words.getString(key);
    }

    /** The words of a key. A day that is put in is written in full, and can be told apart; a number is written as a word or number. */
    Line say(String key, Object... values) {
        Object[] written = values.clone();
        for (int i = 0; i < written.length; i++) {
            if (written[i] instanceof LocalDate day) {
                written[i] = inFull(day);
            }
        }
        AttributedCharacterIterator said = new MessageFormat(text(key), locale).formatToCharacterIterator(written);
        List<Piece> pieces = new ArrayList<>();
        while (said.getIndex() < said.getEndIndex()) {
            Option<LocalDate> day = Option.of(said.getAttribute(MessageFormat.Field.ARGUMENT))
                    .map(index -> values[(Integer) index])
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast);
            int end = said.getRunLimit(Set.of(MessageFormat.Field.ARGUMENT));
            pieces.add(new Piece(read(said, end), day));
        }
        return new Line(List.copyOf(pieces), "");
    }

    private static String read(AttributedCharacterIterator said, int end) {
        StringBuilder words = new StringBuilder();
        for (char c = said.current(); said.getIndex() < end; c = said.next()) {
            words.append(c);
        }
        return words.toString();
    }

    private String inFull(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
