package org.openisp.examples.html;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.openisp.examples.markup.Markup;
import org.openisp.examples.report.Timeline;
import org.openisp.examples.report.Timeline.Mark;
import org.openisp.examples.report.Timeline.State;
import org.openisp.examples.report.Timeline.Stretch;

/**
 * A timeline as SVG: a bar for each plan and for what belongs to it, a mark for each last day, and a line for the day
 * from which it is seen. A bar covers its first and its last day whole; marks and line stand at noon. How a mark stands
 * is told by its form and its words, not by its color alone.
 */
public final class TimelinePicture {

    static final double WIDTH = 1000;
    private static final double MARGIN = 10;
    private static final double TOP = 60;
    private static final double BAR = 18;
    private static final double BAR_ROW = 26;
    private static final double MARK_ROW = 22;
    private static final double SYMBOL = 6;
    private static final double GAP = 5;
    // A little more than a letter of the font is wide, whatever font a reader has.
    private static final double LETTER = 6.9;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_OF_MARK = 30;
    private static final int MONTH_NAME = 25;

    private final Timeline timeline;
    private final Window window;
    private final String recordId;
    private final Rows rows = new Rows();
    private final Markup out = new Markup();

    /** The picture of the timeline of a record. */
    public TimelinePicture(Timeline timeline, String recordId) {
        this.timeline = timeline;
        this.window = Window.of(timeline, WIDTH - 2 * MARGIN);
        this.recordId = recordId;
    }

    /** What the picture does not show, in words; empty where it shows everything. */
    String leftOut() {
        return window.leavesOut(timeline)
                ? "The picture shows " + window.first() + " to " + window.last()
                        + "; days before or after are in the list."
                : "";
    }

    /** The picture as part of a page that has its style sheet. */
    String inPage() {
        return render(false);
    }

    /** The picture as a file of its own. */
    public String asFile() {
        return render(true) + "\n";
    }

