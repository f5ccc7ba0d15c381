package org.openisp.examples.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The inputs that each target begins with. */
final class FuzzSeeds {

    /** So many of them ask for every form of answers. */
    static final int FIRST = Answering.FORMS;

    private FuzzSeeds() {}

    static List<byte[]> of(Class<?> target) {
        List<byte[]> seeds = new ArrayList<>();
        if (target == ReadTarget.class) {
            Seeds.all().forEach(document -> seeds.add(ReadTarget.seed(Seeds.bytes(document))));
        } else if (target == ReportTarget.class) {
            int form = 0;
            for (Path document : Seeds.all()) {
                seeds.add(ReportTarget.seed(Seeds.bytes(document), form));
                form++;
            }
        } else {
            for (int record = 0; record < Seeds.RECORDS.size(); record++) {
                seeds.add(ChangedRecordTarget.seed(record, record % 4));
            }
        }
        return seeds;
    }
}
