package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openisp.examples.report.Audience;
import org.openisp.examples.report.Held;
import picocli.CommandLine.Option;

/** For whom a report is cut. */
final class ForAudience {

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            description =
                    "For whom it is: case-manager, provider (only what the individual agreed to share with it), or"
                            + " auditor (everything, each answer with the facts it rests on). Default: case-manager.")
    private String audience = "case-manager";

    @Option(names = "--provider", paramLabel = "ID", description = "The id of the provider that the report is for.")
    private @Nullable String provider;

    /**
     * The same, cut for whom it is asked for.
     *
     * @throws CannotUseException if there is no such audience, or if a provider is named where none is asked for
     */
    Seq<Held> cut(Seq<Held> laws) {
        Audience asked = asked();
        return asked.kind() == Audience.Kind.CASE_MANAGER ? laws : laws.map(held -> held.forAudience(asked));
    }

    /** Whether it is for an auditor. */
    boolean isAuditor() {
        return asked().kind() == Audience.Kind.AUDITOR;
    }

    private Audience asked() {
        String who = audience.toLowerCase(Locale.ROOT);
        if (provider != null && !who.equals("provider")) {
            throw new CannotUseException(
                    "--provider ID goes with --audience provider, not with --audience " + audience);
        }
        return switch (who) {
            case "case-manager" -> Audience.CASE_MANAGER;
            case "auditor" -> Audience.AUDITOR;
            case "provider" -> Audience.provider(named());
            default ->
                throw new CannotUseException(
                        "there is no audience \"" + audience + "\"; there are case-manager, provider and auditor");
        };
    }

    private String named() {
        if (provider == null || provider.isBlank()) {
            throw new CannotUseException("--audience provider takes the id of the provider: --provider ID");
        }
        return provider;
    }
}
