package org.openisp.examples.html;

import io.vavr.collection.Seq;
import org.openisp.examples.markup.Markup;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Words;
import org.openisp.rules.Report;

/**
 * A report as one page: who, the plans at a glance, a timeline, what to act on first, then clause by clause, and what it
 * rests on. The page is one file without script that refers to nothing outside of itself; it is made for a screen of any
 * width, for paper, and for those who have it read to them. It holds ids and days of the record, no names and no text.
 */
public final class HtmlReport {

    private final Seq<Held> laws;
    private final Anchors anchors;
    private final Markup out = new Markup();

    /** The report of a record on each of the laws that it was held against: at least one, all for one audience. */
    public HtmlReport(Seq<Held> laws) {
        this.laws = laws;
        this.anchors = new Anchors(laws);
    }

    /** The whole page. */
    public String render() {
        Report report = laws.head().report();
        String title = "ISP report on record " + report.recordId() + " as of " + report.asOf();
        out.raw("<!DOCTYPE html>\n");
        out.open("html", "lang", "en").open("head").line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.leaf("title", title).line();
        out.open("style")
                .raw("\n" + Resource.text("report.css") + Resource.text("timeline.css"))
                .close()
                .line();
        out.close().line().open("body").line();
        out.leaf("a", "Skip to the report", "class", "skip", "href", "#report").line();
        out.open("header").leaf("h1", title).line();
        laws.forEach(this::law);
        out.close().line();
        if (laws.forAll(Held::isNothingShown)) {
            out.open("main", "id", "report").close().line();
        } else {
            contents();
            out.open("main", "id", "report").line();
            parts();
            out.close().line();
        }
        out.close().close().line();
        return out.toString();
    }

    private void law(Held held) {
        Report report = held.report();
        String judged = report.manifest().lawVersion().isDefined()
                ? "What if: everything is judged by this text."
                : report.manifest().texts().size() > 1 ? "Each clause is judged by the text of its own day." : "";
        out.leaf(
                "p",
                report.manifest().law() + ", " + Words.of(report.manifest().textFor(report.asOf())) + ". " + judged);
        report.manifest().notes().forEach(note -> out.leaf("p", note, "class", "note"));
        out.line();
    }

    private void contents() {
        out.open("nav", "aria-label", "Contents").open("ul").line();
        entry("plans", "Plans at a glance");
        entry("timeline", "Timeline");
        entry("act", "What to act on first");
        entry("sections", "How each section stands");
        for (int i = 0; i < laws.size(); i++) {
            entry("clauses-" + (i + 1), clauseByClause(laws.get(i)));
        }
        entry("basis", "What this report rests on");
        out.close().close().line();
    }

    private void entry(String id, String title) {
        out.open("li").leaf("a", title, "href", "#" + id).close().line();
    }

    private static String clauseByClause(Held held) {
        return "Clause by clause: " + held.law().law().cited();
    }

    private void parts() {
        part("plans", "Plans at a glance", () -> PlansPart.write(laws, out));
        part("timeline", "Timeline", () -> TimelinePart.write(laws, out));
        part("act", "What to act on first", () -> new ToActPart(laws, anchors, out).write());
        part("sections", "How each section stands", () -> laws.forEach(held -> SectionsPart.write(held, out)));
        for (int i = 0; i < laws.size(); i++) {
            Held held = laws.get(i);
            part("clauses-" + (i + 1), clauseByClause(held), () -> new ClausesPart(held, anchors, out).write());
        }
        part("basis", "What this report rests on", () -> BasisPart.write(laws, out));
    }

    private interface Part {
        void write();
    }

    private void part(String id, String title, Part part) {
        out.open("section", "aria-labelledby", id).leaf("h2", title, "id", id).line();
        part.write();
        out.close().line();
    }
}
