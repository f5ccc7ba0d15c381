package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Representative;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.rules.Question;

@Label("OAR 411-415-0070(8)(e) authorized on the date on which both signatures are present")
class S08eAuthorizationStateLaws {

    private static final LocalDate FIRST = Some.day("2025-02-20");
    private static final Question ASKED = Question.asOf(FIRST.plusDays(5));

    @Property
    @Label("the order in which signatures stand in the register changes nothing")
    void any_order_of_the_signatures(
            @ForAll("inTwoOrders") Array<List<Signature>> orders,
            @ForAll("representatives") Option<Seq<Representative>> representatives) {
        Authorization one = authorization(orders.get(0), representatives, ASKED);
        Authorization other = authorization(orders.get(1), representatives, ASKED);

        assertThat(other.state()).isEqualTo(one.state());
        assertThat(other.authorizedOn()).isEqualTo(one.authorizedOn());
        assertThat(other.signedOn()).isEqualTo(one.signedOn());
        assertThat(other.individual()).isEqualTo(one.individual());
        assertThat(other.caseManager()).isEqualTo(one.caseManager());
    }

    @Property
    @Label("a signature of a later day changes nothing")
    void a_signature_of_a_later_day(
            @ForAll("signatures") List<Signature> signatures,
            @ForAll("signature") Signature later,
            @ForAll("representatives") Option<Seq<Representative>> representatives) {
        Signature tomorrow = later.withSignedOn(Option.some(ASKED.asOf().plusDays(1)));

        assertThat(authorization(Array.ofAll(signatures).append(tomorrow), representatives, ASKED))
                .isEqualTo(authorization(signatures, representatives, ASKED));
    }

    @Property
    @Label("who signed first changes nothing about the date")
    void the_later_of_two_signatures(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        Authorization authorization = authorization(
                Array.of(
                        Some.signature(Capacity.INDIVIDUAL, one.toString()),
                        Some.caseManagerSignature(other.toString())),
                Option.some(Array.empty()),
                Question.asOf(FIRST.plusDays(10)));

        assertThat(authorization.authorizedOn()).containsExactly(one.isAfter(other) ? one : other);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 7).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Signature> signature() {
        Arbitrary<Capacity> capacities = Arbitraries.of(
                Capacity.INDIVIDUAL,
                Capacity.LEGAL_REPRESENTATIVE,
                Capacity.DESIGNATED_REPRESENTATIVE,
                Capacity.CASE_MANAGER,
                Capacity.PROVIDER);
        Arbitrary<Option<String>> people = Arbitraries.of(
                Option.none(), Option.some("guardian-1"), Option.some("designated-1"), Option.some("stranger-1"));
        Arbitrary<Option<LocalDate>> signedOn =
                Arbitraries.integers().between(0, 8).map(n -> n == 8 ? Option.none() : Option.some(FIRST.plusDays(n)));
        return Combinators.combine(capacities, people, signedOn, Arbitraries.of(Said.class))
                .as((capacity, person, day, involved) -> Signature.builder()
                        .capacity(capacity)
                        .personId(person)
                        .signedOn(day)
                        .involved(involved)
                        .build());
    }

    @Provide
    Arbitrary<List<Signature>> signatures() {
        return signature().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Array<List<Signature>>> inTwoOrders() {
        return signatures().flatMap(given -> Arbitraries.shuffle(given).map(shuffled -> Array.of(given, shuffled)));
    }

    @Provide
    Arbitrary<Option<Seq<Representative>>> representatives() {
        Representative inScope = SigningParts.guardian("guardian-1", DecisionScope.SIGN_PLAN);
        return Arbitraries.of(
                Option.none(),
                Option.some(Array.empty()),
                Option.some(Array.of(inScope)),
                Option.some(Array.of(inScope.withScope(Option.none()))),
                Option.some(Array.of(SigningParts.designated("designated-1"))),
                Option.some(Array.of(inScope, SigningParts.designated("designated-1"))));
    }

    private static Authorization authorization(
            Iterable<Signature> signatures, Option<Seq<Representative>> representatives, Question question) {
        ServiceRecord record = SigningParts.recordOf(
                        SigningParts.planSigned(Some.unsigned().withSignatures(Register.ofAll(signatures))))
                .withRepresentatives(representatives);
        return S08eAuthorization.authorization(record, SigningParts.PLAN, question)
                .get();
    }
}
