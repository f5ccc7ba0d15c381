package org.openisp.examples.cli;

import java.util.function.Supplier;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.LawNotHeldException;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** The law that the command line asks. */
final class Law {

    static final Rulebook<?> RULEBOOK = Oar411_415_0070.rulebook();

    private Law() {}

    /**
     * The report.
     *
     * @throws CannotUseException if no text of the law is held for the day
     */
    static Report check(ServiceRecord record, Question question) {
        return held(() -> RULEBOOK.check(record, question));
    }

    /**
     * An answer of the law.
     *
     * @throws CannotUseException if no text of the law is held for a day that it asks about
     */
    static <A> A held(Supplier<A> answer) {
        try {
            return answer.get();
        } catch (LawNotHeldException notHeld) {
            throw new CannotUseException(notHeld.getMessage() + " On the command line: --law-version 2024-10-25");
        }
    }
}
