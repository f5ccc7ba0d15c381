package org.openisp.examples.family;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.plan.Isp;
import org.openisp.examples.report.Held;
import org.openisp.rules.LawText;
import org.openisp.rules.Manifest;

/**
 * A plan in plain words, for the individual and the family. It says what the record and its laws say, and nothing else; it
 * holds no name and no free text, and ids in its last lines only.
 */
public final class FamilyPage {

    private final PageLanguage language;
    private final String title;
    private final List<Line> lead;
    private final List<Part> parts;
    private final List<Line> foot;

    private FamilyPage(PageLanguage language, String title, List<Line> lead, List<Part> parts, List<Line> foot) {
        this.language = language;
        this.title = title;
        this.lead = List.copyOf(lead);
        this.parts = List.copyOf(parts);
        this.foot = List.copyOf(foot);
    }

    /**
     * The page about one record.
     *
     * @param held the record, held against each of its laws as of one day; at least one
     */
    public static FamilyPage of(Seq<Held> held, PageLanguage language) {
        Telling telling = new Telling(held, language);
        Plans plans = new Plans(telling.record(), telling.asOf());
        Option<Part> limits = new Limits(telling).part();
        Steps steps = new Steps(telling, plans, limits.isDefined());
        List<Part> parts = new ArrayList<>(new PlanParts(telling, plans).parts());
        parts.add(steps.next());
        steps.late().forEach(parts::add);
        limits.forEach(parts::add);
        parts.addAll(new Rights(telling).parts());
        steps.open().forEach(parts::add);
        parts.add(new Part(
                telling.heading("questions.heading"),
                List.of(telling.say("questions.ask", telling.helper())),
                List.of(),
                List.of()));
        return new FamilyPage(
                language,
                telling.heading("page.title"),
                List.of(telling.say("page.lead", telling.asOf())),
                parts,
                foot(telling, plans));
    }

    private static List<Line> foot(Telling telling, Plans plans) {
        List<Line> foot = new ArrayList<>();
        foot.add(telling.say("foot.about"));
        String ids = plans.told().map(Isp::getId).mkString(", ");
        foot.add(
                ids.isEmpty()
                        ? telling.say("foot.record", telling.record().getId())
                        : telling.say("foot.plans", telling.record().getId(), ids));
        for (Held one : telling.held()) {
            foot.add(law(telling, one.report().manifest()));
        }
        return foot;
    }

    private static Line law(Telling telling, Manifest manifest) {
        LawText text = manifest.textFor(telling.asOf());
        Option<LocalDate> since = text.inForce().from();
        Line line = since.isDefined()
                ? telling.say("foot.law", manifest.law(), since.get())
                : telling.say("foot.law.undated", manifest.law());
        Option<LocalDate> version = manifest.lawVersion();
        if (version.isDefined()) {
            line = line.and(telling.say("foot.law.version", version.get()));
        }
        Option<LocalDate> read = manifest.texts().last().lastRead().filter(telling.asOf()::isAfter);
        return read.isDefined() ? line.and(telling.say("foot.law.read", read.get())) : line;
    }

    PageLanguage language() {
        return language;
    }

    String title() {
        return title;
    }

    /** What stands above all parts. */
    List<Line> lead() {
        return lead;
    }

    List<Part> parts() {
        return parts;
    }

    /** The small print: what the page is, ids, and the texts of the laws. */
    List<Line> foot() {
        return foot;
    }

    /** The page as one HTML file that needs no other file and no script. */
    public String html() {
        return new HtmlPage(this).html();
    }

    /** The page as text. */
    public String text() {
        return new TextPage(this).text();
    }
}
