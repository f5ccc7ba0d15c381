package org.openisp.examples.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.examples.speed.Forked;

@DisplayName("Whatever the language, the time zone and the charset of the machine: the same bytes")
class PlatformTest {

    @TempDir
    private static Path folder = Path.of("");

    private static Run usual = new Run("", Map.of());

    /** What a Java of a platform printed, and the files that it wrote. */
    private record Run(String printed, Map<String, String> files) {

        private String platform() {
            return printed.lines().findFirst().orElse("");
        }

        private String page() {
            return printed.substring(printed.indexOf('\n'));
        }
    }

    @BeforeAll
    static void on_the_usual_one() throws IOException, InterruptedException {
        usual = on("en-US", "UTC", "UTF-8");
        assertThat(usual.platform()).isEqualTo("en-US UTC UTF-8 1,234 title");
        assertThat(usual.files())
                .hasSizeGreaterThan(180)
                .allSatisfy((name, text) ->
                        assertThat(text).as(name).isNotEmpty().doesNotContain("a fault of this program"));
        assertThat(usual.page()).contains("<html lang=\"es\"", "ó");
    }

    /** The last two columns are what code would make of 1234 and "TITLE" that asked the machine. */
    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Apia, UTF-8, 1.234, tıtle",
        "ar-SA-u-nu-arab, Pacific/Kiritimati, US-ASCII, ١٬٢٣٤, title",
        "th-TH-u-ca-buddhist, America/Adak, US-ASCII, '1,234', title",
        "ja-JP-u-ca-japanese, Asia/Kathmandu, UTF-8, '1,234', title",
        "de-DE, America/Adak, ISO-8859-1, 1.234, title"
    })
    void nothing_that_is_written_or_printed_differs(
            String language, String zone, String charset, String number, String small)
            throws IOException, InterruptedException {
        Run run = on(language, zone, charset);

        assertThat(run.platform()).isEqualTo(String.join(" ", language, zone, charset, number, small));
        assertThat(run.files().keySet()).isEqualTo(usual.files().keySet());
        usual.files()
                .forEach((name, text) ->
                        assertThat(run.files().get(name)).as(name).isEqualTo(text));
        assertThat(run.page()).isEqualTo(usual.page());
    }

    private static Run on(String language, String zone, String charset) throws IOException, InterruptedException {
        Locale locale = Locale.forLanguageTag(language);
        int extensions = language.indexOf("u-");
        Path written = Files.createDirectory(folder.resolve(language));
        List<String> arguments = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.jboss.logging.provider=slf4j", // as the command line itself has it
                "-Duser.language=" + locale.getLanguage(),
                "-Duser.country=" + locale.getCountry(),
                "-Duser.extensions=" + (extensions < 0 ? "" : language.substring(extensions)),
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-cp",
                System.getProperty("java.class.path"),
                Outputs.class.getName(),
                written.toString()));
        return new Run(Forked.java(0, arguments).out(), files(written));
    }

    /** Each byte a character, so that a difference can be read. */
    private static Map<String, String> files(Path written) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(written)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(written.relativize(file).toString(), text(file));
            }
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
