package org.openisp.examples.speed;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.openisp.core.Jurisdiction;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.synthetic.Defect;
import org.openisp.examples.synthetic.Defects;
import org.openisp.examples.synthetic.SyntheticCaseload;

/** Records, the same in every run: generated ones, written as JSON, and read again as a caller's would be; and those to try. */
final class SpeedPool {

    /** The day of the records, and the one that is asked about. */
    static final LocalDate AS_OF = LocalDate.of(2026, 7, 31);

    private static final long SEED = 8;

    private SpeedPool() {}

    /** The documents of so many records, three in ten of them with a defect. */
    static Array<byte[]> documents(int size) {
        Seq<Defect> possible = Defects.ALL.filter(defect -> SyntheticCaseload.hasRoom(defect, SEED, AS_OF));
        Array<Defect> planted = Array.range(0, size * 3 / 10).map(i -> possible.get(i % possible.size()));
        SyntheticCaseload caseload = SyntheticCaseload.of(size, SEED, AS_OF, planted);
        return Array.rangeClosed(1, size)
                .map(number -> written(caseload.entry(number).record()));
    }

    /** The records of documents. */
    static Array<ServiceRecord> read(Array<byte[]> documents) {
        return documents.map(document -> RecordJson.days().read(document).get());
    }

    /** The records to try that are of Missouri, for which none are generated. */
    static Array<ServiceRecord> ofMissouri() {
        try (Stream<Path> files = Files.list(Path.of("records"))) {
            return Array.ofAll(files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .toList())
                    .map(SpeedPool::bytes)
                    .map(document -> RecordJson.days().read(document).get())
                    .filter(record -> record.getJurisdiction().contains(Jurisdiction.MISSOURI));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] written(ServiceRecord record) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            RecordJson.days().write(record, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return document.toByteArray();
    }
}
