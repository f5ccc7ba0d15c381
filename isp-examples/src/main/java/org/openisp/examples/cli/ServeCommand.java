package org.openisp.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.openisp.examples.embed.http.CheckService;
import org.openisp.examples.embed.http.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isp serve}: the answers of {@code isp check --format json} over HTTP, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Answers records over HTTP: POST /check?as-of=DATE with a record as JSON gives what"
                + " \"isp check --format json\" prints. GET /health says that it is up. Ctrl-C stops it.",
        footer = {
            "",
            "A line for each request: path, status, milliseconds, and nothing that was sent.",
            "It has no TLS and asks nobody who they are: put both in front of it.",
            "",
            "  isp serve --port 8080",
            "  curl -H 'Content-Type: application/json' --data-binary @RECORD.json \\",
            "      'http://127.0.0.1:8080/check?as-of=2026-02-27'"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port; 0 takes one that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address on which it listens. Default: ${DEFAULT-VALUE}, this machine alone.")
    private String host = "127.0.0.1";

    @Option(
            names = "--max-bytes",
            paramLabel = "BYTES",
            defaultValue = "1000000",
            description = "The longest record. Default: ${DEFAULT-VALUE}.")
    private int maxBytes;

    @Option(
            names = "--max-seconds",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long a record may take to arrive. Default: ${DEFAULT-VALUE}.")
    private int maxSeconds;

    @Option(
            names = "--at-once",
            paramLabel = "REQUESTS",
            defaultValue = "32",
            description = "How many requests are taken on at the same time. Default: ${DEFAULT-VALUE}.")
    private int atOnce;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (CheckService service = start(out)) {
            out.println("POST a record to " + address(service.port()) + "  (Ctrl-C stops)");
            out.flush();
            service.join();
        } catch (InterruptedException told) {
            // Told to stop: the service has been closed.
            Thread.currentThread().interrupt();
        }
        return IspCli.NOTHING_TO_ACT_ON;
    }

    private CheckService start(PrintWriter log) {
        try {
            Limits limits = new Limits(maxBytes, Duration.ofSeconds(maxSeconds), atOnce);
            return CheckService.start(Laws.INSTALLED, address(), limits, line -> {
                log.println(line);
                log.flush();
            });
        } catch (IllegalArgumentException wrong) {
            throw new CannotUseException("--max-bytes, --max-seconds and --at-once take at least 1");
        } catch (IOException taken) {
            throw new CannotUseException(
                    "cannot listen on " + host + ", port " + port
                            + ": is it taken, or not an address of this machine? Name another: --port 0 takes one that is free");
        }
    }

    private URI address(int open) {
        try {
            return new URI("http", null, host, open, "/check", "as-of=DATE", null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("an address on which it listens can be written", impossible);
        }
    }

    private InetSocketAddress address() throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new CannotUseException("--port takes 0 to " + LAST_PORT + ", not " + port);
        }
        return new InetSocketAddress(InetAddress.getByName(host), port);
    }
}
