package org.openisp.core.json.mapper;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;

/**
 * Teaches an {@code ObjectMapper} to read and write a {@link ServiceRecord}, alone or as a part of something else, as
 * {@link RecordJson} does.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new RecordModule(RecordJson.days())).build();
 * }</pre>
 *
 * <p>A record with problems ends in an {@link UnreadableRecordException} that has them all, and repeats no text of the
 * document. A {@code null} where a record belongs is read as null, and a document without a single token ends in an
 * exception of the mapper's own, as for any type. Whole records only: a plan alone is not among the types that this
 * module knows. Needs jackson-databind, which is an optional dependency.
 */
public final class RecordModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module that reads as this reader does. */
    public RecordModule(RecordJson json) {
        super("isp-record");
        Objects.requireNonNull(json, "json");
        addSerializer(ServiceRecord.class, new Writer(json));
        addDeserializer(ServiceRecord.class, new Reader(json));
    }

    private static final class Writer extends JsonSerializer<ServiceRecord> {
        private final RecordJson json;

        private Writer(RecordJson json) {
            this.json = json;
        }

        @Override
        public void serialize(ServiceRecord record, JsonGenerator out, SerializerProvider serializers)
                throws IOException {
            json.write(record, out);
        }
    }

    private static final class Reader extends StdDeserializer<ServiceRecord> {

        private static final long serialVersionUID = 1L;

        private final transient RecordJson json;

        private Reader(RecordJson json) {
            super(ServiceRecord.class);
            this.json = json;
        }

        @Override
        public ServiceRecord deserialize(JsonParser in, DeserializationContext context) throws IOException {
            Validation<Seq<Problem>, ServiceRecord> read = json.read(in);
            if (read.isInvalid()) {
                throw new UnreadableRecordException(read.getError());
            }
            return read.get();
        }
    }

    /** A document that is no record, and why. */
    public static final class UnreadableRecordException extends MismatchedInputException {

        private static final long serialVersionUID = 1L;

        /** The parser would add the text around the problem to the message. */
        private static final @Nullable JsonParser NO_PARSER = null;

        private final transient Seq<Problem> problems;

        private UnreadableRecordException(Seq<Problem> problems) {
            super(NO_PARSER, problems.map(Problem::message).mkString("\n"), ServiceRecord.class);
            this.problems = problems;
        }

        /** Every problem of the record; where the record is part of a document, pointers begin at that document. */
        public Seq<Problem> problems() {
            return problems;
        }
    }
}
