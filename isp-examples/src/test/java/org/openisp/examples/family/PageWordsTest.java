package org.openisp.examples.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Array;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words of the page")
class PageWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/org/openisp/examples/family");
    private static final Path SOURCES = Path.of("src/main/java/org/openisp/examples/family");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The grade of an American school in which a text is easy to read. */
    private static final double HIGHEST_GRADE = 5;

    /** From 0, very hard, to 100, very easy; from 80 it is easy. */
    private static final double LEAST_EASE = 80;

    private static final int MOST_WORDS_IN_A_SENTENCE = 26;

    static Array<String> languages() {
        return Array.ofAll(PageLanguage.codes());
    }

    @Test
    void each_file_is_a_language() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            List<String> codes = files.map(file -> file.getFileName().toString())
                    .map(name -> name.equals("Page.properties") ? "en" : name.replaceAll("Page_|\\.properties", ""))
                    .sorted()
                    .toList();
            assertThat(PageLanguage.codes()).containsExactlyElementsOf(codes).contains("en", "es");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_every_key_with_the_same_places_to_fill(String code) {
        assertThat(placeholders(code)).isEqualTo(placeholders("en"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_is_blank_or_has_an_apostrophe_that_would_hide_a_place_to_fill(String code) {
        assertThat(words(code).values()).noneMatch(String::isBlank).noneMatch(text -> text.contains("'"));
    }

    @Test
    void every_key_is_used_and_every_key_that_is_used_is_there() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                KEY.matcher(Files.readString(source))
                        .results()
                        .map(key -> key.group(1))
                        .filter(key -> key.contains(".") || key.equals("signed") || key.equals("authorized"))
                        .forEach(used::add);
            }
        }
        assertThat(used).containsExactlyElementsOf(words("en").keySet());
    }

    @Test
    void a_language_that_is_not_there_is_refused_with_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageLanguage.of("tlh"))
                .withMessage("there is no page in the language \"tlh\"; there are "
                        + PageLanguage.codes().mkString(", "));
    }

    @Test
    void english_is_easy_to_read() {
        assertThat(grade(sentences("en"))).isBetween(1.0, HIGHEST_GRADE);
    }

    @Test
    void spanish_is_easy_to_read() {
        assertThat(ease(sentences("es"))).isBetween(LEAST_EASE, 120.0);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_sentence_is_long(String code) {
        assertThat(sentences(code))
                .allSatisfy(sentence -> assertThat(words(Stream.of(sentence)))
                        .as(sentence)
                        .hasSizeLessThanOrEqualTo(MOST_WORDS_IN_A_SENTENCE));
    }

    @Test
    void the_measures_tell_hard_from_easy() {
        assertThat(grade(List.of("The cat sat on the mat."))).isLessThan(1);
        assertThat(grade(List.of(
                        "Individualized habilitation authorization necessitates interdisciplinary consultation.")))
                .isGreaterThan(20);
        assertThat(ease(List.of("El gato come pan."))).isGreaterThan(80);
        assertThat(ease(List.of("La autorización individualizada requiere deliberaciones interdisciplinarias.")))
                .isLessThan(0);
        assertThat(List.of("plan", "people", "review", "decide", "looked", "authorized"))
                .extracting(PageWordsTest::englishSyllables)
                .containsExactly(1, 2, 2, 2, 1, 3);
        assertThat(List.of("cuándo", "día", "usted", "oír", "guía", "autorizado"))
                .extracting(PageWordsTest::spanishSyllables)
                .containsExactly(2, 2, 2, 2, 2, 5);
    }

    private static Map<String, String> words(String code) {
        Path file = WORDS.resolve(code.equals("en") ? "Page.properties" : "Page_" + code + ".properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static Map<String, Set<String>> placeholders(String code) {
        Map<String, Set<String>> all = new TreeMap<>();
        words(code)
                .forEach((key, text) -> all.put(
                        key,
                        PLACEHOLDER
                                .matcher(text)
                                .results()
                                .map(found -> found.group())
                                .collect(Collectors.toCollection(TreeSet::new))));
        return all;
    }

    /** All sentences that are read as such: no headings, no small print, no names of offices. */
    private static List<String> sentences(String code) {
        PageLanguage language = PageLanguage.of(code);
        return words(code).keySet().stream()
                .filter(key -> !key.startsWith("foot.") && !key.startsWith("helper.") && !key.contains("heading"))
                .map(key -> language.say(key, 2, 2).words())
                .flatMap(text -> Stream.of(text.split("(?<=[.?:])\\s+", -1)))
                .toList();
    }

    private static List<String> words(Stream<String> sentences) {
        return sentences
                .flatMap(sentence -> WORD.matcher(sentence).results().map(word -> word.group()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The grade of Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59. */
    private static double grade(List<String> sentences) {
        List<String> words = words(sentences.stream());
        double syllables =
                words.stream().mapToInt(PageWordsTest::englishSyllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /** The ease of Fernández Huerta: 206.84 - 60 syllables a word - 1.02 words a sentence. */
    private static double ease(List<String> sentences) {
        List<String> words = words(sentences.stream());
        double syllables =
                words.stream().mapToInt(PageWordsTest::spanishSyllables).sum();
        return 206.84 - 60 * syllables / words.size() - 1.02 * words.size() / sentences.size();
    }

    /** Groups of vowels; an e at the end is silent, and so is that of most words in -ed and -es. */
    private static int englishSyllables(String word) {
        String spoken = word.replaceAll("(?<=[^aeiouylr])e$|(?<=[aeiouy][lr])e$|(?<=[^aeiouytd])ed$", "");
        return Math.max(
                1, (int) Pattern.compile("[aeiouy]+").matcher(spoken).results().count());
    }

    /** Each strong vowel, and each i and u with an accent, is one; so is a group of weak ones with no strong one beside it. */
    private static int spanishSyllables(String word) {
        long strong = Pattern.compile("[aeoáéóíú]").matcher(word).results().count();
        long weak = Pattern.compile("(?<![aeoáéóíúiuü])[iuü]+(?![aeoáéóíúiuü])")
                .matcher(word)
                .results()
                .count();
        return Math.max(1, (int) (strong + weak));
    }
}
