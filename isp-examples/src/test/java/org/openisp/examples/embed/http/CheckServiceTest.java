package org.openisp.examples.embed.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.examples.cli.IspCli;
import org.openisp.examples.embed.Page;
import org.openisp.rules.Rulebooks;

@DisplayName("The HTTP service, as its callers meet it")
class CheckServiceTest {

    private static final String RECORD_1 = "records/1-eltss-published-plan.json";
    private static final String RECORD_3 = "records/3-renewal-six-days-late.json";
    private static final String RECORD_37 = "records/37-guardian-and-all-thirteen-components.json";
    private static final String DAY_3 = "/check?as-of=2026-02-27";
    private static final Limits SHORT = new Limits(100_000, Duration.ofMillis(500), 2);
    private static final Limits WIDE = new Limits(100_000, Duration.ofSeconds(20), 64);

    private static final CheckService SHARED = start(WIDE, line -> {});

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private CheckService service = SHARED;

    @AfterEach
    void stopOwn() {
        if (service != SHARED) {
            service.close();
        }
    }

    @AfterAll
    static void stop() {
        SHARED.close();
    }

    private static CheckService start(Limits limits, Consumer<String> log) {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try {
            return CheckService.start(Rulebooks.installed(), anyPort, limits, log);
        } catch (IOException cannot) {
            throw new AssertionError(cannot);
        }
    }

    /** A service of the test's own, whose log it can read. */
    private void own(Limits limits) {
        service = start(limits, log::add);
    }

    private HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .header("Content-Type", type)
                .method(method, body)
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private HttpResponse<String> post(String path, String body) {
        return send("POST", path, "application/json", BodyPublishers.ofString(body));
    }

    /** Who is sent away before the body has arrived may find the connection closed instead, and comes again. */
    private HttpResponse<String> sentAway() {
        AssertionError last = new AssertionError("nobody asked");
        for (int tries = 0; tries < 5; tries++) {
            try {
                return post(DAY_3, "{}");
            } catch (AssertionError closed) {
                last = closed;
            }
        }
        throw last;
    }

