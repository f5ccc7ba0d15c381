package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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

    /** The fields of an answer. */
    interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    /** Prints the answer in the form that was asked for. */
    final void print(Supplier<String> text, Fields fields) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (asked.format() == Asked.Format.json) {
            try (JsonGenerator json = Json.to(out)) {
                json.writeStartObject();
                fields.write(json);
                json.writeEndObject();
            }
            out.println();
        } else {
            out.print(text.get());
        }
        out.flush();
    }
}
