package org.openisp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isp schema}: the JSON Schemas of what is read and written. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints a JSON Schema (2020-12), for programs that write records or read answers.",
        footer = {
            "",
            "record    a record: what every command reads",
            "answers   what check, due, explain, needs, diff and ledger print with --format json",
            "problems  what validate prints with --format json, and the others where a record cannot be used",
            "days      what when prints with --format json",
            "",
            "  isp schema record > isp-record-1.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {

    private enum Of {
        record,
        answers,
        problems,
        days
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "OF", description = "record, answers, problems or days.")
    private Of of = Of.record;

    @Override
    public Integer call() throws IOException {
        String schema = switch (of) {
            case record -> RecordJson.schema();
            case answers -> ReportJson.schema();
            case problems -> resource("isp-problems-1.schema.json");
            case days -> resource("isp-when-1.schema.json");
        };
        PrintWriter out = spec.commandLine().getOut();
        out.print(schema.endsWith("\n") ? schema : schema + "\n");
        out.flush();
        return IspCli.NOTHING_TO_ACT_ON;
    }

    private static String resource(String name) throws IOException {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(schema, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
