package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.enrollment.EntityKind;
import org.openisp.examples.synthetic.Outline.Age;
import org.openisp.examples.synthetic.Outline.Event;
import org.openisp.examples.synthetic.Outline.Limit;
import org.openisp.examples.synthetic.Outline.Representation;

/** Draws outlines. The shares are plausible ones; they are no statistics of any state. */
final class Outlines {

    private static final int EARLIER_YEARS = 2;
    private static final int MOST_YEARS_LEFT_OUT = 3;

    /** Days before its first day on which the meeting about a plan is held, about. */
    private static final int DAYS_OF_PREPARATION = 50;

    private Outlines() {}

    /** The outline of one record. */
    static Outline draw(long number, LocalDate asOf, Dice dice) {
        Program program = program(dice);
        Age age = age(program, dice);
        Seq<PlanYear> years = years(asOf, dice);
        EntityKind entity = program == Program.IN_HOME && age != Age.CHILD && dice.percent(45)
                ? EntityKind.BROKERAGE
                : EntityKind.CDDP;
        return new Outline(
                number,
                asOf,
                program,
                age,
                asOf.minusYears(years(age, dice)).minusDays(dice.between(1, 364)),
                dice.percent(75) ? "en" : dice.oneOf("es", "es", "es", "ru", "vi", "so"),
                representation(age, dice),
                entity,
                age == Age.WORKING && program != Program.CASE_MANAGEMENT_ONLY && dice.percent(35),
                dice.percent(30),
                program.isResidential() && age != Age.CHILD && dice.percent(45)
                        ? dice.oneOf(Limit.FOOD, Limit.RAIL)
                        : Limit.NONE,
                event(program, age, years.head(), dice),
                years.get(years.size() - 2).startsOn().plusDays(dice.between(70, 200)),
                enrolledOn(program, asOf, years, dice),
                years);
    }

    private static Program program(Dice dice) {
        return dice.oneOf(
                Program.IN_HOME,
                Program.IN_HOME,
                Program.IN_HOME,
                Program.IN_HOME,
                Program.ADULT_FOSTER_HOME,
                Program.ADULT_FOSTER_HOME,
                Program.TWENTY_FOUR_HOUR,
                Program.SUPPORTED_LIVING,
                Program.HOST_HOME,
                Program.CHILD_FOSTER_HOME,
                Program.CASE_MANAGEMENT_ONLY,
                Program.CASE_MANAGEMENT_ONLY);
    }

    private static Age age(Program program, Dice dice) {
        int children = switch (program) {
            case CHILD_FOSTER_HOME -> 100;
            case ADULT_FOSTER_HOME, SUPPORTED_LIVING -> 0;
            case HOST_HOME -> 50;
            case IN_HOME, CASE_MANAGEMENT_ONLY -> 30;
            case TWENTY_FOUR_HOUR -> 15;
        };
        return dice.percent(children) ? Age.CHILD : dice.oneOf(Age.WORKING, Age.WORKING, Age.WORKING, Age.OLDER);
    }

    /** Years of age on the day of the export, so far inside the group that nobody leaves it while the record runs. */
    private static int years(Age age, Dice dice) {
        return switch (age) {
            case CHILD -> dice.between(8, 15);
            case WORKING -> dice.between(25, 57);
            case OLDER -> dice.between(65, 88);
        };
    }

    private static Representation representation(Age age, Dice dice) {
        return age == Age.CHILD
                ? Representation.PARENT
                : dice.oneOf(
                        Representation.NONE,
                        Representation.NONE,
                        Representation.NONE,
                        Representation.GUARDIAN,
                        Representation.DESIGNATED);
    }

    private static Event event(Program program, Age age, PlanYear first, Dice dice) {
        if (program == Program.CASE_MANAGEMENT_ONLY) {
            return Event.NONE;
        }
        Event drawn = dice.oneOf(
                Event.NONE,
                Event.NONE,
                Event.NONE,
                Event.CHANGE,
                Event.NEW_SERVICE,
                Event.URGENT,
                Event.EMERGENCY_PLAN);
        boolean isPossible = switch (drawn) {
            case NONE, CHANGE -> true;
            // an initial ISP includes what was decided before its authorization, (8)(b), which a defect may move: a
            // service is begun in the course of a year only where the plan renews
            case NEW_SERVICE, URGENT -> !first.isInitial();
            case EMERGENCY_PLAN -> age != Age.CHILD && program.isResidential();
        };
        return isPossible ? drawn : Event.NONE;
    }

    /**
     * The year of the export, up to two before it, and the one after it. The plans of somebody who came long ago begin in
     * the middle: plans that were met about before the first text that the library holds are left out, where that can be done.
     */
    private static Seq<PlanYear> years(LocalDate asOf, Dice dice) {
        LocalDate current = asOf.withDayOfMonth(1).minusMonths(dice.between(0, 11));
        boolean isNewcomer = dice.percent(40);
        int earlier = dice.between(0, EARLIER_YEARS);
        while (earlier > 0
                && current.minusYears(earlier).minusDays(DAYS_OF_PREPARATION).isBefore(Outline.FIRST_TEXT)) {
            earlier--;
        }
        int first = isNewcomer ? 0 : dice.between(1, MOST_YEARS_LEFT_OUT);
        List<PlanYear> years = new ArrayList<>();
        for (int year = 0; year <= earlier + 1; year++) {
            LocalDate startsOn = current.minusYears(earlier).plusYears(year);
            years.add(
                    first + year == 0
                            ? PlanYear.initial(startsOn, dice)
                            : PlanYear.renewing(first + year, first, startsOn, dice));
        }
        return Array.ofAll(years);
    }

    private static LocalDate enrolledOn(Program program, LocalDate asOf, Seq<PlanYear> years, Dice dice) {
        PlanYear first = years.head();
        if (program == Program.CASE_MANAGEMENT_ONLY) {
            return asOf.minusDays(dice.between(30, 900));
        }
        return first.isInitial()
                ? first.authorizedOn().minusDays(dice.between(55, 62))
                : first.startsOn().minusYears(first.number()).minusDays(80);
    }
}
