package org.openisp.examples.caseload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openisp.examples.cli.IspCli;

/** A run of {@code isp caseload}, and what it printed and wrote. */
final class CaseloadRun {

    final int exitCode;
    final String out;
    final String err;
    private final Path folder;

    private CaseloadRun(int exitCode, String out, String err, Path folder) {
        this.exitCode = exitCode;
        this.out = out;
        this.err = err;
        this.folder = folder;
    }

    /** A run over a path, written into a folder. */
    static CaseloadRun into(Path folder, Path records, String... options) {
        List<String> words = new ArrayList<>(List.of(records.toString(), "--out", folder.toString()));
        words.addAll(List.of(options));
        return run(folder, words);
    }

    /** A run that writes nothing. */
    static CaseloadRun of(String... words) {
        return run(Path.of("nowhere"), List.of(words));
    }

    /** A run that writes nothing, with something piped into it. */
    static CaseloadRun piped(String piped, String... words) {
        return run(
                new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8)), Path.of("nowhere"), List.of(words));
    }

    private static CaseloadRun run(Path folder, List<String> options) {
        return run(InputStream.nullInputStream(), folder, options);
    }

    private static CaseloadRun run(InputStream in, Path folder, List<String> options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of("caseload"));
        words.addAll(options);
        int exitCode =
                IspCli.run(in, new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
        return new CaseloadRun(exitCode, out.toString(), err.toString(), folder);
    }

    /** The rows of a table. */
    List<CSVRecord> rows(String table) {
        try (CSVParser parser = CSVParser.parse(
                folder.resolve(table),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The rows of a table, of one clause only. */
    List<CSVRecord> rows(String table, String clause) {
        return rows(table).stream()
                .filter(row -> row.get("clause").equals(clause))
                .toList();
    }

    /** Every file, by its name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return files;
    }

    /** Some columns of a row. */
    static List<String> some(CSVRecord row, String... columns) {
        return Stream.of(columns).map(row::get).toList();
    }
}
