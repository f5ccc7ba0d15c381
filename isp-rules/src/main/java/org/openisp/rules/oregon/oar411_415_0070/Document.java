package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.signing.Signing;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/** What is signed: a plan, or a revision of one. */
abstract class Document implements Rule.About {

    private final OregonFacts facts;
    private final Subject subject;
    private @Nullable Side individualSide;
    private @Nullable Side caseManagerSide;
    private @Nullable StandIn standIn;
    private @Nullable Authorization authorization;

    Document(OregonFacts facts, Subject subject) {
        this.facts = facts;
        this.subject = subject;
    }

    @Override
    public final Subject subject() {
        return subject;
    }

    /** The record that this is part of, seen from the question. */
    final OregonFacts facts() {
        return facts;
    }

    /** Its id. */
    final String id() {
        return subject.id();
    }

    /** A fact of this document that is missing. */
    final MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    /** The same of an element of a list. */
    final MissingFact missing(String list, int position, String field) {
        return MissingFact.ofElement(subject, list, position, field);
    }

    /** Whether, since when and how long it is authorized: (8)(e). */
    final Authorization authorization() {
        authorization = facts.once(authorization, this, document -> S08eAuthorization.of(document.facts(), document));
        return authorization;
    }

    /** Since when the individual's side is present, by a signature or by an accepted reason: (8)(e)(A). */
    final Side individualSide() {
        individualSide =
                facts.once(individualSide, this, document -> S08eASignature.individualSide(document.facts(), document));
        return individualSide;
    }

    /** Since when the case manager's side is present: (8)(e)(B). */
    final Side caseManagerSide() {
        caseManagerSide = facts.once(
                caseManagerSide, this, document -> S08eBCaseManager.caseManagerSide(document.facts(), document));
        return caseManagerSide;
    }

    /** The days on which an oral agreement stands in for the individual's side: (8)(e)(A)(iii). */
    final StandIn standIn() {
        standIn = facts.once(standIn, this, document -> S08eAiiiOralAgreement.standIn(document.facts(), document));
        return standIn;
    }

    /** How it is signed. */
    abstract Signing signing();

    /** Whether it is a revision; only a revision can rest on an oral agreement. */
    abstract boolean isRevision();

    /** Whether it needs authorization: (8)(a), (8)(c), (8)(d). */
    abstract Said needsAuthorization();

    /** The facts that would tell whether it needs authorization; empty where that is known. */
    abstract Seq<MissingFact> missingForAuthorization();

    /** When it was implemented, as of the day asked about. */
    abstract Act implemented();

    /**
     * The last day to sign it without harm: for a plan the day before its first day, (2)(b) and (8)(f); for a revision the
     * day it was implemented. None where that is not recorded.
     */
    abstract Option<LocalDate> lastDayToSign();
}
