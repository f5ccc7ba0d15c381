package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.caseload.FindingRows;
import org.openisp.examples.html.HtmlReport;
import org.openisp.examples.markdown.MarkdownReport;
import org.openisp.examples.report.AnswersJson;
import org.openisp.examples.report.Held;
import org.openisp.rules.Flip;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.json.ExplanationJson;
import org.openisp.rules.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isp check}: dates, state of authorization, and one finding for each clause and subject. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a record against the law of its state: dates, authorization, findings.",
        footer = {
            "",
            "Exit code 1 if something that is required is not met, 2 if the record cannot be used.",
            "",
            "  isp check isp-examples/records/3-renewal-six-days-late.json --as-of 2026-02-27",
            "  isp check RECORD.json --reading prior-to=strictly-before",
            "  isp check RECORD.json --flips",
            "  isp check RECORD.json --format html > report.html",
            "  isp check RECORD.json --audience provider --provider ID",
            "  isp check RECORD.json --law missouri --reading working-age=18-64"
        })
final class CheckCommand extends RecordCommand {

    private enum Format {
        text,
        json,
        html,
        markdown,
        csv
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, html (one page, to read or to print), markdown or csv (a row each"
                    + " finding). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = "--all", description = "List what is met and what does not apply as well.")
    private boolean all;

    @Option(
            names = "--flips",
            description = "List also the answers that are other ones when one open text is read in another way.")
    private boolean flips;

    @Mixin
    private ForAudience audience = new ForAudience();

    @Override
    public Integer call() throws IOException {
        refuseFlipsWhereTheyHaveNoPlace();
        ServiceRecord record = asked().record();
        Seq<Rulebook<?>> laws = asked().laws(record);
        Question question = asked().question(laws);
        Seq<Held> held = audience.cut(Laws.hold(laws, record, question));
        switch (format) {
            case text -> print(held.map(this::answer), false);
            case json -> print(held.map(this::answer), true);
            case html -> print(new HtmlReport(held).render());
            case markdown -> print(new MarkdownReport(held).render());
            case csv -> print(FindingRows.table(held));
        }
        return held.exists(Held::isBroken) ? IspCli.SOMETHING_IS_NOT_MET : IspCli.NOTHING_TO_ACT_ON;
    }

    private void refuseFlipsWhereTheyHaveNoPlace() {
        if (flips && format != Format.text && format != Format.json) {
            throw new CannotUseException("--flips goes with --format text or json, not with " + format);
        }
        if (flips && format == Format.json && audience.isAuditor()) {
            throw new CannotUseException("--flips does not go with --audience auditor in JSON: each explanation says"
                    + " what another reading would change");
        }
    }

    private Answer answer(Held held) {
        Seq<Flip> flipped = flips ? held.flips() : Array.empty();
        return new Answer(() -> text(held, flipped), json -> write(held, flipped, json));
    }

    private String text(Held held, Seq<Flip> flipped) {
        boolean isForAuditor = held.audience().seesEvidence();
        return new TextReport(held, all || isForAuditor).render()
                + (flips ? new TextFlips(flipped).render() : "")
                + (isForAuditor ? new TextEvidence(held).render() : "");
    }

    private void write(Held held, Seq<Flip> flipped, JsonGenerator json) throws IOException {
        if (held.audience().seesEvidence()) {
            ExplanationJson.write(held.report(), held.explanations(), json);
        } else {
            AnswersJson.writeCheck(held, json);
        }
        if (flips) {
            ReportJson.writeFlips(flipped, json);
        }
    }
}
