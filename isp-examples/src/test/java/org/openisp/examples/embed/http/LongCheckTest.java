package org.openisp.examples.embed.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.ClauseFacts;
import org.openisp.rules.Facts;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** A check may take longer than a connection may be silent. */
class LongCheckTest {

    private static final Duration BODY_TIME = Duration.ofMillis(500);
    private static final long SILENT_MILLISECONDS = 2 * BODY_TIME.toMillis();

    @Test
    void a_check_that_takes_longer_than_a_connection_may_be_silent_is_answered_all_the_same()
            throws IOException, InterruptedException {
        Rulebook<Facts> law = new Rulebook<>(
                Oar411_415_0070.rulebook().law(),
                Array.empty(),
                Array.empty(),
                Array.empty(),
                ClauseFacts.none(),
                LongCheckTest::takingItsTime);
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (CheckService service =
                CheckService.start(Rulebooks.of(law), anyPort, new Limits(100_000, BODY_TIME, 2), line -> {})) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + service.port() + "/check?as-of=2026-02-27"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofFile(Path.of("records/6-case-management-only.json")))
                    .build();

            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"record\" : \"record-6\"");
        }
    }

    private static Facts takingItsTime(ServiceRecord record, Question question) {
        try {
            Thread.sleep(2 * SILENT_MILLISECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
        return new Facts(record, question, BusinessCalendar.everyDay()) {};
    }
}
