package org.openisp.examples.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What docs/reference/measures.md promises of small counts, on tables by hand and on many random ones. */
class SuppressionTest {

    private static final int BELOW = 11;

    private static String kept(long[][] cells, int below) {
        Suppression suppression = Suppression.of(cells, below);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                text.append(suppression.isKept(row, column) ? "*" : "" + cells[row][column])
                        .append(' ');
            }
            text.append(
                            suppression.isRowKept(row)
                                    ? "*"
                                    : "" + Arrays.stream(cells[row]).sum())
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void nothing_is_kept_back_where_nothing_is_small() {
        assertThat(kept(new long[][] {{11, 0}, {40, 12}}, BELOW)).isEqualTo("11 0 11\n40 12 52\n");
    }

    @Test
    void nothing_is_kept_back_below_0() {
        assertThat(kept(new long[][] {{1, 2}, {3, 4}}, 0)).isEqualTo("1 2 3\n3 4 7\n");
    }

    @Test
    void a_small_cell_takes_one_more_of_its_row_and_column_and_these_another() {
        // 3 alone would follow from its row and from its column
        assertThat(kept(new long[][] {{3, 20, 50}, {30, 40, 60}, {70, 80, 90}}, BELOW))
                .isEqualTo("* * 50 73\n* * 60 130\n70 80 90 240\n");
    }

    @Test
    void what_is_kept_back_of_a_row_is_not_small_together() {
        // 3 and 4 are two, but 7 together
        assertThat(kept(new long[][] {{3, 4, 50}, {30, 40, 60}}, BELOW)).isEqualTo("* * * 57\n* * * 130\n");
    }

    @Test
    void a_small_group_is_kept_back_whole_with_the_smallest_other_one() {
        assertThat(kept(new long[][] {{3, 0}, {20, 30}, {90, 80}}, BELOW)).isEqualTo("* * *\n* * *\n90 80 170\n");
    }

    @Test
    void a_single_group_that_is_small_is_kept_back_whole() {
        assertThat(kept(new long[][] {{3, 2}}, BELOW)).isEqualTo("* * *\n");
    }

    @Test
    void a_count_that_only_fits_because_no_count_is_below_zero_is_kept_back_with_more() {
        // the first two columns come to 38 and 4: were all of them kept back and 474 told, the two counts of the first
        // row,
        // which come to 42, could only be 38 and 4, since neither is more than its column
        long[][] cells = {{38, 4, 474}, {0, 0, 200}, {0, 0, 150}};
        assertThat(kept(cells, BELOW)).isEqualTo("* * * 516\n* * * 200\n0 * * 150\n");
        assertThat(pinned(cells, Suppression.of(cells, BELOW))).isEmpty();
    }

    @Test
    void the_bounds_of_this_test_find_what_is_pinned() {
        // 38 and 4 kept back, and the zeros of the second row: what comes to 42 of columns that come to 38 and 4
        long[][] lower = new long[2][3];
        long[][] upper = {{42, 42, 0}, {200, 200, 0}};
        bound(
                lower,
                upper,
                List.of(
                        new Line(42, List.of(new int[] {0, 0}, new int[] {0, 1})),
                        new Line(38, List.of(new int[] {0, 0}, new int[] {1, 0})),
                        new Line(4, List.of(new int[] {0, 1}, new int[] {1, 1}))));
        assertThat(lower).isDeepEqualTo(new long[][] {{38, 4, 0}, {0, 0, 0}});
        assertThat(upper).isDeepEqualTo(new long[][] {{38, 4, 0}, {0, 0, 0}});
    }

    @Test
    void in_many_tables_no_small_cell_can_be_worked_out() {
        Random random = new Random(20250401);
        int small = 0;
        for (int table = 0; table < 3000; table++) {
            long[][] cells = new long[2 + random.nextInt(5)][2 + random.nextInt(5)];
            int largest = 1 + random.nextInt(60);
            for (long[] row : cells) {
                for (int column = 0; column < row.length; column++) {
                    row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(largest);
                }
            }
            small += check(cells);
        }
        assertThat(small).as("the tables hold small cells").isGreaterThan(3000);
    }

    private static int check(long[][] cells) {
        Suppression suppression = Suppression.of(cells, BELOW);
        int small = 0;
        int groups = 0;
        for (long[] row : cells) {
            groups += Arrays.stream(row).sum() > 0 ? 1 : 0;
        }
        for (int row = 0; row < cells.length; row++) {
            long sum = Arrays.stream(cells[row]).sum();
            assertThat(suppression.isRowKept(row) || sum == 0 || sum >= BELOW).isTrue();
            for (int column = 0; column < cells[row].length; column++) {
                boolean isSmall = cells[row][column] > 0 && cells[row][column] < BELOW;
                if (isSmall) {
                    small++;
                    assertThat(suppression.isKept(row, column)).isTrue();
                    assertThat(groups == 1 || !pinned(cells, suppression).contains(row + "," + column))
                            .as("%s\n%s", kept(cells, BELOW), kept(cells, 0))
                            .isTrue();
                    assertThat(groups == 1 || !follows(cells, suppression, row, column))
                            .as("%s\n%s", kept(cells, BELOW), kept(cells, 0))
                            .isTrue();
                }
            }
        }
        rowsAreNotSmallTogether(cells, suppression);
        return small;
    }

