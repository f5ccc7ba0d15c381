package org.openisp.examples.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Some seconds of it; {@code mvn -P load package} takes minutes. */
@DisplayName("The HTTP service under good and bad requests at once")
class HttpLoadTest {

    @Test
    void each_gets_its_own_answer_and_nothing_is_left_behind() throws IOException, InterruptedException {
        HttpLoad.Result result = HttpLoad.run(Load.SERVER_MEGABYTES, 2, Duration.ofSeconds(4));

        assertThat(result.wrong()).isEmpty();
        assertThat(result.made()).hasSizeGreaterThan(20);
        assertThat(HttpGrowth.of(result)).isEmpty();
    }

    @Test
    void growth_and_a_lost_answer_would_be_told() {
        Map<Integer, Long> sent = Map.of(200, 10L, 0, 2L);
        Server.Holds first = new Server.Holds(8_000_000, 20, 30, Map.of(200, 105L));
        Server.Holds flat = new Server.Holds(8_100_000, 20, 30, Map.of(200, 112L));

        assertThat(HttpGrowth.of(result(sent, first, flat))).isEmpty();
        assertThat(HttpGrowth.of(result(sent, first, new Server.Holds(12_000_000, 20, 30, flat.answered()))))
                .singleElement()
                .asString()
                .startsWith("heap");
        assertThat(HttpGrowth.of(result(sent, first, new Server.Holds(8_100_000, 23, 30, flat.answered()))))
                .singleElement()
                .asString()
                .startsWith("threads");
        assertThat(HttpGrowth.of(result(sent, first, new Server.Holds(8_100_000, 20, 40, flat.answered()))))
                .singleElement()
                .asString()
                .startsWith("files");
        assertThat(HttpGrowth.of(result(sent, first, new Server.Holds(8_100_000, 20, 30, Map.of(200, 109L)))))
                .singleElement()
                .asString()
                .startsWith("200");
        assertThat(HttpGrowth.of(result(sent, first, new Server.Holds(8_100_000, 20, 30, Map.of(200, 113L)))))
                .singleElement()
                .asString()
                .startsWith("200");
    }

    private static HttpLoad.Result result(Map<Integer, Long> sent, Server.Holds... held) {
        Server.Holds before = new Server.Holds(7_000_000, 18, 25, Map.of(200, 100L));
        return new HttpLoad.Result(before, List.of(held), sent, Map.of(), List.of());
    }
}
