package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openisp.examples.caseload.Caseload;
import org.openisp.examples.caseload.Documents;
import org.openisp.examples.caseload.Grouping;
import org.openisp.examples.caseload.Input;
import org.openisp.examples.caseload.MeasuresJson;
import org.openisp.examples.caseload.OutFolder;
import org.openisp.examples.caseload.Run;
import org.openisp.examples.caseload.Summary;
import org.openisp.examples.report.AnswersJson;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isp caseload}: many records at once, counted by clause. */
@Command(
        name = "caseload",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Checks many records: what is most often not met, what is overdue and due soon, what is missing;"
                + " with --out, tables and pictures of it. What cannot be used is told, left out, and stops nothing.",
        footer = {
            "",
            "Exit codes:",
            "  0  all was used, and nothing that is required is known to be not met",
            "  1  all was used, and something that is required is not met",
            "  2  nothing could be used, or the command cannot be",
            "  3  some of it could not be used, whatever the rest says",
            "",
            "  isp caseload isp-examples/records --as-of 2026-02-27",
            "  isp caseload CASELOAD.jsonl --out RESULTS --group-by entity,age-band",
            "  isp caseload CASELOAD.jsonl --out RESULTS --monthly-from 2025-07",
            "  isp caseload CASELOAD.jsonl --out RESULTS --sample 20 --seed 7",
            "  zcat CASELOAD.jsonl.gz | isp caseload - --law oregon",
            "",
            "The tables: docs/reference/caseload-csv.md",
            "The rates:  docs/reference/measures.md"
        })
final class CaseloadCommand implements Callable<Integer> {

