package org.openisp.examples.embed.http;

import java.util.Map;

/**
 * What is sent back.
 *
 * @param status the status of HTTP
 * @param type the media type of the body
 * @param body the body, JSON
 * @param headers headers of this reply alone
 */
record Reply(int status, String type, String body, Map<String, String> headers) {

    static Reply ok(String json) {
        return new Reply(200, "application/json", json, Map.of());
    }

    Reply with(String header, String value) {
        return new Reply(status, type, body, Map.of(header, value));
    }
}
