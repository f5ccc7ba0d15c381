package org.openisp.examples.caseload;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which cells of a table of people are kept back, so that no small count can be read from it or worked out. A row is a group,
 * a column a kind of answer; the sum of each row stands beside it, and the sum of each column is known. What is guaranteed is
 * said in docs/reference/measures.md, and held by SuppressionTest.
 */
final class Suppression {

    private final long[][] cells;
    private final long[] sums;
    private final boolean[] isActive;
    private final int below;
    private final boolean[][] kept;
    private final boolean[] rowKept;

    private Suppression(long[][] cells, int below) {
        this.cells = cells;
        this.below = below;
        int columns = cells.length == 0 ? 0 : cells[0].length;
        sums = new long[cells.length];
        isActive = new boolean[columns];
        for (int row = 0; row < cells.length; row++) {
            sums[row] = Arrays.stream(cells[row]).sum();
            for (int column = 0; column < columns; column++) {
                isActive[column] |= cells[row][column] > 0;
            }
        }
        kept = new boolean[cells.length][columns];
        rowKept = new boolean[cells.length];
    }

    /**
     * The suppression of a table.
     *
     * @param cells counts by row and column, without sums
     * @param below counts of 1 up to this one, not included, are small; 0: none is
     */
    static Suppression of(long[][] cells, int below) {
        Suppression suppression = new Suppression(cells, below);
        suppression.keepRows();
        suppression.keepSmallCells();
        boolean isMore = true;
        while (isMore) { // until no line and no cell gives anything away
            isMore = suppression.keepOneMore();
        }
        if (suppression.isAnyPinned()) {
            suppression.keepAll();
        }
        return suppression;
    }

    /** Whether a cell is kept back. */
    boolean isKept(int row, int column) {
        return kept[row][column];
    }

    /** Whether a whole row is kept back, and its sum with it. */
    boolean isRowKept(int row) {
        return rowKept[row];
    }

    private boolean isSmall(long count) {
        return count > 0 && count < below;
    }

    /** Groups that are small, and then the smallest others until those that are kept back are two, and not small together. */
    private void keepRows() {
        int count = 0;
        long together = 0;
        for (int row = 0; row < sums.length; row++) {
            if (isSmall(sums[row])) {
                keepRow(row);
                count++;
                together += sums[row];
            }
        }
        while (count > 0 && (count < 2 || together < below)) {
            int next = -1;
            for (int row = 0; row < sums.length; row++) {
                if (!rowKept[row] && sums[row] > 0 && (next < 0 || sums[row] < sums[next])) {
                    next = row;
                }
            }
            if (next < 0) {
                return;
            }
            keepRow(next);
            count++;
            together += sums[next];
        }
    }

    private void keepRow(int row) {
        rowKept[row] = true;
        Arrays.fill(kept[row], true);
    }

