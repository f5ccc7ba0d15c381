package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;

/** A law of a few clauses and two texts, small enough to work out every answer and every explanation by hand. */
final class SmallLaw {

    /** The order of 2025-07-01 gives twenty days where that of 2025-01-01 gave ten. */
    static final InForce FIRST = InForce.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));

    static final InForce SECOND = InForce.since(LocalDate.of(2025, 7, 1));

    enum Counting implements Choice {
        DAY_AFTER("the day after is day one"),
        SAME_DAY("the day itself is day one");

        private final String words;

        Counting(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    static final Reading<Counting> COUNTING =
            new Reading<>("counting", "(1)(a)", "which day is day one?", Counting.DAY_AFTER);

    static final Parameter<Integer> GRACE =
            new Parameter<>("grace", "(3)", "how many days of grace?", Integer.class, Integer::valueOf);

    static final Law LAW = new Law(
            "some",
            "Some law",
            Option.none(),
            Array.of(
                    new LawText("Order 1", FIRST, Option.none()),
                    new LawText("Order 2", SECOND, Option.some(LocalDate.of(2026, 1, 15)))),
            Array.of(new Section("(1)", "Plans"), new Section("(2)", "Reviews"), new Section("(3)", "Grace")));

    static final Rulebook<Seen> RULEBOOK = new Rulebook<>(
            LAW,
            Array.of(
                    Rule.heading(SmallLaw.class, requirement("(1)", ClauseKind.SCOPE, FIRST, "a plan")),
                    begunWithin(10, FIRST),
                    begunWithin(20, SECOND),
                    rule("(1)(b)", ClauseKind.CONTENT, "it tells of room and board", SmallLaw::tellsOfRoomAndBoard),
                    rule("(2)(a)", ClauseKind.DUTY, "it is reviewed", SmallLaw::isReviewed),
                    rule("(2)(b)", ClauseKind.JUDGMENT, "it serves", SmallLaw::serves),
                    rule("(2)(c)", ClauseKind.DEADLINE, "it is finalized in time", SmallLaw::isFinalized),
                    Rule.cite(SmallLaw.class, requirement("(3)", ClauseKind.PERMISSION, SECOND, "days of grace"))
                            .about((Seen facts) -> List.of(new Whole(facts.root())))
                            .checkedBy((facts, whole) -> facts.parameter(GRACE).isDefined()
                                    ? Outcome.met("they are set")
                                    : Outcome.undetermined("nobody set them"))),
            Array.of(COUNTING),
            Array.of(GRACE),
            ClauseFacts.none(),
            Seen::new);

    private SmallLaw() {}

    /** A record as the law sees it. */
    static class Seen extends Facts {
        Seen(ServiceRecord record, Question question) {
            super(record, question, BusinessCalendar.everyDay());
        }

        List<Plan> plans() {
            Register<Isp> register = record().getPlans();
            return register.entries()
                    .zipWithIndex((isp, i) -> new Plan(isp, root().entry("plans", register, i, "plan", isp.getId())))
                    .asJava();
        }
    }

    record Plan(Isp isp, Subject subject) implements Rule.About {
        MissingFact missing(String field) {
            return new MissingFact(subject, field);
        }
    }

    private record Whole(Subject subject) implements Rule.About {}

    static Requirement requirement(String paragraph, ClauseKind kind, InForce inForce, String asks) {
        return new Requirement(
                new Clause("Some law", paragraph), kind, Strength.MUST, Actor.CASE_MANAGER, inForce, asks);
    }

    /** A clause that only one text has is in force since that text. */
    private static Rule<Seen, Plan> rule(
            String paragraph, ClauseKind kind, String asks, BiFunction<Seen, Plan, Outcome> check) {
        InForce always = InForce.since(FIRST.from().get());
        return Rule.cite(SmallLaw.class, requirement(paragraph, kind, always, asks))
                .about(Seen::plans)
                .checkedBy(check);
    }

    private static Rule<Seen, Plan> begunWithin(int days, InForce text) {
        String asks = "it begins within " + days + " days";
        return Rule.cite(SmallLaw.class, requirement("(1)(a)", ClauseKind.DEADLINE, text, asks))
                .actsNext(Actor.PROVIDER)
                .from("plans", "the plans", ServiceRecord::getPlans)
                .about(Seen::plans)
                .byLawOf((facts, plan) -> plan.isp().getStartsOn().getOrElse(facts.asOf()))
                .checkedBy((facts, plan) -> isBegun(facts, plan, days));
    }

    private static Outcome isBegun(Seen facts, Plan plan, int days) {
        Option<LocalDate> first = plan.isp().getStartsOn();
        if (first.isEmpty()) {
            return Outcome.notApplicable("it has no first day");
        }
        int after = facts.reading(COUNTING) == Counting.DAY_AFTER ? days : days - 1;
        LocalDate due = facts.counted(
                "last day to begin",
                "first day of the plan",
                first.get(),
                days + " days",
                first.get().plusDays(after));
        return facts.byLastDay(due, facts.soFar(plan.isp().getImplemented()), plan.missing("implemented"));
    }

    private static Outcome tellsOfRoomAndBoard(Seen facts, Plan plan) {
        return facts.says(plan.subject(), "roomAndBoard", plan.isp().getRoomAndBoard())
                .outcome("it tells of it", "it does not tell of it", "not known");
    }

    private static Outcome isReviewed(Seen facts, Plan plan) {
        boolean isReviewed = plan.isp().getReviews().entries().exists(review -> facts.hasHappened(review.getHeldOn()));
        if (isReviewed) {
            return Outcome.met("it was reviewed");
        }
        return facts.isCompleteThrough(plan.isp().getReviews(), facts.asOf())
                ? Outcome.notMet("it was not reviewed")
                : Outcome.undetermined("not known", plan.missing("reviews"));
    }

    private static Outcome serves(Seen facts, Plan plan) {
        facts.show(plan.subject(), "kind", plan.isp().getKind());
        return Outcome.judgment("whether it serves is for a person to say");
    }

    private static Outcome isFinalized(Seen facts, Plan plan) {
        Option<LocalDate> first = plan.isp().getStartsOn();
        Option<LocalDate> finalized = plan.isp().getFinalizedOn();
        if (first.isEmpty() || finalized.isEmpty()) {
            return Outcome.notApplicable("there is nothing to count");
        }
        LocalDate due = facts.countedInBusinessDays(
                "last day to finalize",
                "first day of the plan",
                first.get(),
                "that day, or the next business day",
                facts.calendar().sameOrNextBusinessDay(first.get()));
        return facts.byLastDay(due, facts.soFar(Act.on(finalized.get())), plan.missing("finalizedOn"));
    }

    /** A plan by the name of {@code p}. */
    static Isp.Builder plan(String startsOn) {
        return Isp.builder().id("p").startsOn(LocalDate.parse(startsOn));
    }

    /** A record that does not say how far it is complete. */
    static ServiceRecord record(Isp.Builder... plans) {
        return ServiceRecord.builder()
                .id("r")
                .individual(Individual.builder().id("person").build())
                .plans(Register.ofAll(Array.of(plans).map(Isp.Builder::build)))
                .build();
    }

    static Question asked(String day) {
        return Question.asOf(LocalDate.parse(day));
    }

    /** The answers of a clause. */
    static Seq<Finding> findings(ServiceRecord record, Question question, String paragraph) {
        return RULEBOOK.check(record, question)
                .findings()
                .filter(finding -> finding.clause().paragraph().equals(paragraph));
    }

    /** Why the one answer of a clause says what it says. */
    static Explanation explain(ServiceRecord record, Question question, String paragraph) {
        return RULEBOOK.explain(
                record, question, findings(record, question, paragraph).head());
    }
}
