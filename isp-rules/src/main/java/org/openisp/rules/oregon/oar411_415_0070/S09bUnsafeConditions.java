package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openisp.core.Observation;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.UnsafeCondition;
import org.openisp.core.service.UnsafeConditionKind;
import org.openisp.rules.Actor;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(9)(b): a provider, a setting or a combination of services that the individual selected, and that is
 * not safe.
 *
 * <p>"A case management entity may deny, or must terminate, services from a provider, services in a setting, or a
 * combination of services, selected by an eligible individual ... in the following circumstances": (A) "the setting has
 * dangerous conditions that jeopardize the individual's health or safety and necessary safeguards are not available";
 * (B) "services may not be provided safely or adequately by the provider based on: (i) the extent of the individual's
 * service needs; or (ii) the choices or preferences"; (C) "dangerous conditions in the setting jeopardize the health or
 * safety of the provider ... and necessary safeguards are not available"; (D) "the individual does not have the ability
 * to express their informed decision, does not have a designated representative ..., and the Department or case
 * management entity are unable to take necessary safeguards".
 *
 * <p>Two answers. What has been authorized and goes on must be terminated: not met until it is, or ends. What does not
 * go on may be denied: that is met, whether it was denied or not. The services are those in the setting for (A), from the
 * provider for (B), from the provider in the setting for (C), and all for (D). Not checked: whether a condition is
 * dangerous, or the provider paid for by the Department; somebody found that.
 */
final class S09bUnsafeConditions {

    static final Rule<OregonFacts, Rule.About> UNSAFE = Paragraph.heading(
            S09bUnsafeConditions.class,
            "(9)(b)",
            ClauseKind.STATE,
            "a provider, a setting or a combination of services may be denied, or must be ended, in the cases (A) to (D)");

    static final Rule<OregonFacts, Unsafe> DANGER_TO_INDIVIDUAL = rule(
            "(9)(b)(A)",
            UnsafeConditionKind.DANGER_TO_INDIVIDUAL,
            "no service goes on in a setting that endangers the individual without safeguards",
            S09bUnsafeConditions::withoutSafeguards,
            S09bUnsafeConditions::isInSetting);

    static final Rule<OregonFacts, Rule.About> CANNOT_SERVE = Paragraph.heading(
            S09bUnsafeConditions.class,
            "(9)(b)(B)",
            ClauseKind.STATE,
            "the same where a provider cannot serve safely or adequately, because of (i) or (ii)");

    static final Rule<OregonFacts, Unsafe> CANNOT_SERVE_NEEDS = rule(
            "(9)(b)(B)(i)",
            UnsafeConditionKind.CANNOT_SERVE_NEEDS,
            "no service goes on from a provider who cannot serve safely because of the extent of needs",
            (facts, about) -> Condition.yes(),
            S09bUnsafeConditions::isFromProvider);

    static final Rule<OregonFacts, Unsafe> CANNOT_SERVE_CHOICES = rule(
            "(9)(b)(B)(ii)",
            UnsafeConditionKind.CANNOT_SERVE_CHOICES,
            "no service goes on from a provider who cannot serve safely because of choices or preferences",
            (facts, about) -> Condition.yes(),
            S09bUnsafeConditions::isFromProvider);

    static final Rule<OregonFacts, Unsafe> DANGER_TO_PROVIDER = rule(
            "(9)(b)(C)",
            UnsafeConditionKind.DANGER_TO_PROVIDER,
            "no service goes on from a provider whom the setting endangers without safeguards",
            S09bUnsafeConditions::withoutSafeguards,
            (about, service) -> isFromProvider(about, service).and(isInSetting(about, service)));

    static final Rule<OregonFacts, Unsafe> NO_INFORMED_DECISION = rule(
            "(9)(b)(D)",
            UnsafeConditionKind.NO_INFORMED_DECISION,
            "no service goes on without an informed decision, a designated representative and safeguards",
            S09bUnsafeConditions::withoutDecision,
            (about, service) -> Condition.yes());

    private S09bUnsafeConditions() {}

    /** An unsafe condition. */
    record Unsafe(OregonFacts facts, UnsafeCondition condition, Subject subject) implements Rule.About {

        MissingFact missing(String field) {
            return new MissingFact(subject, field);
        }
    }

