package org.openisp.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as the Web Content Accessibility Guidelines 2.2 define it, 1.4.3: 4.5 to 1 for text. */
class ContrastTest {

    private static final Pattern COLOR = Pattern.compile("--([a-z-]+)-(ink|paper): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"report.css", "timeline.css"})
    void every_ink_can_be_read_on_its_paper(String sheet) {
        Map<String, String> colors = new LinkedHashMap<>();
        Matcher color = COLOR.matcher(Resource.text(sheet));
        while (color.find()) {
            colors.put(color.group(1) + "-" + color.group(2), color.group(3));
        }
        assertThat(colors).hasSizeGreaterThan(10);
        colors.keySet().stream().filter(name -> name.endsWith("-ink")).forEach(ink -> {
            String paper = ink.replace("-ink", "-paper");
            assertThat(colors).containsKey(paper);
            assertThat(contrast(colors.getOrDefault(ink, ""), colors.getOrDefault(paper, "")))
                    .as(ink)
                    .isGreaterThanOrEqualTo(4.5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.css", "timeline.css"})
    void nothing_is_written_in_a_color_without_a_name(String sheet) {
        assertThat(Pattern.compile("[{;]\\s*(color|background|fill): *+(?!var\\(|none|inherit)")
                        .matcher(Resource.text(sheet))
                        .find())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000-ffffff-21.0", "777777-ffffff-4.48", "0000ff-ffffff-8.59"})
    void contrast_is_computed_as_it_is_published(String published) {
        String[] parts = published.split("-", -1);
        assertThat(contrast(parts[0], parts[1]))
                .isCloseTo(Double.parseDouble(parts[2]), org.assertj.core.data.Offset.offset(0.01));
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * part(color, 0) + 0.7152 * part(color, 2) + 0.0722 * part(color, 4);
    }

    private static double part(String color, int at) {
        double value = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