    private static final int SOME_COULD_NOT_BE_USED = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "A file of JSON Lines (one record a line), a .json file with one record, a folder of such files"
                            + " (.json, .jsonl, .ndjson; without the folders in it), each also packed by gzip (.jsonl.gz),"
                            + " or - for JSON Lines from standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private HowAsked how = new HowAsked();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @picocli.CommandLine.Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Write tables and pictures into this folder, which has to be empty or new.")
    private @Nullable Path out;

    @picocli.CommandLine.Option(names = "--force", description = "Replace the files of an earlier run in that folder.")
    private boolean force;

    @picocli.CommandLine.Option(
            names = "--soon-days",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "Due soon is what is due within so many days. Default: ${DEFAULT-VALUE}.")
    private int soonDays;

    @picocli.CommandLine.Option(
            names = "--findings",
            paramLabel = "OUTCOME",
            split = ",",
            description = "List only findings with this outcome in findings.csv: met, not-met, pending, undetermined,"
                    + " judgment, not-applicable; may be given again. Default: all.")
    private List<String> findings = List.of();

    @picocli.CommandLine.Option(
            names = "--group-by",
            paramLabel = "FACT",
            split = ",",
            description = "Count also by entity, program, county, language or age-band; may be given again.")
    private List<String> groupings = List.of();

    @picocli.CommandLine.Option(
            names = "--suppress-below",
            paramLabel = "COUNT",
            defaultValue = "11",
            description = "In counts by group, keep back those of 1 up to this one, not included, and what would give"
                    + " them away; 0: none. Default: ${DEFAULT-VALUE}.")
    private int suppressBelow;

    @picocli.CommandLine.Option(
            names = "--most-unknown",
            paramLabel = "PERCENT",
            defaultValue = "50",
            description = "Withhold a rate where more than this is not known. Default: ${DEFAULT-VALUE}.")
    private int mostUnknown;

    @picocli.CommandLine.Option(
            names = "--monthly-from",
            paramLabel = "MONTH",
            description = "Count also as of the last day of each month from this one on, such as 2025-07.")
    private @Nullable String firstMonth;

    @picocli.CommandLine.Option(
            names = "--sample",
            paramLabel = "COUNT",
            description = "Draw so many records for reviewers.")
    private @Nullable Integer sample;

    @picocli.CommandLine.Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "0",
            description = "Draw other records: each number another sample. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @picocli.CommandLine.Option(
            names = "--stratified",
            description = "Draw as many again of the records in which something required is not met.")
    private boolean stratified;

    @picocli.CommandLine.Option(
            names = "--threads",
            paramLabel = "COUNT",
            description = "Work with so many threads; the answer is the same. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @picocli.CommandLine.Option(
            names = "--max-line-bytes",
            paramLabel = "BYTES",
            defaultValue = "" + Documents.MOST_BYTES,
            description = "Leave out a longer record. Default: ${DEFAULT-VALUE}.")
    private int mostBytes;

    @Override
    public Integer call() throws IOException {
        refuseBadOptions();
        List<Input> inputs = inputs();
        Run run = run();
        Summary summary = summary(inputs, run);
        print(summary);
        if (summary.unusable() > 0) {
            return summary.records() == 0 ? IspCli.CANNOT_BE_USED : SOME_COULD_NOT_BE_USED;
        }
        if (summary.records() == 0) {
            throw new CannotUseException("there is no record in "
                    + Array.ofAll(paths).mkString(", ") + "; records are .json files, or lines of .jsonl files");
        }
        return summary.notMet() > 0 ? IspCli.SOMETHING_IS_NOT_MET : IspCli.NOTHING_TO_ACT_ON;
    }

    private void refuseBadOptions() {
        List<String> problems = new ArrayList<>();
        refuse(soonDays < 0, "--soon-days takes 0 or more", problems);
        refuse(suppressBelow < 0, "--suppress-below takes 0 or more", problems);
        refuse(mostUnknown < 0 || mostUnknown > 100, "--most-unknown takes a percentage, 0 to 100", problems);
        refuse(sample != null && sample < 1, "--sample takes 1 or more", problems);
        refuse(threads < 1, "--threads takes 1 or more", problems);
        refuse(mostBytes < 1, "--max-line-bytes takes 1 or more", problems);
        refuse(out == null && !groupings.isEmpty(), "--group-by writes a table: name a folder, --out", problems);
        for (String word : groupings) {
            refuse(
                    grouping(word).isEmpty(),
                    "--group-by: there is no \"" + word + "\"; there are "
                            + Array.of(Grouping.values()).mkString(", "),
                    problems);
        }
        refuse(out == null && firstMonth != null, "--monthly-from writes a table: name a folder, --out", problems);
        refuse(out == null && sample != null, "--sample writes a table: name a folder, --out", problems);
        refuse(out == null && !findings.isEmpty(), "--findings is about a table: name a folder, --out", problems);
        if (out != null) {
            try {
                OutFolder.refusal(out, force).forEach(problems::add);
            } catch (IOException unreadable) {
                problems.add("--out: " + out + " cannot be a folder ("
                        + unreadable.getClass().getSimpleName() + ")");
            }
        }
        if (!problems.isEmpty()) {
            throw new CannotUseException(String.join("\n  ", problems));
        }
    }

    private static void refuse(boolean isBad, String what, List<String> problems) {
        if (isBad) {
            problems.add(what);
        }
    }

    private List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Path path : paths) {
            try {
                if (StandardInput.isNamed(path)) {
                    inputs.add(Input.lines(
                            "standard input", IspCli.standardInput(spec).take()));
                } else {
                    inputs.addAll(Input.of(path));
                }
            } catch (NoSuchFileException none) {
                missing.add("there is no file or folder " + path);
            } catch (IOException unreadable) {
                missing.add(path + " cannot be read (" + unreadable.getClass().getSimpleName() + ")");
            }
        }
        refuseTwice(inputs, missing);
        if (!missing.isEmpty()) {
            throw new CannotUseException(String.join("\n  ", missing));
        }
        return inputs;
    }

    /** A file that is named twice, be it by another way to it or as one of a folder, would be read twice. */
    private static void refuseTwice(List<Input> inputs, List<String> problems) {
        Set<String> files = new HashSet<>();
        for (Input input : inputs) {
            if (!files.add(realName(input))) {
                problems.add(input.name() + " is named twice; name it once, also where its folder is named");
            }
        }
    }

    private static String realName(Input input) {
        try {
            return Path.of(input.name()).toRealPath().toString();
        } catch (IOException noFile) {
            return input.name(); // standard input, or what is told when it is opened
        }
    }

    private Run run() {
        Option<Seq<Rulebook<?>>> named = how.named();
        Seq<Rulebook<?>> laws = named.getOrElse(Laws.INSTALLED::all);
        Question question = how.question(laws);
        return new Run(
                how.reader(),
                laws,
                record -> named.getOrElse(() -> Laws.INSTALLED.of(record)),
                question,
                soonDays,
                listed(),
                Array.ofAll(groupings).flatMap(CaseloadCommand::grouping).distinct(),
                firstMonth(question.asOf()),
                Option.of(sample).map(size -> new Run.Sampling(size, seed, stratified)),
                threads);
    }

    private Set<Status> listed() {
        Set<Status> listed = EnumSet.noneOf(Status.class);
        for (String outcome : findings) {
            try {
                listed.add(Status.valueOf(outcome.toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException none) {
                throw new CannotUseException("--findings: there is no outcome \"" + outcome
                        + "\"; there are met, not-met, pending, undetermined, judgment, not-applicable");
            }
        }
        return listed.isEmpty() ? EnumSet.allOf(Status.class) : listed;
    }

    private static Option<Grouping> grouping(String word) {
        return Array.of(Grouping.values()).find(grouping -> grouping.toString().equalsIgnoreCase(word.strip()));
    }

    private Option<YearMonth> firstMonth(LocalDate asOf) {
        Option<YearMonth> first = Option.of(firstMonth).map(CaseloadCommand::month);
        if (first.exists(month -> month.isAfter(YearMonth.from(asOf)))) {
            throw new CannotUseException("--monthly-from: " + first.get() + " is after " + asOf
                    + ", the day asked about; name a month up to that one, or a later --as-of");
        }
        return first;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException noMonth) {
            throw new CannotUseException("--monthly-from: \"" + text + "\" is no month, such as 2025-07");
        }
    }

    private Summary summary(List<Input> inputs, Run run) {
        try (CaseloadProgress progress = CaseloadProgress.of(inputs);
                Documents documents = new Documents(inputs, mostBytes, progress::step)) {
            if (out == null) {
                return Caseload.of(documents, run, mostUnknown);
            }
            try (OutFolder folder = OutFolder.begin(out)) {
                return Caseload.write(documents, run, mostUnknown, suppressBelow, folder);
            }
        } catch (IOException brokenOff) {
            throw new CannotUseException(
                    "the run was broken off: " + brokenOff.getClass().getSimpleName() + ", " + brokenOff.getMessage()
                            + "; is there room, and may you write there?");
        }
    }

    private void print(Summary summary) throws IOException {
        PrintWriter printed = spec.commandLine().getOut();
        if (format.isJson()) {
            try (JsonGenerator json = AnswersJson.to(printed)) {
                json.writeStartObject();
                MeasuresJson.write(summary, json);
                json.writeEndObject();
            }
            printed.print('\n');
        } else {
            printed.print(new TextCaseload(summary).render());
        }
        printed.flush();
    }
}
