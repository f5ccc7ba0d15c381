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
import org.openisp.core.enrollment.DepartmentEntry;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.rules.Actor;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(9)(h): entries that the Department authorizes.
 *
 * <p>"The Department authorizes entry for: (A) Children into residential programs. (B) Children's Intensive In-Home
 * Services (CIIS). (C) The Children's Extraordinary Needs Program. (D) The Stabilization and Crisis Unit." Asked about
 * each stay in such a program: the Department authorized it on or before the day of entry. An adult's stay in a
 * residential program is not asked about.
 *
 * <p>An entry that names no stay is taken for the one stay in its program, where there is one stay and one entry.
 * A transfer is subject to the standards of an entry, 411-317-0000(209), so each stay is taken for one.
 */
final class S09hDepartmentEntry {

    static final Rule<OregonFacts, Rule.About> ENTRY = Paragraph.heading(
            S09hDepartmentEntry.class,
            "(9)(h)",
            ClauseKind.AUTHORITY,
            "the Department authorizes entry for (A) to (D)");

    static final Rule<OregonFacts, Entered> CHILD_IN_RESIDENTIAL_PROGRAM = rule(
            "(9)(h)(A)", "a residential program, for a child,", true, OregonFacts.RESIDENTIAL_PROGRAMS.toJavaList());

    static final Rule<OregonFacts, Entered> CIIS =
            rule("(9)(h)(B)", "Children's Intensive In-Home Services", false, List.of(ProgramType.CIIS));

    static final Rule<OregonFacts, Entered> EXTRAORDINARY_NEEDS = rule(
            "(9)(h)(C)",
            "the Children's Extraordinary Needs program",
            false,
            List.of(ProgramType.CHILDRENS_EXTRAORDINARY_NEEDS));

    static final Rule<OregonFacts, Entered> STABILIZATION_AND_CRISIS_UNIT = rule(
            "(9)(h)(D)",
            "the Stabilization and Crisis Unit",
            false,
            List.of(ProgramType.STABILIZATION_AND_CRISIS_UNIT));

    private S09hDepartmentEntry() {}

    /** A stay. */
    record Entered(Stay stay, Subject subject) implements Rule.About {}

    private static Rule<OregonFacts, Entered> rule(
            String paragraph, String program, boolean ofAChild, List<ProgramType> programs) {
        return Paragraph.cite(
                        S09hDepartmentEntry.class,
                        paragraph,
                        ClauseKind.AUTHORITY,
                        "entry into " + program + " is authorized by the Department, on or before the day of entry")
                .actsNext(Actor.STATE)
                .from("stays", "stays", ServiceRecord::getStays)
                .about((OregonFacts facts) -> stays(facts, programs, ofAChild))
                .byLawOf((facts, about) -> about.stay.getEnteredOn())
                .checkedBy((facts, about) -> authorized(facts, about, ofAChild));
    }

    /** The stays in these programs, or in one that is not known here; apart from those that are not of a child. */
    private static List<Entered> stays(OregonFacts facts, List<ProgramType> programs, boolean ofAChild) {
        Register<Stay> register = facts.record().getStays();
        Seq<Stay> entries = register.entries();
        List<Entered> all = List.of();
        for (int i = 0; i < entries.size(); i++) {
            Stay stay = entries.get(i);
            ProgramType program = stay.getProgramType();
            if (program.isForeign() || programs.contains(program)) {
                Entered about = new Entered(stay, facts.root().entry("stays", register, i, "stay", stay.getId()));
                if (!ofAChild || !isOfAChild(facts, about).isNo()) {
                    all = all.isEmpty() ? new ArrayList<>() : all;
                    all.add(about);
                }
            }
        }
        return all;
    }

    private static Outcome authorized(OregonFacts facts, Entered about, boolean ofAChild) {
        LocalDate enteredOn = about.stay.getEnteredOn();
        if (!facts.hasHappened(enteredOn)) {
            return Outcome.notApplicable("the individual has not entered yet");
        }
        if (about.stay.getProgramType().isForeign()) {
            return Outcome.undetermined(
                    "it is not known what kind of program this is", new MissingFact(about.subject, "programType"));
        }
        Condition reached = ofAChild ? isOfAChild(facts, about) : Condition.yes();
        if (!reached.isKnown()) {
            return Outcome.undetermined("it is not recorded whether a child entered", reached.missing());
        }
        LocalDate due = facts.counted(
                "last day to authorize the entry", "entry", enteredOn, "on or before the day of entry", enteredOn);
        Condition inTime = isAuthorizedBy(facts, about, due);
        if (!inTime.isKnown()) {
            return new Outcome.Undetermined(
                    "it is not recorded whether the Department authorized the entry",
                    Option.some(due),
                    inTime.missing());
        }
        Option<LocalDate> done = authorizedOn(facts, about);
        return inTime.isYes()
                ? new Outcome.Met("the Department authorized the entry in time", Option.some(due), done)
                : new Outcome.NotMet(
                        "the Department did not authorize the entry by the day of entry", Option.some(due), done);
    }

