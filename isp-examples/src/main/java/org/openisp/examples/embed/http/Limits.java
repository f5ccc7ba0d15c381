package org.openisp.examples.embed.http;

import java.time.Duration;

/**
 * What the service takes from its callers.
 *
 * @param maxBytes the longest body, in bytes; a longer one is refused before it is read
 * @param bodyTime how long a whole body may take to arrive; also how long a connection may be silent
 * @param atOnce how many requests are taken on at the same time, those whose body is still arriving included
 */
public record Limits(int maxBytes, Duration bodyTime, int atOnce) {

    /**
     * These limits.
     *
     * @throws IllegalArgumentException if one of them lets nothing through
     */
    public Limits {
        if (maxBytes < 1 || bodyTime.toMillis() < 1 || atOnce < 1) {
            throw new IllegalArgumentException("each limit is at least one (byte, millisecond, request): " + maxBytes
                    + ", " + bodyTime + ", " + atOnce);
        }
    }
}
