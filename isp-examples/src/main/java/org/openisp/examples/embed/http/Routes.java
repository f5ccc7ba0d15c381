package org.openisp.examples.embed.http;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;

/** The two paths of the service. */
final class Routes extends Handler.Abstract {

    static final String CHECK = "/check";
    static final String HEALTH = "/health";

    private final CheckBody checks;
    private final Limits limits;

    Routes(CheckBody checks, Limits limits) {
        this.checks = checks;
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        if (path.equals(CHECK)) {
            check(request, response, callback);
        } else if (path.equals(HEALTH)) {
            Answers.send(health(request), response, callback);
        } else {
            Reply nothing = ProblemJson.reply(HttpStatus.NOT_FOUND_404, "there is POST /check and GET /health");
            Answers.send(nothing, response, callback);
        }
        return true;
    }

    private static Reply health(Request request) {
        return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod())
                ? Reply.ok("{\"status\" : \"up\"}\n")
                : notAllowed("GET, HEAD");
    }

    private void check(Request request, Response response, Callback callback) {
        if (!HttpMethod.POST.is(request.getMethod())) {
            Answers.send(notAllowed("POST"), response, callback);
        } else if (!isJson(request)) {
            Reply other = ProblemJson.reply(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                    "expected Content-Type: application/json in UTF-8, without Content-Encoding");
            Answers.send(other, response, callback);
        } else {
            // No thread waits for the body: a slow sender holds one of the places, and that for this time at most.
            CompletableFuture<byte[]> arrived = new CompletableFuture<>();
            Content.Source.asByteArrayAsync(request, limits.maxBytes(), Promise.Invocable.toPromise(arrived));
            CompletableFuture<Void> answered = arrived.orTimeout(
                            limits.bodyTime().toMillis(), TimeUnit.MILLISECONDS)
                    .handleAsync(
                            (body, failure) -> reply(request, body, failure),
                            request.getComponents().getExecutor())
                    .exceptionally(Routes::faultOfOurs)
                    .thenCompose(reply -> Callback.Completable.with(done -> Answers.send(reply, response, done)));
            callback.completeWith(answered);
        }
    }

    private Reply reply(Request request, byte @Nullable [] body, @Nullable Throwable failure) {
        if (body == null) {
            return notArrived(failure);
        }
        Fields fields;
        try {
            fields = Request.extractQueryParameters(request);
        } catch (IllegalArgumentException | IllegalStateException notDecoded) {
            return ProblemJson.reply(HttpStatus.BAD_REQUEST_400, "the query is not encoded as a query has to be");
        }
        return checks.answer(values(fields), body);
    }

    private static Map<String, List<String>> values(Fields fields) {
        return fields.stream().collect(Collectors.toMap(Fields.Field::getName, Fields.Field::getValues));
    }

    private static Reply notArrived(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof TimeoutException) {
            return ProblemJson.reply(HttpStatus.REQUEST_TIMEOUT_408, "the body did not arrive in time")
                    .with(HttpHeader.CONNECTION.asString(), "close");
        }
        return Errors.reply(cause instanceof HttpException refused ? refused.getCode() : HttpStatus.BAD_REQUEST_400);
    }

    /** Of a fault of the program only its kind is told: its message may hold what stood in the record. */
    private static Reply faultOfOurs(Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        return ProblemJson.reply(
                HttpStatus.INTERNAL_SERVER_ERROR_500,
                "a fault of this program (" + cause.getClass().getSimpleName() + ")");
    }

    private static Reply notAllowed(String allowed) {
        return ProblemJson.reply(HttpStatus.METHOD_NOT_ALLOWED_405, "expected the method " + allowed)
                .with(HttpHeader.ALLOW.asString(), allowed);
    }

    private static boolean isJson(Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type == null || request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
            return false;
        }
        String charset = MimeTypes.getCharsetFromContentType(type);
        return "application/json".equalsIgnoreCase(MimeTypes.getContentTypeWithoutCharset(type))
                && (charset == null || charset.equalsIgnoreCase("utf-8"));
    }
}
