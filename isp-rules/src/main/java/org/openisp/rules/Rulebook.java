package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.openisp.core.ServiceRecord;

/**
 * The rules of one law in one jurisdiction, in the order of its text. Immutable, and safe for any number of threads.
 *
 * @param <F> the facts of the law
 */
public final class Rulebook<F extends Facts> {

    private final String law;
    private final Seq<LawText> texts;
    private final Seq<Section> sections;
    private final Seq<Rule<F, ?>> rules;
    private final Seq<Reading<?>> readings;
    private final BiFunction<ServiceRecord, Question, F> facts;

    /**
     * A rulebook.
     *
     * @param law the law, as it is cited
     * @param texts its texts, the oldest first
     * @param sections its sections, in their order; each clause stands in one of them
     * @param rules its rules and headings, in the order of the law
     * @param readings where its text is open
     * @param facts how its rules see a record
     */
    public Rulebook(
            String law,
            Seq<LawText> texts,
            Seq<Section> sections,
            Seq<Rule<F, ?>> rules,
            Seq<Reading<?>> readings,
            BiFunction<ServiceRecord, Question, F> facts) {
        this.law = law;
        this.texts = texts;
        rules.forEach(rule -> Objects.requireNonNull(rule, "a rulebook takes no rule that is not made yet"));
        this.sections = sections;
        this.rules = rules;
        this.readings = readings;
        this.facts = facts;
    }

    /** The law, as it is cited. */
    public String law() {
        return law;
    }

    /** The texts that are held, the oldest first. */
    public Seq<LawText> texts() {
        return texts;
    }

    /** The sections of the law, in their order. */
    public Seq<Section> sections() {
        return sections;
    }

    /** Where the text is open, and how it can be read. */
    public Seq<Reading<?>> readings() {
        return readings;
    }

    /** Each clause in each of its texts, in the order of the law, and how it is handled. */
    public Seq<LedgerRow> ledger() {
        return rules.map(Rule::ledgerRow);
    }

    /** What is asked, clause by clause in the order of the law; a clause with two texts stands twice. */
    public Seq<Requirement> requirements() {
        return rules.map(Rule::requirement);
    }

    /**
     * Checks a record.
     *
     * @throws LawNotHeldException if no text is held for the day asked about, or for the law version that is named
     */
    public Report check(ServiceRecord record, Question question) {
        refuseDaysWithoutText(question);
        F seen = facts.apply(record, question);
        List<Finding> findings = new ArrayList<>();
        for (Rule<F, ?> rule : rules) {
            addFindings(rule, seen, findings);
        }
        return new Report(record.getId(), question.asOf(), manifest(question, seen.calendar()), Array.ofAll(findings));
    }

    /**
     * Why a finding of {@link #check} says what it says: the same check, run again on the same record and question.
     *
     * @throws IllegalArgumentException if the record and the question give no such finding
     */
    public Explanation explain(ServiceRecord record, Question question, Finding finding) {
        F seen = facts.apply(record, question);
        for (Rule<F, ?> rule : rules) {
            if (rule.requirement().equals(finding.requirement())) {
                for (Explanation explanation : explained(rule, seen, finding)) {
                    if (explanation.finding().equals(finding)) {
                        return explanation;
                    }
                }
            }
        }
        throw new IllegalArgumentException(
                "this record gives no finding of " + finding.clause() + " about " + finding.subject());
    }

    /** Every finding that has a last day, the earliest first, with how that day came about. */
    public Seq<DueItem> due(ServiceRecord record, Question question) {
        List<DueItem> items = new ArrayList<>();
        for (Finding finding : check(record, question).findings()) {
            finding.outcome()
                    .due()
                    .forEach(due -> items.add(new DueItem(
                            finding,
                            due,
                            explain(record, question, finding)
                                    .days()
                                    .filter(counted -> counted.day().equals(due)))));
        }
        items.sort(Comparator.comparing(DueItem::due));
        return Array.ofAll(items);
    }

