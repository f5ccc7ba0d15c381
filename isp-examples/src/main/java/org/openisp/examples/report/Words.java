package org.openisp.examples.report;

import io.vavr.control.Option;
import java.util.Locale;
import org.openisp.rules.Actor;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;

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

    /** What it is about, and how strongly that is asked for, where it is not by the force of law. */
    public static String subject(Finding finding) {
        return finding.subject()
                + switch (finding.requirement().strength()) {
                    case EXPECTED -> ", expected";
                    case SHOULD -> ", recommended";
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
