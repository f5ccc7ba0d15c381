package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(7)(b)(B) what the votes of a team come to")
class TeamVoteTest {

    @ParameterizedTest(name = "{0}; {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # members                     | votes                                   | result    | why
            a:A b:B c:C                   | a:for b:for c:for                       | CONSENSUS | all agree
            a:A b:B c:C                   | a:for b:for c:against                   | MAJORITY  | two of three
            a:A b:B c:C                   | a:for b:for c:abstains                  | MAJORITY  | an abstaining party does not agree
            a:A b:B c:C                   | a:for b:abstains c:abstains             | NONE      | one of three
            a:A b:B                       | a:for b:against                         | NONE      | a tie
            a:A b:B c:C d:D               | a:for b:for c:against d:against         | NONE      | a tie
            a:A b:B c:C d:D               | a:for b:for c:for d:against             | MAJORITY  | three of four
            a:A b:B c:C d:D e:D f:D       | a:for b:for c:for d:against e:against f:against | MAJORITY | three of one party count once
            a:A b:A c:A d:D e:E           | a:for b:for c:for d:against e:against   | NONE      | three of one party count once
            a:A b:A c:C d:D               | a:for b:against c:for d:for             | MAJORITY  | a divided party does not agree
            a:A b:A c:C                   | a:for b:abstains c:for                  | NONE      | one of two
            a:A b:B c:C                   | a:for b:for                             | CONSENSUS | a party that does not vote takes no part
            a:A b:B                       | a:for b:for stranger:against            | CONSENSUS | who is no member has no vote
            a:A b:B                       | a:for b:for b:against                   | NONE      | a member who votes both ways does not agree
            a:A b:B                       | a:for                                   | NONE      | one party alone
            a:A b:A                       | a:for b:for                             | NONE      | two members, and one party alone
            a:A b:B                       | a:against b:against                     | NONE      | nobody is for it
            a:A b:B                       | none                                    | NONE      | nobody votes
            a:A b:B c:-                   | a:for b:for c:for                       | CONSENSUS | whichever party it is
            a:A b:-                       | a:for b:for                             | NOT_KNOWN | two parties, or one alone
            a:A b:B c:-                   | a:for b:for c:against                   | NOT_KNOWN | two of three, or one of two
            a:A b:B c:C d:-               | a:for b:for c:for d:against             | MAJORITY  | three of four, or two of three
            a:A b:B c:-                   | a:for b:against c:for                   | NOT_KNOWN | two of three, or one of two
            a:A b:B c:-                   | a:against b:against c:for               | NONE      | one of three, or none of two
            a:- b:-                       | a:for b:for                             | NOT_KNOWN | two parties, or one
            a:-                           | a:for                                   | NONE      | one party alone, whichever
            a:- b:-                       | a:against b:against                     | NONE      | nobody is for it
            a:A b:B a:C                   | a:for b:for                             | NOT_KNOWN | one member for two parties
            """)
    void worked_votes(String members, String votes, TeamVote.Result expected, String why) {
        assertThat(TeamVote.result(TeamParts.votes(votes), TeamParts.members(members)))
                .as(why)
                .isEqualTo(expected);
    }
}
