package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.openisp.core.Register;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.DueProcess;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.LimitationComponents;

/**
 * Component 5: rights.
 *
 * <p>MO-28: "When the individual's team determines that a limitation of rights is necessary, the ISP process must ensure
 * specific components are noted in the plan." The guide does not list them; by the default reading they are the eight
 * elements of 42 CFR 441.301(c)(2)(xiii) and the record of due process. The plan is one that covers the day asked about; for
 * a limitation that has ended, its last day; for one that is not applied yet, it may lie ahead as well.
 *
 * <p>MO-28a: "individuals are involved in any process to limit their rights and are assisted through external advocacy
 * efforts". MO-28b: "individuals are entitled to due process when limitations are imposed": the committee is called Due
 * Process Review Committee today. MO-28c: "individuals have information on the rights and responsibilities of citizenship".
 *
 * <p>Not checked: what the components say; whether a plan noted them on earlier days, about which to ask; how often a
 * limitation is reviewed, for which neither the guide nor the federal list states an interval.
 */
final class C05Rights {

    static final Rule<GuideFacts, RightsLimitation> NEED = element(
            "the plan notes the assessed need that the limitation rests on",
            about -> GuideFacts.isListed(about.limitation().getNeedIds(), about.missing("needIds")));

    static final Rule<GuideFacts, RightsLimitation> INTERVENTIONS = element(
            "the plan notes the positive interventions used before the limitation",
            about -> about.says("earlierInterventions", about.limitation().getEarlierInterventions()));

    static final Rule<GuideFacts, RightsLimitation> LESS_INTRUSIVE_METHODS = element(
            "the plan notes the less intrusive methods that were tried and did not work",
            about -> about.says("lessIntrusiveMethods", about.limitation().getLessIntrusiveMethods()));

    static final Rule<GuideFacts, RightsLimitation> DESCRIPTION = element(
            "the plan has a clear description of the limitation, in proportion to the need",
            about -> about.says("description", about.limitation().getDescription())
                    .and(about.holds("proportionate", about.limitation().getProportionate())));

    static final Rule<GuideFacts, RightsLimitation> DATA = element(
            "data are collected and reviewed to see whether the limitation works",
            about -> about.says("dataCollection", about.limitation().getDataCollection()));

    static final Rule<GuideFacts, RightsLimitation> TIME_LIMITS = element(
            "the plan notes time limits for reviewing whether the limitation is still necessary",
            C05Rights::hasTimeLimits);

    static final Rule<GuideFacts, RightsLimitation> CONSENT = element(
            "the plan notes the informed consent of the individual or the legal representative", C05Rights::hasConsent);

    static final Rule<GuideFacts, RightsLimitation> NO_HARM = element(
            "the plan notes an assurance that the limitation causes no harm",
            about -> about.says("assuranceOfNoHarm", about.limitation().getAssuranceOfNoHarm()));

    static final Rule<GuideFacts, RightsLimitation> DUE_PROCESS_RECORD =
            element("the plan notes the record of due process", C05Rights::hasDueProcessRecord);

    static final Rule<GuideFacts, RightsLimitation> OTHER_COMPONENTS = RightsLimitation.rule(
            cite(
                    "MO-28",
                    Strength.CONDITIONAL,
                    ClauseKind.JUDGMENT,
                    "the plan notes the components of the limitation; a person says which components these are"),
            about -> isForAPerson(about)
                    ? Outcome.judgment(
                            "the guide does not list the components; whether they are noted is for a person to say")
                    : Outcome.notApplicable("the components are read as those of federal law and due process"));

    static final Rule<GuideFacts, RightsLimitation> INVOLVED = RightsLimitation.rule(
            cite(
                    "MO-28a",
                    Strength.CONDITIONAL,
                    ClauseKind.DUTY,
                    "the individual took part in limiting the right, and was assisted through external advocacy"),
            about -> about.asks(
                    ofDueProcess(
                            about,
                            process -> about.holds("dueProcess/individualTookPart", process.getIndividualTookPart())
                                    .and(about.holds("dueProcess/advocacyGiven", process.getAdvocacyGiven()))),
                    "the individual took part, and was assisted",
                    "the individual did not take part, or was not assisted"));

    static final Rule<GuideFacts, RightsLimitation> DUE_PROCESS = RightsLimitation.rule(
            cite(
                    "MO-28b",
                    Strength.CONDITIONAL,
                    ClauseKind.DUTY,
                    "the limitation was referred to the review committee, which decided on it"),
            about -> about.asks(
                    ofDueProcess(about, process -> isDecided(about, process)),
                    "it was referred and decided",
                    "it was not referred, or not decided"));

    static final Rule<GuideFacts, GuideRecord> INFORMATION = cite(
                    "MO-28c",
                    Strength.SHOULD,
                    ClauseKind.DUTY,
                    "the individual was given information on the rights and responsibilities of citizenship")
            .about(GuideRecord::of)
            .checkedBy((facts, about) -> information(facts));

    private C05Rights() {}

    private static Rule.Cited cite(String id, Strength strength, ClauseKind kind, String asks) {
        return GuideText.cite(C05Rights.class, id, strength, kind, asks);
    }

