package org.openisp.examples.family;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Oregon;
import org.openisp.rules.DueItem;
import org.openisp.rules.missouri.ispguide.IspGuide;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.SignerWithLegal;

/** What each part of the page is told from. */
final class Telling {

    private final Seq<Held> held;
    private final PageLanguage language;
    private final Seq<DueItem> due;

    /** A record, held against each of its laws, at least one; and the language of the page. */
    Telling(Seq<Held> held, PageLanguage language) {
        this.held = held;
        this.language = language;
        this.due = oregon().map(Held::due).getOrElse(Array::empty); // counted once; it takes a whole check
    }

    /** The record, held against each of its laws. */
    Seq<Held> held() {
        return held;
    }

    /** Everything with a last day by Oregon's rule, the only one whose last days are told; the earliest first. */
    Seq<DueItem> due() {
        return due;
    }

    ServiceRecord record() {
        return held.head().record();
    }

    /** The day from which the record is seen. */
    LocalDate asOf() {
        return held.head().question().asOf();
    }

    /** The record held against Oregon's rule; none where it is not. */
    Option<Held> oregon() {
        return held.find(one -> Oregon.is(one.law()));
    }

    /** The record held against Missouri's guide; none where it is not. */
    Option<Held> missouri() {
        return held.find(Telling::isMissouri);
    }

    static boolean isMissouri(Held one) {
        return one.law().equals(IspGuide.rulebook());
    }

    /** The words of a key. */
    Line say(String key, Object... values) {
        return language.say(key, values);
    }

    /** A heading. */
    String heading(String key, Object... values) {
        return say(key, values).words();
    }

    /** Whom to ask, by the name that the law has for that person. */
    String helper() {
        return heading(held.forAll(Telling::isMissouri) ? "helper.support-coordinator" : "helper.case-manager");
    }

    /**
     * One of two keys: the second where only a representative can sign for the individual, since a guardian
     * who may sign plans is recorded, and the law is read so.
     */
    String signsBy(String either, String representative) {
        boolean isLegalAlone = oregon().exists(
                        held -> held.question().readings().of(OregonReadings.SIGNER_WITH_LEGAL_REPRESENTATIVE)
                                == SignerWithLegal.LEGAL);
        boolean isThere = record().getRepresentatives()
                .getOrElse(Array::empty)
                .exists(one -> one.getKind().equals(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                        && one.getPeriod().exists(period -> period.contains(asOf()))
                        && one.getScope().exists(scope -> scope.contains(DecisionScope.SIGN_PLAN)));
        return isLegalAlone && isThere ? representative : either;
    }

    /** Whether the day has come. */
    boolean hasCome(LocalDate day) {
        return !day.isAfter(asOf());
    }
}
