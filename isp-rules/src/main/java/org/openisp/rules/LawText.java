package org.openisp.rules;

import java.time.LocalDate;

/**
 * One text of a law.
 *
 * @param order the order that made it, as it is cited
 * @param inForce the days on which it is in force
 * @param lastRead the last day on which the law was looked at for a newer text
 */
public record LawText(String order, InForce inForce, LocalDate lastRead) {}
