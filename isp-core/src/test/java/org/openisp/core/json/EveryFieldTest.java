package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every field of every shape is read into its own place, and written from there")
class EveryFieldTest {

    /** So many documents tell any two of 65,536 fields of one kind apart, true and false too. */
    private static final int DOCUMENTS = 16;

    static Stream<Named<Shape<?>>> shapes() {
        return new Shapes().shapes.entrySet().stream().map(shape -> Named.of(shape.getKey(), shape.getValue()));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_document_with_all_fields_is_written_as_it_was_read(Shape<?> shape) throws IOException {
        for (int number = 0; number < DOCUMENTS; number++) {
            StringWriter document = new StringWriter();
            try (JsonGenerator out = new JsonFactory().createGenerator(document)) {
                new Filled(out, number).list(shape);
            }
            assertThat(writtenAgain(new ListForm<>(shape), document.toString())).isEqualTo(document.toString());
        }
    }

    private static <T> String writtenAgain(Form<T> form, String document) throws IOException {
        JsonParser parser = new JsonFactory().createParser(document);
        JsonIn in = new JsonIn(parser, null, Map.of());
        in.next();
        T value = form.read(in);
        assertThat(in.problems).as(document).isEmpty();
        Objects.requireNonNull(value);
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            form.write(value, out);
        }
        return text.toString();
    }

    /** Writes something into every field, nowhere the same thing; of what has few values, others in each document. */
    private static final class Filled {
        private final JsonGenerator out;
        private final int document;
        private int written;

        private Filled(JsonGenerator out, int document) {
            this.out = out;
            this.document = document;
        }

        private void list(Form<?> element) throws IOException {
            out.writeStartArray();
            value(element);
            out.writeEndArray();
        }

        private void object(Shape<?> shape) throws IOException {
            out.writeStartObject();
            for (Field<?> field : shape.fields()) {
                out.writeFieldName(field.name);
                value(field.form);
            }
            out.writeEndObject();
        }

        private void value(Form<?> form) throws IOException {
            written++;
            Kind kind = form.kind();
            if (kind instanceof Kind.Fields object) {
                object(object.shape());
            } else if (kind instanceof Kind.Many many) {
                many(many);
            } else if (kind instanceof Kind.OneOf oneOf) {
                out.writeString(
                        oneOf.words().get((written >> document) % oneOf.words().size()));
            } else if (kind instanceof Kind.Exactly exactly) {
                out.writeString(exactly.word());
            } else {
                plain((Kind.Plain) kind);
            }
        }

        private void many(Kind.Many many) throws IOException {
            if (many.register()) {
                out.writeStartObject();
                out.writeStringField("completeThrough", day());
                out.writeFieldName("entries");
            }
            list(many.element());
            if (many.register()) {
                out.writeEndObject();
            }
        }

        private void plain(Kind.Plain kind) throws IOException {
            switch (kind) {
                case TEXT, NOTED -> out.writeString("text-" + written);
                case DAY, ACT -> out.writeString(day());
                case TIME -> out.writeString(LocalTime.MIN.plusMinutes(written).toString());
                case SAID -> out.writeBoolean((written >> document) % 2 == 1);
                case NUMBER, WHOLE_NUMBER -> out.writeNumber(written);
                case EXTENSION_FACTS -> {
                    out.writeStartObject();
                    out.writeNumberField("acme:x", written);
                    out.writeEndObject();
                }
            }
        }

        private String day() {
            return LocalDate.of(2025, 1, 1).plusDays(written).toString();
        }
    }
}
