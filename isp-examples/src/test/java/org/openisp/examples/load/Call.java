package org.openisp.examples.load;

import java.io.IOException;
import java.net.http.HttpClient;

/**
 * A request, good or bad, and what has to come of it.
 *
 * @param name by which it is told
 * @param status the status that has to come back; 0 where the caller does not wait for an answer
 * @param made sends it
 */
record Call(String name, int status, Made made) {

    /** How it is sent. */
    interface Made {
        /** Gives what is wrong with the answer, nothing where it is the expected one. */
        String send(HttpClient client, int port) throws IOException, InterruptedException;
    }
}
