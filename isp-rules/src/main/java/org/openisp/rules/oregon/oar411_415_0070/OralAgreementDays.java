package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.Period;
import org.openisp.rules.MissingFact;

/**
 * The days on which an oral agreement carries a revision.
 *
 * @param days the days, both ends included; none where no agreement is known to carry it
 * @param missing the facts that would tell, where it is not known
 */
record OralAgreementDays(Option<Period> days, Seq<MissingFact> missing) {

    static final OralAgreementDays NONE = new OralAgreementDays(Option.none(), Array.empty());
}
