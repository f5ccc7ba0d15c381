package org.openisp.examples.family;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Oregon;
import org.openisp.rules.Clause;

/**
 * What the individual and the family can ask for, and count on, by the text of each law. Of a law that is not in the list,
 * nothing is said.
 */
final class Rights {

    /**
     * One of them.
     *
     * @param key the key of its words
     * @param source where it is written
     */
    private record Right(String key, String source) {}

    private static final Seq<Right> OREGON = Array.of(
            new Right("right.oregon.review", "OAR 411-415-0070(6)(a)(E)"),
            new Right("right.oregon.copy", "OAR 411-415-0070(8)(m)"),
            new Right("right.oregon.language", "OAR 411-415-0070(8)(m)(A), (8)(m)(B)"),
            new Right("right.oregon.preferences", "OAR 411-415-0070(1)(c)(B)"),
            new Right("right.oregon.people", "OAR 411-415-0070(1)(a); OAR 411-004-0030(1)"),
            new Right("right.oregon.family", "OAR 411-415-0070(1)(c)(A)"),
            new Right("right.oregon.residential", "OAR 411-415-0070(7)(a), (7)(c)"),
            new Right("right.oregon.conflict", "OAR 411-415-0070(1)(a); OAR 411-004-0030(1)"),
            new Right("right.oregon.changes", "OAR 411-415-0070(8)(c), (8)(d)"),
            new Right("right.oregon.choices", "OAR 411-415-0070(9)(d)"),
            new Right("right.oregon.sharing", "OAR 411-415-0070(1)(a); OAR 411-004-0030(2)(d)"));

    private static final Seq<Right> MISSOURI = Array.of(
            new Right("right.missouri.team", guide("MO-4")),
            new Right("right.missouri.meeting", guide("MO-6")),
            new Right("right.missouri.communication", guide("MO-5")),
            new Right("right.missouri.important", guide("MO-17, MO-18")),
            new Right("right.missouri.current", guide("MO-2")),
            new Right("right.missouri.budget", guide("MO-39, MO-40")),
            new Right("right.missouri.self-directed", guide("MO-26")),
            new Right("right.missouri.citizenship", guide("MO-28c")),
            new Right("right.missouri.limits", guide("MO-28a, MO-28b")),
            new Right("right.missouri.guardian", guide("MO-34, MO-35, MO-37")));

    private final Telling telling;

    Rights(Telling telling) {
        this.telling = telling;
    }

    /** A clause as the page cites it. */
    static String cited(Clause clause) {
        return clause.toString().startsWith(clause.law())
                ? clause.toString()
                : clause.law() + ", " + clause.paragraph();
    }

    private static String guide(String ids) {
        return "Missouri ISP guide, " + ids;
    }

    /** One part for each law that has any; each names its law where there are several laws. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Held held : telling.held()) {
            List<Line> listed = of(held).map(right -> telling.say(right.key()).by(right.source()))
                    .asJava();
            if (!listed.isEmpty()) {
                String heading = telling.held().size() == 1
                        ? telling.heading("rights.heading")
                        : telling.heading("rights.heading.of", held.law().law().cited());
                parts.add(new Part(heading, List.of(), listed, List.of()));
            }
        }
        return parts;
    }

    private static Seq<Right> of(Held held) {
        if (Oregon.is(held.law())) {
            return OREGON;
        }
        return Telling.isMissouri(held) ? MISSOURI : Array.empty();
    }
}
