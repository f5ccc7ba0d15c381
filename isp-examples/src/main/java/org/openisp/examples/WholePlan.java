package org.openisp.examples;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.openisp.core.ExtensionFact;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.FreeText;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.Barrier;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.content.PreferredService;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedArea;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Voice;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;

/** A plan with its services, needs and signatures, in Java and in JSON: the code of the tutorial. */
public final class WholePlan {

    private WholePlan() {}

    // tag::fact[]
    /** Something that only our own system knows. */
    static final ExtensionFact<LocalDate> PRINTED = ExtensionFact.day("acme:printed");
    // end::fact[]

    /** The service of the tutorial. */
    static PlannedService service() {
        // tag::service[]
        PlannedService attendantCare = PlannedService.builder()
                .id("service-1")
                .kind(ServiceKind.ATTENDANT_CARE)
                .fundingAuthority(FundingAuthority.K_PLAN)
                .departmentFunded(Said.YES)
                .period(Period.of(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31))) // both days included
                .hoursPerMonth(BigDecimal.valueOf(62))
                .needIds(Array.of("need-1"))
                .dayToDay(Noted.as("Mornings on weekdays: getting up, breakfast, the way to work."))
                .build();
        // end::service[]
        return attendantCare;
    }

    /** The plan of the tutorial. */
    static Isp plan() {
        PlannedService attendantCare = service();
        // tag::plan[]
        Isp plan = Isp.builder()
                .id("isp-2025")
                .kind(IspKind.INITIAL)
                .startsOn(LocalDate.of(2025, 4, 1))
                .endsOn(LocalDate.of(2026, 3, 31))
                .signing(Signing.builder()
                        .signatures(Register.of(
                                signature("individual-1", Capacity.INDIVIDUAL, LocalDate.of(2025, 3, 4)),
                                signature("coordinator-1", Capacity.CASE_MANAGER, LocalDate.of(2025, 3, 6))
                                        .withInvolved(Said.YES)))
                        .build())
                .services(Array.of(attendantCare))
                .preferredServices(Array.of(PreferredService.builder()
                        .id("preferred-1")
                        .kind(ServiceKind.JOB_COACHING)
                        .build()))
                .barriers(Array.of(Barrier.builder()
                        .id("barrier-1")
                        .preferredServiceId("preferred-1")
                        .strategies(Array.of(new FreeText("Ask the Brokerage for a coach who signs.")))
                        .build()))
                .important(Array.of(Importance.builder()
                        .id("important-1")
                        .kind(ImportanceKind.IMPORTANT_TO)
                        .whose(Array.of(Voice.INDIVIDUAL))
                        .what(new FreeText("Being at work on time."))
                        .build()))
                .objections(Array.empty()) // everybody was asked, nobody objects
                .extensionFacts(ExtensionFacts.of(PRINTED, LocalDate.of(2025, 3, 7)))
                .build();
        // end::plan[]
        return plan;
    }

    // tag::signature[]
    static Signature signature(String personId, Capacity capacity, LocalDate signedOn) {
        return Signature.builder()
                .personId(personId)
                .capacity(capacity)
                .signedOn(signedOn)
                .build();
    }
    // end::signature[]

    /** The record of the tutorial. */
    public static ServiceRecord record() {
        Isp plan = plan();
        // tag::record[]
        ServiceRecord record = ServiceRecord.builder()
                .id("record-1")
                .completeThrough(LocalDate.of(2025, 3, 31))
                .jurisdiction(Jurisdiction.OREGON)
                .individual(Individual.builder()
                        .id("individual-1")
                        .birthDate(new BirthDate(LocalDate.of(1990, 2, 28)))
                        .build())
                .representatives(Array.empty()) // said to have none; left out, it would not be known
                .needs(Array.of(Need.builder()
                        .id("need-1")
                        .area(NeedArea.DAILY_LIVING)
                        .healthOrSafety(Said.NO)
                        .build()))
                .plans(Register.of(plan))
                .build();
        // end::record[]
        return record;
    }

    /** The record as JSON. */
    public static String json(ServiceRecord record) throws IOException {
        // tag::write[]
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(record, document);
        // end::write[]
        return document.toString(StandardCharsets.UTF_8);
    }

    /** The record of a document, or its problems in lines of text. */
    public static String read(byte[] document) {
        // tag::read[]
        Validation<Seq<Problem>, ServiceRecord> read =
                RecordJson.days().knowing(PRINTED).read(document);
        String answer = read.fold(
                problems -> problems.map(Problem::message).mkString("\n"),
                record -> "a record with " + record.getPlans().entries().size() + " plan(s)");
        // end::read[]
        return answer;
    }

    /** The same record, its plan one month shorter. */
    public static ServiceRecord shorter(ServiceRecord record) {
        // tag::copy[]
        ServiceRecord shorter = record.withPlans(Register.ofAll(record.getPlans()
                .entries()
                .map(plan -> plan.withEndsOn(plan.getEndsOn().map(day -> day.minusMonths(1))))));
        // end::copy[]
        return shorter;
    }

    /** When the plan was printed. */
    public static Option<LocalDate> printed(Isp plan) {
        // tag::get[]
        Option<LocalDate> printed = plan.getExtensionFacts().get(PRINTED);
        // end::get[]
        return printed;
    }
}
