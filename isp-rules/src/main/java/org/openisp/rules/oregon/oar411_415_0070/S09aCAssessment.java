package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.AssessmentPart;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(9)(a)(C): an Oregon Needs Assessment in which the individual does not take part.
 *
 * <p>Services may not be authorized or must be terminated when "an individual fails to participate in, or be available
 * for, the conducting of the components of an Oregon Needs Assessment within the timeframes identified in OAR
 * 411-415-0060". An assessment that was submitted was conducted, and so is this case over when another one is after the
 * last day that was set for a part of this one; before that, a component that was set for a day within the time, and
 * that the individual missed, is a failure, unless the same part was held in time after all. Whether taking part late
 * is a failure of the individual is for a person, where anything turns on it. One that was waived is not conducted, and
 * nobody fails to take part.
 *
 * <p>Not checked: how the time that was allowed follows from 411-415-0060, and its notice; the record says the last day.
 */
final class S09aCAssessment {

    static final Rule<OregonFacts, Assessed> ENDED = Paragraph.cite(
                    S09aCAssessment.class,
                    "(9)(a)(C)",
                    ClauseKind.STATE,
                    "no service goes on after the individual failed to take part in an Oregon Needs Assessment in time")
            .from("needsAssessments", "needs assessments", ServiceRecord::getNeedsAssessments)
            .about(S09aCAssessment::assessments)
            .checkedBy(S09aCAssessment::ended);

    private S09aCAssessment() {}

    /** An assessment. */
    record Assessed(NeedsAssessment assessment, Subject subject) implements Rule.About {

        MissingFact missing(String field) {
            return new MissingFact(subject, field);
        }
    }

