package org.openisp.examples.embed.validation;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Outcome.Status;

/** What a vendor's product might keep: a number of its own, and the record. */
// tag::file[]
@MeetsTheLaw
@MeetsTheLaw(
        tell = {Status.UNDETERMINED, Status.JUDGMENT},
        groups = CaseFile.BeforeAnAudit.class)
public final class CaseFile implements HoldsARecord {

    /** What is open as well: facts that are missing, and what a person has to decide. */
    public interface BeforeAnAudit {}
    // end::file[]

    private final String number;
    private final @Nullable ServiceRecord serviceRecord;

    /** A file of this number. */
    public CaseFile(String number, @Nullable ServiceRecord serviceRecord) {
        this.number = number;
        this.serviceRecord = serviceRecord;
    }

    /** Its number in the product. */
    @NotBlank
    public String getNumber() {
        return number;
    }

    @Override
    public @Nullable ServiceRecord getServiceRecord() {
        return serviceRecord;
    }
}
