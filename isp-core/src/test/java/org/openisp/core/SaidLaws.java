package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** The laws of Kleene's strong three-valued logic. Three values: every case is tried, none is sampled. */
@Label("Said: Kleene's laws")
class SaidLaws {

    @Property
    void and_does_not_ask_who_comes_first(@ForAll Said a, @ForAll Said b) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
    }

    @Property
    void or_does_not_ask_who_comes_first(@ForAll Said a, @ForAll Said b) {
        assertThat(a.or(b)).isEqualTo(b.or(a));
    }

    @Property
    void and_groups_as_it_likes(@ForAll Said a, @ForAll Said b, @ForAll Said c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    }

    @Property
    void or_groups_as_it_likes(@ForAll Said a, @ForAll Said b, @ForAll Said c) {
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void each_distributes_over_the_other(@ForAll Said a, @ForAll Said b, @ForAll Said c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void each_absorbs_the_other(@ForAll Said a, @ForAll Said b) {
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
    }

    @Property
    void not_turns_one_into_the_other(@ForAll Said a, @ForAll Said b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property
    void twice_not_is_as_before(@ForAll Said a) {
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void saying_it_twice_adds_nothing(@ForAll Said a) {
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
    }

    @Property
    void yes_and_no_are_neutral_or_decide(@ForAll Said a) {
        assertThat(a.and(Said.YES)).isEqualTo(a);
        assertThat(a.or(Said.NO)).isEqualTo(a);
        assertThat(a.and(Said.NO)).isEqualTo(Said.NO);
        assertThat(a.or(Said.YES)).isEqualTo(Said.YES);
    }

    @Property
    void yes_and_no_alone_are_ordinary_logic(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Said.of(a).and(Said.of(b))).isEqualTo(Said.of(a && b));
        assertThat(Said.of(a).or(Said.of(b))).isEqualTo(Said.of(a || b));
        assertThat(Said.of(a).not()).isEqualTo(Said.of(!a));
    }

    @Property
    @Label("an answer stands whatever is recorded later, and is not recorded only if it could still go either way")
    void later_entries_never_undo_an_answer(@ForAll Said other) {
        Said unknown = Said.NOT_RECORDED;

        assertThat(unknown.and(other)).isEqualTo(agreed(Said.YES.and(other), Said.NO.and(other)));
        assertThat(unknown.or(other)).isEqualTo(agreed(Said.YES.or(other), Said.NO.or(other)));
    }

    private static Said agreed(Said ifYes, Said ifNo) {
        return ifYes == ifNo ? ifYes : Said.NOT_RECORDED;
    }
}
