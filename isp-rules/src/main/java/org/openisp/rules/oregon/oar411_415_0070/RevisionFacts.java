package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.signing.Signing;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

/** A revision of a plan as the paragraphs see it. */
final class RevisionFacts extends Document {

    private final String planId;
    private final Revision revision;

    RevisionFacts(OregonFacts facts, String planId, Revision revision, Subject subject) {
        super(facts, subject);
        this.planId = planId;
        this.revision = revision;
    }

    /** The plan that is revised. */
    String planId() {
        return planId;
    }

    /** Ids of what it answers; none if that is not recorded. */
    Option<Seq<String>> because() {
        return facts().show(subject(), "because", revision.getBecause());
    }

    @Override
    Signing signing() {
        return revision.getSigning();
    }

    @Override
    boolean isRevision() {
        return true;
    }

    /** Yes if it begins or ends a service paid using Department funds, (8)(c); no if it does neither, (8)(d). */
    @Override
    Said needsAuthorization() {
        return changesFundedService("begins", revision.getBegins())
                .or(changesFundedService("ends", revision.getEnds()));
    }

    private Said changesFundedService(String field, Option<Seq<ServiceChange>> changes) {
        Option<Seq<ServiceChange>> seen = facts().show(subject(), field, changes);
        if (seen.isEmpty()) {
            return Said.NOT_RECORDED;
        }
        Said funded = Said.NO;
        int index = 0;
        for (ServiceChange change : seen.get()) {
            Subject at = subject().element(field, index++, "service", change.getServiceId());
            funded = funded.or(facts().show(at, "departmentFunded", change.getDepartmentFunded()));
        }
        return funded;
    }

    @Override
    Seq<MissingFact> missingForAuthorization() {
        if (needsAuthorization().isRecorded()) {
            return Array.empty();
        }
        return missing("begins", revision.getBegins()).appendAll(missing("ends", revision.getEnds()));
    }

    private Seq<MissingFact> missing(String field, Option<Seq<ServiceChange>> changes) {
        return changes.isEmpty()
                ? Array.of(missing(field))
                : changes.get()
                        .zipWithIndex()
                        .filter(pair -> !pair._1.getDepartmentFunded().isRecorded())
                        .map(pair -> new MissingFact(
                                subject().element(field, pair._2, "service", pair._1.getServiceId()),
                                "departmentFunded"));
    }

    @Override
    Act implemented() {
        return facts().show(subject(), "implemented", facts().soFar(revision.getImplemented()));
    }

    @Override
    Option<LocalDate> lastDayToSign() {
        return implemented().doneOn();
    }

    /** The day it was implemented or made, or else the day asked about: whose law reaches the revision. */
    LocalDate lawDay() {
        Option<LocalDate> day =
                facts().soFar(revision.getImplemented()).doneOn().orElse(revision.getMadeOn());
        return day.isDefined() && facts().hasHappened(day.get()) ? day.get() : facts().asOf();
    }
}
