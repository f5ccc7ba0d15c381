package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.openisp.examples.synthetic.CaseloadWriter;
import org.openisp.examples.synthetic.Defect;
import org.openisp.examples.synthetic.SyntheticCaseload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isp generate}: a made-up caseload, and what was done wrong in it on purpose. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Makes a caseload up: Oregon records that are well kept, but for the defects asked for.",
        footer = {
            "",
            "The same size, seed, day and defects give the same bytes on every machine. Nobody in the records",
            "exists, and nobody has a name.",
            "",
            "  isp generate --size 1000 --seed 1 --as-of 2026-07-31 --defects 100 --out caseload",
            "  isp generate --size 50 --seed 1 --as-of 2026-07-31 --defects \"(8)(m)=5,(8)(f)=3\" --out caseload",
            "  isp generate --size 5 --seed 1 --as-of 2026-07-31 --out - > five.jsonl"
        })
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--size", paramLabel = "N", required = true, description = "How many records, from 1.")
    private long size;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Any whole number. Default: 1.")
    private long seed;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            required = true,
            description = "The day on which the records are exported, and through which they are complete.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--defects",
            paramLabel = "N|CLAUSE=N,...",
            defaultValue = "0",
            description =
                    "How many defects are planted, at most one in a record: in turns over the whole catalog, or so"
                            + " many for each clause. Default: 0.")
    private String defects = "0";

    @Option(
            names = "--out",
            paramLabel = "FOLDER|-",
            required = true,
            description = "A folder for records.jsonl and planted.csv; - prints the records alone.")
    private String out = "";

    @Override
    public Integer call() throws IOException {
        if (size < 1) {
            throw new CannotUseException("--size " + size + ": a caseload has at least one record");
        }
        Seq<Defect> planted = DefectsAsked.of(defects, seed, asOf);
        if (planted.size() > size) {
            throw new CannotUseException("--defects asks for " + planted.size() + ", but there are only " + size
                    + " records, and at most one goes into each; ask for fewer, or for a larger --size");
        }
        SyntheticCaseload caseload = SyntheticCaseload.of(size, seed, asOf, planted);
        if (out.equals("-")) {
            PrintWriter printed = spec.commandLine().getOut();
            CaseloadWriter.write(caseload, printed, Writer.nullWriter());
            printed.flush();
        } else {
            writeInto(Path.of(out), caseload);
        }
        return IspCli.NOTHING_TO_ACT_ON;
    }

    private static void writeInto(Path folder, SyntheticCaseload caseload) {
        Path records = folder.resolve("records.jsonl");
        Path planted = folder.resolve("planted.csv");
        refuseToOverwrite(records, planted);
        try {
            Files.createDirectories(folder);
            try (Writer lines = Files.newBufferedWriter(records, StandardCharsets.UTF_8);
                    Writer rows = Files.newBufferedWriter(planted, StandardCharsets.UTF_8)) {
                CaseloadWriter.write(caseload, lines, rows);
            }
        } catch (IOException cannotWrite) {
            throw new CannotUseException("nothing, or not all of it, could be written into " + folder + " ("
                    + cannotWrite.getClass().getSimpleName() + "); name a folder that can be written to");
        }
    }

    /** Somebody's own records may bear that name. */
    private static void refuseToOverwrite(Path... files) {
        Seq<Path> there = Array.of(files).filter(file -> Files.exists(file));
        if (!there.isEmpty()) {
            throw new CannotUseException(there.mkString(" and ")
                    + " is there already, and is not written over; name another folder, or remove it");
        }
    }
}
