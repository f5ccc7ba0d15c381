package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.signing.Signing;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Rule;

/** What is signed: a plan, or a revision of one. */
interface Document extends Rule.About {

    /** Its id. */
    String id();

    /** How it is signed. */
    Signing signing();

    /** Whether it is a revision; only a revision can rest on an oral agreement. */
    boolean isRevision();

    /** Whether it needs authorization: (8)(a), (8)(c), (8)(d). */
    Said needsAuthorization();

    /** The facts that would tell whether it needs authorization; empty where that is known. */
    Seq<MissingFact> missingForAuthorization();

    /** When it was implemented, as of the day asked about. */
    Act implemented();

    /** The day on which it is to take effect; none where that is not recorded. */
    Option<LocalDate> takesEffectOn();

    /** Whether, since when and how long it is authorized: (8)(e). */
    Authorization authorization();

    /** A fact of this document that is missing. */
    default MissingFact missing(String field) {
        return new MissingFact(subject(), field);
    }
}
