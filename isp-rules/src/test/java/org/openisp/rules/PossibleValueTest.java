package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.Act;
import org.openisp.core.ExtensionValue;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.person.BirthDate;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.FactType.Shape;

@DisplayName("What could be recorded at a place")
class PossibleValueTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final LocalDate A_YEAR_BEFORE = LocalDate.of(2024, 3, 31);
    private static final LocalDate A_YEAR_AFTER = LocalDate.of(2026, 3, 31);

    private static Seq<PossibleValue> missing(Shape shape, Class<?> of) {
        return PossibleValue.whereMissing(new FactType(shape, of), DAY);
    }

    private static Seq<Object> values(Seq<PossibleValue> possible) {
        return possible.map(one -> one.value().apply(null));
    }

    private static Seq<String> words(Seq<PossibleValue> possible) {
        return possible.map(PossibleValue::words);
    }

    @Test
    void a_yes_or_no_is_yes_or_no() {
        Seq<PossibleValue> said = missing(Shape.SAID, Said.class);
        Seq<PossibleValue> noted = missing(Shape.NOTED, Noted.class);

        assertThat(words(said)).containsExactly("yes", "no");
        assertThat(values(said)).containsExactly(Said.YES, Said.NO);
        assertThat(words(noted)).containsExactly("yes", "no");
        assertThat(values(noted)).containsExactly(Noted.yes(), Noted.no());
    }

    @Test
    void an_act_was_done_on_the_day_or_a_year_before_or_not() {
        Seq<PossibleValue> act = missing(Shape.ACT, Act.class);

        assertThat(words(act)).containsExactly("2025-03-31", "2024-03-31", "not done through 2025-03-31");
        assertThat(values(act)).containsExactly(Act.on(DAY), Act.on(A_YEAR_BEFORE), Act.notThrough(DAY));
    }

    @Test
    void a_register_is_complete_with_the_entries_that_it_has() {
        Seq<PossibleValue> register = missing(Shape.REGISTER, String.class);

        assertThat(words(register)).containsExactly("complete through 2025-03-31");
        assertThat(register.head().value().apply(Register.of("a")))
                .isEqualTo(Register.of("a").completeThrough(DAY));
        assertThat(values(register)).containsExactly((Object) null);
    }

    @Test
    void a_list_is_said_to_be_none() {
        assertThat(words(missing(Shape.LIST, String.class))).containsExactly("said to be none");
        assertThat(values(missing(Shape.LIST, String.class))).containsExactly(Option.some(Array.empty()));
    }

    @Test
    void a_day_is_that_day_or_a_year_before_or_after() {
        Seq<PossibleValue> day = missing(Shape.OPTIONAL, LocalDate.class);

        assertThat(words(day)).containsExactly("2025-03-31", "2024-03-31", "2026-03-31");
        assertThat(values(day))
                .containsExactly(Option.some(DAY), Option.some(A_YEAR_BEFORE), Option.some(A_YEAR_AFTER));
    }

    @Test
    void somebody_was_born_as_a_child_or_an_adult() {
        Seq<PossibleValue> birth = missing(Shape.OPTIONAL, BirthDate.class);

        assertThat(words(birth)).containsExactly("10 years old", "30 years old");
        assertThat(values(birth))
                .containsExactly(
                        Option.some(new BirthDate(LocalDate.of(2015, 3, 31))),
                        Option.some(new BirthDate(LocalDate.of(1995, 3, 31))));
    }

    @Test
    void a_period_began_a_year_before() {
        assertThat(words(missing(Shape.OPTIONAL, Period.class))).containsExactly("from 2024-03-31 on");
        assertThat(values(missing(Shape.OPTIONAL, Period.class)))
                .containsExactly(Option.some(Period.from(A_YEAR_BEFORE)));
    }

    @Test
    void one_of_some_constants_is_each_of_them() {
        assertThat(values(missing(Shape.OPTIONAL, Outcome.Status.class)))
                .containsExactlyElementsOf(Array.of(Outcome.Status.values()).map(Option::some));
        assertThat(words(missing(Shape.OPTIONAL, Outcome.Status.class))).contains("not met", "judgment");
        assertThat(values(missing(Shape.OPTIONAL, Capacity.class)))
                .contains(Option.some(Capacity.INDIVIDUAL), Option.some(Capacity.LEGAL_REPRESENTATIVE));
        assertThat(words(missing(Shape.OPTIONAL, Capacity.class))).contains("individual", "legal-representative");
    }

    @Test
    void of_text_and_of_what_is_always_there_nothing_is_made_up() {
        assertThat(missing(Shape.OPTIONAL, FreeText.class)).isEmpty();
        assertThat(missing(Shape.OPTIONAL, Option.class)).isEmpty();
        assertThat(missing(Shape.ALWAYS, String.class)).isEmpty();
        assertThat(missing(Shape.ENTRY, Object.class)).isEmpty();
        assertThat(missing(Shape.EXTENSION, Object.class)).isEmpty();
    }

    @Test
    void a_fact_of_a_vendor_is_a_truth_or_a_day() {
        Seq<PossibleValue> fact = missing(Shape.EXTENSION_FACT, ExtensionValue.class);

        assertThat(words(fact)).containsExactly("yes", "no", "2025-03-31", "2024-03-31", "not done through 2025-03-31");
        assertThat(values(fact))
                .containsExactly(
                        new ExtensionValue.Truth(true),
                        new ExtensionValue.Truth(false),
                        new ExtensionValue.Text(new FreeText("2025-03-31")),
                        new ExtensionValue.Text(new FreeText("2024-03-31")),
                        new ExtensionValue.NotThrough(DAY));
    }

    @Test
    void all_that_can_be_is_tried_of_yes_and_no_and_of_an_enum() {
        assertThat(PossibleValue.areAllTried(new FactType(Shape.SAID, Said.class)))
                .isTrue();
        assertThat(PossibleValue.areAllTried(new FactType(Shape.NOTED, Noted.class)))
                .isTrue();
        assertThat(PossibleValue.areAllTried(new FactType(Shape.OPTIONAL, Outcome.Status.class)))
                .isTrue();
        assertThat(PossibleValue.areAllTried(new FactType(Shape.OPTIONAL, Capacity.class)))
                .isFalse();
        assertThat(PossibleValue.areAllTried(new FactType(Shape.ACT, Act.class)))
                .isFalse();
    }

    private static void assertOpposite(Object recorded, String words, Object opposite) {
        assertThat(words(PossibleValue.opposite(recorded, DAY))).containsExactly(words);
        assertThat(values(PossibleValue.opposite(recorded, DAY))).containsExactly(opposite);
    }

    @Test
    void the_opposite_of_yes_is_no_and_of_not_done_done() {
        assertOpposite(Said.YES, "no", Said.NO);
        assertOpposite(Said.NO, "yes", Said.YES);
        assertOpposite(Noted.yes(), "no", Noted.no());
        assertOpposite(Noted.no(), "yes", Noted.yes());
        assertOpposite(new ExtensionValue.Truth(true), "no", new ExtensionValue.Truth(false));
        assertOpposite(new ExtensionValue.Truth(false), "yes", new ExtensionValue.Truth(true));
        assertOpposite(Act.notThrough(A_YEAR_BEFORE), "2025-03-31", Act.on(DAY));
        assertOpposite(
                new ExtensionValue.NotThrough(A_YEAR_BEFORE),
                "2025-03-31",
                new ExtensionValue.Text(new FreeText("2025-03-31")));
    }

    @Test
    void the_rest_has_no_opposite() {
        assertThat(PossibleValue.opposite(Act.on(DAY), DAY)).isEmpty();
        assertThat(PossibleValue.opposite(Option.some(DAY), DAY)).isEmpty();
        assertThat(PossibleValue.opposite(null, DAY)).isEmpty();
    }

    @Test
    void a_day_is_moved_in_whatever_holds_it() {
        assertThat(PossibleValue.moved(DAY, DAY, A_YEAR_AFTER)).contains(A_YEAR_AFTER);
        assertThat(PossibleValue.moved(Option.some(DAY), DAY, A_YEAR_AFTER)).contains(Option.some(A_YEAR_AFTER));
        assertThat(PossibleValue.moved(Act.on(DAY), DAY, A_YEAR_AFTER)).contains(Act.on(A_YEAR_AFTER));
        assertThat(PossibleValue.moved(new ExtensionValue.Text(new FreeText("2025-03-31")), DAY, A_YEAR_AFTER))
                .contains(new ExtensionValue.Text(new FreeText("2026-03-31")));
    }

    @Test
    void another_day_stays_where_it_is() {
        assertThat(PossibleValue.moved(A_YEAR_BEFORE, DAY, A_YEAR_AFTER)).isEmpty();
        assertThat(PossibleValue.moved(Option.some(A_YEAR_BEFORE), DAY, A_YEAR_AFTER))
                .isEmpty();
        assertThat(PossibleValue.moved(Act.notThrough(DAY), DAY, A_YEAR_AFTER)).isEmpty();
        assertThat(PossibleValue.moved(null, DAY, A_YEAR_AFTER)).isEmpty();
    }
}
