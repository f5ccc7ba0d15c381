package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** {@code isp serve}, from its first line to its end. */
class ServeCommandTest {

    private static final Path RECORD = Path.of("records/3-renewal-six-days-late.json");

    private final StringWriter err = new StringWriter();

    private int isp(PrintWriter out, String... words) {
        return IspCli.run(out, new PrintWriter(err, true), words);
    }

    @Test
    void it_says_where_it_listens_answers_and_stops_when_it_is_told_to() throws Exception {
        PipedReader printed = new PipedReader(10_000);
        PrintWriter out = new PrintWriter(new PipedWriter(printed), true);
        AtomicInteger exitCode = new AtomicInteger(-1);
        Thread serving = new Thread(() -> exitCode.set(isp(out, "serve", "--port", "0")));
        serving.start();
        try {
            BufferedReader lines = new BufferedReader(printed);
            String first = lines.readLine();
            assertThat(first).matches("POST a record to http://127\\.0\\.0\\.1:\\d+/check\\?as-of=DATE .*");

            URI check = URI.create(first.substring(first.indexOf("http"), first.indexOf("DATE")) + "2026-02-27");
            HttpRequest request = HttpRequest.newBuilder(check)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofFile(RECORD))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .body())
                    .startsWith("{\n  \"format\" : \"isp-report/1\",\n  \"record\" : \"record-3\"");
            assertThat(lines.readLine()).matches("/check 200 \\d+ ms");
        } finally {
            serving.interrupt();
            serving.join();
        }
        assertThat(exitCode).hasValue(0);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_port_that_is_taken_is_2_and_says_what_to_do() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(isp(new PrintWriter(new StringWriter()), "serve", "--port", port))
                    .isEqualTo(2);
            assertThat(err.toString())
                    .contains("cannot listen on 127.0.0.1, port " + port)
                    .contains("--port 0");
        }
    }

    @Test
    void limits_that_let_nothing_through_and_no_port_are_2() {
        PrintWriter out = new PrintWriter(new StringWriter());
        assertThat(isp(out, "serve", "--port", "0", "--at-once", "0")).isEqualTo(2);
        assertThat(isp(out, "serve", "--port", "0", "--max-bytes", "0")).isEqualTo(2);
        assertThat(isp(out, "serve", "--port", "0", "--max-seconds", "0")).isEqualTo(2);
        assertThat(isp(out, "serve", "--port", "70000")).isEqualTo(2);
        assertThat(isp(out, "serve", "--port", "0", "--host", "no host")).isEqualTo(2);
        assertThat(err.toString())
                .contains("at least 1")
                .contains("--port takes 0 to 65535, not 70000")
                .contains("no host");
    }
}
