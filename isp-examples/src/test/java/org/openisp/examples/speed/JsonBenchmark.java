package org.openisp.examples.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The document of one record: its tokens alone, its tokens and their text, the record that it says, and back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

    private JsonFactory factory = new JsonFactory();
    private RecordJson json = RecordJson.days();
    private ByteArrayOutputStream written = new ByteArrayOutputStream();

    /** The tokens, whatever they say. */
    @Benchmark
    public int tokens(Records pool, Records.Turn turn) throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(pool.documents.get(turn.next()))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The tokens and the text of names and values, as no reader can do without. */
    @Benchmark
    public int tokensWithText(Records pool, Records.Turn turn) throws IOException {
        int length = 0;
        try (JsonParser parser = factory.createParser(pool.documents.get(turn.next()))) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
                    length += parser.getText().length();
                }
                token = parser.nextToken();
            }
        }
        return length;
    }

    /** The record, from its document. */
    @Benchmark
    public ServiceRecord read(Records pool, Records.Turn turn) {
        return json.read(pool.documents.get(turn.next())).get();
    }

    /** The document, from its record. */
    @Benchmark
    public int write(Records pool, Records.Turn turn) throws IOException {
        written.reset();
        json.write(pool.records.get(turn.next()), written);
        return written.size();
    }
}
