package org.openisp.examples.html;

import io.vavr.collection.Seq;
import org.openisp.examples.markup.Markup;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Timeline;
import org.openisp.examples.report.Timeline.Mark;
import org.openisp.examples.report.Timeline.State;
import org.openisp.examples.report.Timeline.Stretch;
import org.openisp.examples.report.Words;
import org.openisp.rules.DueItem;

/** The timeline: a picture, and the same days as a list. */
final class TimelinePart {

    private TimelinePart() {}

    static void write(Seq<Held> laws, Markup out) {
        Timeline timeline = Timeline.of(laws);
        if (timeline.isEmpty()) {
            out.leaf("p", "The record holds no days of plans, and no last day is known.")
                    .line();
            return;
        }
        TimelinePicture picture =
                new TimelinePicture(timeline, laws.head().record().getId());
        if (!picture.leftOut().isEmpty()) {
            out.leaf("p", picture.leftOut()).line();
        }
        out.open("div", "class", "frame picture", "role", "region", "aria-label", "Timeline", "tabindex", "0");
        out.raw(picture.inPage()).close().line();
        out.open("details", "class", "list")
                .leaf("summary", "The same days as a list")
                .line();
        if (timeline.stretches().nonEmpty()) {
            out.open("ul").line();
            timeline.stretches().forEach(stretch -> stretch(stretch, out));
            out.close().line();
        }
        if (timeline.marks().nonEmpty()) {
            Table.write(
                    "Last days, the earliest first",
                    out,
                    () -> timeline.marks().forEach(mark -> rows(mark, out)),
                    "Last day",
                    "How it stands",
                    "Clause",
                    "About",
                    "Done");
        }
        out.close().line();
    }

    private static void stretch(Stretch stretch, Markup out) {
        out.leaf(
                        "li",
                        stretch.inWords()
                                + (stretch.reviewedOn().isEmpty()
                                        ? ""
                                        : "; reviewed on "
                                                + stretch.reviewedOn().mkString(", ")))
                .line();
    }

    /** The day on which it was done; what is going on is not done. */
    private static String done(Mark mark, DueItem item) {
        return item.finding()
                .outcome()
                .done()
                .filter(day -> mark.state() != State.RUNNING)
                .map(Object::toString)
                .getOrElse("");
    }

    private static void rows(Mark mark, Markup out) {
        for (DueItem item : mark.items()) {
            out.open("tr").leaf("th", mark.day().toString(), "scope", "row");
            out.leaf("td", mark.state().words());
            out.leaf("td", item.finding().clause().paragraph());
            out.leaf("td", Words.subject(item.finding()));
            out.leaf("td", done(mark, item), "data-label", "Done");
            out.close().line();
        }
    }
}
