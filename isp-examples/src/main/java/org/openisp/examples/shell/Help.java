package org.openisp.examples.shell;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What {@code help()} says. */
final class Help {

    /**
     * The words, in the order in which somebody new needs them. The examples can be typed one after the other, from the top
     * of the project.
     */
    static final Seq<Word> WORDS = Array.of(
            new Word("help()", "this list", "help()"),
            new Word("day(iso)", "a day", "var today = day(\"2026-02-27\")"),
            new Word(
                    "load(file)",
                    "the record in a file",
                    "var plan = load(\"isp-examples/records/3-renewal-six-days-late.json\")"),
            new Word("show(record, day)", "the report, as isp check prints it", "show(plan, today)"),
            new Word("check(record, day)", "every answer; of a caseload too", "var answers = check(plan, today)"),
            new Word("notMet(answers)", "those that are not met", "table(notMet(answers))"),
            new Word("due(record, day)", "what has a last day; of a caseload too", "table(due(plan, today))"),
            new Word("why(record, day, clause)", "why an answer is what it is", "why(plan, today, \"(8)(f)\")"),
            new Word("explain(record, day, clause)", "the same, as values", "explain(plan, today, \"(8)(f)\").size()"),
            new Word("needs(record, day)", "which facts are missing", "table(needs(plan, today))"),
            new Word("flips(record, day)", "which answers turn on a reading", "table(flips(plan, today))"),
            new Word(
                    "caseload(path)",
                    "many records: a folder, or JSON Lines",
                    "var all = caseload(\"isp-examples/records\")"),
            new Word("count(rows, by)", "how many of each kind", "table(count(answers, a -> a.status()))"),
            new Word(
                    "table(rows, columns...)",
                    "prints a table; without columns, of what suits",
                    "table(notMet(answers), column(\"clause\", a -> a.clause()), column(\"why\", a -> a.because()))"),
            new Word("column(name, cell)", "a column of a table", "column(\"plan\", (Answer a) -> a.subject())"),
            new Word(
                    "print(what)",
                    "prints it; of many things, each on a line",
                    "print(laws(plan).map(law -> law.law().cited()))"),
            new Word("laws(record)", "the laws that it is held against", "laws(plan).size()"),
            new Word("law(name)", "a law by its name", "law(\"missouri\").ledger().size()"));

    /**
     * A word of the prompt.
     *
     * @param form how it is written
     * @param says what it gives
     * @param example what can be typed
     */
    record Word(String form, String says, String example) {}

    private Help() {}

    static String text() {
        int width = WORDS.map(word -> word.form().length()).max().getOrElse(0);
        StringBuilder text = new StringBuilder();
        for (Word word : WORDS) {
            text.append(word.form())
                    .append(" ".repeat(width + 2 - word.form().length()))
                    .append(word.says())
                    .append("\n    ")
                    .append(word.example())
                    .append('\n');
        }
        return text.append("\nThe tabulator key completes a word. /exit leaves. isp-shell --run FILE runs a script.\n")
                .toString();
    }
}
