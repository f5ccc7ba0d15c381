package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Said: yes, no, not recorded")
class SaidTest {

    @ParameterizedTest(name = "{0} and {1} is {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
                    YES          | YES          | YES          | both are so
                    YES          | NO           | NO           | one is not
                    YES          | NOT_RECORDED | NOT_RECORDED | it hangs on what is not recorded
                    NO           | YES          | NO           | one is not
                    NO           | NO           | NO           | neither is
                    NO           | NOT_RECORDED | NO           | no answer could change it
                    NOT_RECORDED | YES          | NOT_RECORDED | it hangs on what is not recorded
                    NOT_RECORDED | NO           | NO           | no answer could change it
                    NOT_RECORDED | NOT_RECORDED | NOT_RECORDED | nothing is known
                    """)
    void and(Said one, Said other, Said expected, String why) {
        assertThat(one.and(other)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} or {1} is {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
                    YES          | YES          | YES          | both are so
                    YES          | NO           | YES          | one is
                    YES          | NOT_RECORDED | YES          | no answer could change it
                    NO           | YES          | YES          | one is
                    NO           | NO           | NO           | neither is
                    NO           | NOT_RECORDED | NOT_RECORDED | it hangs on what is not recorded
                    NOT_RECORDED | YES          | YES          | no answer could change it
                    NOT_RECORDED | NO           | NOT_RECORDED | it hangs on what is not recorded
                    NOT_RECORDED | NOT_RECORDED | NOT_RECORDED | nothing is known
                    """)
    void or(Said one, Said other, Said expected, String why) {
        assertThat(one.or(other)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: not {1}, yes {2}, no {3}, recorded {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
                    YES          | NO           | true  | false | true  | recorded as so
                    NO           | YES          | false | true  | true  | recorded as not so
                    NOT_RECORDED | NOT_RECORDED | false | false | false | neither a yes nor a no
                    """)
    void one_answer(Said said, Said not, boolean yes, boolean no, boolean recorded, String why) {
        assertThat(said.not()).as(why).isEqualTo(not);
        assertThat(said.isYes()).as(why).isEqualTo(yes);
        assertThat(said.isNo()).as(why).isEqualTo(no);
        assertThat(said.isRecorded()).as(why).isEqualTo(recorded);
    }

    @ParameterizedTest(name = "what is known to be {0} is recorded as {1}")
    @CsvSource({"true, YES", "false, NO"})
    void what_is_known_is_recorded(boolean known, Said expected) {
        assertThat(Said.of(known)).isEqualTo(expected);
    }
}
