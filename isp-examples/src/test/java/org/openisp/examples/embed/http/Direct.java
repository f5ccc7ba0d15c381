package org.openisp.examples.embed.http;

import java.util.List;
import java.util.Map;
import org.openisp.rules.Rulebooks;

/**
 * What the service has to answer, asked for without a service.
 *
 * @param status the status of HTTP
 * @param body the body, JSON
 */
public record Direct(int status, String body) {

    private static final CheckBody CHECKS = new CheckBody(Rulebooks.installed());

    /** The answer about a record as of a day, whatever they are. */
    public static Direct answer(String asOf, byte[] record) {
        Reply reply = CHECKS.answer(Map.of("as-of", List.of(asOf)), record);
        return new Direct(reply.status(), reply.body());
    }
}
