package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.delivery.Translation;
import org.openisp.core.person.Communication;
import org.openisp.core.person.Representative;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.Counting;

/**
 * OAR 411-415-0070(8)(m): copies and translations of an authorized ISP.
 *
 * <p>"Not more than two weeks after authorization, a case management entity must provide a copy of an individual's most
 * current ISP to the individual, the individual's legal and designated representative (as applicable), and others as
 * identified by the individual." Two weeks are 14 calendar days. One answer for each recipient; a copy of a later
 * authorized version serves as well, and so does one of a revision that needs no authorization, once it is implemented.
 * (B) "translation must be initiated within two weeks of authorization and the translated document must be provided to
 * the individual ... upon receipt": for the last no number of days is stated; a translation of the plan that was
 * initiated once a revision was authorized serves for the revision. It is into the language that the individual uses;
 * where none is recorded, or English, from which it is translated, any serves. (A), language and presentation, is in
 * {@link S08mAPresentation}.
 *
 * <p>Not checked: of which version of a document a copy is, where its id and day do not tell.
 */
public final class S08mCopies {

    private static final int TWO_WEEKS = 14;
    private static final String ENGLISH = "en";

    /** Of several translations one that is met serves, and one of which something is not recorded may. */
    private static final List<Outcome.Status> BEST_FIRST =
            List.of(Outcome.Status.MET, Outcome.Status.PENDING, Outcome.Status.UNDETERMINED, Outcome.Status.NOT_MET);

    static final Rule<OregonFacts, CopyFacts> COPY_PROVIDED = Paragraph.cite(
                    S08mCopies.class,
                    "(8)(m)",
                    ClauseKind.DEADLINE,
                    "the individual, the representatives and others whom the individual named have a copy not more than"
                            + " two weeks after authorization")
            .fromPlans()
            .about(S08mCopies::copies)
            .byLawOf((facts, about) -> S08eAuthorization.lawDay(facts, about.document))
            .checkedBy(S08mCopies::copyProvided);

