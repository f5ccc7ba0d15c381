package org.openisp.examples.caseload;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The documents of several inputs, one after the other. Blank lines are skipped. A document that is too long, and an input that
 * cannot be read on, come as documents with a problem; what follows is read all the same.
 */
public final class Documents implements Iterator<Document>, Closeable {

    /** How long a document may be where nobody says otherwise: 4 MiB. */
    public static final int MOST_BYTES = 4_194_304;

    private final Iterator<Input> inputs;
    private final int mostBytes;
    private final LongConsumer progress;

    private @Nullable Input input;
    private @Nullable InputStream open;
    private @Nullable BoundedLines lines;
    private @Nullable Document next;

    /**
     * The documents of these inputs.
     *
     * @param mostBytes how long a document may be; of a longer one no more than this is kept in memory
     * @param progress is told of the bytes that were read, each time how many more
     */
    public Documents(List<Input> inputs, int mostBytes, LongConsumer progress) {
        this.inputs = inputs.iterator();
        this.mostBytes = mostBytes;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (input != null || inputs.hasNext())) {
            next = input == null ? first(inputs.next()) : following(input);
        }
        return next != null;
    }

    @Override
    public Document next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Document found = next;
        next = null;
        return found;
    }

    private @Nullable Document first(Input begun) {
        try {
            InputStream bytes = begun.opener().open();
            open = bytes;
            lines = begun.isLines() ? BoundedLines.of(bytes, mostBytes) : BoundedLines.whole(bytes, mostBytes);
            input = begun;
            return null;
        } catch (IOException unreadable) {
            return Document.unusable(
                    new Place(begun.name(), 0),
                    isBadlyPacked(unreadable) ? "a file that is not packed by gzip" : "a file that cannot be read",
                    isBadlyPacked(unreadable) ? "gzip where a name ends in .gz" : "a file to read");
        }
    }

    /** The next document of an input; null at its end, and for a blank line. */
    private @Nullable Document following(Input of) {
        BoundedLines reading = lines;
        if (reading == null) {
            return null;
        }
        try {
            Optional<byte[]> line = reading.next();
            progress.accept(reading.bytesOfLast());
            if (line.isEmpty()) {
                close();
                return null;
            }
            Place place = new Place(of.name(), of.isLines() ? reading.number() : 0);
            if (reading.isTooLong()) {
                return Document.unusable(
                        place,
                        "more than " + mostBytes + " bytes",
                        (of.isLines() ? "one record in a line" : "one record in a file")
                                + " of at most so many bytes, or a higher --max-line-bytes");
            }
            byte[] bytes = line.get();
            return isBlank(bytes) && of.isLines() ? null : Document.of(place, bytes);
        } catch (IOException broken) {
            Place place = new Place(of.name(), of.isLines() ? reading.number() + 1 : 0);
            closeQuietly();
            return Document.unusable(
                    place,
                    isBadlyPacked(broken)
                            ? "a packed file that is cut off or damaged"
                            : "a file that cannot be read on",
                    "the rest of it");
        }
    }

    private static boolean isBadlyPacked(IOException problem) {
        return problem instanceof ZipException || problem instanceof EOFException;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte one : bytes) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        InputStream closing = open;
        input = null;
        open = null;
        lines = null;
        if (closing != null) {
            closing.close();
        }
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException alreadyBroken) {
            // the problem that is told is that it could not be read
            next = null;
        }
    }

    /** Lines of bytes, each kept only up to a length; or all bytes as one line. */
    private static final class BoundedLines {

        private static final int CHUNK = 1 << 16;
        private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        private final InputStream in;
        private final int most;
        private final boolean isWhole;
        private final byte[] chunk = new byte[CHUNK];
        private int at;
        private int end;
        private byte[] line = new byte[1 << 12];
        private int length;
        private boolean tooLong;
        private long number;
        private long bytesOfLast;

        private BoundedLines(InputStream in, int most, boolean isWhole) {
            this.in = in;
            this.most = most;
            this.isWhole = isWhole;
        }

        static BoundedLines of(InputStream in, int most) {
            return new BoundedLines(in, most, false);
        }

        static BoundedLines whole(InputStream in, int most) {
            return new BoundedLines(in, most, true);
        }

        long number() {
            return number;
        }

        boolean isTooLong() {
            return tooLong;
        }

        long bytesOfLast() {
            return bytesOfLast;
        }

        /** The bytes of the next line without its end; none after the last one. */
        Optional<byte[]> next() throws IOException {
            length = 0;
            tooLong = false;
            bytesOfLast = 0;
            boolean ended = false;
            while (!ended && fill()) {
                int stop = isWhole ? end : endOfLine();
                keep(stop - at);
                bytesOfLast += stop - at;
                ended = stop < end;
                at = ended ? stop + 1 : stop;
            }
            bytesOfLast += ended ? 1 : 0;
            if (bytesOfLast == 0 && !(isWhole && number == 0)) {
                return Optional.empty();
            }
            number++;
            return Optional.of(content());
        }

        private boolean fill() throws IOException {
            if (at == end) {
                at = 0;
                end = Math.max(0, in.read(chunk));
            }
            return at < end;
        }

        private int endOfLine() {
            int stop = at;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            return stop;
        }

        private void keep(int count) {
            if (tooLong || length + count > most + (isWhole ? 0 : 1)) { // room for a carriage return
                tooLong = true;
                return;
            }
            if (length + count > line.length) {
                line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
            }
            System.arraycopy(chunk, at, line, length, count);
            length += count;
        }

        private byte[] content() {
            int from = number == 1 && startsWithMark() ? BYTE_ORDER_MARK.length : 0;
            int to = !isWhole && length > from && line[length - 1] == '\r' ? length - 1 : length;
            tooLong |= to - from > most;
            return tooLong ? new byte[0] : Arrays.copyOfRange(line, from, to);
        }

        private boolean startsWithMark() {
            return length >= BYTE_ORDER_MARK.length
                    && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        }
    }
}
