package org.openisp.examples.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.openisp.core.ServiceRecord;

/** Rules of Drools, in one session that is used again and again, or in a stateless session for each record. */
final class DroolsContender implements Contender {

    private static final String ANSWERS = "answers";

    private final KieBase rules;
    private final boolean stateless;
    private final KieSession session;
    private final List<FactHandle> handles = new ArrayList<>();

    private DroolsContender(KieBase rules, boolean stateless) {
        this.rules = rules;
        this.stateless = stateless;
        this.session = rules.newKieSession();
    }

    static DroolsContender ofOneSession(KieBase rules) {
        return new DroolsContender(rules, false);
    }

    static DroolsContender ofSessions(KieBase rules) {
        return new DroolsContender(rules, true);
    }

    @Override
    public String name() {
        return stateless ? "Drools, a stateless session for each record" : "Drools, one session";
    }

    @Override
    public void answer(ServiceRecord record, LocalDate asOf, Codes into) {
        answer(EngineFacts.of(record, asOf), into);
    }

    /** The answers about a record that is in the form of the engine already. */
    void answer(EngineFacts facts, Codes into) {
        EngineAnswers answers = new EngineAnswers(facts.slots());
        if (stateless) {
            inNewSession(facts, answers);
        } else {
            inSession(facts, answers);
        }
        answers.addTo(into, facts);
    }

    private void inNewSession(EngineFacts facts, EngineAnswers answers) {
        StatelessKieSession once = rules.newStatelessKieSession();
        once.setGlobal(ANSWERS, answers);
        once.execute(facts.facts());
    }

    private void inSession(EngineFacts facts, EngineAnswers answers) {
        session.setGlobal(ANSWERS, answers);
        for (Object fact : facts.facts()) {
            session.insert(fact);
        }
        session.fireAllRules();
        handles.addAll(session.getFactHandles());
        for (FactHandle handle : handles) {
            session.delete(handle);
        }
        handles.clear();
    }
}