    private static Condition isAuthorizedBy(OregonFacts facts, Entered about, LocalDate due) {
        Condition authorized = facts.record().getDepartmentEntries().isEmpty()
                ? Condition.unknown(facts.missing("departmentEntries"))
                : Condition.no();
        for (Linked linked : linked(facts, about)) {
            Act act = facts.soFar(linked.entry.getAuthorized());
            authorized = authorized.or(linked.isOfTheStay.and(isBy(due, act, linked)));
        }
        return authorized;
    }

    private static Condition isBy(LocalDate due, Act act, Linked linked) {
        if (act.doneOn().isDefined()) {
            return Condition.of(!act.doneOn().get().isAfter(due));
        }
        Option<LocalDate> notThrough = act.notDoneThrough();
        return notThrough.isDefined() && !notThrough.get().isBefore(due)
                ? Condition.no()
                : Condition.unknown(new MissingFact(linked.at, "authorized"));
    }

    /** The first day on which the Department is known to have authorized this entry; none where it is not. */
    private static Option<LocalDate> authorizedOn(OregonFacts facts, Entered about) {
        Option<LocalDate> first = Option.none();
        for (Linked linked : linked(facts, about)) {
            Option<LocalDate> day = facts.soFar(linked.entry.getAuthorized()).doneOn();
            boolean earlier = day.isDefined() && (first.isEmpty() || day.get().isBefore(first.get()));
            if (linked.isOfTheStay.isYes() && earlier) {
                first = day;
            }
        }
        return first;
    }

    /** Whether a child entered: by the day of birth, or else as an entry says that names the stay. */
    private static Condition isOfAChild(OregonFacts facts, Entered about) {
        Condition isChild = facts.isChild(about.stay.getEnteredOn());
        if (isChild.isKnown()) {
            return isChild;
        }
        Condition said = isChild;
        for (Linked linked : linked(facts, about)) {
            Condition one = facts.holds(linked.at, "individualIsChild", linked.entry.getIndividualIsChild());
            boolean counts =
                    linked.isOfTheStay.isYes() && linked.entry.getStayId().isDefined();
            if (counts && one.isKnown() && !said.isYes()) {
                said = one; // where two disagree, a child
            } else if (counts && !said.isKnown()) {
                said = said.or(one);
            }
        }
        return said;
    }

    /** An entry that the Department authorizes, and whether it is the one of a stay. */
    private record Linked(DepartmentEntry entry, Subject at, Condition isOfTheStay) {}

    private static List<Linked> linked(OregonFacts facts, Entered about) {
        Seq<DepartmentEntry> entries = facts.record().getDepartmentEntries().getOrElse(Array::empty);
        List<Linked> all = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            DepartmentEntry entry = entries.get(i);
            Subject at = facts.root().element("departmentEntries", i, "department entry", entry.getId());
            all.add(new Linked(entry, at, isOfTheStay(facts, entry, at, about)));
        }
        return all;
    }

    private static Condition isOfTheStay(OregonFacts facts, DepartmentEntry entry, Subject at, Entered about) {
        ProgramType program = entry.getProgram();
        Option<String> stayId = entry.getStayId();
        if (!program.isForeign() && !program.equals(about.stay.getProgramType())) {
            return Condition.no(); // also where it names the stay: another program was authorized
        }
        if (stayId.isDefined()) {
            return Condition.of(stayId.get().equals(about.stay.getId()));
        }
        if (program.isForeign()) {
            return Condition.unknown(new MissingFact(at, "program"));
        }
        return isTheOnlyOne(facts, program) ? Condition.yes() : Condition.unknown(new MissingFact(at, "stayId"));
    }

    /** Whether there is, by the day asked about, one stay in the program, and one entry that can be into it. */
    private static boolean isTheOnlyOne(OregonFacts facts, ProgramType program) {
        int stays = facts.record()
                .getStays()
                .entries()
                .count(stay -> stay.getProgramType().equals(program) && facts.hasHappened(stay.getEnteredOn()));
        int entries = facts.record()
                .getDepartmentEntries()
                .getOrElse(Array.empty())
                .count(entry -> canBeInto(program, entry)
                        && entry.getAuthorized().doneOn().forAll(facts::hasHappened));
        return stays == 1 && entries == 1;
    }

    private static boolean canBeInto(ProgramType program, DepartmentEntry entry) {
        return entry.getProgram().equals(program) || entry.getProgram().isForeign();
    }
}
