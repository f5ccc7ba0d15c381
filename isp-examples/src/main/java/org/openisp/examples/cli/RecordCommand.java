package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.openisp.examples.report.AnswersJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command about a record: what it takes, and how its answer is printed. */
abstract class RecordCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Asked asked = new Asked();

    /** What was asked on the command line. */
    final Asked asked() {
        return asked;
    }

    /** The answer of one law, as text and as the fields of an object. */
    record Answer(Supplier<String> text, AnswersJson.Fields fields) {}

    /** Prints the answer of each law, as JSON or as text. */
    final void print(Seq<Answer> answers, boolean isJson) throws IOException {
        if (isJson) {
            PrintWriter out = out();
            try (JsonGenerator json = AnswersJson.to(out)) {
                AnswersJson.writeEach(answers.map(Answer::fields), json);
            }
            out.println();
            out.flush();
        } else {
            String text = answers.map(answer -> answer.text().get()).mkString("\n");
            print(Colors.on(spec.commandLine().getColorScheme().ansi(), text));
        }
    }

    /** Prints a whole document. */
    final void print(String document) {
        PrintWriter out = out();
        out.print(document);
        out.flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
