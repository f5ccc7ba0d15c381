package org.openisp.examples.chart;

/**
 * How much room words need, in pixels, taken rather too large: the fonts of whoever looks at the chart are not known.
 */
final class TextSize {

    /** The size of the letters. */
    static final int POINTS = 12;

    private static final int LETTER = 7;

    private TextSize() {}

    /** The width of words. */
    static int width(String words) {
        return LETTER * words.codePointCount(0, words.length());
    }

    /** The words, or as many of their letters as have room in this width. */
    static String cut(String words, int width) {
        if (width(words) <= width) {
            return words;
        }
        int letters = Math.max(0, width / LETTER - 1);
        return words.substring(0, words.offsetByCodePoints(0, letters)) + "…";
    }
}