    private static List<Assessed> assessments(OregonFacts facts) {
        Register<NeedsAssessment> register = facts.record().getNeedsAssessments();
        Seq<NeedsAssessment> entries = register.entries();
        List<Assessed> all = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            NeedsAssessment one = entries.get(i);
            all.add(new Assessed(one, facts.root().entry("needsAssessments", register, i, "assessment", one.getId())));
        }
        return all;
    }

    private static Outcome ended(OregonFacts facts, Assessed about) {
        AssessmentKind kind = about.assessment.getKind();
        if (kind.isForeign()) {
            return Outcome.undetermined(
                    "it is not known whether this is an Oregon Needs Assessment", about.missing("kind"));
        }
        if (!kind.equals(AssessmentKind.OREGON_NEEDS_ASSESSMENT)) {
            return Outcome.notApplicable("this is not an Oregon Needs Assessment");
        }
        if (submitted(facts, about).doneOn().isDefined()) {
            return Outcome.met("the assessment was completed");
        }
        if (isWaived(facts, about)) {
            return Outcome.notApplicable("the assessment was waived");
        }
        Option<LocalDate> last = about.assessment.getTimeAllowedThrough();
        if (last.isEmpty()) {
            Condition submitted = facts.isDone(about.subject, "submitted", about.assessment.getSubmitted());
            return Outcome.undetermined(
                    "the time that was allowed is not recorded",
                    submitted.missing().append(about.missing("timeAllowedThrough")));
        }
        if (!facts.hasHappened(last.get().plusDays(1))) {
            LocalDate due = facts.counted(
                    "last day to take part in the needs assessment",
                    "end of the time that was allowed",
                    last.get(),
                    "as recorded",
                    last.get());
            return Outcome.pending(due, "there is still time to take part");
        }
        Condition failed = failed(facts, about, last.get());
        if (failed.isNo() && !tookPartLate(facts, about, last.get())) {
            return Outcome.met("the individual took part in time");
        }
        Condition over = isCompletedAfterParts(facts, about, last.get());
        if (over.isYes()) {
            return Outcome.met("an assessment was completed later");
        }
        Condition goesOn = GoingOn.untilDeniedOrTerminated(facts).any(service -> Condition.yes());
        if (failed.isNo() && !goesOn.isNo()) {
            return Outcome.judgment("whether taking part late was a failure of the individual is for a person to say");
        }
        return failed.not()
                .or(over)
                .or(goesOn.not())
                .outcome(
                        "no service goes on",
                        "the individual failed to take part in time, and services go on",
                        "too little is recorded about taking part, or about services that go on");
    }

    private static boolean isWaived(OregonFacts facts, Assessed about) {
        return facts.show(about.subject, "waived", about.assessment.getWaived()).isYes();
    }

    private static Act submitted(OregonFacts facts, Assessed about) {
        return facts.show(about.subject, "submitted", facts.soFar(about.assessment.getSubmitted()));
    }

    /** Whether this assessment or another was completed after the last day within the time that was set for a part. */
    private static Condition isCompletedAfterParts(OregonFacts facts, Assessed about, LocalDate last) {
        Condition completed = facts.isCompleteThrough(facts.record().getNeedsAssessments(), facts.asOf())
                ? Condition.no()
                : Condition.unknown(facts.missing("needsAssessments"));
        for (Assessed one : assessments(facts)) {
            AssessmentKind kind = one.assessment.getKind();
            if (kind.isForeign() || kind.equals(AssessmentKind.OREGON_NEEDS_ASSESSMENT)) {
                Condition ofTheKind = kind.isForeign() ? Condition.unknown(one.missing("kind")) : Condition.yes();
                Option<LocalDate> submittedOn = submitted(facts, one).doneOn();
                Condition after =
                        submittedOn.isDefined() ? isAfterParts(facts, about, last, submittedOn.get()) : Condition.yes();
                completed = completed.or(ofTheKind.and(isCompleted(facts, one)).and(after));
            }
        }
        return completed;
    }

    /** Where no part was set for a day within the time, the day has to be after that time. */
    private static Condition isAfterParts(OregonFacts facts, Assessed about, LocalDate last, LocalDate day) {
        if (day.isAfter(last)) {
            return Condition.yes();
        }
        Condition after = Condition.yes();
        boolean isAnySet = false;
        for (Part part : parts(about)) {
            Condition isSet = isSetBy(facts, part, last);
            isAnySet = isAnySet || !isSet.isNo();
            Option<LocalDate> scheduledOn = part.component.getScheduledOn();
            boolean isBefore = scheduledOn.isDefined() && scheduledOn.get().isBefore(day);
            after = isBefore ? after : after.and(isSet.not());
        }
        return isAnySet ? after : Condition.no();
    }

    /** One that was waived will not be completed. */
    private static Condition isCompleted(OregonFacts facts, Assessed one) {
        Condition submitted = facts.isDone(one.subject, "submitted", one.assessment.getSubmitted());
        return !submitted.isKnown() && isWaived(facts, one) ? Condition.no() : submitted;
    }

    /** A part of an assessment, and where it stands. */
    private record Part(AssessmentComponent component, Subject subject) {

        MissingFact missing(String field) {
            return new MissingFact(subject, field);
        }
    }

    private static List<Part> parts(Assessed about) {
        Seq<AssessmentComponent> components = about.assessment.getComponents().getOrElse(Array::empty);
        List<Part> all = new ArrayList<>(components.size());
        for (int i = 0; i < components.size(); i++) {
            AssessmentComponent one = components.get(i);
            all.add(new Part(one, about.subject.element("components", i, "component", one.getId())));
        }
        return all;
    }

    /** Whether a part was missed in time, and not held in time after all. Where nobody took part, more would tell. */
    private static Condition failed(OregonFacts facts, Assessed about, LocalDate last) {
        List<Part> parts = parts(about);
        boolean tookPart = tookPartLate(facts, about, last);
        Condition failed = Condition.no();
        for (Part part : parts) {
            tookPart = tookPart || tookPartInTime(facts, part, last).isYes();
            failed = failed.or(missed(facts, part, last)
                    .and(isSetBy(facts, part, last))
                    .and(needsTheIndividual(facts, part))
                    .and(isHeldAfterAll(facts, part, parts, last).not()));
        }
        return tookPart ? failed : failed.or(Condition.unknown(about.missing("components")));
    }

    /** Whether the individual did not take part or was not available, and did not take part in time all the same. */
    private static Condition missed(OregonFacts facts, Part part, LocalDate last) {
        Condition tookPart = tookPart(facts, part);
        Condition inTime = tookPartInTime(facts, part, last);
        Condition available = facts.holds(part.subject, "available", part.component.getAvailable());
        if (tookPart.isYes() && !inTime.isKnown()) {
            return inTime.not(); // it took place, and the day would tell
        }
        return inTime.not().and(tookPart.not().or(available.not()));
    }

    private static boolean tookPartLate(OregonFacts facts, Assessed about, LocalDate last) {
        for (Part part : parts(about)) {
            if (tookPart(facts, part).isYes()) {
                Option<LocalDate> day = held(facts, part).doneOn();
                if (day.isDefined() && day.get().isAfter(last)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Condition tookPartInTime(OregonFacts facts, Part part, LocalDate last) {
        Condition inTime = isHeldBy(last, held(facts, part), part);
        return tookPart(facts, part).and(inTime);
    }

    private static Condition isHeldBy(LocalDate last, Act held, Part part) {
        if (held.doneOn().isDefined()) {
            return Condition.of(!held.doneOn().get().isAfter(last));
        }
        Option<LocalDate> notThrough = held.notDoneThrough();
        return notThrough.isDefined() && !notThrough.get().isBefore(last)
                ? Condition.no()
                : Condition.unknown(part.missing("held"));
    }

    private static Condition tookPart(OregonFacts facts, Part part) {
        return facts.holds(part.subject, "tookPart", part.component.getTookPart());
    }

    private static Act held(OregonFacts facts, Part part) {
        return facts.show(part.subject, "held", facts.soFar(part.component.getHeld()));
    }

    private static Condition isSetBy(OregonFacts facts, Part part, LocalDate last) {
        Option<LocalDate> day = facts.show(part.subject, "scheduledOn", part.component.getScheduledOn());
        return day.isDefined()
                ? Condition.of(!day.get().isAfter(last))
                : Condition.unknown(part.missing("scheduledOn"));
    }

    /** A review of records goes on without the individual. */
    private static Condition needsTheIndividual(OregonFacts facts, Part part) {
        Option<AssessmentPart> which = facts.show(part.subject, "part", part.component.getPart());
        return which.exists(known -> !known.isForeign())
                ? Condition.of(!which.contains(AssessmentPart.RECORD_REVIEW))
                : Condition.unknown(part.missing("part"));
    }

    private static Condition isHeldAfterAll(OregonFacts facts, Part missed, List<Part> parts, LocalDate last) {
        Condition held = Condition.no();
        for (Part other : parts) {
            held = held.or(isTheSame(other, missed).and(tookPartInTime(facts, other, last)));
        }
        return held;
    }

    /** A part in a word of somebody else's is compared with itself only; it may be any other. */
    private static Condition isTheSame(Part other, Part missed) {
        Option<AssessmentPart> which = other.component.getPart();
        if (which.isDefined() && which.equals(missed.component.getPart())) {
            return Condition.yes();
        }
        return which.exists(known -> !known.isForeign()) ? Condition.no() : Condition.unknown(other.missing("part"));
    }
}
