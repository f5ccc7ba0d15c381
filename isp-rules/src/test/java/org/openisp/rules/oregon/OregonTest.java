package org.openisp.rules.oregon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

@DisplayName("What Oregon brings along")
class OregonTest {

    @Test
    void it_is_the_rulebook_and_the_law_of_oar_411_415_0070() {
        Oregon oregon = new Oregon();

        assertThat(oregon.rulebook()).isSameAs(Oar411_415_0070.rulebook());
        assertThat(oregon.law()).isEqualTo(Oar411_415_0070.law());
    }
}
