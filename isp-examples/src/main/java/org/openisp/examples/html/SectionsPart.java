package org.openisp.examples.html;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.examples.markup.Markup;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Words;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Requirement;
import org.openisp.rules.Section;
import org.openisp.rules.Strength;

/** How many answers of each kind each section of a law has; what is only advised, in a column of its own. */
final class SectionsPart {

    private SectionsPart() {}

    static void write(Held held, Markup out) {
        boolean advises = held.law().requirements().exists(SectionsPart::isAdvice);
        Array<String> columns = Array.of("Section", "Not met")
                .appendAll(Option.when(advises, "Advised, not so"))
                .appendAll(Array.of("To do", "To decide", "Not known", "Met", "Does not apply"));
        Table.wide(
                "Answers by section, " + held.law().law().cited(),
                out,
                () -> held.law().law().sections().forEach(section -> row(section, held, advises, out)),
                columns.toJavaArray(String[]::new));
    }

    private static boolean isAdvice(Requirement one) {
        return one.strength() == Strength.EXPECTED || one.strength() == Strength.SHOULD;
    }

    private static void row(Section section, Held held, boolean advises, Markup out) {
        Seq<Finding> here = held.report().findings().filter(one -> section.holds(one.clause()));
        if (here.isEmpty()) {
            return;
        }
        Seq<Finding> notMet = here.filter(one -> one.status() == Status.NOT_MET);
        int binding = notMet.count(one -> one.requirement().strength().isBinding());
        out.open("tr").leaf("th", Words.of(section), "scope", "row");
        count(binding, out);
        if (advises) {
            count(notMet.size() - binding, out);
        }
        for (Status status :
                Array.of(Status.PENDING, Status.JUDGMENT, Status.UNDETERMINED, Status.MET, Status.NOT_APPLICABLE)) {
            count(here.count(one -> one.status() == status), out);
        }
        out.close().line();
    }

    private static void count(int counted, Markup out) {
        out.leaf("td", counted == 0 ? "\u00b7" : String.valueOf(counted), "class", "number");
    }
}
