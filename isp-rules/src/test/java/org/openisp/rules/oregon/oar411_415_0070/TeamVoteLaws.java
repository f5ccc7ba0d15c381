package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;
import org.openisp.core.team.Vote;
import org.openisp.core.team.VoteChoice;
import org.openisp.rules.oregon.oar411_415_0070.TeamVote.Result;

@Label("OAR 411-415-0070(7)(b)(B) laws of what votes come to")
class TeamVoteLaws {

    /** Members of whom each votes once; of some the party may not be recorded. */
    record Team(Seq<TeamMember> members, Seq<Vote> votes) {

        Result result() {
            return TeamVote.result(votes, members);
        }

        Team plus(String personId, Option<String> party, VoteChoice choice) {
            return new Team(
                    members.append(TeamParts.member(personId, TeamRole.OTHER).withInterestedPartyId(party)),
                    votes.append(vote(personId, choice)));
        }

        Team with(int index, Option<String> party) {
            return new Team(members.update(index, members.get(index).withInterestedPartyId(party)), votes);
        }
    }

    private static Vote vote(String memberId, VoteChoice choice) {
        return Vote.builder().memberId(memberId).choice(choice).build();
    }

    @Provide
    Arbitrary<Team> teams() {
        return Arbitraries.randomValue(random -> team(random, 0));
    }

    /** Of some members the party is not recorded. */
    @Provide
    Arbitrary<Team> openTeams() {
        return Arbitraries.randomValue(random -> team(random, 40));
    }

    private static Team team(Random random, int percentWithoutParty) {
        Team team = new Team(Array.empty(), Array.empty());
        int size = random.nextInt(7);
        for (int i = 0; i < size; i++) {
            Option<String> party = random.nextInt(100) < percentWithoutParty
                    ? Option.none()
                    : Option.some("party-" + random.nextInt(4));
            VoteChoice choice = random.nextInt(100) < 60
                    ? VoteChoice.FOR
                    : Array.of(VoteChoice.values()).get(random.nextInt(VoteChoice.values().length));
            team = team.plus("member-" + i, party, choice);
        }
        return team;
    }

    @Property
    @Label("where every party is known, so is the result")
    void known_parties_give_a_known_result(@ForAll("teams") Team team) {
        assertThat(team.result()).isNotEqualTo(Result.NOT_KNOWN);
    }

    @Property
    @Label("a second member of a party who votes as the first changes nothing")
    void a_second_member_changes_nothing(@ForAll("openTeams") Team team, @ForAll Random random) {
        assumeThat(team.members()).isNotEmpty();
        int index = random.nextInt(team.members().size());
        Option<String> party = team.members().get(index).getInterestedPartyId();
        assumeThat(party.isDefined()).isTrue();

        assertThat(team.plus("second", party, team.votes().get(index).getChoice())
                        .result())
                .isEqualTo(team.result());
    }

    @Property
    @Label("the order of members and of votes does not matter, nor does a vote that stands twice")
    void order_does_not_matter(@ForAll("openTeams") Team team, @ForAll Random random) {
        Team mixed =
                new Team(shuffled(team.members(), random), shuffled(team.votes().appendAll(team.votes()), random));

        assertThat(mixed.result()).isEqualTo(team.result());
    }

    private static <T> Seq<T> shuffled(Seq<T> all, Random random) {
        List<T> mixed = new ArrayList<>(all.asJava());
        Collections.shuffle(mixed, random);
        return Array.ofAll(mixed);
    }

    @Property
    @Label("one more party that is against, or abstains, never helps; one more that is for it never harms")
    void one_more_party(@ForAll("teams") Team team) {
        Option<String> another = Option.some("another");

        assertThat(team.plus("another", another, VoteChoice.AGAINST).result()).isLessThanOrEqualTo(team.result());
        assertThat(team.plus("another", another, VoteChoice.ABSTAINS).result())
                .isEqualTo(team.plus("another", another, VoteChoice.AGAINST).result());
        assertThat(team.plus("another", another, VoteChoice.FOR).result()).isGreaterThanOrEqualTo(team.result());
    }

    @Property
    @Label("consensus is what a majority asks, and more: all of at least two parties; a majority is more than half")
    void consensus_and_majority(@ForAll("teams") Team team) {
        Set<String> parties = new HashSet<>();
        Set<String> notAgreeing = new HashSet<>();
        for (int i = 0; i < team.members().size(); i++) {
            String party = team.members().get(i).getInterestedPartyId().get();
            parties.add(party);
            if (team.votes().get(i).getChoice() != VoteChoice.FOR) {
                notAgreeing.add(party);
            }
        }
        int agreeing = parties.size() - notAgreeing.size();
        boolean moreThanHalf = parties.size() > 1 && 2 * agreeing > parties.size();

        assertThat(team.result() != Result.NONE).isEqualTo(moreThanHalf);
        assertThat(team.result() == Result.CONSENSUS).isEqualTo(moreThanHalf && notAgreeing.isEmpty());
    }

    @Property
    @Label("a result is known exactly where it is the same whichever parties the others speak for")
    void known_exactly_where_it_is_the_same(@ForAll("openTeams") Team team) {
        Set<Result> possible = EnumSet.noneOf(Result.class);
        addPossible(team, 0, possible);

        assertThat(team.result())
                .isEqualTo(possible.size() == 1 ? possible.iterator().next() : Result.NOT_KNOWN);
    }

    /** Every way in which members without a party can speak for a party of the others, or for one of their own. */
    private static void addPossible(Team team, int from, Set<Result> possible) {
        int index = from;
        while (index < team.members().size()
                && team.members().get(index).getInterestedPartyId().isDefined()) {
            index++;
        }
        if (index == team.members().size()) {
            possible.add(team.result());
            return;
        }
        Seq<String> parties = team.members()
                .flatMap(TeamMember::getInterestedPartyId)
                .append("own-" + index)
                .distinct();
        for (String party : parties) {
            addPossible(team.with(index, Option.some(party)), index + 1, possible);
        }
    }
}