    private static Rule<GuideFacts, RightsLimitation> element(
            String asks, Function<RightsLimitation, Condition> isNoted) {
        return RightsLimitation.rule(
                cite("MO-28", Strength.CONDITIONAL, ClauseKind.CONTENT, asks),
                about -> isForAPerson(about)
                        ? Outcome.notApplicable("a person says which components the plan has to note")
                        : about.asks(isNoted.apply(about).and(about.isInPlan()), "it is noted", "it is not noted"));
    }

    private static boolean isForAPerson(RightsLimitation about) {
        return about.facts().reading(MissouriReadings.LIMITATION_COMPONENTS) == LimitationComponents.FOR_A_PERSON;
    }

    /** What is said of them counts; where nothing is, a day for the next review is a time limit. */
    private static Condition hasTimeLimits(RightsLimitation about) {
        boolean isSaid = about.limitation().getTimeLimits().said().isRecorded();
        return !isSaid && about.limitation().getReviewBy().isDefined()
                ? Condition.yes()
                : about.says("timeLimits", about.limitation().getTimeLimits());
    }

    /** Consent that stands today; of a limitation that has ended, that stood through its last day. */
    private static Condition hasConsent(RightsLimitation about) {
        Register<Consent> consents = about.limitation().getConsents();
        Condition has = about.facts().isAbsent(consents, about.missing("consents"));
        for (int i = 0; i < consents.entries().size(); i++) {
            Consent consent = consents.entries().get(i);
            if (stands(consent, about)) {
                has = has.or(isInformed(about, consent, i).and(isTheirs(about, consent, i)));
            }
        }
        return has;
    }

    private static Condition isInformed(RightsLimitation about, Consent consent, int index) {
        return consent.getInformed().isRecorded()
                ? Condition.of(consent.getInformed().isYes())
                : Condition.unknown(missing(about, index, "informed"));
    }

    private static MissingFact missing(RightsLimitation about, int index, String field) {
        Register<Consent> consents = about.limitation().getConsents();
        return new MissingFact(
                about.subject().entry("consents", consents, index, "consent", String.valueOf(index)), field);
    }

    private static boolean stands(Consent consent, RightsLimitation about) {
        GuideFacts facts = about.facts();
        Option<LocalDate> ended = about.limitation().getEndedOn().filter(facts::hasHappened);
        return !consent.getGivenOn().isAfter(ended.getOrElse(facts.asOf()))
                && !consent.getWithdrawnOn().filter(facts::hasHappened).exists(day -> ended.forAll(day::isBefore));
    }

    private static Condition isTheirs(RightsLimitation about, Consent consent, int index) {
        return consent.getCapacity().exists(capacity -> !capacity.isForeign())
                ? Condition.of(consent.getCapacity().contains(Capacity.INDIVIDUAL)
                        || consent.getCapacity().contains(Capacity.LEGAL_REPRESENTATIVE))
                : Condition.unknown(missing(about, index, "capacity"));
    }

    private static Condition hasDueProcessRecord(RightsLimitation about) {
        return ofDueProcess(
                about,
                process -> about.isDone("dueProcess/notified", process.getNotified())
                        .or(about.isDone("dueProcess/heard", process.getHeard()))
                        .or(about.isDone("dueProcess/referred", process.getReferred()))
                        .or(about.isDone("dueProcess/decided", process.getDecided())));
    }

    private static Condition ofDueProcess(RightsLimitation about, Function<DueProcess, Condition> asks) {
        return about.limitation()
                .getDueProcess()
                .map(asks)
                .getOrElse(() -> Condition.unknown(about.missing("dueProcess")));
    }

    private static Condition isDecided(RightsLimitation about, DueProcess process) {
        Condition decision = process.getDecision().isDefined()
                ? Condition.yes()
                : Condition.unknown(about.missing("dueProcess/decision"));
        return about.isDone("dueProcess/referred", process.getReferred())
                .and(about.isDone("dueProcess/decided", process.getDecided()))
                .and(decision);
    }

    private static Outcome information(GuideFacts facts) {
        Register<Delivery> deliveries = facts.record().getDeliveries();
        Condition given = facts.isAbsent(deliveries, facts.missing("deliveries"));
        Seq<LocalDate> days = Array.empty();
        for (int i = 0; i < deliveries.entries().size(); i++) {
            Delivery delivery = deliveries.entries().get(i);
            if (isToIndividual(facts, delivery) && facts.hasHappened(delivery.getDeliveredOn())) {
                Condition is = isInformation(facts, delivery, i);
                given = given.or(is);
                days = is.isYes() ? days.append(delivery.getDeliveredOn()) : days;
            }
        }
        return given.isYes()
                ? Outcome.metOn(days.min().get(), "the information was given")
                : given.outcome("", "the information was not given", "it is not recorded whether it was given");
    }

    private static boolean isToIndividual(GuideFacts facts, Delivery delivery) {
        return delivery.getRecipientId().equals(facts.record().getIndividual().getId())
                || delivery.getCapacity().contains(Capacity.INDIVIDUAL);
    }

    private static Condition isInformation(GuideFacts facts, Delivery delivery, int index) {
        return delivery.getKind().isForeign()
                ? Condition.unknown(facts.missingOfDelivery(index, "kind"))
                : Condition.of(delivery.getKind().equals(DeliveryKind.RIGHTS_INFORMATION));
    }
}
