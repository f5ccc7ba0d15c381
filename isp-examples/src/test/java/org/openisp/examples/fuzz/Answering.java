package org.openisp.examples.fuzz;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.caseload.FindingRows;
import org.openisp.examples.cli.TextForms;
import org.openisp.examples.family.FamilyPage;
import org.openisp.examples.family.PageLanguage;
import org.openisp.examples.html.HtmlReport;
import org.openisp.examples.ics.DueCalendar;
import org.openisp.examples.markdown.MarkdownReport;
import org.openisp.examples.report.AnswersJson;
import org.openisp.examples.report.Audience;
import org.openisp.examples.report.Held;
import org.openisp.rules.DueItem;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Flip;
import org.openisp.rules.LawNotHeldException;
import org.openisp.rules.Need;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;
import org.openisp.rules.json.ExplanationJson;
import org.openisp.rules.json.NeedsJson;
import org.openisp.rules.json.ReportJson;

/**
 * What must be so of every record that was read: each law answers it on each day for which it has a text, twice the same,
 * and everything that can be asked of the answers can be written.
 */
final class Answering {

    /** In how many ways more is asked than the report. */
    static final int FORMS = 9;

    private static final Rulebooks LAWS = Rulebooks.installed();
    private static final List<Rulebook<?>> EACH = List.of(LAWS.named("oregon"), LAWS.named("missouri"));
    private static final List<String> PROVIDERS =
            List.of("residential-8", "foster-home-2", "skills-agency-22", "nobody");
    private static final int ALARM_DAYS = 14;

    private final ServiceRecord record;
    private final Question question;
    private final Choices choices;

    private Answering(ServiceRecord record, Question question, Choices choices) {
        this.record = record;
        this.question = question;
        this.choices = choices;
    }

    /**
     * Asks about the record.
     *
     * @param choices on which day, by which day's law, and what is asked beside the report
     * @throws FaultException if an answer is not as it must be
     */
    static void about(ServiceRecord record, Choices choices) {
        Question onDay = Question.asOf(choices.day());
        Question question = choices.below(4) == 3 ? onDay.byLawOf(choices.day()) : onDay;
        new Answering(record, question, choices).ask();
    }

    private void ask() {
        try {
            lawsThatItNames();
            Seq<Held> held = Array.ofAll(EACH).flatMap(this::held);
            for (Held one : held) {
                report(one);
            }
            if (held.nonEmpty() && choices.hasMore()) {
                more(held);
            }
        } catch (IOException impossible) {
            throw new FaultException("in memory: " + impossible, impossible);
        }
    }

    /** Says which they are, or that there is none of that name. */
    @SuppressWarnings("ReturnValueIgnored")
    private void lawsThatItNames() {
        try {
            LAWS.of(record);
        } catch (IllegalArgumentException unknown) {
            FaultException.unless(unknown.getMessage() != null, "a refusal without words");
        }
    }

    /** None on a day before the first text of the law; on every other day there must be an answer. */
    private Seq<Held> held(Rulebook<?> law) {
        LocalDate day = question.lawVersion().getOrElse(question.asOf());
        LocalDate first = law.law().texts().head().inForce().from().getOrElse(LocalDate.MIN);
        try {
            Held held = Held.of(law, record, question);
            FaultException.unless(!day.isBefore(first), "an answer by a text that is not held");
            FaultException.unless(
                    law.check(record, question).equals(held.report()), "another report of the same record");
            return Array.of(held);
        } catch (LawNotHeldException notHeld) {
            FaultException.unless(day.isBefore(first), "no answer by a text that is held");
            return Array.empty();
        }
    }

    private static void report(Held held) throws IOException {
        Forms.isJson(out -> AnswersJson.writeCheck(held, out));
        Forms.isText(TextForms.report(held));
    }

    /** What costs more than the report: each only if the bytes say so. */
    private void more(Seq<Held> held) throws IOException {
        Held one = held.get(choices.below(held.size()));
        switch (choices.below(FORMS)) {
            case 1 -> due(held, one);
            case 2 -> needs(one);
            case 3 -> flips(one);
            case 4 -> explanation(one);
            case 5 -> Forms.isPage(new HtmlReport(held).render());
            case 6 -> tables(held);
            case 7 -> family(held);
            case 8 -> report(forProvider(one));
            default -> {
                // the report alone
            }
        }
    }

    private void due(Seq<Held> held, Held one) throws IOException {
        Seq<DueItem> due = one.due();
        Forms.isJson(out -> ReportJson.writeDue(one.report(), due, one.otherDays(), out));
        one.unfunded();
        Forms.isText(TextForms.due(one, due));
        Forms.isText(TextForms.dueAsMarkdown(one, due));
        Seq<Seq<DueItem>> all = held.map(Held::due);
        Forms.isTable(TextForms.dueAsCsv(held, all));
        Forms.isCalendar(DueCalendar.of(held, all, ALARM_DAYS));
    }

    private void needs(Held one) throws IOException {
        Seq<Need> needs = one.law().needs(record, question);
        Forms.isJson(out -> NeedsJson.write(one.report(), needs, out));
        Forms.isText(TextForms.needs(one, needs));
    }

    private void flips(Held one) throws IOException {
        Seq<Flip> flips = one.flips();
        Forms.isJson(out -> ReportJson.writeFlips(flips, out));
        Forms.isText(TextForms.flips(flips));
    }

    private void explanation(Held one) throws IOException {
        Seq<Finding> findings = one.report().findings();
        Finding finding = findings.get(choices.below(findings.size()));
        Seq<Explanation> explanation = Array.of(one.explanation(finding));
        Forms.isJson(out -> ExplanationJson.write(one.report(), explanation, out));
        Forms.isText(TextForms.explanation(one, finding.clause().paragraph(), explanation));
    }

    private static void tables(Seq<Held> held) throws IOException {
        Forms.isPage(new MarkdownReport(held).render());
        Forms.isTable(FindingRows.table(held));
    }

    private void family(Seq<Held> held) {
        for (String language : PageLanguage.codes()) {
            FamilyPage page = FamilyPage.of(held, PageLanguage.of(language));
            Forms.isPage(page.html());
            Forms.isText(page.text());
        }
    }

    private Held forProvider(Held one) {
        return one.forAudience(Audience.provider(choices.oneOf(PROVIDERS)));
    }
}
