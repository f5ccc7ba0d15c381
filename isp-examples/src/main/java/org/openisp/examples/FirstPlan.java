package org.openisp.examples;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.oar411_415_0070.Authorization;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;
import org.openisp.rules.oregon.oar411_415_0070.S02bInitialTerm;
import org.openisp.rules.oregon.oar411_415_0070.S08eAuthorization;

/** One plan, one copy that nobody provided, one finding: the example of the README. */
public final class FirstPlan {

    private FirstPlan() {}

    /** The record of the example. */
    public static ServiceRecord record() {
        // tag::record[]
        ServiceRecord record = ServiceRecord.builder()
                .id("record-1")
                .completeThrough(LocalDate.of(2025, 4, 1)) // what is absent up to this day was not done
                .individual(Individual.builder().id("individual-1").build())
                .representatives(Array.empty()) // said to have none; left out, it would not be known
                .plans(Register.of(Isp.builder()
                        .id("isp-2025")
                        .kind(IspKind.INITIAL)
                        .startsOn(LocalDate.of(2025, 4, 1))
                        .endsOn(LocalDate.of(2026, 3, 31))
                        .signing(Signing.builder()
                                .signatures(Register.of(
                                        Signature.builder()
                                                .capacity(Capacity.INDIVIDUAL)
                                                .signedOn(LocalDate.of(2025, 3, 4))
                                                .build(),
                                        Signature.builder()
                                                .capacity(Capacity.CASE_MANAGER)
                                                .involved(Said.YES)
                                                .signedOn(LocalDate.of(2025, 3, 6))
                                                .build()))
                                .build())
                        .build()))
                .deliveries(Register.of()) // no copy was given to anybody
                .build();
        // end::record[]
        return record;
    }

    /** Since when the plan is authorized, as of April 1, 2025. */
    public static Option<LocalDate> authorizedOn(ServiceRecord record) {
        // tag::authorized[]
        Question question = Question.asOf(LocalDate.of(2025, 4, 1));
        Authorization authorization =
                S08eAuthorization.authorization(record, "isp-2025", question).get();
        // end::authorized[]
        return authorization.authorizedOn();
    }

    /** The last day of an initial ISP that is authorized on March 6, 2025. */
    public static LocalDate endsOn() {
        return S02bInitialTerm.endsOn(LocalDate.of(2025, 3, 6));
    }

    /** What is not met as of April 1, 2025. */
    public static Seq<Finding> notMet(ServiceRecord record) {
        Question question = Question.asOf(LocalDate.of(2025, 4, 1));
        // tag::findings[]
        Seq<Finding> notMet = Oar411_415_0070.rulebook().check(record, question).with(Status.NOT_MET);
        // end::findings[]
        return notMet;
    }
}
