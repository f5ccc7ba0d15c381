package org.openisp.rules;

import io.vavr.control.Option;
import java.time.LocalDate;

/** The library holds no text of the law for the day, and does not judge by a text that was not in force. */
public final class LawNotHeldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    LawNotHeldException(String law, LocalDate day, Option<LocalDate> first) {
        super("no text of " + law + " is held for " + day
                + first.map(from -> "; the first one held is in force from " + from)
                        .getOrElse("")
                + ". To ask what a text that is held would say, name its day as the law version.");
    }
}
