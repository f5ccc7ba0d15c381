package org.openisp.examples.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * JSON Lines of any length without a file of that length: the lines of a file come again and again, each time with another id
 * of the record. The file lies outside of the heap.
 */
final class RepeatedCaseload extends InputStream {

    private static final String ID = "\"id\":\"";
    private static final int DIGITS = 9;

    private final MappedByteBuffer file;
    private final List<Line> lines;
    private final long end;
    private long number;
    private byte[] id = new byte[0];
    private int inLine;

    /** Where a line of the file begins, where the id of its record stands, and where the next line begins. */
    private record Line(int begin, int idBegin, int idEnd, int next) {

        private int idInLine() {
            return idBegin - begin;
        }

        /** Its length with another id in the place of its own. */
        private int length(byte[] otherId) {
            return next - begin - (idEnd - idBegin) + otherId.length;
        }
    }

    private RepeatedCaseload(MappedByteBuffer file, List<Line> lines, long begin, long end) {
        this.file = file;
        this.lines = lines;
        this.number = begin;
        this.end = end;
        beginLine();
    }

    /**
     * Some lines of the endless repetition of a file.
     *
     * @param begin the first line, counted from 0
     * @param end the line before which it ends
     * @throws IOException if it cannot be read
     */
    static RepeatedCaseload of(Path file, long begin, long end) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            List<Line> lines = new ArrayList<>();
            for (int from = 0;
                    from < bytes.limit();
                    from = lines.get(lines.size() - 1).next()) {
                int id = after(ID, bytes, from);
                lines.add(new Line(from, id, after("\"", bytes, id) - 1, after("\n", bytes, id)));
            }
            return new RepeatedCaseload(bytes, lines, begin, end);
        }
    }

    /** The place after the next one of some characters. */
    private static int after(String characters, MappedByteBuffer bytes, int from) {
        int found = 0;
        int at = from;
        while (found < characters.length()) {
            byte one = bytes.get(at++);
            found = one == characters.charAt(found) ? found + 1 : one == characters.charAt(0) ? 1 : 0;
        }
        return at;
    }

    private Line line() {
        return lines.get((int) (number % lines.size()));
    }

    private void beginLine() {
        inLine = 0;
        String digits = Long.toString(number);
        id = ("r" + "0".repeat(DIGITS - digits.length()) + digits).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Up to the end of a part of a line: what stands before the id, the id, or what follows it. */
    @Override
    public int read(byte[] into, int from, int most) {
        Objects.checkFromIndexSize(from, most, into.length);
        if (number >= end) {
            return -1;
        }
        Line line = line();
        int idEnd = line.idInLine() + id.length;
        int length = line.length(id);
        int count;
        if (inLine < line.idInLine()) {
            count = Math.min(most, line.idInLine() - inLine);
            file.get(line.begin + inLine, into, from, count);
        } else if (inLine < idEnd) {
            count = Math.min(most, idEnd - inLine);
            System.arraycopy(id, inLine - line.idInLine(), into, from, count);
        } else {
            count = Math.min(most, length - inLine);
            file.get(line.idEnd + inLine - idEnd, into, from, count);
        }
        inLine += count;
        if (inLine == length) {
            number++;
            beginLine();
        }
        return count;
    }
}
