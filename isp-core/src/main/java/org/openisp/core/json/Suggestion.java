package org.openisp.core.json;

import java.util.List;

/** "Did you mean": the nearest of the known words, when one is near. */
final class Suggestion {

    private static final int FARTHEST = 3;

    private Suggestion() {}

    /** {@code " (did you mean "this"?)"}, or nothing. */
    static String among(List<String> known, String written) {
        String nearest = "";
        int distance = FARTHEST + 1;
        if (written.length() <= 60) {
            for (String word : known) {
                int d = distance(word, written);
                if (d < distance) {
                    nearest = word;
                    distance = d;
                }
            }
        }
        return nearest.isEmpty() || distance * 2 > nearest.length() ? "" : " (did you mean \"" + nearest + "\"?)";
    }

    /** How many letters have to be added, dropped or changed (Levenshtein), upper and lower case being alike. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
