package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Need;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.json.NeedsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isp needs}: which facts a record lacks. */
@Command(
        name = "needs",
        mixinStandardHelpOptions = true,
        description = "Lists the facts that a record lacks, the one that would settle the most answers first.",
        footer = {
            "",
            "Each fact is supposed in turn, as yes and as no, as none, as each code that the library knows, and the",
            "clauses that turn on it are asked again. Exit code 0; 2 if the record cannot be used.",
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

    @Override
    public Integer call() throws IOException {
        ServiceRecord record = asked().record();
        Seq<Rulebook<?>> asked = asked().laws(record);
        Question question = asked().question(asked);
        Seq<Rulebook<?>> laws = clause == null ? asked : Clauses.having(asked, clause);
        print(laws.map(law -> answer(law, record, question)));
        return IspCli.NOTHING_TO_ACT_ON;
    }

    private Answer answer(Rulebook<?> law, ServiceRecord record, Question question) {
        Report report = Laws.check(law, record, question);
        Seq<Need> needs = law.needs(record, question).filter(this::isAskedFor);
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
