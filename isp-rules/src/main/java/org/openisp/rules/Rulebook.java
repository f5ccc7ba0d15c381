package org.openisp.rules;

import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;

/**
 * The rules of one law in one jurisdiction, in the order of its text. Immutable, and safe for any number of threads.
 *
 * @param <F> the facts of the law
 */
public final class Rulebook<F extends Facts> {

    private final Law law;
    private final Seq<Rule<F, ?>> rules;
    private final Seq<Reading<?>> readings;
    private final Seq<Parameter<?>> parameters;
    private final ClauseFacts clauseFacts;
    private final BiFunction<ServiceRecord, Question, F> facts;
    private final Array<String> notes;
    private final Array<String> notesAfterLastRead;
    private final Lazy<EveryText> everyText;
    private final Seq<ReadAs> readByDefault;

    /**
     * A rulebook.
     *
     * @param law the law
     * @param rules its rules and headings, in the order of the law
     * @param readings where its text is open, and in which ways it can be read
     * @param parameters what it turns on and does not say
     * @param clauseFacts the facts that its clauses turn on
     * @param facts how its rules see a record
     */
    public Rulebook(
            Law law,
            Seq<Rule<F, ?>> rules,
            Seq<Reading<?>> readings,
            Seq<Parameter<?>> parameters,
            ClauseFacts clauseFacts,
            BiFunction<ServiceRecord, Question, F> facts) {
        this(law, rules, readings, parameters, clauseFacts, facts, Array.empty());
    }

    private Rulebook(
            Law law,
            Seq<Rule<F, ?>> rules,
            Seq<Reading<?>> readings,
            Seq<Parameter<?>> parameters,
            ClauseFacts clauseFacts,
            BiFunction<ServiceRecord, Question, F> facts,
            Array<String> notes) {
        rules.forEach(rule -> Objects.requireNonNull(rule, "a rulebook takes no rule that is not made yet"));
        rules.forEach(rule -> refuseWithoutSection(law, rule.requirement().clause()));
        this.law = law;
        this.rules = rules;
        this.readings = readings;
        this.parameters = parameters;
        this.clauseFacts = clauseFacts;
        this.facts = facts;
        LawText newest = law.texts().last();
        this.notes = newest.inForce().from().isDefined()
                ? notes
                : notes.append("The law bears no date; whether its text stood on this day is not known here.");
        this.notesAfterLastRead = this.notes.appendAll(newest.lastRead()
                .map(day -> "The law was last read on " + day + "; a later change is not known here."));
        this.everyText = Lazy.of(() -> new EveryText(requirements()));
        this.readByDefault = readAs(Readings.defaults());
    }

    private static void refuseWithoutSection(Law law, Clause clause) {
        if (!law.sections().exists(section -> section.holds(clause))) {
            throw new IllegalArgumentException(clause + " stands in no section of " + law.cited());
        }
    }

    /** The law. */
    public Law law() {
        return law;
    }

    /** Where the text is open, and how it can be read. */
    public Seq<Reading<?>> readings() {
        return readings;
    }

    /** What the law turns on and does not say; a caller may set it. */
    public Seq<Parameter<?>> parameters() {
        return parameters;
    }

    /** Whether there is a reading or parameter of this name. */
    public boolean canRead(String reading) {
        return namesOfReadings().contains(reading);
    }

    private Seq<String> namesOfReadings() {
        return readings.<String>map(Reading::name).appendAll(parameters.map(Parameter::name));
    }

    /**
     * The question, with one open text read in a certain way, or a parameter set.
     *
     * @param reading the name of a reading or parameter of this law, for example {@code counting}
     * @param choice the id of one of the choices of a reading; the value of a parameter
     * @throws IllegalArgumentException if there is none of that name, or no such choice; the message says which there are
     */
    public Question read(Question question, String reading, String choice) {
        for (Reading<?> one : readings) {
            if (one.name().equals(reading)) {
                return read(question, one, choice);
            }
        }
        for (Parameter<?> one : parameters) {
            if (one.name().equals(reading)) {
                return set(question, one, choice);
            }
        }
        throw new IllegalArgumentException("there is no reading \"" + reading + "\" of " + law.cited() + "; there are "
                + namesOfReadings().sorted().mkString(", "));
    }

