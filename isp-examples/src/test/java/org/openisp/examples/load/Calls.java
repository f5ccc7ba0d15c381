package org.openisp.examples.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openisp.examples.embed.http.Direct;
import org.openisp.examples.embed.http.Wire;

/** What is sent to the service: the records to try, and everything that callers do wrong. */
final class Calls {

    private static final String DAY = "2026-02-27";
    private static final String JSON = "application/json";
    private static final String CHECK = "POST /check?as-of=" + DAY;
    private static final String OF_JSON = "Content-Type: application/json";
    private static final String LAST = "Connection: close";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PIECES = 5;

    private Calls() {}

    /** Each is answered as soon as it has arrived, or needs no answer. */
    static List<Call> quick() throws IOException {
        List<Call> calls = new ArrayList<>();
        for (byte[] record : records()) {
            String text = new String(record, StandardCharsets.UTF_8);
            calls.add(checked("a record", DAY, text));
            calls.add(checked("a record on another day", "2025-06-20", text));
            calls.add(checked("broken JSON", DAY, text.substring(0, text.length() * 2 / 3)));
            calls.add(checked("a day before every text", "2018-06-01", text));
        }
        String record = new String(records().get(0), StandardCharsets.UTF_8);
        calls.add(checked("no JSON", DAY, "oops"));
        calls.add(checked("nothing", DAY, ""));
        calls.add(checked("a list", DAY, "[]"));
        calls.add(checked("a number for an id", DAY, "{\"format\": \"isp-record/1\", \"id\": 7}"));
        calls.add(checked("deep nesting", DAY, "[".repeat(50_000)));
        calls.add(checked("no day", "soon", record));
        calls.add(told("another method", "PUT", "/check?as-of=" + DAY, JSON, record, 405, "expected the method POST"));
        calls.add(told("another path", "POST", "/Sally", JSON, record, 404, "there is POST /check and GET /health"));
        calls.add(told(
                "another type", "POST", "/check?as-of=" + DAY, "text/plain", record, 415, "expected Content-Type"));
        calls.add(told("health", "GET", "/health", JSON, "", 200, "{\"status\" : \"up\"}\n"));
        calls.add(said(
                "a body that says that it is too long",
                413,
                "longer than this service takes",
                wire -> wire.say(Wire.head(CHECK, OF_JSON, "Content-Length: " + (Server.MAX_BYTES + 1)))));
        calls.add(said(
                "a body that is too long, in chunks",
                413,
                "longer than this service takes",
                wire -> wire.say(Wire.head(CHECK, OF_JSON, "Transfer-Encoding: chunked")
                        + Integer.toHexString(Server.MAX_BYTES + 1)
                        + "\r\n"
                        + " ".repeat(Server.MAX_BYTES + 1))));
        calls.add(said("no HTTP", 505, "application/problem+json", wire -> wire.say("Sally Person\r\n\r\n")));
        calls.add(leaving("opens and closes", wire -> wire));
        calls.add(leaving("closes in the head", wire -> wire.say("POST /che")));
        calls.add(leaving("closes in the body", wire -> wire.say(head(record) + record.substring(0, 100))));
        calls.add(leaving("closes before the answer", wire -> wire.say(head(record) + record)));
        return calls;
    }

    /** Each takes its time: whoever makes one waits. */
    static List<Call> slow() throws IOException {
        String record = new String(records().get(2), StandardCharsets.UTF_8);
        String expected =
                Direct.answer(DAY, record.getBytes(StandardCharsets.UTF_8)).body();
        return List.of(
                said("a body that stops", 408, "did not arrive in time", wire -> wire.say(head(record) + "{")),
                said("a body in pieces", 200, expected, wire -> {
                    wire.say(head(record));
                    for (int piece = 0; piece < PIECES; piece++) {
                        pause();
                        wire.say(record.substring(
                                record.length() * piece / PIECES, record.length() * (piece + 1) / PIECES));
                    }
                    return wire;
                }));
    }

    private static void pause() {
        try {
            Thread.sleep(BODY_IN_PIECES / PIECES);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private static final long BODY_IN_PIECES = Server.BODY_TIME.toMillis() / 4;

    private static List<byte[]> records() throws IOException {
        List<byte[]> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("records"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                records.add(Files.readAllBytes(file));
            }
        }
        return records;
    }

    private static String head(String body) {
        return Wire.head(CHECK, OF_JSON, "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length, LAST);
    }

    /** Has to be answered as it is without a service between, byte for byte. */
    private static Call checked(String name, String day, String body) {
        Direct direct = Direct.answer(day, body.getBytes(StandardCharsets.UTF_8));
        return new Call(name, direct.status(), (client, port) -> {
            HttpResponse<String> answer = send(client, port, "POST", "/check?as-of=" + day, JSON, body);
            return wrong(
                    answer.statusCode(),
                    answer.body(),
                    direct.status(),
                    answer.body().equals(direct.body()));
        });
    }

    private static Call told(
            String name, String method, String path, String type, String body, int status, String words) {
        return new Call(name, status, (client, port) -> {
            HttpResponse<String> answer = send(client, port, method, path, type, body);
            return wrong(
                    answer.statusCode(), answer.body(), status, answer.body().contains(words));
        });
    }

    private static HttpResponse<String> send(
            HttpClient client, int port, String method, String path, String type, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", type)
                        .timeout(PATIENCE)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** What is said on a connection. */
    private interface Words {
        Wire on(Wire wire) throws IOException;
    }

    private static Call said(String name, int status, String words, Words saying) {
        return new Call(name, status, (client, port) -> {
            try (Wire wire = new Wire(port)) {
                String answer = saying.on(wire).hearAll();
                return answer.startsWith("HTTP/1.1 " + status + " ") && answer.contains(words) ? "" : brief(answer);
            }
        });
    }

    private static Call leaving(String name, Words saying) {
        return new Call(name, 0, (client, port) -> {
            try (Wire wire = new Wire(port)) {
                saying.on(wire);
            }
            return "";
        });
    }

    private static String wrong(int status, String body, int expected, boolean isExpectedBody) {
        return status == expected && isExpectedBody ? "" : status + " instead of " + expected + ": " + brief(body);
    }

    private static String brief(String answer) {
        return answer.isEmpty() ? "nothing" : answer.substring(0, Math.min(answer.length(), 300));
    }
}
