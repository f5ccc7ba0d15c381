package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openisp.examples.report.AnswersJson;
import org.openisp.examples.when.Count;
import org.openisp.examples.when.Given;
import org.openisp.examples.when.When;
import org.openisp.rules.Question;
import org.openisp.rules.Reading;
import org.openisp.rules.Readings;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** One of the commands under {@code isp when}: it takes the days that are known, and tells those that follow. */
@Command(mixinStandardHelpOptions = true)
final class WhenDaysCommand implements Callable<Integer> {

    private static final int LAST_YEAR = 9999;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @CommandLine.Option(
            names = "--reading",
            paramLabel = "NAME=CHOICE",
            description = "Read an open text in this way, such as counting=day-of-event-is-day-one; may be given again."
                    + " Default: as docs/explanation/readings.md says.")
    private Map<String, String> readings = Map.of();

    @Mixin
    private TextOrJson format = new TextOrJson();

    private final When when;
    private final Rulebook<?> law = Oar411_415_0070.rulebook();

    private WhenDaysCommand(When when) {
        this.when = when;
    }

    static CommandLine commandLine(When when) {
        CommandLine command = new CommandLine(new WhenDaysCommand(when));
        CommandSpec spec = command.getCommandSpec();
        spec.usageMessage().description(sentence(when.asks()));
        for (Given given : when.given()) {
            spec.addOption(OptionSpec.builder(given.option())
                    .type(LocalDate.class)
                    .paramLabel("DATE")
                    .required(given.isRequired())
                    .description(sentence(given.words()))
                    .build());
        }
        return command;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    @Override
    public Integer call() throws IOException {
        LinkedHashMap<String, LocalDate> days = given();
        Count count = Count.of(when, days, readings());
        for (String name : readings.keySet()) {
            if (!count.read().exists(reading -> reading.name().equals(name))) {
                throw new CannotUseException(
                        "--reading " + name + " has no bearing on " + when.name() + ", which turns on "
                                + (count.read().isEmpty()
                                        ? "no reading"
                                        : count.read().map(Reading::name).mkString(", ")));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        Seq<String> notes =
                count.notes().appendAll(olderThanTheLaw(days.values().toArray()));
        if (format.isJson()) {
            try (JsonGenerator json = AnswersJson.to(out)) {
                write(count, notes, json);
            }
            out.print('\n');
        } else {
            out.print(text(count, notes));
        }
        out.flush();
        return IspCli.NOTHING_TO_ACT_ON;
    }

    private LinkedHashMap<String, LocalDate> given() {
        LinkedHashMap<String, LocalDate> days = LinkedHashMap.empty();
        for (Given given : when.given()) {
            Option<LocalDate> day =
                    Option.of(spec.commandLine().getParseResult().matchedOptionValue(given.option(), (LocalDate) null));
            if (day.exists(one -> one.getYear() < 1 || one.getYear() > LAST_YEAR)) {
                throw new CannotUseException(given.option() + " takes a day of the years 0001 to " + LAST_YEAR);
            }
            days = day.isDefined() ? days.put(given.option(), day.get()) : days;
        }
        return days;
    }

    private Readings readings() {
        // The day asked about has no part in how text is read.
        Question question = Question.asOf(firstText());
        return Laws.read(Array.of(law), question, "--reading", readings).readings();
    }

    private LocalDate firstText() {
        return law.law().texts().head().inForce().from().getOrElse(LocalDate.MIN);
    }

    private Option<String> olderThanTheLaw(Seq<LocalDate> days) {
        return Option.when(
                days.exists(day -> day.isBefore(firstText())),
                "The first text that is held is in force since " + firstText()
                        + "; earlier days are counted by it as well.");
    }

    private String text(Count count, Seq<String> notes) {
        TextLines lines = new TextLines();
        lines.line(law.law().cited() + ": " + when.asks());
        lines.blank();
        for (Count.Counted counted : count.days()) {
            lines.entry(
                    counted.clause(), counted.day().day() + "  " + counted.day().what());
            lines.detail("> " + counted.day().trigger() + " " + counted.day().triggerDay() + ", "
                    + counted.day().counting()
                    + counted.day().calendar().map(days -> " (" + days + ")").getOrElse(""));
        }
        if (count.days().nonEmpty()) {
            lines.blank();
        }
        count.read()
                .forEach(reading -> lines.wrapped("", "Read as " + reading.name() + "=" + count.choice(reading) + "."));
        notes.forEach(note -> lines.wrapped("", note));
        return lines.text();
    }

    private void write(Count count, Seq<String> notes, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("format", "isp-when/1");
        out.writeStringField("law", law.law().cited());
        out.writeStringField("asked", when.name());
        out.writeArrayFieldStart("days");
        for (Count.Counted counted : count.days()) {
            out.writeStartObject();
            out.writeStringField("clause", counted.clause());
            out.writeStringField("what", counted.day().what());
            out.writeStringField("day", counted.day().day().toString());
            out.writeStringField("trigger", counted.day().trigger());
            out.writeStringField("triggerDay", counted.day().triggerDay().toString());
            out.writeStringField("counting", counted.day().counting());
            for (String calendar : counted.day().calendar()) {
                out.writeStringField("calendar", calendar);
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectFieldStart("readings");
        for (Reading<?> reading : count.read()) {
            out.writeStringField(reading.name(), count.choice(reading));
        }
        out.writeEndObject();
        out.writeArrayFieldStart("notes");
        for (String note : notes) {
            out.writeString(note);
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
