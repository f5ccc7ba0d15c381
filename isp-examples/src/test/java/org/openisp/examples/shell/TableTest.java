package org.openisp.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.openisp.rules.Outcome.Status;

class TableTest {

    private record Row(String name, int count, Option<String> note, Status status) {}

    private static final Seq<Column<Row>> COLUMNS = Array.of(
            new Column<>("name", Row::name),
            new Column<>("count", Row::count),
            new Column<>("note", Row::note),
            new Column<>("answer", Row::status));

    private static final Seq<Row> ROWS = Array.of(
            new Row("a", 5, Option.none(), Status.NOT_MET),
            new Row("a longer name", 12345678, Option.some("two\nlines"), Status.MET));

    @Test
    void columns_line_up_with_numbers_on_the_right() {
        assertThat(Table.of(ROWS, COLUMNS).render(Integer.MAX_VALUE)).isEqualTo("""
                name              count  note       answer
                -------------  --------  ---------  -------
                a                     5  -          not met
                a longer name  12345678  two lines  met
                2 rows
                """);
    }

    @Test
    void the_widest_words_give_way_and_numbers_do_not() {
        // 13 + 8 + 9 + 7 and three times 2 between are 43: four letters too many.
        String table = Table.of(ROWS, COLUMNS).render(39);
        assertThat(table).isEqualTo("""
                name          count  note       answer
                ---------  --------  ---------  -------
                a                 5  -          not met
                a long...  12345678  two lines  met
                2 rows
                """);
        assertThat(table.lines().mapToInt(String::length).max()).hasValue(39);
    }

    @Test
    void columns_are_not_cut_to_nothing() {
        assertThat(Table.of(ROWS, COLUMNS).render(1)).contains("a lon...  12345678  two l...  met\n");
    }

    @Test
    void a_column_of_numbers_may_have_holes() {
        Seq<Column<Option<Integer>>> column = Array.of(new Column<>("number", number -> number));
        assertThat(Table.of(Array.of(Option.some(10), Option.none()), column).render(80))
                .isEqualTo("""
                number
                ------
                    10
                     -
                2 rows
                """);
    }

    @Test
    void without_rows_the_head_stands_alone() {
        assertThat(Table.of(Array.<Row>empty(), COLUMNS).render(80))
                .isEqualTo("name  count  note  answer\n----  -----  ----  ------\n0 rows\n");
        assertThat(Table.of(Array.<Object>empty(), Columns.of(Array.empty())).render(80))
                .isEqualTo("0 rows\n");
    }

    @Test
    void letters_of_two_units_are_not_cut_in_half() {
        Seq<Column<String>> column = Array.of(new Column<>("x", words -> words));
        assertThat(Table.of(Array.of("\uD83D\uDE00".repeat(9)), column).render(8))
                .contains("\uD83D\uDE00".repeat(5) + "...\n");
    }
}
