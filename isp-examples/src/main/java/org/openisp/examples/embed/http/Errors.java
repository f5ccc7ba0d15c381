package org.openisp.examples.embed.http;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server itself refuses, told in the form of every other problem: no page, no cause, no stack trace. */
final class Errors extends ErrorHandler {

    private static final String SECONDS_UNTIL_ANOTHER_TRY = "1";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Object cause = request.getAttribute(ERROR_EXCEPTION);
        int status = cause instanceof HttpException refused ? refused.getCode() : response.getStatus();
        Answers.send(reply(status), response, callback);
        return true;
    }

    /** The problem that a status of HTTP stands for; 503 says when to come again. */
    static Reply reply(int status) {
        return switch (status) {
            case HttpStatus.PAYLOAD_TOO_LARGE_413 ->
                ProblemJson.reply(status, "the body is longer than this service takes");
            case HttpStatus.SERVICE_UNAVAILABLE_503 ->
                ProblemJson.reply(status, "there is no place for another request now")
                        .with(HttpHeader.RETRY_AFTER.asString(), SECONDS_UNTIL_ANOTHER_TRY);
            default -> ProblemJson.reply(status);
        };
    }
}
