package org.openisp.examples.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.openisp.core.json.RecordJson;
import picocli.CommandLine.Option;

/** How a record is read: which zone turns moments in time into days. */
final class InZone {

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Turn moments in time, such as 2025-03-31T17:30:00Z, into days in this zone,"
                    + " such as America/Los_Angeles. Default: a moment in time is refused.")
    private @Nullable String zone;

    /**
     * A reader that knows the facts of every law that is installed.
     *
     * @throws CannotUseException if there is no such zone
     */
    RecordJson reader() {
        if (zone == null) {
            return RecordJson.days().knowing(Laws.INSTALLED.facts());
        }
        try {
            return RecordJson.momentsIn(ZoneId.of(zone)).knowing(Laws.INSTALLED.facts());
        } catch (DateTimeException unknown) {
            throw new CannotUseException("--zone takes the name of a zone, such as America/Los_Angeles");
        }
    }
}
