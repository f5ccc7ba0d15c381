package org.openisp.examples.cli;

import org.openisp.core.ServiceRecord;
import org.openisp.rules.LawNotHeldException;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** The law that the command line asks. */
final class Law {

    private Law() {}

    /**
     * The report.
     *
     * @throws CannotUseException if no text of the law is held for the day
     */
    static Report check(ServiceRecord record, Question question) {
        try {
            return Oar411_415_0070.rulebook().check(record, question);
        } catch (LawNotHeldException notHeld) {
            throw new CannotUseException(notHeld.getMessage() + " On the command line: --law-version 2024-10-25");
        }
    }
}