    private static String text(String record) {
        try {
            return Files.readString(Path.of(record));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** What the command line prints. */
    private static String isp(String... words) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        IspCli.run(out, out, words);
        return printed.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void an_answer_is_the_one_of_the_command_line() {
        HttpResponse<String> answer = post(DAY_3, text(RECORD_3));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(isp("check", RECORD_3, "--as-of", "2026-02-27", "--format", "json"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void two_laws_a_reading_and_a_law_version_are_asked_as_on_the_command_line() {
        assertThat(post(
                                "/check?as-of=2026-03-31&law=missouri&law=oregon&law-version=2025-10-31"
                                        + "&reading=working-age%3D18-64&reading=prior-to=strictly-before",
                                text(RECORD_37))
                        .body())
                .contains("isp-answers/1")
                .isEqualTo(isp(
                        "check",
                        RECORD_37,
                        "--as-of",
                        "2026-03-31",
                        "--law",
                        "missouri,oregon",
                        "--law-version",
                        "2025-10-31",
                        "--reading",
                        "working-age=18-64",
                        "--reading",
                        "prior-to=strictly-before",
                        "--format",
                        "json"));
    }

    @Test
    void every_problem_of_a_query_is_told_at_once() {
        HttpResponse<String> answer = post("/check?as-of=2025-02-30&law=kansas&Sally=1", text(RECORD_3));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"parameter\" : \"as-of\"", "no day of the calendar")
                .contains("\"parameter\" : \"law\"", "there is no law \\\"kansas\\\"")
                .contains("none of as-of, law, law-version, reading")
                .doesNotContain("Sally");
    }

    @Test
    void a_day_is_asked_for_because_no_clock_is_read() {
        assertThat(post("/check", text(RECORD_3)).statusCode()).isEqualTo(400);
        assertThat(post("/check", text(RECORD_3)).body()).contains("as-of", "no clock is read");
    }

    @ParameterizedTest
    @CsvSource({
        "as-of=2026-02-27&as-of=2026-02-28",
        "as-of=%zz",
        "as-of=%ff",
        "as-of=2026-02-27&reading=counting",
        "as-of=2026-02-27&reading=counting%3Dnever",
        "as-of=2026-02-27&law=",
        "as-of=2026-02-27&law-version=soon"
    })
    void a_query_that_cannot_be_used_is_400(String query) throws IOException {
        String body = text(RECORD_3);
        try (Wire wire = new Wire(service.port())) {
            assertThat(wire.say(Wire.head(
                                            "POST /check?" + query,
                                            "Content-Type: application/json",
                                            "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length,
                                            "Connection: close")
                                    + body)
                            .hearAll())
                    .startsWith("HTTP/1.1 400 ")
                    .contains("application/problem+json");
        }
    }

    @Test
    void every_problem_of_a_record_is_told_at_once_with_its_pointer_and_no_word_about_a_person() {
        HttpResponse<String> answer = post(DAY_3, """
                {"format": "isp-record/1", "id": "r", "jurisdiction": "us-or",
                 "individual": {"id": "i", "name": "Sally Person", "birthDate": "Sally's"},
                 "plans": [{"id": "p", "startsOn": "2025-02-30", "srvices": []}]}
                """);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"pointer\" : \"/individual/birthDate\"")
                .contains("\"pointer\" : \"/plans/0/startsOn\"")
                .contains("\"pointer\" : \"/plans/0/srvices\"", "did you mean \\\"services\\\"?")
                .doesNotContain("Sally");
    }

    @Test
    void the_problem_of_the_how_to_is_this() {
        Page page = Page.howTo("run-an-http-service");
        String answer = post(DAY_3, page.block("bad.json", "jsonc")).body();

        assertThat(answer).isEqualTo(page.block("bad.json", "console", answer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "nothing | expected a record",
                "{ | the end of the document",
                "oops | not JSON",
                "[] | found a list",
                "{}{} | the field",
                "\"x\" | found text",
                "{\"format\": \"isp-record/1\", \"id\": \"r\", \"individual\": {\"id\": \"i\"}} | names neither laws nor a jurisdiction",
                "{\"format\": \"isp-record/1\", \"id\": \"r\", \"laws\": [], \"individual\": {\"id\": \"i\"}} | held against none",
                "{\"format\": \"isp-record/1\", \"id\": \"r\", \"laws\": [\"kansas\"], \"individual\": {\"id\": \"i\"}} | there is no law"
            })
    void a_body_that_is_no_record_to_ask_about_is_422(@Nullable String body, String told) {
        HttpResponse<String> answer = post(DAY_3, body == null ? "" : body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(told);
    }

    @Test
    void a_day_without_a_text_of_the_law_is_422() {
        HttpResponse<String> answer = post("/check?as-of=2018-06-01", text(RECORD_1));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("no text of OAR 411-415-0070 is held for 2018-06-01");
    }

    @Test
    void deep_nesting_and_endless_numbers_are_refused_by_the_reader() {
        assertThat(post(DAY_3, "[".repeat(90_000)).statusCode()).isEqualTo(422);
        assertThat(post(DAY_3, "{\"a\":".repeat(15_000)).body()).contains("100 levels of nesting");
        assertThat(post(DAY_3, "{\"id\": " + "9".repeat(90_000) + "}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void of_very_many_problems_the_first_hundred_are_told_and_how_many_more_there_are() {
        HttpResponse<String> answer = post(
                DAY_3,
                "{\"format\": \"isp-record/1\", \"id\": \"r\", \"individual\": {\"id\": \"i\"}, \"plans\": ["
                        + "{\"id\": 1},".repeat(149) + "{\"id\": 1}]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body().split("\"pointer\"", -1)).hasSize(101);
        assertThat(answer.body()).contains("\"more\" : 50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /check?as-of=2026-02-27 | application/json | 405 | POST",
                "PUT    | /check?as-of=2026-02-27 | application/json | 405 | POST",
                "OPTIONS | /check                | application/json | 405 | POST",
                "DELETE | /health                 | application/json | 405 | GET, HEAD",
                "POST   | /check/?as-of=2026-02-27 | application/json | 404 | ",
                "GET    | /                       | application/json | 404 | ",
                "POST   | /check?as-of=2026-02-27 | text/plain       | 415 | ",
                "POST   | /check?as-of=2026-02-27 | application/json; charset=utf-16 | 415 | ",
                "POST   | /check?as-of=2026-02-27 | application/json; charset=UTF-8 | 422 | ",
                "GET    | /health                 | application/json | 200 | "
            })
    void another_method_path_or_type_says_what_is_expected(
            String method, String path, String type, int status, @Nullable String allowed) {
        HttpResponse<String> answer = send(method, path, type, BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Allow").orElse(null)).isEqualTo(allowed);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void what_is_no_http_is_refused_without_a_page() throws IOException {
        try (Wire wire = new Wire(service.port())) {
            assertThat(wire.say("Sally Person\r\n\r\n").hearAll())
                    .startsWith("HTTP/1.1 505 ")
                    .contains("application/problem+json")
                    .doesNotContain("Sally")
                    .doesNotContain("<")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_body_that_says_that_it_is_too_long_is_refused_unread() throws IOException {
        try (Wire wire = new Wire(service.port())) {
            assertThat(wire.say(Wire.head("POST " + DAY_3, "Content-Type: application/json", "Content-Length: 100001"))
                            .hearAll())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("longer than this service takes");
        }
    }

    @Test
    void a_body_of_unsaid_length_is_cut_where_it_is_too_long() throws IOException {
        try (Wire wire = new Wire(service.port())) {
            wire.say(Wire.head("POST " + DAY_3, "Content-Type: application/json", "Transfer-Encoding: chunked"));
            // one byte more than it takes, and not the end: nothing is left unread when the answer comes
            assertThat(wire.say("186a1\r\n" + " ".repeat(100_001)).hearAll()).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void a_body_that_is_just_short_enough_is_read() {
        String record = text(RECORD_3);
        String padded = record + " ".repeat(100_000 - record.length());

        assertThat(post(DAY_3, padded).statusCode()).isEqualTo(200);
    }

    @Test
    void a_sender_who_stops_in_the_middle_is_cut() throws IOException {
        own(SHORT);
        try (Wire wire = new Wire(service.port())) {
            assertThat(wire.say(Wire.head("POST " + DAY_3, "Content-Type: application/json", "Content-Length: 50")
                                    + "{")
                            .hearAll())
                    .startsWith("HTTP/1.1 408 ")
                    .contains("did not arrive in time");
        }
    }

    @Test
    void a_sender_who_drips_is_cut_although_never_silent_for_long() throws IOException, InterruptedException {
        own(SHORT);
        try (Wire wire = new Wire(service.port())) {
            wire.say(Wire.head("POST " + DAY_3, "Content-Type: application/json", "Content-Length: 50"));
            for (int drop = 0; drop < 9; drop++) { // 0.9 seconds, none of them silent for 0.5
                Thread.sleep(100);
                try {
                    wire.say(" ");
                } catch (SocketException cut) {
                    break;
                }
            }
            assertThat(wire.hearAll())
                    .satisfiesAnyOf(
                            heard -> assertThat(heard).startsWith("HTTP/1.1 408 "),
                            heard -> assertThat(heard).isEqualTo("(cut)"));
        }
        assertThat(log).anyMatch(line -> line.startsWith("/check 408 "));
    }

    @Test
    void a_silent_connection_is_closed() throws IOException {
        own(SHORT);
        try (Wire wire = new Wire(service.port())) {
            assertThat(wire.hearAll()).isEmpty();
        }
    }

    @Test
    void a_caller_who_hangs_up_in_the_middle_gives_the_place_back() throws IOException {
        own(new Limits(100_000, Duration.ofSeconds(20), 1));
        try (Wire wire = new Wire(service.port())) {
            wire.say(Wire.head("POST " + DAY_3, "Content-Type: application/json", "Content-Length: 50") + "{");
            wire.endOfWords().hearAll();
        }
        assertThat(post(DAY_3, text(RECORD_3)).statusCode()).isEqualTo(200);
    }

    @Test
    void more_requests_at_once_than_there_are_places_are_sent_away_but_not_those_about_health() throws IOException {
        own(new Limits(100_000, Duration.ofSeconds(20), 1));
        try (Wire wire = new Wire(service.port())) {
            // 100 Continue says that this request has its place
            wire.say(Wire.head(
                    "POST " + DAY_3,
                    "Content-Type: application/json",
                    "Content-Length: 2",
                    "Expect: 100-continue",
                    "Connection: close"));
            waitFor(wire, "HTTP/1.1 100 ");

            HttpResponse<String> answer = sentAway();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.body()).contains("no place for another request now");
            assertThat(send("GET", "/health", "text/plain", BodyPublishers.noBody())
                            .statusCode())
                    .isEqualTo(200);

            assertThat(wire.say("{}").hearAll()).contains("HTTP/1.1 422 ");
        }
        assertThat(post(DAY_3, text(RECORD_3)).statusCode()).isEqualTo(200);
    }

    private static void waitFor(Wire wire, String words) throws IOException {
        assertThat(wire.hear(words.length())).isEqualTo(words);
    }

    @Test
    void many_callers_at_once_each_get_the_answer_to_their_own_question() throws InterruptedException {
        CheckBody direct = new CheckBody(Rulebooks.installed());
        List<Question> questions = List.of(
                new Question("2026-02-27", text(RECORD_3)),
                new Question("2025-12-31", text(RECORD_3)),
                new Question("2026-03-31", text(RECORD_37)),
                new Question("2026-03-31", "{\"format\": \"isp-record/1\", \"id\": 7}"),
                new Question("2026-03-31", text(RECORD_37).substring(0, 900)),
                new Question("soon", text(RECORD_37)));
        List<Reply> expected = questions.stream()
                .map(question -> direct.answer(
                        Map.of("as-of", List.of(question.day())),
                        question.body().getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertThat(expected).extracting(Reply::status).containsExactly(200, 200, 200, 422, 422, 400);

        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int call = 0; call < 240; call++) {
                int number = (call * 7) % questions.size();
                Question question = questions.get(number);
                calls.add(callers.submit(() -> {
                    HttpResponse<String> answer = post("/check?as-of=" + question.day(), question.body());
                    assertThat(answer.statusCode())
                            .isEqualTo(expected.get(number).status());
                    assertThat(answer.body()).isEqualTo(expected.get(number).body());
                }));
            }
            for (Future<?> call : calls) {
                join(call);
            }
        } finally {
            callers.shutdown();
        }
    }

    private record Question(String day, String body) {}

    private static void join(Future<?> call) throws InterruptedException {
        try {
            call.get();
        } catch (ExecutionException wrong) {
            throw new AssertionError(wrong.getCause());
        }
    }

    @Test
    void the_log_has_one_line_a_request_and_nothing_that_was_sent() {
        own(WIDE);
        post("/check?as-of=2018-06-01&law-version=2024-10-25&Sally=1935", text(RECORD_1));
        assertThat(post("/check?as-of=2018-06-01&law-version=2024-10-25", text(RECORD_1))
                        .body())
                .contains("careplan1")
                .doesNotContain("Sally")
                .doesNotContain("1935");
        post("/Sally/1935", text(RECORD_1));
        service.close();

        assertThat(log).hasSize(3);
        assertThat(log.get(0)).matches("/check 400 \\d+ ms");
        assertThat(log.get(1)).matches("/check 200 \\d+ ms");
        assertThat(log.get(2)).matches("\\(other\\) 404 \\d+ ms");
    }

    @Test
    void what_has_begun_ends_before_the_service_does() throws IOException, InterruptedException {
        own(WIDE);
        try (Wire wire = new Wire(service.port())) {
            wire.say(Wire.head(
                    "POST " + DAY_3, "Content-Type: application/json", "Content-Length: 2", "Expect: 100-continue"));
            waitFor(wire, "HTTP/1.1 100 ");
            Thread stopping = new Thread(service::close);
            stopping.start();
            assertThat(wire.say("{}").hearAll()).contains("HTTP/1.1 422 ");
            stopping.join();
        }
    }
}
