package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.oregon.oar411_415_0070.RevisionComparison.Need;

@Label("OAR 411-415-0070(8)(c) and (d) two states of a plan compared")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class RevisionComparisonLaws {

    private static final Seq<Option<Period>> DAYS = Array.of(
                    "-", "2025-03-01 on", "2025-03-01 to 2025-06-30", "2025-04-01 to 2025-06-30")
            .map(ServiceParts::period);

    @Provide
    Arbitrary<Isp> states() {
        Isp notRecorded = SigningParts.planSigned(Some.unsigned());
        Arbitrary<Isp> listed = services()
                .list()
                .ofMaxSize(4)
                .uniqueElements(PlannedService::getId)
                .map(services -> notRecorded.withServices(Option.some(Array.ofAll(services))));
        return Arbitraries.frequencyOf(Tuple.of(19, listed), Tuple.of(1, Arbitraries.just(notRecorded)));
    }

    private static Arbitrary<PlannedService> services() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.of(Said.class),
                        Arbitraries.of(DAYS.asJava()),
                        Arbitraries.of("agency-1", "agency-2"),
                        Arbitraries.of("attendant-care", "relief-care", "mt:care"))
                .as((id, funded, days, provider, kind) -> ServiceParts.service()
                        .id(id)
                        .departmentFunded(funded)
                        .period(days)
                        .providerId(provider)
                        .kind(new ServiceKind(kind))
                        .build());
    }

    @Property
    @Label("a plan compared with itself needs nothing")
    void the_same_needs_nothing(@ForAll("states") Isp plan) {
        RevisionComparison comparison = RevisionComparison.of(plan, plan);

        assertThat(comparison.need()).isEqualTo(Need.NOTHING);
        assertThat(comparison.begins().appendAll(comparison.ends()).appendAll(comparison.changes()))
                .isEmpty();
    }

    @Property
    @Label("swapped, what began has ended and what ended has begun; the need is the same")
    void swapping_swaps(@ForAll("states") Isp before, @ForAll("states") Isp after) {
        RevisionComparison there = RevisionComparison.of(before, after);
        RevisionComparison back = RevisionComparison.of(after, before);

        assertThat(back.begins()).isEqualTo(there.ends());
        assertThat(back.ends()).isEqualTo(there.begins());
        assertThat(back.changes()).isEqualTo(there.changes());
        assertThat(back.need()).isEqualTo(there.need());
    }

    @Property
    @Label("a service paid by the Department that is new, or gone, always needs authorization")
    void funded_services_need_authorization(@ForAll("states") Isp before, @ForAll("states") Isp after) {
        Seq<PlannedService> was = before.getServices().getOrElse(Array::empty);
        Seq<PlannedService> is = after.getServices().getOrElse(Array::empty);
        boolean recorded =
                before.getServices().isDefined() && after.getServices().isDefined();

        if (recorded && (hasFundedThatIsNotIn(was, is) || hasFundedThatIsNotIn(is, was))) {
            assertThat(RevisionComparison.of(before, after).need()).isEqualTo(Need.AUTHORIZATION);
        }
    }

    private static boolean hasFundedThatIsNotIn(Seq<PlannedService> some, Seq<PlannedService> others) {
        return some.exists(service -> service.getDepartmentFunded().isYes()
                && !others.exists(other -> other.getId().equals(service.getId())));
    }

    @Property
    @Label("notice is enough only where each service that differs says whether the Department pays")
    void notice_takes_nothing_missing_for_no(@ForAll("states") Isp before, @ForAll("states") Isp after) {
        if (RevisionComparison.of(before, after).need() == Need.NOTICE) {
            Seq<PlannedService> was = before.getServices().get();
            Seq<PlannedService> is = after.getServices().get();

            assertThat(was.removeAll(is).appendAll(is.removeAll(was)))
                    .allMatch(service -> service.getDepartmentFunded().isRecorded());
        }
    }

    @Property
    @Label("the order of services does not matter")
    void order_does_not_matter(@ForAll("states") Isp before, @ForAll("states") Isp after) {
        Isp reversed = after.withServices(after.getServices().map(Seq::reverse));

        assertThat(RevisionComparison.of(before, reversed)).isEqualTo(RevisionComparison.of(before, after));
        assertThat(RevisionComparison.of(after, reversed).need()).isEqualTo(Need.NOTHING);
    }

    @Property
    @Label("undetermined names a missing fact, and no other need does")
    void undetermined_names_what_is_missing(@ForAll("states") Isp before, @ForAll("states") Isp after) {
        RevisionComparison comparison = RevisionComparison.of(before, after);

        assertThat(comparison.missing().nonEmpty()).isEqualTo(comparison.need() == Need.UNDETERMINED);
    }
}
