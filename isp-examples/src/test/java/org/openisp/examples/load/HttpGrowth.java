package org.openisp.examples.load;

import java.util.ArrayList;
import java.util.List;

/** What a service holds more of at the end than after the first period, and which answers it does not account for. */
final class HttpGrowth {

    private static final long HEAP_MAY_VARY_BY = 2 << 20;
    /** Java starts one or two of its own as it needs them. */
    private static final int THREADS_MAY_VARY_BY = 2;

    private static final int FILES_MAY_VARY_BY = 2;

    private HttpGrowth() {}

    /** In words; nothing, where all is well. */
    static List<String> of(HttpLoad.Result result) {
        Server.Holds first = result.held().get(0);
        Server.Holds last = result.held().get(result.held().size() - 1);
        List<String> told = new ArrayList<>();
        tell("heap", first.heap(), last.heap(), HEAP_MAY_VARY_BY, told);
        tell("threads", first.threads(), last.threads(), THREADS_MAY_VARY_BY, told);
        tell("files", first.files(), last.files(), FILES_MAY_VARY_BY, told);
        long left = result.expected().getOrDefault(0, 0L);
        result.expected().forEach((status, count) -> {
            long logged = last.answered().getOrDefault(status, 0L)
                    - result.before().answered().getOrDefault(status, 0L);
            // Who did not wait was answered, too, or not.
            if (status != 0 && (logged < count || logged > count + left)) {
                told.add(status + ": " + logged + " were logged, and " + count + " answered to callers that waited");
            }
        });
        return told;
    }

    private static void tell(String what, long first, long last, long mayVaryBy, List<String> told) {
        if (last > first + mayVaryBy) {
            told.add(what + ": " + first + " after the first period, " + last + " after the last");
        }
    }
}
