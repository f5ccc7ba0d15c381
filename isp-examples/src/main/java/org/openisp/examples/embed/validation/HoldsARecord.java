package org.openisp.examples.embed.validation;

import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;

/** Something of a vendor's own that holds a service record. */
public interface HoldsARecord {

    /** The record; null where there is none yet. Paths of violations begin with the name of this property. */
    @Nullable
    ServiceRecord getServiceRecord();
}
