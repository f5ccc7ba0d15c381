package org.openisp.examples.speed;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whoever is compared gives the same answers. */
class ContendersTest {

    @Test
    void what_is_written_by_hand_gives_the_answers_of_the_rulebook() throws IOException {
        new SameAnswers(new StraightLine(), new MethodEachClause()).areGiven(1000);
    }
}
