package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.report.Held;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.json.ExplanationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isp explain}: why the answers of a clause are what they are. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Explains the answers of a clause: what it asks, the facts that the answer rests on, how days were"
                        + " counted, how open text was read, and what would change it.",
        footer = {
            "",
            "Exit code 1 if one of them is required and not met, 2 if the record or the clause cannot be used.",
            "",
            "  isp explain isp-examples/records/3-renewal-six-days-late.json \"(8)(f)\" --as-of 2026-02-27"
        })
final class ExplainCommand extends RecordCommand {

    @Parameters(
            index = "1",
            paramLabel = "CLAUSE",
            description =
                    "The clause as the law writes it, in quotes: \"(8)(f)\", MO-11. What stands under it is explained too.")
    private String clause = "";

    @Option(
            names = "--subject",
            paramLabel = "ID",
            description = "Explain only the answers about the part with this id, such as a plan. Default: all.")
    private @Nullable String subject;

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Override
    public Integer call() throws IOException {
        ServiceRecord record = asked().record();
        Seq<Rulebook<?>> asked = asked().laws(record);
        Question question = asked().question(asked);
        Seq<Rulebook<?>> laws = Clauses.having(asked, clause);
        Seq<Held> held = Laws.hold(laws, record, question);
        print(held.map(this::answer), format.isJson());
        return held.exists(one -> Held.isBroken(findings(one.report())))
                ? IspCli.SOMETHING_IS_NOT_MET
                : IspCli.NOTHING_TO_ACT_ON;
    }

    private Seq<Finding> findings(Report report) {
        return report.findings()
                .filter(finding -> finding.clause().isIn(clause))
                .filter(finding -> subject == null || finding.subject().id().equals(subject));
    }

    private Answer answer(Held held) {
        Report report = held.report();
        Seq<Explanation> explanations =
                findings(report).map(finding -> held.law().explain(held.record(), held.question(), finding));
        return new Answer(
                () -> new TextExplanation(report, clause, subject, explanations).render(),
                json -> ExplanationJson.write(report, explanations, json));
    }
}
