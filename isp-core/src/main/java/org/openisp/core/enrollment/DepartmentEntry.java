package org.openisp.core.enrollment;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Said;

/** An entry that the Department authorizes. OAR 411-415-0070(9)(h). */
@Value.Immutable
public interface DepartmentEntry extends WithDepartmentEntry {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * Into which program.
     *
     * @clause (9)(h)(A), (9)(h)(B), (9)(h)(C), (9)(h)(D)
     */
    ProgramType getProgram();

    /**
     * The stay that began with it: its id. None: it has not begun, or that is not recorded.
     *
     * @clause (9)(h)(A), (9)(h)(B), (9)(h)(C), (9)(h)(D)
     */
    Option<@NotBlank String> getStayId();

    /**
     * Whether the individual is a child at that time.
     *
     * @clause (9)(h)(A)
     */
    Said getIndividualIsChild();

    /**
     * When the Department authorized it.
     *
     * @clause (9)(h)(A), (9)(h)(B), (9)(h)(C), (9)(h)(D)
     */
    Act getAuthorized();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a department entry. */
    final class Builder extends ImmutableDepartmentEntry.Builder {
        Builder() {
            individualIsChild(Said.NOT_RECORDED);
            authorized(Act.notRecorded());
        }
    }
}