    private static Rule<OregonFacts, Unsafe> rule(
            String paragraph,
            UnsafeConditionKind kind,
            String asks,
            BiFunction<OregonFacts, Unsafe, Condition> isTheCase,
            BiFunction<Unsafe, ListedService, Condition> concerns) {
        return Paragraph.cite(S09bUnsafeConditions.class, paragraph, ClauseKind.STATE, asks)
                .actsNext(Actor.CASE_MANAGEMENT_ENTITY)
                .from("unsafeConditions", "unsafe conditions", ServiceRecord::getUnsafeConditions)
                .about((OregonFacts facts) -> conditions(facts, kind))
                .checkedBy((facts, about) -> ended(facts, about, isTheCase.apply(facts, about), concerns));
    }

    private static List<Unsafe> conditions(OregonFacts facts, UnsafeConditionKind kind) {
        Register<UnsafeCondition> register = facts.record().getUnsafeConditions();
        Seq<UnsafeCondition> entries = register.entries();
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Unsafe> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            UnsafeCondition one = entries.get(i);
            if (one.getKind() == kind) {
                Subject at = facts.root().entry("unsafeConditions", register, i, "unsafe condition", one.getId());
                all.add(new Unsafe(facts, one, at));
            }
        }
        return all;
    }

    private static Outcome ended(
            OregonFacts facts,
            Unsafe about,
            Condition isTheCase,
            BiFunction<Unsafe, ListedService, Condition> concerns) {
        if (!facts.hasHappened(about.condition.getPeriod().from())) {
            return Outcome.notApplicable("there is no such condition yet");
        }
        if (!about.condition.getPeriod().contains(facts.asOf())) {
            return Outcome.notApplicable("the condition is over");
        }
        if (isTheCase.isNo()) {
            return Outcome.notApplicable("there are safeguards, or somebody who can decide");
        }
        GoingOn goingOn = GoingOn.untilTerminated(facts);
        Condition goesOn = goingOn.any(service -> concerns.apply(about, service));
        if (goesOn.isNo()) {
            return Outcome.met(
                    isTerminated(facts, about, goingOn, concerns)
                            ? "the services were terminated"
                            : "no such service goes on; in this case denying it is permitted");
        }
        Condition mustEnd = isTheCase.and(goesOn);
        return mustEnd.isYes()
                ? Outcome.notMet("services go on that must be terminated")
                : Outcome.undetermined(
                        "too little is recorded about the condition, or about services that go on", mustEnd.missing());
    }

    private static boolean isTerminated(
            OregonFacts facts, Unsafe about, GoingOn goingOn, BiFunction<Unsafe, ListedService, Condition> concerns) {
        for (ListedService service : facts.services()) {
            if (!service.isUnknown()
                    && concerns.apply(about, service).isYes()
                    && goingOn.isEnded(service).isYes()) {
                return true;
            }
        }
        return false;
    }

    private static Condition withoutSafeguards(OregonFacts facts, Unsafe about) {
        return facts.holds(about.subject, "safeguardsAvailable", about.condition.getSafeguardsAvailable())
                .not();
    }

    private static Condition withoutDecision(OregonFacts facts, Unsafe about) {
        List<MissingFact> missing = new ArrayList<>();
        Said designated = new Signers(facts, missing).hasDesignatedRepresentative(facts.asOf());
        return canDecide(facts)
                .or(Condition.of(designated, Array.ofAll(missing)))
                .not()
                .and(withoutSafeguards(facts, about));
    }

    private static Condition canDecide(OregonFacts facts) {
        Subject individual = facts.root().part("individual", "individual");
        Option<Seq<Observation>> observations = facts.record().getIndividual().getCanExpressInformedDecision();
        return Condition.of(
                Observed.by(facts.asOf(), observations), new MissingFact(individual, "canExpressInformedDecision"));
    }

    private static Condition isInSetting(Unsafe about, ListedService service) {
        return isSame(about, "settingId", about.condition.getSettingId(), service, PlannedService::getSettingId);
    }

    private static Condition isFromProvider(Unsafe about, ListedService service) {
        return isSame(about, "providerId", about.condition.getProviderId(), service, PlannedService::getProviderId);
    }

    private static Condition isSame(
            Unsafe about,
            String field,
            Option<String> id,
            ListedService service,
            Function<PlannedService, Option<String>> idOf) {
        Option<String> other = idOf.apply(service.service());
        if (id.isEmpty()) {
            return Condition.unknown(about.missing(field));
        }
        return other.isDefined() ? Condition.of(id.equals(other)) : Condition.unknown(service.missing(field));
    }
}