    private static void rowsAreNotSmallTogether(long[][] cells, Suppression suppression) {
        for (int row = 0; row < cells.length; row++) {
            long together = 0;
            int count = 0;
            for (int column = 0; column < cells[row].length; column++) {
                if (suppression.isKept(row, column)) {
                    together += cells[row][column];
                    count++;
                }
            }
            if (count > 0 && !suppression.isRowKept(row)) {
                assertThat(count).isGreaterThan(1);
                assertThat(together).as(kept(cells, BELOW)).isGreaterThanOrEqualTo(BELOW);
            }
        }
    }

    /** Some cells, and what they come to. */
    private record Line(long sum, List<int[]> cells) {}

    /** The small cells that are kept back and are left one value by the sums, and by no count being below zero. */
    private static List<String> pinned(long[][] cells, Suppression suppression) {
        int columns = cells[0].length;
        List<Line> lines = new ArrayList<>();
        List<int[]> ofRowsKept = new ArrayList<>();
        long sumOfRowsKept = 0;
        for (int row = 0; row < cells.length; row++) {
            List<int[]> open = new ArrayList<>();
            long sum = 0;
            for (int column = 0; column < columns; column++) {
                if (suppression.isKept(row, column)) {
                    open.add(new int[] {row, column});
                    sum += cells[row][column];
                }
            }
            if (suppression.isRowKept(row)) {
                ofRowsKept.addAll(open);
                sumOfRowsKept += sum;
            } else {
                lines.add(new Line(sum, open));
            }
        }
        lines.add(new Line(sumOfRowsKept, ofRowsKept));
        for (int column = 0; column < columns; column++) {
            List<int[]> open = new ArrayList<>();
            long sum = 0;
            for (int row = 0; row < cells.length; row++) {
                if (suppression.isKept(row, column)) {
                    open.add(new int[] {row, column});
                    sum += cells[row][column];
                }
            }
            lines.add(new Line(sum, open));
        }
        long[][] lower = new long[cells.length][columns];
        long[][] upper = new long[cells.length][columns];
        for (long[] row : upper) {
            Arrays.fill(row, Integer.MAX_VALUE);
        }
        bound(lower, upper, lines);
        List<String> pinned = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < columns; column++) {
                boolean isSmall = cells[row][column] > 0 && cells[row][column] < BELOW;
                if (isSmall && suppression.isKept(row, column) && lower[row][column] == upper[row][column]) {
                    pinned.add(row + "," + column);
                }
            }
        }
        return pinned;
    }

    /** Narrows the bounds of each cell by what is left of each line for it, until nothing changes any more. */
    private static void bound(long[][] lower, long[][] upper, List<Line> lines) {
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (Line line : lines) {
                for (int[] at : line.cells()) {
                    long most = line.sum();
                    long least = line.sum();
                    for (int[] other : line.cells()) {
                        most -= other == at ? 0 : lower[other[0]][other[1]];
                        least -= other == at ? 0 : upper[other[0]][other[1]];
                    }
                    isChanged |= most < upper[at[0]][at[1]] || least > lower[at[0]][at[1]];
                    upper[at[0]][at[1]] = Math.min(upper[at[0]][at[1]], most);
                    lower[at[0]][at[1]] = Math.max(lower[at[0]][at[1]], least);
                }
            }
        }
    }

    /**
     * Whether a cell follows from the sums of rows that are told and of all columns: whether it is a combination of these
     * equations, by elimination over the unknown cells, and unknown sums of rows.
     */
    private static boolean follows(long[][] cells, Suppression suppression, int row, int column) {
        List<int[]> unknown = new ArrayList<>();
        int columns = cells[0].length;
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < columns; c++) {
                if (suppression.isKept(r, c) && isOpen(cells, c)) {
                    unknown.add(new int[] {r, c});
                }
            }
            if (suppression.isRowKept(r)) {
                unknown.add(new int[] {r, columns});
            }
        }
        int size = unknown.size();
        double[][] equations = new double[cells.length + columns + 1][size];
        int target = -1;
        for (int i = 0; i < size; i++) {
            int[] at = unknown.get(i);
            equations[at[0]][i] = at[1] == columns ? -1 : 1;
            equations[cells.length + at[1]][i] = 1;
            target = at[0] == row && at[1] == column ? i : target;
        }
        double[] wanted = new double[size];
        wanted[target] = 1;
        double[][] with = Arrays.copyOf(equations, equations.length + 1);
        with[equations.length] = wanted;
        return rank(with) == rank(equations);
    }

    /** In a column whose sum is zero, everybody knows every cell. */
    private static boolean isOpen(long[][] cells, int column) {
        return Arrays.stream(cells).anyMatch(row -> row[column] > 0);
    }

    private static int rank(double[][] matrix) {
        double[][] rows = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < rows[0].length; column++) {
            int pivot = rank;
            while (pivot < rows.length && Math.abs(rows[pivot][column]) < 1e-9) {
                pivot++;
            }
            if (pivot == rows.length) {
                continue;
            }
            double[] swapped = rows[pivot];
            rows[pivot] = rows[rank];
            rows[rank] = swapped;
            for (int row = rank + 1; row < rows.length; row++) {
                double factor = rows[row][column] / swapped[column];
                for (int c = column; c < rows[row].length; c++) {
                    rows[row][c] -= factor * swapped[c];
                }
            }
            rank++;
        }
        return rank;
    }
}
