package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    @Test
    void a_full_disk_is_remembered() {
        StandardOutput out = written(failing("No space left on device"));
        assertThat(out.isCutOff()).isTrue();
        assertThat(out.why()).isEqualTo("No space left on device");
    }

    @Test
    void a_reader_who_has_seen_enough_is_no_failure() {
        assertThat(written(failing("Broken pipe")).isCutOff()).isFalse();
    }

    @Test
    void what_can_be_written_is() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(written(bytes).isCutOff()).isFalse();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a report");
    }

    private static StandardOutput written(OutputStream to) {
        StandardOutput out = new StandardOutput(to);
        PrintWriter words = new PrintWriter(out, false, StandardCharsets.UTF_8);
        words.print("a report");
        words.flush();
        return out;
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