    private static <T> Question set(Question question, Parameter<T> parameter, String value) {
        return question.with(parameter, parameter.parse().apply(value));
    }

    private static <C extends Enum<C> & Choice> Question read(Question question, Reading<C> reading, String choice) {
        return question.reading(
                reading,
                reading.choice(choice)
                        .getOrElseThrow(() -> new IllegalArgumentException("there is no choice \"" + choice
                                + "\" of the reading " + reading.name() + "; there are "
                                + reading.choices().map(Choice::id).mkString(", "))));
    }

    /** Each clause in each of its texts, in the order of the law, and how it is handled. */
    public Seq<LedgerRow> ledger() {
        return rules.map(rule -> rule.ledgerRow(clauseFacts));
    }

    /** What is asked, clause by clause in the order of the law; a clause with two texts stands twice. */
    public Seq<Requirement> requirements() {
        return rules.map(Rule::requirement);
    }

    /**
     * The same law, asked only about some of its clauses: nothing is worked out for the others, and the manifest of each
     * report says so.
     *
     * @param wanted which clauses are asked
     */
    public Rulebook<F> only(Predicate<Clause> wanted) {
        Seq<Rule<F, ?>> asked =
                rules.filter(rule -> wanted.test(rule.requirement().clause()));
        String note = "Only " + asked.size() + " requirements of the law were asked; the others have no answer here.";
        return new Rulebook<>(law, asked, readings, parameters, clauseFacts, facts, Array.of(note));
    }

    /**
     * Checks a record.
     *
     * @throws LawNotHeldException if no text is held for the day asked about, or for the law version that is named
     */
    public Report check(ServiceRecord record, Question question) {
        F seen = seen(record, question);
        Array<Finding> findings = Array.ofAll(findings(seen));
        return new Report(record.getId(), question.asOf(), manifest(question, seen.calendar()), findings);
    }

    private F seen(ServiceRecord record, Question question) {
        refuseDaysWithoutText(question);
        return facts.apply(record, question);
    }

