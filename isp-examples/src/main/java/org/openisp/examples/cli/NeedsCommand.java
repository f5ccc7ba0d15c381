package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.report.Held;
import org.openisp.rules.Need;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.json.NeedsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isp needs}: which facts a record lacks. */
@Command(
        name = "needs",
        mixinStandardHelpOptions = true,
        description = "Lists the facts that a record lacks, the one that would settle the most answers first.",
        footer = {
            "",
            "Each fact is supposed in turn, as yes and as no, as none, as each code that the library knows,",
            "and the clauses that turn on it are asked again. Exit code 0; 2 if the record cannot be used.",
            "",
            "  isp needs isp-examples/records/5-transition-into-24-hour-program.json --as-of 2025-08-20"
        })
final class NeedsCommand extends RecordCommand {

    private static final int FIRST = 15;

    @Option(
            names = "--clause",
            paramLabel = "CLAUSE",
            description = "List only what this clause, or one under it, turns on. Default: all clauses.")
    private @Nullable String clause;

    @Option(names = "--all", description = "List all of them, not only the first 15.")
    private boolean all;

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Override
    public Integer call() throws IOException {
        ServiceRecord record = asked().record();
        Seq<Rulebook<?>> asked = asked().laws(record);
        Question question = asked().question(asked);
        Seq<Rulebook<?>> laws = clause == null ? asked : Clauses.having(asked, clause);
        print(Laws.hold(laws, record, question).map(this::answer), format.isJson());
        return IspCli.NOTHING_TO_ACT_ON;
    }

    private Answer answer(Held held) {
        Report report = held.report();
        Seq<Need> needs = held.law().needs(held.record(), held.question()).filter(this::isAskedFor);
        return new Answer(
                () -> new TextNeeds(report, needs, all ? needs.size() : FIRST).render(),
                json -> NeedsJson.write(report, needs, json));
    }

    private boolean isAskedFor(Need need) {
        String only = clause;
        return only == null
                || need.findings().exists(finding -> finding.clause().isIn(only));
    }
}