    private <S extends Rule.About> void addFindings(Rule<F, S> rule, F seen, List<Finding> findings) {
        Option<Outcome> withoutRegister = rule.withoutRegister(seen);
        if (withoutRegister.isDefined()) {
            if (isInForce(rule, seen.question())) {
                findings.add(new Finding(
                        rule.requirement(),
                        seen.root(),
                        Decided.of(rule.requirement(), seen, seen.root(), seen.asOf(), withoutRegister.get())));
            }
            return;
        }
        for (S about : rule.subjects(seen)) {
            Option<Outcome> outcome = outcome(rule, seen, about);
            if (outcome.isDefined()) {
                findings.add(new Finding(rule.requirement(), about.subject(), outcome.get()));
            }
        }
    }

    private static boolean isInForce(Rule<?, ?> rule, Question question) {
        return rule.requirement().inForce().contains(question.lawVersion().getOrElse(question.asOf()));
    }

    private <S extends Rule.About> Option<Explanation> explained(Rule<F, S> rule, F seen, Finding finding) {
        Option<Outcome> withoutRegister = rule.withoutRegister(seen);
        if (withoutRegister.isDefined()) {
            Trace trace = new Trace();
            withoutRegister.get().missing().forEach(fact -> trace.saw(fact.owner(), fact.field(), "not recorded"));
            Outcome answer = Decided.of(rule.requirement(), seen, seen.root(), seen.asOf(), withoutRegister.get());
            return Option.when(
                    finding.subject().equals(seen.root()),
                    () -> trace.explanation(new Finding(rule.requirement(), seen.root(), answer)));
        }
        for (S about : rule.subjects(seen)) {
            if (about.subject().equals(finding.subject())) {
                Trace trace = new Trace();
                seen.explain(trace);
                Option<Outcome> outcome = outcome(rule, seen, about);
                seen.explain(null);
                return outcome.map(
                        answer -> trace.explanation(new Finding(rule.requirement(), about.subject(), answer)));
            }
        }
        return Option.none();
    }

    /** None where another text of the clause is the one to ask. */
    private <S extends Rule.About> Option<Outcome> outcome(Rule<F, S> rule, F seen, S about) {
        LocalDate lawDay = rule.lawDay(seen, about);
        InForce inForce = rule.requirement().inForce();
        if (inForce.contains(lawDay)) {
            return Option.some(Decided.of(rule.requirement(), seen, about.subject(), lawDay, rule.check(seen, about)));
        }
        if (lawDay.isBefore(firstDay()) && inForce.from().equals(firstDay())) {
            return Option.some(
                    Outcome.undetermined("it is judged by a text from before the first one that the library holds"));
        }
        return Option.none();
    }

    private void refuseDaysWithoutText(Question question) {
        LocalDate day = question.lawVersion().getOrElse(question.asOf());
        if (!texts.exists(text -> text.inForce().contains(day))) {
            throw new LawNotHeldException(law, day, firstDay());
        }
    }

    private LocalDate firstDay() {
        return texts.head().inForce().from();
    }

    private Manifest manifest(Question question, BusinessCalendar calendar) {
        Array<ReadAs> readAs = Array.empty();
        for (Reading<?> reading : readings) {
            readAs = readAs.append(ReadAs.of(reading, question.readings()));
        }
        LocalDate lastRead = texts.last().lastRead();
        Array<String> notes = Array.empty();
        if (question.asOf().isAfter(lastRead)) {
            notes = notes.append("The law was last read on " + lastRead + "; a later change is not known here.");
        }
        if (question.lawVersion().isDefined()) {
            notes = notes.append("Everything is judged by the text in force on "
                    + question.lawVersion().get() + ", whatever was in force at the time.");
        }
        return new Manifest(LibraryVersion.VERSION, law, texts, question.lawVersion(), readAs, calendar.name(), notes);
    }
}