    private void keepSmallCells() {
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                kept[row][column] |= isSmall(cells[row][column]);
            }
        }
    }

    /** Keeps one more cell back, where that is needed; false where it is not, or where none is left. */
    private boolean keepOneMore() {
        for (int row = 0; row < cells.length; row++) {
            if (!rowKept[row] && givesAwayRow(row) && keepSmallestOfRow(row)) {
                return true;
            }
        }
        for (int column = 0; column < isActive.length; column++) {
            if (isActive[column] && givesAwayColumn(column) && keepSmallestOfColumn(column)) {
                return true;
            }
        }
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < isActive.length; column++) {
                if (isPinned(row, column) && (keepSmallestOfRow(row) || keepSmallestOfColumn(column))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean givesAwayRow(int row) {
        int count = 0;
        long together = 0;
        for (int column = 0; column < isActive.length; column++) {
            if (kept[row][column] && isActive[column]) {
                count++;
                together += cells[row][column];
            }
        }
        return count > 0 && (count < 2 || together < below);
    }

    private boolean givesAwayColumn(int column) {
        int count = 0;
        int singly = 0;
        long together = 0;
        for (int row = 0; row < cells.length; row++) {
            if (kept[row][column]) {
                count++;
                singly += rowKept[row] ? 0 : 1;
                together += cells[row][column];
            }
        }
        return singly > 0 ? count < 2 || together < below : isSmall(together);
    }

    private boolean keepSmallestOfRow(int row) {
        int next = -1;
        for (int column = 0; column < isActive.length; column++) {
            if (isActive[column] && !kept[row][column] && (next < 0 || rank(row, column) < rank(row, next))) {
                next = column;
            }
        }
        if (next >= 0) {
            kept[row][next] = true;
        }
        return next >= 0;
    }

    private boolean keepSmallestOfColumn(int column) {
        int next = -1;
        for (int row = 0; row < cells.length; row++) {
            boolean canHide = !kept[row][column] && sums[row] > 0; // of a group of nobody everybody knows every count
            if (canHide && (next < 0 || rank(row, column) < rank(next, column))) {
                next = row;
            }
        }
        if (next >= 0) {
            kept[next][column] = true;
        }
        return next >= 0;
    }

    /** The smallest first; a zero hides nothing, and comes last. */
    private long rank(int row, int column) {
        return cells[row][column] == 0 ? Long.MAX_VALUE : cells[row][column];
    }

    private boolean isAnyPinned() {
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < isActive.length; column++) {
                if (isPinned(row, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every cell of every group that is not of nobody: then none is pinned, where there are two such groups. */
    private void keepAll() {
        for (int row = 0; row < cells.length; row++) {
            Arrays.fill(kept[row], sums[row] > 0);
        }
    }

    /** Whether a count that is kept back and is not zero is the only one that fits what is told. */
    private boolean isPinned(int row, int column) {
        return kept[row][column]
                && cells[row][column] > 0
                && !isReached(row, column, true)
                && !isReached(row, column, false);
    }

    /**
     * Whether a cell can be one less (or one more), with all that is told as it is and no count below zero. Another table that
     * fits as well differs from this one by rounds: one less here, one more in another cell of the row, one less in another cell
     * of that column, and so on, until a cell of this column is one more. Rows and columns are the places of such a way; from a
     * row to a column goes every cell that is kept back, since it can be more, and from a column to a row every one that is not
     * zero, since it can be less. Of the rows that are kept back only the sum of all is known: they are one place.
     */
    private boolean isReached(int row, int column, boolean isLess) {
        boolean[] rowReached = new boolean[cells.length];
        boolean[] columnReached = new boolean[isActive.length];
        Deque<Integer> next = new ArrayDeque<>(); // rows from 0 up, columns from -1 down
        if (isLess) {
            reachRow(row, rowReached, next);
        } else {
            columnReached[column] = true;
            next.add(-1 - column);
        }
        while (!next.isEmpty() && !(isLess ? columnReached[column] : rowReached[row])) {
            int from = next.removeFirst();
            if (from >= 0) {
                for (int to = 0; to < isActive.length; to++) {
                    boolean isItself = from == row && to == column;
                    if (kept[from][to] && isActive[to] && !isItself && !columnReached[to]) {
                        columnReached[to] = true;
                        next.add(-1 - to);
                    }
                }
            } else {
                int over = -1 - from;
                for (int to = 0; to < cells.length; to++) {
                    boolean isItself = to == row && over == column;
                    if (kept[to][over] && cells[to][over] > 0 && !isItself) {
                        reachRow(to, rowReached, next);
                    }
                }
            }
        }
        return isLess ? columnReached[column] : rowReached[row];
    }

    private void reachRow(int row, boolean[] reached, Deque<Integer> next) {
        if (reached[row]) {
            return;
        }
        reached[row] = true;
        next.add(row);
        for (int same = 0; same < cells.length && rowKept[row]; same++) {
            if (rowKept[same] && !reached[same]) {
                reached[same] = true;
                next.add(same);
            }
        }
    }
}
