package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.DecisionSubject;
import org.openisp.core.service.ServiceDecision;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(9)(d): alternatives to a provider or setting that is not authorized.
 *
 * <p>"A case manager must present an individual ... with information on service alternatives and provide assistance to
 * assess other choices when a provider or setting selected by the individual ... is not authorized." Asked about each
 * decision to deny or to end; the text states no last day. Where both were done, it is met, whoever had selected what.
 * Not checked: to whom the alternatives were presented.
 */
final class S09dAlternatives {

    static final Rule<OregonFacts, Decision> PRESENTED = Paragraph.cite(
                    S09dAlternatives.class,
                    "(9)(d)",
                    ClauseKind.DUTY,
                    "alternatives are presented, and help with other choices is given, when a chosen provider or setting"
                            + " is not authorized")
            .from("serviceDecisions", "decisions about services", ServiceRecord::getServiceDecisions)
            .about(S09dAlternatives::decisions)
            .byLawOf((facts, about) -> about.decision.getDecidedOn())
            .checkedBy(S09dAlternatives::presented);

    private S09dAlternatives() {}

    /** A decision. */
    record Decision(ServiceDecision decision, Subject subject) implements Rule.About {}

    private static List<Decision> decisions(OregonFacts facts) {
        Register<ServiceDecision> register = facts.record().getServiceDecisions();
        Seq<ServiceDecision> entries = register.entries();
        List<Decision> all = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            ServiceDecision one = entries.get(i);
            all.add(new Decision(one, facts.root().entry("serviceDecisions", register, i, "decision", one.getId())));
        }
        return all;
    }

    private static Outcome presented(OregonFacts facts, Decision about) {
        ServiceDecision decision = about.decision;
        if (!facts.hasHappened(decision.getDecidedOn())) {
            return Outcome.notApplicable("this has not been decided yet");
        }
        if (decision.getResult() == DecisionResult.AUTHORIZED) {
            return Outcome.notApplicable("it was authorized");
        }
        Condition reached = isAboutProviderOrSetting(about)
                .and(facts.holds(about.subject, "selectedByIndividual", decision.getSelectedByIndividual()));
        if (reached.isNo()) {
            return Outcome.notApplicable("it is not about a provider or setting that the individual had selected");
        }
        Condition presented = facts.isDone(about.subject, "alternativesPresented", decision.getAlternativesPresented());
        Condition done = presented.and(facts.holds(about.subject, "assistanceGiven", decision.getAssistanceGiven()));
        return reached.not()
                .or(done)
                .outcome(
                        "alternatives were presented, and help was given",
                        "alternatives were not presented, or no help was given",
                        "too little is recorded about the selection, the alternatives or the help");
    }

    private static Condition isAboutProviderOrSetting(Decision about) {
        Option<DecisionSubject> subject = about.decision.getSubject();
        return subject.isDefined() && !subject.get().isForeign()
                ? Condition.of(subject.get().equals(DecisionSubject.PROVIDER)
                        || subject.get().equals(DecisionSubject.SETTING))
                : Condition.unknown(new MissingFact(about.subject, "subject"));
    }
}
