package org.openisp.rules;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * One text of a law.
 *
 * @param order what made it, as it is cited: an order, an edition
 * @param inForce the days on which it is in force
 * @param lastRead the last day on which the law was looked at for a newer text; none where that was never done
 */
public record LawText(String order, InForce inForce, Option<LocalDate> lastRead) {}
