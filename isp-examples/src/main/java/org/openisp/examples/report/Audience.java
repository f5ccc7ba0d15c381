package org.openisp.examples.report;

import io.vavr.control.Option;

/**
 * For whom a report is made, and so what it may show. Every form of report cuts what it shows by it: see
 * {@link Held#forAudience}.
 *
 * @param kind what somebody is to the individual
 * @param providerId the id of the provider; none for anybody else
 */
public record Audience(Kind kind, Option<String> providerId) {

    /** What somebody is to the individual. */
    public enum Kind {
        /** Who works with the whole record, and wants to know what to do next. */
        CASE_MANAGER,
        /** Who serves the individual, and sees only what the individual agreed to share. */
        PROVIDER,
        /** Who goes through everything, and wants to see on what each answer rests. */
        AUDITOR
    }

    /** The case manager: everything, what to act on first. */
    public static final Audience CASE_MANAGER = new Audience(Kind.CASE_MANAGER, Option.none());

    /** An auditor: everything, with the facts that each answer rests on. */
    public static final Audience AUDITOR = new Audience(Kind.AUDITOR, Option.none());

    /** An audience; a provider is named by its id, and nobody else is. */
    public Audience {
        if ((kind == Kind.PROVIDER) != providerId.isDefined()) {
            throw new IllegalArgumentException("a provider has an id, and nobody else has one");
        }
    }

    /** A provider: only what the individual agreed to share with it. */
    public static Audience provider(String id) {
        return new Audience(Kind.PROVIDER, Option.some(id));
    }

    /** Whether it is shown everything that the record holds. */
    public boolean seesWholeRecord() {
        return kind != Kind.PROVIDER;
    }

    /** Whether each answer is to be shown with the facts that it rests on. */
    public boolean seesEvidence() {
        return kind == Kind.AUDITOR;
    }
}
