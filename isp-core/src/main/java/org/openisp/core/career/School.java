package org.openisp.core.career;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Observation;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;

/** School, for a student or somebody who left. OAR 411-415-0070(5)(a)(B). */
@Value.Immutable
public interface School extends WithSchool {

    /**
     * Whether the student is or was eligible under the Individuals with Disabilities Education Act.
     *
     * @clause (5)(a)(B)
     */
    Said getIdeaEligible();

    /**
     * The day on which the student is, or was, expected to leave school. None: not recorded.
     *
     * @clause (5)(a)(B)
     */
    Option<LocalDate> getExpectedExitOn();

    /**
     * When the student left.
     *
     * @clause (5)(a)(A), (5)(a)(B)
     */
    Act getExited();

    /**
     * When, after leaving, the individual had the opportunity to have a Career Development Plan.
     *
     * @clause (5)(a)(B)
     */
    Act getCareerPlanOpportunity();

    /**
     * Whether the individual attends school; the latest observation counts. Empty: never observed. None: not
     * recorded.
     *
     * @clause (5)(a)(A), (5)(a)(B)
     */
    Option<Seq<Observation>> getAttending();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("attending", getAttending());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a school. */
    final class Builder extends ImmutableSchool.Builder {
        Builder() {
            ideaEligible(Said.NOT_RECORDED);
            exited(Act.notRecorded());
            careerPlanOpportunity(Act.notRecorded());
        }
    }
}
