package org.openisp.examples.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openisp.examples.cli.IspCli;

/** {@code isp caseload} in a Java of its own, with lines of {@link Lines} piped into it. */
final class CaseloadLoad {

    private CaseloadLoad() {}

    /**
     * What came of a run.
     *
     * @param exitCode its exit code
     * @param seconds how long it took
     * @param printed what it printed
     * @param folder where its tables are
     */
    record Result(int exitCode, double seconds, String printed, Path folder) {

        /** The rows of a table, in their order. */
        List<CSVRecord> rows(String table) {
            CSVFormat withHeader = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser parser = CSVParser.parse(folder.resolve(table), StandardCharsets.UTF_8, withHeader)) {
                return parser.getRecords();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** Every file by its name, each byte a character: there are pictures among them. */
        Map<String, String> files() {
            Map<String, String> files = new TreeMap<>();
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.toList()) {
                    files.put(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return files;
        }
    }

    /** Runs it; all records are drawn for the sample, so that each record that was counted stands there. */
    static Result run(Lines lines, long count, int threads, int megabytes, Path folder)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        Path printed = Files.createTempFile("caseload", ".txt");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + megabytes + "m",
                            "-XX:+UseSerialGC",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("java.class.path"),
                            IspCli.class.getName(),
                            "caseload",
                            "-",
                            "--as-of=" + Lines.AS_OF,
                            "--threads=" + threads,
                            "--max-line-bytes=" + Lines.MAX_BYTES,
                            "--findings=not-met",
                            "--group-by=entity,program,county,language,age-band",
                            "--sample=" + count,
                            "--out=" + folder)
                    .redirectOutput(printed.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (OutputStream in = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
                lines.write(count, in);
            }
            int exitCode = process.waitFor();
            return new Result(exitCode, (System.nanoTime() - began) / 1e9, Files.readString(printed), folder);
        } finally {
            Files.delete(printed);
        }
    }
}
