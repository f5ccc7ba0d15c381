package org.openisp.examples.speed;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** Drools and DMN give the answers of the rulebook, so that their times can be compared. */
class EnginesTest {

    private static final int RECORDS = 100;

    @Test
    void engines_give_the_same_answers_of_twenty_clauses() throws IOException {
        KieBase rules = DroolsRules.compiled();
        new SameAnswers(DroolsContender.ofOneSession(rules), DroolsContender.ofSessions(rules), new DmnContender())
                .areGiven(RECORDS);
    }
}