    private List<Finding> findings(F seen) {
        List<Finding> findings = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            addFindings(rules.get(i), seen, findings);
        }
        return findings;
    }

    /**
     * Why a finding of {@link #check} says what it says: the same clause, asked again about the same record.
     *
     * @throws IllegalArgumentException if the record and the question give no such finding
     */
    public Explanation explain(ServiceRecord record, Question question, Finding finding) {
        Trace trace = trace(facts.apply(record, question), finding);
        Seq<AskedFact> restsOn = RestsOn.of(
                record,
                question,
                asking(finding.subject(), Array.of(ruleOf(finding))),
                finding.status() == Outcome.Status.JUDGMENT ? trace.shown() : Set.of());
        return new Explanation(
                finding,
                RestsOn.shown(restsOn),
                trace.days(),
                trace.readings(),
                WouldChange.of(record, question, asking(finding), finding, restsOn, readings));
    }

    /**
     * The days that the check of a finding counted, without the rest of an explanation.
     *
     * @throws IllegalArgumentException if the record and the question give no such finding
     */
    public Seq<CountedDay> counted(ServiceRecord record, Question question, Finding finding) {
        return trace(facts.apply(record, question), finding).days();
    }

    /**
     * Every finding that has a last day, the earliest first, with how that day came about.
     *
     * @throws LawNotHeldException as {@link #check}
     */
    public Seq<DueItem> due(ServiceRecord record, Question question) {
        F seen = seen(record, question);
        List<DueItem> items = new ArrayList<>();
        for (Finding finding : findings(seen)) {
            Option<LocalDate> due = finding.outcome().due();
            due.forEach(last ->
                    items.add(new DueItem(finding, last, trace(seen, finding).days())));
        }
        items.sort(Comparator.comparing(DueItem::due));
        return Array.ofAll(items);
    }

    /**
     * The findings that have no last day, and for which days were counted all the same; in the order of the law.
     *
     * @throws LawNotHeldException as {@link #check}
     */
    public Seq<FindingDays> otherDays(ServiceRecord record, Question question) {
        F seen = seen(record, question);
        return Array.ofAll(findings(seen))
                .filter(finding -> finding.outcome().due().isEmpty())
                .map(finding -> new FindingDays(finding, trace(seen, finding).days()))
                .filter(counted -> counted.days().nonEmpty());
    }

    /**
     * The facts that a report on the record lacks, the one that settles the most answers first.
     *
     * @throws LawNotHeldException as {@link #check}
     */
    public Seq<Need> needs(ServiceRecord record, Question question) {
        return Needs.of(record, question, check(record, question).findings(), this::asking);
    }

    /**
     * The answers that are other ones when one open text is read in another way: each text, each other way of reading it.
     * Parameters are left as they are.
     *
     * @throws LawNotHeldException as {@link #check}
     */
    public Seq<Flip> flips(ServiceRecord record, Question question) {
        Report report = check(record, question);
        Array<Flip> flips = Array.empty();
        for (Reading<?> reading : readings) {
            flips = flips.appendAll(flips(record, question, report, reading));
        }
        return flips;
    }

    private <C extends Enum<C> & Choice> Seq<Flip> flips(
            ServiceRecord record, Question question, Report report, Reading<C> reading) {
        ReadAs read = ReadAs.of(reading, question.readings());
        return reading.choices()
                .filter(choice -> choice != question.readings().of(reading))
                .map(choice -> question.reading(reading, choice))
                .flatMap(otherwise -> Comparing.differing(everyText.get(), report, check(record, otherwise))
                        .map(difference -> new Flip(
                                read,
                                ReadAs.of(reading, otherwise.readings()),
                                difference.before(),
                                difference.after())));
    }

    /**
     * Two reports side by side: of one record on two days, by two texts or readings, or of two versions of the record. Gives
     * the answers that differ, and what makes the difference.
     *
     * @throws LawNotHeldException if no text is held for a day asked about, or for a law version that is named
     */
    public Comparison compare(
            ServiceRecord record, Question question, ServiceRecord otherRecord, Question otherQuestion) {
        return Comparing.of(this::check, everyText.get(), record, question, otherRecord, otherQuestion);
    }

    /** All that the rules of a clause ask of a record, about whatever subject. */
    Seq<AskedFact> asked(ServiceRecord record, Question question, Clause clause) {
        Array<AskedFact> asked = Array.empty();
        for (Rule<F, ?> rule : rules.filter(one -> one.requirement().clause().equals(clause))) {
            WatchedRecord watched = new WatchedRecord(record, Suppositions.NONE);
            addFindings(rule, facts.apply(watched.record(), question), new ArrayList<>());
            asked = asked.appendAll(watched.asked());
        }
        return asked;
    }

    /** What a finding answers, to be asked of other records and questions, by whichever text is then the one to ask. */
    private Ask asking(Finding finding) {
        List<Requirement> texts = everyText.get().of(finding.requirement());
        return asking(finding.subject(), rules.filter(rule -> texts.contains(rule.requirement())));
    }

    private Ask asking(Subject subject, Seq<Rule<F, ?>> texts) {
        return (record, question) -> {
            F seen = facts.apply(record, question);
            return texts.flatMap(rule -> answer(rule, seen, subject, new Trace()))
                    .headOption();
        };
    }

    /** What the check of a finding counted and read. */
    private Trace trace(F seen, Finding finding) {
        Trace trace = new Trace();
        Option<Outcome> outcome = answer(ruleOf(finding), seen, finding.subject(), trace);
        if (!outcome.exists(answer -> isSame(answer, finding.outcome()))) {
            throw new IllegalArgumentException(
                    "this record gives no such finding of " + finding.clause() + " about " + finding.subject());
        }
        return trace;
    }

    /** Part by part: the equality of six records would have to be linked before a fresh Java gives its first answer. */
    private static boolean isSame(Outcome one, Outcome other) {
        return one.status() == other.status()
                && one.because().equals(other.because())
                && one.due().equals(other.due())
                && one.done().equals(other.done())
                && one.missing().equals(other.missing());
    }

    @SuppressWarnings("ReferenceEquality") // most findings have the very requirement of their rule
    private Rule<F, ?> ruleOf(Finding finding) {
        return rules.find(rule -> rule.requirement() == finding.requirement())
                .orElse(() -> rules.find(rule -> rule.requirement().equals(finding.requirement())))
                .getOrElseThrow(() -> new IllegalArgumentException("no finding of this rulebook: " + finding.clause()));
    }

    /** The answer about one subject; none where the clause is not asked about it. */
    private <S extends Rule.About> Option<Outcome> answer(Rule<F, S> rule, F seen, Subject subject, Trace trace) {
        Option<Outcome> withoutRegister = rule.withoutRegister(seen);
        if (withoutRegister.isDefined()) {
            return Option.when(
                    subject.equals(seen.root()) && isInForce(rule, seen.question()),
                    () -> rule.decided(seen, withoutRegister.get()));
        }
        for (S about : rule.subjects(seen)) {
            if (about.subject().equals(subject)) {
                seen.explain(trace);
                Option<Outcome> outcome = Option.of(outcome(rule, seen, about, subject));
                seen.explain(null);
                return outcome;
            }
        }
        return Option.none();
    }

    private <S extends Rule.About> void addFindings(Rule<F, S> rule, F seen, List<Finding> findings) {
        Option<Outcome> withoutRegister = rule.withoutRegister(seen);
        if (withoutRegister.isDefined()) {
            if (isInForce(rule, seen.question())) {
                findings.add(new Finding(rule.requirement(), seen.root(), rule.decided(seen, withoutRegister.get())));
            }
            return;
        }
        List<S> subjects = rule.subjects(seen);
        for (int i = 0; i < subjects.size(); i++) {
            S about = subjects.get(i);
            Subject subject = about.subject();
            Outcome outcome = outcome(rule, seen, about, subject);
            if (outcome != null) {
                findings.add(new Finding(rule.requirement(), subject, outcome));
            }
        }
    }

    private static boolean isInForce(Rule<?, ?> rule, Question question) {
        return rule.isInForce(question.lawVersion().getOrElse(question.asOf()));
    }

    /** Null where another text of the clause is the one to ask. */
    private <S extends Rule.About> @Nullable Outcome outcome(Rule<F, S> rule, F seen, S about, Subject subject) {
        LocalDate lawDay = rule.lawDay(seen, about);
        if (rule.isInForce(lawDay)) {
            return rule.answer(seen, about, subject, lawDay);
        }
        InForce inForce = rule.requirement().inForce();
        if (inForce.from().isDefined()
                && lawDay.isBefore(inForce.from().get())
                && inForce.from().equals(firstText().from())) {
            return Outcome.undetermined("it is judged by a text from before the first one that the library holds");
        }
        return null;
    }

    private void refuseDaysWithoutText(Question question) {
        LocalDate day = question.lawVersion().getOrElse(question.asOf());
        Seq<LawText> texts = law.texts();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).inForce().contains(day)) {
                return;
            }
        }
        throw new LawNotHeldException(law.cited(), day, firstText().from());
    }

    private InForce firstText() {
        return law.texts().head().inForce();
    }

    private Seq<ReadAs> readAs(Readings asked) {
        Seq<ReadAs> texts = readings.map(reading -> ReadAs.of(reading, asked));
        return texts.appendAll(parameters.map(parameter -> ReadAs.of(parameter, asked)));
    }

    private Manifest manifest(Question question, BusinessCalendar calendar) {
        Option<LocalDate> lastRead = law.texts().last().lastRead();
        Array<String> notes =
                lastRead.isDefined() && question.asOf().isAfter(lastRead.get()) ? notesAfterLastRead : this.notes;
        if (question.lawVersion().isDefined()) {
            notes = notes.append("Everything is judged by the text in force on "
                    + question.lawVersion().get() + ", whatever was in force at the time.");
        }
        return new Manifest(
                LibraryVersion.VERSION,
                law.cited(),
                law.texts(),
                question.lawVersion(),
                question.readings().equals(Readings.defaults()) ? readByDefault : readAs(question.readings()),
                calendar.name(),
                notes);
    }
}
