package org.openisp.rules;

import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * The answers of one law about one record.
 *
 * @param recordId the id of the record
 * @param asOf the day from which it was seen
 * @param manifest what the report rests on
 * @param findings the answers, in the order of the law and then of the record
 */
public record Report(String recordId, LocalDate asOf, Manifest manifest, Seq<Finding> findings) {

    /** The findings with this kind of answer. */
    public Seq<Finding> with(Outcome.Status status) {
        return findings.filter(finding -> finding.status() == status);
    }

    /**
     * A short fingerprint of a finding: the same in every run and on every day, as long as record, clause, text,
     * subject and answer are the same; of several answers of a clause about one subject, each has its own. A vendor can
     * keep it to remember what somebody has acknowledged.
     */
    public String fingerprint(Finding finding) {
        Outcome outcome = finding.outcome();
        String told = String.join(
                "|",
                recordId,
                finding.clause().toString(),
                finding.requirement().inForce().from().map(LocalDate::toString).getOrElse(""),
                finding.subject().type(),
                finding.subject().id(),
                finding.subject().attribute().getOrElse(""),
                outcome.status().name(),
                outcome.due().map(LocalDate::toString).getOrElse(""),
                outcome.done().map(LocalDate::toString).getOrElse("") + among(finding));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A clause may give several answers about one subject: the number of this one; nothing of the first. */
    @SuppressWarnings("ReferenceEquality") // mostly it is the finding itself that is asked about, and not one like it
    private String among(Finding finding) {
        int number = 0;
        for (Finding other : findings) {
            if (other == finding) {
                break;
            }
            if (isAlike(other, finding)) {
                if (other.equals(finding)) {
                    break;
                }
                number++;
            }
        }
        return number == 0 ? "" : "|" + number;
    }

    /** Whether two findings answer the same text of a clause about the same subject. What differs mostly is compared first. */
    private static boolean isAlike(Finding one, Finding other) {
        return one.clause().paragraph().equals(other.clause().paragraph())
                && one.subject().equals(other.subject())
                && one.requirement().inForce().equals(other.requirement().inForce());
    }
}