    static final Rule<OregonFacts, Document> TRANSLATED = Paragraph.cite(
                    S08mCopies.class,
                    "(8)(m)(B)",
                    ClauseKind.DEADLINE,
                    "a translation that is needed is started within two weeks of authorization, and provided on receipt")
            .fromPlans()
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08mCopies::translated);

    private S08mCopies() {}

    /** The last day for the copies, and to start a translation: two weeks after authorization. */
    public static LocalDate copyDue(LocalDate authorizedOn) {
        return copyDue(authorizedOn, OregonReadings.COUNTING.byDefault());
    }

    /** The last day for the copies, and to start a translation, by a way of counting. */
    public static LocalDate copyDue(LocalDate authorizedOn, Counting counting) {
        return Days.due(authorizedOn, TWO_WEEKS, counting);
    }

    /**
     * A copy that is owed to somebody.
     *
     * @param recipientId to whom; empty where it is not known whether there are more recipients
     * @param missing what would tell whether there are more, or whether this one is one
     */
    record CopyFacts(Document document, String recipientId, Subject subject, Option<MissingFact> missing)
            implements Rule.About {}

    private static List<CopyFacts> copies(OregonFacts facts) {
        List<CopyFacts> all = new ArrayList<>();
        for (Document document : facts.documents()) {
            Option<LocalDate> authorizedOn = document.authorization().firstAuthorizedOn();
            if (document.needsAuthorization().isYes() && authorizedOn.isDefined()) {
                addRecipients(facts, document, authorizedOn.get(), all);
            } else {
                all.add(new CopyFacts(document, "", document.subject(), Option.none()));
            }
        }
        return all;
    }

    private static void addRecipients(OregonFacts facts, Document document, LocalDate day, List<CopyFacts> all) {
        int first = all.size();
        add(document, facts.record().getIndividual().getId(), Option.none(), first, all);
        Option<Seq<Representative>> representatives = facts.record().getRepresentatives();
        for (int i = 0; representatives.isDefined() && i < representatives.get().size(); i++) {
            Representative one = representatives.get().get(i);
            List<MissingFact> missing = new ArrayList<>();
            Said acts = new Signers(facts, missing).acts(i, day);
            if (!acts.isNo()) {
                Option<MissingFact> wouldTell = acts.isYes() ? Option.none() : Option.some(missing.get(0));
                add(document, one.getPersonId(), wouldTell, first, all);
            }
        }
        Option<Seq<String>> others = facts.record().getIndividual().getCopyRecipients();
        for (int i = 0; others.isDefined() && i < others.get().size(); i++) {
            add(document, others.get().get(i), Option.none(), first, all);
        }
        if (representatives.isEmpty()) {
            all.add(unknown(document, "representatives", facts.missing("representatives")));
        }
        if (others.isEmpty()) {
            all.add(unknown(document, "others", facts.missing("individual/copyRecipients")));
        }
    }

    /** Adds a recipient, who is one for sure where that is known for any reason, and gets one copy. */
    private static void add(
            Document document, String recipient, Option<MissingFact> missing, int first, List<CopyFacts> all) {
        for (int i = first; i < all.size(); i++) {
            if (all.get(i).recipientId.equals(recipient)) {
                if (missing.isEmpty() && all.get(i).missing.isDefined()) {
                    all.set(i, new CopyFacts(document, recipient, all.get(i).subject, missing));
                }
                return;
            }
        }
        all.add(new CopyFacts(document, recipient, about(document, recipient), missing));
    }

    private static Subject about(Document document, String recipient) {
        return document.subject().about("copy for", recipient);
    }

    private static CopyFacts unknown(Document document, String who, MissingFact missing) {
        return new CopyFacts(document, "", about(document, who), Option.some(missing));
    }

    private static Outcome copyProvided(OregonFacts facts, CopyFacts about) {
        Option<Outcome> unauthorized = unlessAuthorized(facts, about.document);
        if (unauthorized.isDefined()) {
            return unauthorized.get();
        }
        if (about.missing.isDefined()) {
            return Outcome.undetermined("it is not recorded who receives a copy", about.missing.get());
        }
        LocalDate authorizedOn =
                about.document.authorization().firstAuthorizedOn().get();
        LocalDate due = twoWeeksAfter(facts, "last day to provide the copy of the ISP", authorizedOn);
        Act provided = facts.firstBy(
                due,
                facts.record().getDeliveries(),
                delivery -> delivery.getKind().equals(DeliveryKind.PLAN_COPY)
                        && isFor(facts, delivery, about, authorizedOn).isYes(),
                Delivery::getDeliveredOn);
        Outcome sure = facts.byLastDay(due, provided, facts.missing("deliveries"));
        if (sure.status() != Outcome.Status.NOT_MET) {
            return sure;
        }
        Condition perhaps = perhapsCopyBy(facts, due, about, authorizedOn);
        return perhaps.isKnown()
                ? sure
                : new Outcome.Undetermined(
                        "it is not recorded whether a copy that was provided is one of the most current ISP",
                        Option.some(due),
                        perhaps.missing());
    }

    /** Whether something that may be such a copy was provided by the day, beside what is none. */
    private static Condition perhapsCopyBy(OregonFacts facts, LocalDate due, CopyFacts about, LocalDate authorizedOn) {
        Condition perhaps = Condition.no();
        Register<Delivery> deliveries = facts.record().getDeliveries();
        for (int i = 0; i < deliveries.entries().size(); i++) {
            Delivery delivery = deliveries.entries().get(i);
            boolean inTime = facts.hasHappened(delivery.getDeliveredOn())
                    && !delivery.getDeliveredOn().isAfter(due);
            if (inTime) {
                perhaps = perhaps.or(isCopy(facts, delivery, i).and(isFor(facts, delivery, about, authorizedOn)));
            }
        }
        return perhaps;
    }

    private static Condition isCopy(OregonFacts facts, Delivery delivery, int position) {
        if (!delivery.getKind().isForeign()) {
            return Condition.of(delivery.getKind().equals(DeliveryKind.PLAN_COPY));
        }
        Register<Delivery> register = facts.record().getDeliveries();
        return Condition.unknown(new MissingFact(
                facts.root().entry("deliveries", register, position, "delivery", delivery.getRecipientId()), "kind"));
    }

    private static LocalDate twoWeeksAfter(OregonFacts facts, String what, LocalDate authorizedOn) {
        return facts.lastDay(
                what,
                "authorization",
                authorizedOn,
                "two weeks",
                copyDue(authorizedOn, facts.reading(OregonReadings.COUNTING)));
    }

    private static Condition isFor(OregonFacts facts, Delivery delivery, CopyFacts about, LocalDate authorizedOn) {
        if (!delivery.getRecipientId().equals(about.recipientId)
                || delivery.getDeliveredOn().isBefore(authorizedOn)) {
            return Condition.no();
        }
        Option<String> id = delivery.getDocumentId();
        return id.isDefined()
                ? isThisOrLater(facts, id.get(), delivery.getDeliveredOn(), about.document, authorizedOn)
                : Condition.no();
    }

    private static Condition isThisOrLater(
            OregonFacts facts, String documentId, LocalDate deliveredOn, Document document, LocalDate authorizedOn) {
        String planId = document instanceof RevisionFacts revision ? revision.planId() : document.id();
        if (documentId.equals(document.id()) || documentId.equals(planId)) {
            return Condition.yes(); // a plan keeps its id: given after the revision was authorized, it is as revised
        }
        for (Document other : facts.documents()) {
            if (other.id().equals(documentId)) {
                Condition authorized = isFirstAuthorized(other, authorizedOn, deliveredOn);
                return other instanceof RevisionFacts revision
                                && revision.planId().equals(planId)
                        ? isPlanAsRevised(revision, authorized, deliveredOn, document, authorizedOn)
                        : authorized;
            }
        }
        return Condition.no();
    }

    /** Whether it was authorized on a day from the first through the last, and on none before. */
    private static Condition isFirstAuthorized(Document document, LocalDate first, LocalDate last) {
        Option<LocalDate> day = document.authorization().firstAuthorizedOn();
        return day.isDefined()
                ? Condition.of(!day.get().isBefore(first) && !day.get().isAfter(last))
                : ListedService.isAuthorizedOn(document, last)
                        .and(ListedService.isAuthorizedOn(document, first.minusDays(1))
                                .not());
    }

    /** Whether a revision of the plan was authorized by the day or, where it needs no authorization, implemented. */
    private static Condition isPlanAsRevised(
            RevisionFacts revision, Condition since, LocalDate day, Document document, LocalDate authorizedOn) {
        Condition authorized =
                since.isYes() || document.isRevision() ? since : ListedService.isAuthorizedOn(revision, day);
        Condition implemented = ListedService.isImplementedBy(revision, day);
        if (document.isRevision()) { // what was implemented before this one was authorized does not hold it
            implemented = implemented.and(ListedService.isImplementedBy(revision, authorizedOn.minusDays(1))
                    .not());
        }
        if (authorized.isKnown() && authorized.equals(implemented)) {
            return authorized; // whether it needs authorization or not
        }
        Condition needed = Condition.of(revision.needsAuthorization(), revision.missingForAuthorization());
        return needed.and(authorized).or(needed.not().and(implemented));
    }

    /** The answer where a document is not authorized, or not known to be since one day; none where it is. */
    private static Option<Outcome> unlessAuthorized(OregonFacts facts, Document document) {
        Said needed = document.needsAuthorization();
        if (needed.isNo()) {
            return Option.some(Outcome.notApplicable("the revision needs no authorization"));
        }
        if (!needed.isRecorded()) {
            return Option.some(unknown(document.missingForAuthorization()));
        }
        Authorization authorization = document.authorization();
        if (authorization.firstAuthorizedOn().isDefined()) {
            if (authorization.isForAPersonBefore()) {
                return Option.some(Outcome.judgment("since when it is authorized turns on a reason for a person"));
            }
            Seq<MissingFact> before = authorization.missingBefore();
            return before.isEmpty() ? Option.none() : Option.some(unknown(before));
        }
        return Option.some(
                switch (authorization.state()) {
                    case JUDGMENT -> Outcome.judgment("whether it is authorized turns on a reason for a person");
                    case UNDETERMINED -> unknown(authorization.missing());
                    default -> neverAuthorized(facts, authorization);
                });
    }

    /** It is not authorized, unless an oral agreement that has run out may have carried it. */
    private static Outcome neverAuthorized(OregonFacts facts, Authorization authorization) {
        Seq<MissingFact> oral = authorization.missingOralBy(facts.asOf());
        return oral.isEmpty() ? Outcome.notApplicable("it is not authorized") : unknown(oral);
    }

    private static Outcome unknown(Seq<MissingFact> missing) {
        return Outcome.undetermined("it is not recorded whether and when it was authorized", missing);
    }

    private static Outcome translated(OregonFacts facts, Document document) {
        Option<Communication> communication = facts.record().getIndividual().getCommunication();
        Said needed = communication.isDefined() ? communication.get().getNeedsTranslation() : Said.NOT_RECORDED;
        if (needed.isNo()) {
            return Outcome.notApplicable("no translation is needed");
        }
        Option<Outcome> unauthorized = unlessAuthorized(facts, document);
        if (unauthorized.isDefined()) {
            return unauthorized.get();
        }
        if (!needed.isRecorded()) {
            Subject at = facts.root().part("individual/communication", "communication");
            return Outcome.undetermined(
                    "it is not recorded whether a translation is needed", new MissingFact(at, "needsTranslation"));
        }
        LocalDate due = twoWeeksAfter(
                facts,
                "last day to begin the translation",
                document.authorization().firstAuthorizedOn().get());
        Option<Seq<Translation>> translations = facts.record().getTranslations();
        if (translations.isEmpty()) {
            return facts.byLastDay(due, Act.notRecorded(), facts.missing("translations"));
        }
        Seq<Tuple2<Translation, Integer>> ofThis =
                translations.get().zipWithIndex().filter(pair -> mayBeOf(facts, pair._1, document));
        Option<String> language =
                communication.flatMap(Communication::getLanguage).filter(tag -> !isOneLanguage(tag, ENGLISH));
        Seq<Tuple2<Translation, Integer>> inLanguage = ofThis.filter(pair ->
                language.isEmpty() || pair._1.getLanguage().exists(tag -> isOneLanguage(tag, language.get())));
        Outcome best = inLanguage.isEmpty()
                ? facts.byLastDay(due, Act.notThrough(facts.asOf()), facts.missing("translations"))
                : best(facts, due, inLanguage);
        Seq<Tuple2<Translation, Integer>> ofNoLanguage =
                ofThis.filter(pair -> pair._1.getLanguage().isEmpty());
        if (best.status() != Outcome.Status.NOT_MET || ofNoLanguage.isEmpty()) {
            return best;
        }
        return best(facts, due, ofNoLanguage).status() == Outcome.Status.NOT_MET
                ? best
                : new Outcome.Undetermined(
                        "it is not recorded into which language a translation is",
                        Option.some(due),
                        ofNoLanguage.map(pair -> new MissingFact(at(facts, pair), "language")));
    }

    /** Whether two tags are of one language, whatever its script or region: {@code es} and {@code es-MX}. */
    private static boolean isOneLanguage(String tag, String other) {
        int end = endOfLanguage(tag);
        return end == endOfLanguage(other) && tag.regionMatches(true, 0, other, 0, end);
    }

    private static int endOfLanguage(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag.length() : hyphen;
    }

    /** Of a revision, also the plan as revised: one that was initiated since it was authorized, or may have been. */
    private static boolean mayBeOf(OregonFacts facts, Translation translation, Document document) {
        if (translation.getDocumentId().equals(document.id())) {
            return true;
        }
        LocalDate authorizedOn = document.authorization().firstAuthorizedOn().get();
        Option<LocalDate> initiatedOn = facts.soFar(translation.getInitiated()).doneOn();
        return document instanceof RevisionFacts revision
                && translation.getDocumentId().equals(revision.planId())
                && (initiatedOn.isEmpty() || !initiatedOn.get().isBefore(authorizedOn));
    }

    private static Outcome best(OregonFacts facts, LocalDate due, Seq<Tuple2<Translation, Integer>> translations) {
        return translations
                .map(pair -> startedAndProvided(facts, due, pair._1, at(facts, pair)))
                .minBy(outcome -> BEST_FIRST.indexOf(outcome.status()))
                .get();
    }

    private static Subject at(OregonFacts facts, Tuple2<Translation, Integer> translation) {
        return facts.root().element("translations", translation._2, "translation", translation._1.getDocumentId());
    }

    private static Outcome startedAndProvided(OregonFacts facts, LocalDate due, Translation translation, Subject at) {
        Act initiated = facts.soFar(translation.getInitiated());
        Outcome started = facts.byLastDay(due, initiated, new MissingFact(at, "initiated"));
        if (started.status() != Outcome.Status.MET) {
            return started;
        }
        Act provided = facts.soFar(translation.getProvided());
        Act received = facts.soFar(translation.getReceived());
        if (provided.doneOn().isDefined() || isNotYet(facts, received)) {
            return started;
        }
        if (!received.doneOn().isDefined()) {
            return Outcome.undetermined("it is not recorded whether it was received", new MissingFact(at, "received"));
        }
        return isNotYet(facts, provided)
                ? Outcome.pending(
                        "the translation was received and is to be provided at once; no number of days is stated")
                : Outcome.undetermined("it is not recorded whether it was provided", new MissingFact(at, "provided"));
    }

    private static boolean isNotYet(OregonFacts facts, Act act) {
        Option<LocalDate> through = act.notDoneThrough();
        return through.isDefined() && !through.get().isBefore(facts.asOf());
    }
}