    private String render(boolean isFile) {
        double marksFrom = TOP + window(timeline).stretches().size() * BAR_ROW + GAP;
        Markup marks = marks(marksFrom);
        double end = marksFrom + rows.count() * MARK_ROW + GAP;
        double height = end + 2 * MARK_ROW;
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "timeline",
                "viewBox",
                "0 0 " + number(WIDTH) + " " + number(height),
                "role",
                "img",
                "aria-labelledby",
                "timeline-title timeline-desc");
        out.leaf("title", "Timeline of record " + recordId, "id", "timeline-title");
        out.leaf("desc", description(), "id", "timeline-desc");
        if (isFile) {
            out.open("style").text(Resource.text("timeline.css")).close();
            out.empty("rect", "class", "paper", "x", "0", "y", "0", "width", number(WIDTH), "height", number(height));
        }
        months(end);
        asOf(end);
        stretches();
        out.raw(marks.toString());
        legend(end + MARK_ROW);
        out.close();
        return out.toString();
    }

    private Timeline window(Timeline all) {
        return new Timeline(
                all.asOf(),
                all.stretches().filter(window::holds),
                all.marks().filter(mark -> window.holds(mark.day())));
    }

    private String description() {
        StringBuilder words = new StringBuilder("Seen from " + timeline.asOf() + ".");
        for (State state : State.values()) {
            int count = timeline.marks().count(mark -> mark.state() == state);
            if (count > 0) {
                words.append(" ")
                        .append(count == 1 ? "One day" : count + " days")
                        .append(" ")
                        .append(state.words())
                        .append(".");
            }
        }
        return words + " The same days stand in the list.";
    }

    private void months(double end) {
        boolean hasRoom = window.left(window.first().plusMonths(1)) >= MONTH_NAME;
        for (LocalDate month = window.first(); !month.isAfter(window.last()); month = month.plusMonths(1)) {
            double x = MARGIN + window.left(month);
            boolean isJanuary = month.getMonthValue() == 1;
            line(isJanuary ? "year" : "month", x, isJanuary ? TOP - 38 : TOP - 22, end);
            if (isJanuary || month.equals(window.first())) {
                words("year-name", x + 3, TOP - 28, "start", String.valueOf(month.getYear()));
            }
            if (hasRoom || month.getMonthValue() % 3 == 1) {
                words(
                        "month-name",
                        x + 3,
                        TOP - 10,
                        "start",
                        month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT));
            }
        }
    }

    private void asOf(double end) {
        double x = MARGIN + window.middle(timeline.asOf());
        line("as-of", x, TOP - 44, end);
        String label = "seen from " + timeline.asOf();
        double width = label.length() * LETTER;
        String anchor = x < width / 2 ? "start" : x > WIDTH - width / 2 ? "end" : "middle";
        words("as-of-name", x, TOP - 48, anchor, label);
    }

    private void stretches() {
        double y = TOP;
        for (Stretch stretch : window(timeline).stretches()) {
            double left = MARGIN + window.left(stretch.from());
            double right = MARGIN + window.right(stretch.through().getOrElse(window.last()));
            out.open(
                    "g", "class", stretch.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            out.leaf("title", stretch.inWords());
            out.empty(
                    "rect",
                    "class",
                    "bar",
                    "x",
                    number(left),
                    "y",
                    number(y),
                    "width",
                    number(right - left),
                    "height",
                    number(BAR));
            barLabel(brief(stretch.name(), LONGEST_NAME) + ": " + stretch.days(), left, right, y + BAR - 5);
            for (LocalDate day : stretch.reviewedOn().filter(window::holds)) {
                double x = MARGIN + window.middle(day);
                out.open("path", "class", "review", "d", path(x - 4, y + BAR + 5, x, y + BAR - 3, x + 4, y + BAR + 5));
                out.leaf("title", "reviewed on " + day).close();
            }
            out.close().line();
            y += BAR_ROW;
        }
    }

    /** In the bar where there is room, else beside it. */
    private void barLabel(String label, double left, double right, double y) {
        double width = label.length() * LETTER;
        if (right - left >= width) {
            words("inside", left + GAP, y, "start", label);
        } else if (right + GAP + width <= WIDTH) {
            words("beside", right + GAP, y, "start", label);
        } else if (left - GAP - width >= 0) {
            words("beside", left - GAP, y, "end", label);
        } else {
            words("inside", left + GAP, y, "start", label);
        }
    }

    private Markup marks(double top) {
        Markup marks = new Markup();
        for (Mark mark : window(timeline).marks()) {
            String label = brief(mark.label(), LONGEST_OF_MARK);
            double x = MARGIN + window.middle(mark.day());
            double width = SYMBOL + GAP + label.length() * LETTER;
            boolean isLeft = x + width > WIDTH;
            int row = isLeft ? rows.take(x - width, x + SYMBOL + GAP) : rows.take(x - SYMBOL, x + width + GAP);
            double y = top + row * MARK_ROW + MARK_ROW / 2;
            marks.open("g", "class", Symbol.name(mark.state()));
            marks.leaf("title", mark.day() + ", " + mark.state().words() + ": " + mark.label());
            Symbol.draw(mark.state(), x, y, marks);
            marks.leaf(
                    "text",
                    label,
                    "class",
                    "mark-name",
                    "x",
                    number(isLeft ? x - SYMBOL - GAP : x + SYMBOL + GAP),
                    "y",
                    number(y + 4),
                    "text-anchor",
                    isLeft ? "end" : "start");
            marks.close().line();
        }
        return marks;
    }

    private void legend(double y) {
        double x = MARGIN + SYMBOL;
        for (State state : Array.of(State.values()).filter(this::isInPicture)) {
            out.open("g", "class", Symbol.name(state));
            Symbol.draw(state, x, y, out);
            words("legend", x + SYMBOL + GAP, y + 4, "start", state.words());
            out.close();
            x += SYMBOL + 3 * GAP + SYMBOL + state.words().length() * LETTER;
        }
        if (timeline.stretches().exists(stretch -> stretch.reviewedOn().nonEmpty())) {
            out.empty("path", "class", "review", "d", path(x - 4, y + 4, x, y - 4, x + 4, y + 4));
            words("legend", x + SYMBOL + GAP, y + 4, "start", "plan reviewed");
        }
        out.line();
    }

    private boolean isInPicture(State state) {
        return timeline.marks().exists(mark -> mark.state() == state);
    }

    private void line(String name, double x, double from, double to) {
        out.empty("line", "class", name, "x1", number(x), "x2", number(x), "y1", number(from), "y2", number(to));
    }

    private void words(String name, double x, double y, String anchor, String words) {
        out.leaf("text", words, "class", name, "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    private static String brief(String label, int longest) {
        return label.length() <= longest ? label : label.substring(0, longest - 1) + "\u2026";
    }

    private static String path(double... points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "M" : " L")
                    .append(number(points[i]))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        return path.append(" Z").toString();
    }

    /** To the tenth of a unit. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
