package org.openisp.examples.ics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openisp.examples.report.Held;
import org.openisp.rules.Finding;

/**
 * The UID of an entry: a digest of the record's id, the law, the clause and the subject, and of nothing that changes when
 * something is done. A finding's fingerprint would not do: it is another one as soon as the answer is.
 */
final class EntryId {

    private static final int BYTES = 16;

    private EntryId() {}

    static String of(Held held, Finding finding) {
        String told = String.join(
                "|",
                held.report().recordId(),
                held.law().law().name(),
                finding.clause().paragraph(),
                finding.subject().type(),
                finding.subject().id(),
                finding.subject().attribute().getOrElse(""),
                String.valueOf(among(held, finding)));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES) + "@openisp";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A clause may give several answers about one subject: the number of this one. */
    private static int among(Held held, Finding finding) {
        return held.report()
                .findings()
                .takeUntil(other -> other.equals(finding))
                .count(other -> other.clause().equals(finding.clause())
                        && other.subject().type().equals(finding.subject().type())
                        && other.subject().id().equals(finding.subject().id())
                        && other.subject().attribute().equals(finding.subject().attribute()));
    }
}
