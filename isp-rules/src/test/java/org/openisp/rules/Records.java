package org.openisp.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.Jurisdiction;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.Individual;

/** Records that hold nothing but what they are held against. */
final class Records {

    private Records() {}

    static ServiceRecord of(Option<Jurisdiction> jurisdiction, Option<Seq<String>> laws) {
        return ServiceRecord.builder()
                .id("record")
                .jurisdiction(jurisdiction)
                .laws(laws)
                .individual(Individual.builder().id("person").build())
                .build();
    }
}
