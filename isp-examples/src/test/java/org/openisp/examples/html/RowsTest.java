package org.openisp.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void what_would_touch_takes_the_next_row_with_room() {
        Rows rows = new Rows();
        assertThat(rows.take(0, 10)).isZero();
        assertThat(rows.take(10, 20)).isZero();
        assertThat(rows.take(9, 12)).isEqualTo(1);
        assertThat(rows.take(11, 13)).isEqualTo(2);
        assertThat(rows.take(12, 15)).isEqualTo(1);
        assertThat(rows.count()).isEqualTo(3);
    }
}
