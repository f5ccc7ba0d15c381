package org.openisp.examples.html;

import java.util.ArrayList;
import java.util.List;

/** Rows in which things stand side by side without touching: each takes the first row that has room for it. */
final class Rows {

    private record Taken(double from, double to) {}

    private final List<List<Taken>> rows = new ArrayList<>();

    /** The number of the row in which there was room for this stretch, from 0; it is taken from now on. */
    int take(double from, double to) {
        Taken wanted = new Taken(from, to);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().noneMatch(taken -> taken.from < wanted.to && wanted.from < taken.to)) {
                rows.get(row).add(wanted);
                return row;
            }
        }
        rows.add(new ArrayList<>(List.of(wanted)));
        return rows.size() - 1;
    }

    /** How many rows there are. */
    int count() {
        return rows.size();
    }
}
