package org.openisp.examples.caseload;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of their days, and of one day in the order in which they came. As many as there are: when so many are in
 * memory, they are sorted and put into a file, and all files are read side by side at the end.
 */
final class RowsByDay implements Closeable {

    private static final Comparator<Row> ORDER =
            Comparator.comparingLong(Row::day).thenComparingLong(Row::number);

    private final Path folder;
    private final int most;
    private final List<Row> inMemory = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private long count;

    /** Rows, with so many in memory at most and the rest in files of a folder. */
    RowsByDay(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    private record Row(long day, long number, String text) {}

    /** What is done with each row at the end. */
    interface Taker {
        void take(String row) throws IOException;
    }

    void add(LocalDate day, String row) throws IOException {
        inMemory.add(new Row(day.toEpochDay(), count++, row));
        if (inMemory.size() >= most) {
            spill();
        }
    }

    private void spill() throws IOException {
        inMemory.sort(ORDER);
        Path file = Files.createTempFile(folder, "sort", ".tmp");
        files.add(file);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Row row : inMemory) {
                byte[] text = row.text().getBytes(StandardCharsets.UTF_8);
                out.writeLong(row.day());
                out.writeLong(row.number());
                out.writeInt(text.length);
                out.write(text);
            }
        }
        inMemory.clear();
    }

    /** Hands over all rows in their order. */
    void forEach(Taker taker) throws IOException {
        if (files.isEmpty()) {
            inMemory.sort(ORDER);
            for (Row row : inMemory) {
                taker.take(row.text());
            }
            return;
        }
        spill();
        List<Sorted> open = new ArrayList<>();
        try {
            PriorityQueue<Sorted> next = new PriorityQueue<>((one, other) -> ORDER.compare(one.row(), other.row()));
            for (Path file : files) {
                Sorted sorted = new Sorted(file);
                open.add(sorted);
                if (sorted.advance()) {
                    next.add(sorted);
                }
            }
            for (Sorted first = next.poll(); first != null; first = next.poll()) {
                taker.take(first.row().text());
                if (first.advance()) {
                    next.add(first);
                }
            }
        } finally {
            for (Sorted sorted : open) {
                sorted.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        files.clear();
        inMemory.clear();
    }

    /** A file of sorted rows, at one of them. */
    private static final class Sorted implements Closeable {

        private final DataInputStream in;
        private @Nullable Row row;

        Sorted(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
        }

        Row row() {
            if (row == null) {
                throw new IllegalStateException("before the first row, or after the last one");
            }
            return row;
        }

        boolean advance() throws IOException {
            in.mark(1);
            if (in.read() < 0) {
                row = null;
                return false;
            }
            in.reset();
            long day = in.readLong();
            long number = in.readLong();
            byte[] text = in.readNBytes(in.readInt());
            row = new Row(day, number, new String(text, StandardCharsets.UTF_8));
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
