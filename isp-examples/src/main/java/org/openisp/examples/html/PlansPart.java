package org.openisp.examples.html;

import io.vavr.collection.Seq;
import java.util.List;
import org.openisp.examples.markup.Markup;
import org.openisp.examples.report.DocumentLine;
import org.openisp.examples.report.Held;

/** The plans and revisions at a glance, by each law. */
final class PlansPart {

    private PlansPart() {}

    static void write(Seq<Held> laws, Markup out) {
        for (Held held : laws) {
            List<DocumentLine> documents = held.documents();
            if (documents.isEmpty()) {
                boolean isRecorded = held.record().getPlans().isRecorded();
                out.leaf("p", isRecorded ? "No ISP in the record." : "ISPs are not recorded.")
                        .line();
                return;
            }
            String caption = "Plans"
                    + (laws.size() == 1 ? "" : ", by " + held.law().law().cited());
            boolean isStated = documents.stream().anyMatch(one -> !one.inWords().isEmpty()); // a provider is not told
            String[] columns =
                    isStated ? new String[] {"Plan", "Days", "How it stands"} : new String[] {"Plan", "Days"};
            Table.write(caption, out, () -> documents.forEach(one -> row(one, isStated, out)), columns);
        }
    }

    private static void row(DocumentLine one, boolean isStated, Markup out) {
        out.open("tr").leaf("th", one.type() + " " + one.id(), "scope", "row");
        out.leaf("td", one.days());
        if (isStated) {
            out.leaf("td", one.inWords());
        }
        out.close().line();
    }
}
