package org.openisp.examples.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.cli.IspCli;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;
import org.openisp.rules.json.ReportJson;

/**
 * Writes into a folder what the library and the command line give for the records to try, and prints on what platform it did:
 * started by {@link PlatformTest}. Last it runs one command to its end, as a shell does, so that standard output is seen too.
 */
final class Outputs {

    static final String AS_OF = "2026-02-27";

    private static final String RECORDS = "records";
    private static final String MOST = RECORDS + "/4-urgent-revision-on-oral-agreement.json";
    private static final String OTHER = RECORDS + "/3-renewal-six-days-late.json";
    private static final String MISSOURI = RECORDS + "/37-guardian-and-all-thirteen-components.json";

    /** Names and an id with letters that some languages write otherwise in capitals, and that US-ASCII does not have. */
    private static final String LETTERS = """
            {"format": "isp-record/1", "id": "TITLE-İıß-ñ-😀", "jurisdiction": "us-or", "completeThrough": "2026-02-27",
             "individual": {"id": "ILIĞ", "name": "Işıl Ñandú 😀"},
             "plans": [{"id": "PLAN-İ", "startsOn": "2026-01-01", "endsOn": "2026-12-31"}]}
            """;

    /** A problem of each kind: another case, other digits, a day of another calendar, what does not exist. */
    private static final String BROKEN = """
            {"format": "isp-record/1", "id": "r", "jurisdiction": "US-OR", "individual": {"id": " ", "birthDate": "١٩٩٠-٠١-٠١"},
             "plans": [{"id": "p", "kind": "INITIAL", "startsOn": "2569-02-30", "endsOn": "2026-02-30", "tİtle": 1}]}
            """;

    private static final List<String> COMMANDS = List.of(
            "check " + MOST + " --as-of " + AS_OF + " --format html",
            "check " + MOST + " --as-of " + AS_OF + " --format markdown --audience auditor",
            "check " + MOST + " --as-of " + AS_OF + " --format csv",
            "check " + MOST + " --as-of " + AS_OF + " --flips --all --color always",
            "check " + OTHER + " --as-of " + AS_OF + " --format JSON --law oregon",
            "due " + MOST + " --as-of 2024-12-02 --all --format markdown",
            "due " + MOST + " --as-of 2024-12-02 --format csv",
            "due " + MOST + " --as-of 2024-12-02 --format ICS",
            "due " + MOST + " --as-of 2024-12-02 --format json",
            "due " + OTHER + " --as-of " + AS_OF,
            "explain " + OTHER + " (8)(f) --as-of " + AS_OF,
            "explain " + OTHER + " (2)(b) --as-of " + AS_OF + " --format json",
            "needs " + MISSOURI + " --as-of " + AS_OF,
            "diff " + OTHER + " " + MOST + " --as-of " + AS_OF,
            "page " + MOST + " --as-of " + AS_OF + " --language en",
            "page " + MOST + " --as-of " + AS_OF + " --language es --format text",
            "when initial-term --authorized-on 2024-11-05",
            "when oral-agreement --agreed-on 2024-11-19 --format json",
            "ledger",
            "ledger --format json",
            "schema record",
            "validate " + OTHER + " no-such-file.json --format json",
            "caseload " + RECORDS + " caseloads --as-of " + AS_OF
                    + " --group-by entity,program,county,language,age-band"
                    + " --suppress-below 3 --sample 5 --monthly-from 2026-01 --threads 2 --out ",
            "caseload " + RECORDS + " --as-of " + AS_OF + " --format json",
            "generate --size 12 --seed 1 --as-of 2026-07-31 --defects 6 --out -",
            "--help",
            "caseload --help",
            "chekc",
            "check " + OTHER + " --as-of 2026-02-30",
            "caseload " + RECORDS + " --as-of " + AS_OF + " --most-unknown 101 --group-by TITLE");

    private Outputs() {}

    /** Takes the folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        told.println(platform());
        eachRecord(folder);
        for (String command : COMMANDS) {
            String name = command.substring(0, Math.min(command.length(), 90)).replaceAll("[^A-Za-z0-9-]+", "_");
            String words = command.endsWith("--out ") ? command + folder.resolve("caseload") : command;
            isp(folder.resolve(name), "", words.split(" ", -1));
        }
        for (String document : List.of(LETTERS, BROKEN)) {
            String name = document.equals(LETTERS) ? "letters-" : "broken-";
            isp(folder.resolve(name + "validate"), document, "validate", "-");
            isp(folder.resolve(name + "check"), document, "check", "-", "--as-of", AS_OF, "--format", "json");
            isp(folder.resolve(name + "due"), document, "due", "-", "--as-of", AS_OF);
        }
        IspCli.main(new String[] {"page", MOST, "--as-of", AS_OF, "--language", "es"});
    }

    /** What careless code would make of 1234, of "TITLE", and of the day. */
    private static String platform() {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        return String.join(
                " ",
                locale.toLanguageTag(),
                ZoneId.systemDefault().getId(),
                Charset.defaultCharset().name(),
                String.format(locale, "%,d", 1234),
                "TITLE".toLowerCase(locale));
    }

    /** Each read and written again, with its answers and what is due. */
    private static void eachRecord(Path folder) throws IOException {
        Rulebooks laws = Rulebooks.installed();
        RecordJson json = RecordJson.days().knowing(laws.facts());
        Question question = Question.asOf(LocalDate.parse(AS_OF));
        Files.writeString(folder.resolve("letters.json"), LETTERS);
        for (Path file : Stream.concat(records(), Stream.of(folder.resolve("letters.json")))
                .toList()) {
            ServiceRecord record = json.read(Files.readAllBytes(file)).get();
            Path written = folder.resolve(String.valueOf(file.getFileName()));
            try (OutputStream out = Files.newOutputStream(written)) {
                json.write(record, out);
            }
            Files.writeString(Path.of(written + ".txt"), IspCli.report(record, question));
            try (OutputStream out = Files.newOutputStream(Path.of(written + ".answers"));
                    JsonGenerator answers = new JsonFactory().createGenerator(out)) {
                for (Rulebook<?> law : laws.of(record)) {
                    answers.writeStartObject();
                    ReportJson.writeReport(law.check(record, question), answers);
                    answers.writeEndObject();
                    answers.writeRaw("\n" + law.due(record, question).mkString("\n") + "\n");
                }
            }
        }
    }

    private static Stream<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(RECORDS))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    /** What a command prints, on both ways out, and its exit code. */
    private static void isp(Path file, String piped, String... words) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(printed, StandardCharsets.UTF_8), true);
        int exitCode = IspCli.run(new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8)), out, out, words);
        out.print("exit code " + exitCode);
        out.flush();
        try {
            Files.write(file, printed.toByteArray());
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }
}
