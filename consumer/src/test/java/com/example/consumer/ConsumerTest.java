package com.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the program on the class path and on the module path, with Jackson and without it. */
class ConsumerTest {

    private static final String MAIN = "com.example.consumer.Consumer";
    private static final String MODULE = "com.example.consumer/" + MAIN;

    /**
     * MO-1: eligible since January, and the plan began on the day itself. (8)(m): both had signed on March 6, so that the copy
     * was due 14 days later. Whether it has to be translated cannot be told: no language is recorded.
     */
    private static final String BUILT =
            "missouri MO-1 MET\noregon (8)(m) NOT_MET 2025-03-20\noregon (8)(m) UNDETERMINED\n";

    /** As the built one, but eligibility ended on the day before, and the copy was given on its last day. */
    private static final String JSON = """
            {"format": "isp-record/1", "id": "record-1", "completeThrough": "2025-04-01",
             "individual": {"id": "individual-1"}, "representatives": [],
             "divisionEligibility": [{"from": "2025-01-01", "through": "2025-03-31"}],
             "plans": [{"id": "isp-2025", "kind": "initial", "startsOn": "2025-04-01", "endsOn": "2026-03-31",
               "signing": {"signatures": [
                 {"capacity": "individual", "signedOn": "2025-03-04"},
                 {"capacity": "case-manager", "involved": true, "signedOn": "2025-03-06"}]}}],
             "deliveries": [{"kind": "plan-copy", "documentId": "isp-2025", "recipientId": "individual-1",
               "capacity": "individual", "deliveredOn": "2025-03-20"}]}
            """;

    private static final String READ = "missouri MO-1 NOT_APPLICABLE\noregon (8)(m) MET 2025-03-20\noregon (8)(m) UNDETERMINED\n";

    @TempDir
    private Path folder;

    private record Run(int exitCode, String printed) {}

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_record_that_is_built_needs_no_jackson(boolean onModulePath) throws Exception {
        assertEquals(new Run(0, BUILT), run(onModulePath, false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_record_is_read_from_json(boolean onModulePath) throws Exception {
        Path record = Files.writeString(folder.resolve("record.json"), JSON);
        assertEquals(new Run(0, READ), run(onModulePath, true, record.toString()));
    }

    /** The runs without it really are without it. */
    @Test
    void without_jackson_no_json_is_read() throws Exception {
        Path record = Files.writeString(folder.resolve("record.json"), JSON);
        Run run = run(false, false, record.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.printed().contains("NoClassDefFoundError: com/fasterxml/jackson/core/"), run.printed());
    }

    private static Run run(boolean onModulePath, boolean withJackson, String... words)
            throws IOException, InterruptedException {
        String path = path(withJackson);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (onModulePath && withJackson) {
            command.add("--add-modules=com.fasterxml.jackson.core");
        }
        command.addAll(onModulePath ? List.of("-p", path, "-m", MODULE) : List.of("-cp", path, MAIN));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), printed.replace(System.lineSeparator(), "\n"));
    }

    private static String path(boolean withJackson) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "lib"))) {
            return Stream.concat(Stream.of(Path.of("target", "classes")), jars)
                    .map(Path::toString)
                    .filter(entry -> withJackson || !entry.contains("jackson"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
