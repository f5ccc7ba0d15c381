package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** The catalog of the defects that can be planted. */
public final class Defects {

    /** All of them, in the order of the files that define them. */
    public static final Seq<Defect> ALL = Array.of(
                    ContentDefects.ALL,
                    LimitationDefects.ALL,
                    CareerDefects.ALL,
                    ReviewDefects.ALL,
                    AuthorizationDefects.ALL,
                    CopyDefects.ALL,
                    ServiceDefects.ALL,
                    AnnualPlanDefects.ALL)
            .flatMap(all -> all);

    private Defects() {}
}
