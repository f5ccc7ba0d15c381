package org.openisp.examples.family;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.openisp.examples.markup.Markup;

/** The page as HTML: large letters, short lines, dark on light; for a screen, a phone and paper. */
final class HtmlPage {

    private static final String STYLE = """
            body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 36rem; background: #fff; color: #111;
              font: 1.25rem/1.6 Verdana, "DejaVu Sans", Arial, sans-serif; overflow-wrap: break-word; }
            h1 { font-size: 2.2rem; line-height: 1.2; margin: 0 0 1rem; color: #12365b; }
            h2 { font-size: 1.5rem; line-height: 1.3; margin: 2.2rem 0 .6rem; padding-top: .9rem; color: #12365b;
              border-top: 3px solid #12365b; }
            p { margin: .6rem 0; }
            ul { margin: .6rem 0; padding-left: 1.4rem; }
            li { margin: .8rem 0; }
            time { font-weight: bold; }
            cite { display: block; font-size: 1.125rem; font-style: normal; line-height: 1.4; color: #444; }
            footer { margin-top: 2.5rem; padding-top: .6rem; border-top: 1px solid #444; font-size: 1.125rem;
              line-height: 1.5; color: #333; }
            footer time { font-weight: normal; }
            @media (min-width: 30rem) { time { white-space: nowrap; } }
            @media print {
              @page { margin: 18mm; }
              body { padding: 0; max-width: none; font-size: 15pt; line-height: 1.4; color: #000; }
              h1, h2 { color: #000; }
              h1 { font-size: 22pt; }
              h2 { font-size: 17pt; break-after: avoid; border-color: #000; }
              h2 + p { break-after: avoid; }
              cite, footer { font-size: 13.5pt; color: #000; }
              li, p { break-inside: avoid; orphans: 3; widows: 3; }
            }
            """;

    private final FamilyPage page;
    private final Markup out = new Markup();

    HtmlPage(FamilyPage page) {
        this.page = page;
    }

    String html() {
        out.raw("<!DOCTYPE html>\n");
        out.open("html", "lang", page.language().code()).line();
        head();
        out.open("body").line();
        out.open("main").line().leaf("h1", page.title()).line();
        paragraphs(page.lead());
        page.parts().forEach(this::part);
        out.close().line();
        out.open("footer").line();
        paragraphs(page.foot());
        out.close().line();
        out.close().line();
        return out.close().line().toString();
    }

    private void head() {
        out.open("head").line();
        out.empty("meta", "charset", "UTF-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.leaf("title", page.title()).line();
        out.open("style").raw("\n" + STYLE).close().line();
        out.close().line();
    }

    private void part(Part part) {
        out.open("section").line().leaf("h2", part.heading()).line();
        paragraphs(part.said());
        if (!part.listed().isEmpty()) {
            out.open("ul").line();
            part.listed().forEach(line -> line("li", line));
            out.close().line();
        }
        paragraphs(part.after());
        out.close().line();
    }

    private void paragraphs(List<Line> lines) {
        lines.forEach(line -> line("p", line));
    }

    private void line(String element, Line line) {
        out.open(element);
        for (Piece piece : line.pieces()) {
            Option<LocalDate> day = piece.day();
            if (day.isDefined()) {
                out.leaf("time", piece.words(), "datetime", day.get());
            } else {
                out.text(piece.words());
            }
        }
        if (!line.source().isEmpty()) {
            out.text(" ").leaf("cite", line.source());
        }
        out.close().line();
    }
}
