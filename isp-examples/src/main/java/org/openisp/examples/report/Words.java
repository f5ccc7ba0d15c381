package org.openisp.examples.report;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.openisp.rules.Actor;
import org.openisp.rules.Finding;
import org.openisp.rules.LawText;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Section;
import org.openisp.rules.Strength;

/** Answers in words. */
public final class Words {

    private Words() {}

    /** The kind of an answer. */
    public static String of(Status status) {
        return switch (status) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case PENDING -> "still to do";
            case NOT_APPLICABLE -> "does not apply";
            case UNDETERMINED -> "not known";
            case JUDGMENT -> "for a person to decide";
        };
    }

    /** The kind of an answer with its days; that it is not asked where there is none. */
    public static String of(Option<Finding> finding) {
        return finding.map(Finding::outcome).map(Words::withDays).getOrElse("not asked");
    }

    private static String withDays(Outcome outcome) {
        String due = outcome.due().map(day -> ", last day " + day).getOrElse("");
        String done = outcome.done().map(day -> ", done " + day).getOrElse("");
        return of(outcome.status()) + due + done;
    }

    /** Why an answer is what it is, with its days. */
    public static String because(Outcome outcome) {
        String due = outcome.due().map(day -> "; last day " + day).getOrElse("");
        String done = outcome.done()
                .map(day -> outcome.due().isDefined() ? ", done " + day : "; " + day)
                .getOrElse("");
        return outcome.because() + due + done;
    }

    /** How far off a last day is: done on a day, late by some days, or so many days from the day it is seen from. */
    public static String when(Outcome outcome, LocalDate due, LocalDate asOf) {
        if (outcome.done().exists(day -> !day.isAfter(asOf))) {
            LocalDate done = outcome.done().get();
            return outcome.isLate() ? days(ChronoUnit.DAYS.between(due, done)) + " late" : "done " + done;
        }
        long days = ChronoUnit.DAYS.between(asOf, due);
        if (days == 0) {
            return "today";
        }
        return days > 0 ? "in " + days(days) : days(-days) + " ago";
    }

    /** A number of days: {@code 1 day}, {@code 6 days}. */
    public static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** A section by its number, where the law numbers it, and its title. */
    public static String of(Section section) {
        String first = section.paragraphs().head();
        return first.startsWith("(") ? first + " " + section.title() : section.title();
    }

    /** By which text of the law it is judged, and since when that is in force. */
    public static String of(LawText text) {
        return text.inForce()
                .from()
                .map(day -> "text of " + text.order() + ", in force since " + day)
                .getOrElse(text.order());
    }

    /** What it is about, and how strongly that is asked for, where it is not by the force of law. */
    public static String subject(Finding finding) {
        String strength = of(finding.requirement().strength());
        return finding.subject() + (strength.isEmpty() ? "" : ", " + strength);
    }

    /** How strongly something is asked for, where it is not by the force of law; nothing where it is. */
    public static String of(Strength strength) {
        return switch (strength) {
            case EXPECTED -> "expected";
            case SHOULD -> "recommended";
            case MUST, CONDITIONAL, MAY -> "";
        };
    }

    /** Who acts. */
    public static String of(Actor actor) {
        return switch (actor) {
            case RECORD_KEEPER -> "whoever keeps the record: facts are missing";
            case REVIEWER -> "a reviewer, who has to decide";
            case STATE -> "the authority of the state";
            case PROVIDER -> "a provider";
            case CASE_MANAGER, CASE_MANAGEMENT_ENTITY, INDIVIDUAL_OR_REPRESENTATIVE, TEAM ->
                "the " + actor.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
