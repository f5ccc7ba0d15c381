package org.openisp.examples.embed.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.openisp.rules.Rulebooks;

/**
 * The service: {@code POST /check?as-of=DAY} with a record as JSON gives what {@code isp check --format json} prints, and
 * {@code GET /health} says that it is up. It has no TLS and asks nobody who they are: that is for what stands before it.
 */
public final class CheckService implements AutoCloseable {

    private static final long MILLISECONDS_TO_FINISH = 5_000;
    private static final int THREADS_OF_THE_SERVER = 4;
    private static final int NO_LIMIT = -1;

    private final Server server;
    private final ServerConnector connector;

    private CheckService(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts a service.
     *
     * @param laws the laws that it knows
     * @param at where it listens; port 0 takes one that is free
     * @param log takes a line for each request: path, status and milliseconds, and nothing that a caller sent
     * @throws IOException if it cannot listen there
     */
    public static CheckService start(Rulebooks laws, InetSocketAddress at, Limits limits, Consumer<String> log)
            throws IOException {
        // tag::server[]
        int workers = Runtime.getRuntime().availableProcessors() + THREADS_OF_THE_SERVER;
        Server server = new Server(new QueuedThreadPool(workers, workers));
        server.setErrorHandler(new Errors());
        server.setRequestLog((request, response) -> log.accept(line(request, response)));
        server.setStopTimeout(MILLISECONDS_TO_FINISH);
        server.setStopAtShutdown(true); // Ctrl-C lets what has begun end

        SizeLimitHandler size = new SizeLimitHandler(limits.maxBytes(), NO_LIMIT);
        size.setHandler(new Routes(new CheckBody(laws), limits));
        QoSHandler places = new QoSHandler(size);
        places.setMaxRequestCount(limits.atOnce());
        places.setMaxSuspendedRequestCount(0); // nobody waits in a queue: 503 at once
        places.excludePath(Routes.HEALTH);
        server.setHandler(new GracefulHandler(places));
        // end::server[]

        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(at.getHostString());
        connector.setPort(at.getPort());
        // Twice the time of a body: whoever stops in the middle of one is told so before the connection is cut.
        connector.setIdleTimeout(2 * limits.bodyTime().toMillis());
        server.addConnector(connector);
        return started(new CheckService(server, connector));
    }

    private static CheckService started(CheckService service) throws IOException {
        try {
            service.server.start();
            return service;
        } catch (Exception failed) {
            service.close();
            throw failed instanceof IOException cannotListen ? cannotListen : new IOException(failed);
        }
    }

    private static String line(Request request, Response response) {
        String path = Request.getPathInContext(request);
        boolean isOurs = path.equals(Routes.CHECK) || path.equals(Routes.HEALTH);
        return (isOurs ? path : "(other)") + " " + response.getStatus() + " "
                + NanoTime.millisSince(request.getBeginNanoTime()) + " ms";
    }

    /** The port on which it listens. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Waits until the service has ended. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Takes nothing more, lets what has begun end, for five seconds at most, and ends. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception ended) {
            // What did not end in time was cut off; there is nothing left to close.
            return;
        }
    }
}
