package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openisp.core.Said;
import org.openisp.rules.Outcome.Status;

@Label("Conditions: three-valued logic that keeps what would tell")
class ConditionLaws {

    private static final Subject RECORD = Subject.record("record-1");

    private static Condition unknown(String field) {
        return Condition.unknown(new MissingFact(RECORD, field));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.of(
                Condition.yes(),
                Condition.no(),
                unknown("a"),
                unknown("b"),
                unknown("a").and(unknown("b")));
    }

    @Property
    @Label("both, either and not say what Kleene's tables say")
    void as_in_the_tables(@ForAll("conditions") Condition one, @ForAll("conditions") Condition other) {
        assertThat(one.and(other).said()).isEqualTo(one.said().and(other.said()));
        assertThat(one.or(other).said()).isEqualTo(one.said().or(other.said()));
        assertThat(one.not().said()).isEqualTo(one.said().not());
    }

    @Property
    @Label("what is known misses nothing, and what is not known misses something")
    void missing_exactly_where_it_is_not_known(
            @ForAll("conditions") Condition one, @ForAll("conditions") Condition other) {
        for (Condition condition : Array.of(one.and(other), one.or(other), one.not())) {
            assertThat(condition.missing().isEmpty()).isEqualTo(condition.isKnown());
        }
    }

    @Property
    @Label("the facts of both sides are kept, once each, where both matter")
    void what_would_tell_is_kept(@ForAll("conditions") Condition one, @ForAll("conditions") Condition other) {
        Condition both = one.and(other);
        if (!both.isKnown()) {
            assertThat(both.missing())
                    .containsExactlyInAnyOrderElementsOf(
                            one.missing().appendAll(other.missing()).distinct());
        }
    }

    @Property
    @Label("not both is either not")
    void de_morgan(@ForAll("conditions") Condition one, @ForAll("conditions") Condition other) {
        assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
    }

    @Property
    @Label("the outcome follows")
    void outcome(@ForAll("conditions") Condition condition) {
        Outcome outcome = condition.outcome("met", "not met", "not known");
        Status expected = condition.isYes() ? Status.MET : condition.isNo() ? Status.NOT_MET : Status.UNDETERMINED;

        assertThat(outcome.status()).isEqualTo(expected);
        assertThat(outcome.missing()).isEqualTo(condition.missing());
    }

    @Example
    @Label("of two that are not known, what would tell either is kept")
    void both_not_known() {
        assertThat(unknown("a").and(unknown("b")).missing().map(MissingFact::field))
                .containsExactly("a", "b");
        assertThat(unknown("a").or(unknown("b")).missing().map(MissingFact::field))
                .containsExactly("a", "b");
        assertThat(unknown("a").and(unknown("a")).missing().map(MissingFact::field))
                .containsExactly("a");
    }

    @Example
    @Label("a condition is as it is said, or misses what would tell")
    void as_it_is_said() {
        MissingFact a = new MissingFact(RECORD, "a");
        Array<MissingFact> twice = Array.of(a, new MissingFact(RECORD, "b"), a);

        assertThat(Condition.of(Said.YES, a)).isEqualTo(Condition.yes());
        assertThat(Condition.of(Said.NO, a)).isEqualTo(Condition.no());
        assertThat(Condition.of(Said.NOT_RECORDED, a)).isEqualTo(Condition.unknown(a));
        assertThat(Condition.of(Said.YES, twice)).isEqualTo(Condition.yes());
        assertThat(Condition.of(Said.NO, twice)).isEqualTo(Condition.no());
        assertThat(Condition.of(Said.NOT_RECORDED, twice).missing().map(MissingFact::field))
                .containsExactly("a", "b");
    }

    @Example
    @Label("a condition that contradicts itself cannot be made")
    void refused() {
        Array<MissingFact> some = Array.of(new MissingFact(RECORD, "a"));

        assertThatThrownBy(() -> new Condition(Said.YES, some)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Condition(Said.NOT_RECORDED, Array.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
