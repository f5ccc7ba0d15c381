package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.Vote;
import org.openisp.core.team.VoteChoice;

/**
 * What the votes of an ISP team come to. OAR 411-415-0070(7)(b)(B).
 *
 * <p>Each interested party that takes part counts once, however many members speak for it. A party agrees if all of its
 * votes are for the decision; one that abstains or is divided does not. Where all parties agree there is consensus;
 * where more than half of them do, a majority; a tie is neither. One party alone reaches nothing, for it counts as one
 * member, and by (C) no one member decides for the team. A party of which nobody votes does not take part, and somebody
 * who is no member of the team has no vote.
 */
public final class TeamVote {

    /** What votes come to. */
    public enum Result {
        /** Neither consensus nor a majority. */
        NONE,
        /** More than half of the interested parties agree, and not all. */
        MAJORITY,
        /** All interested parties agree. */
        CONSENSUS,
        /** It turns on the interested party of somebody for whom none, or more than one, is recorded. */
        NOT_KNOWN
    }

    private TeamVote() {}

    /** What the votes of these members come to. */
    public static Result result(Seq<Vote> votes, Seq<TeamMember> members) {
        Map<String, Boolean> agreesByParty = new HashMap<>();
        Map<String, Boolean> agreesByMember = new HashMap<>(); // of those whose party is not known
        for (Vote vote : votes) {
            Seq<TeamMember> entries =
                    members.filter(member -> member.getPersonId().equals(vote.getMemberId()));
            boolean agrees = vote.getChoice() == VoteChoice.FOR;
            Option<String> party = partyOf(entries);
            if (party.isDefined()) {
                agreesByParty.merge(party.get(), agrees, Boolean::logicalAnd);
            } else if (entries.nonEmpty()) {
                agreesByMember.merge(vote.getMemberId(), agrees, Boolean::logicalAnd);
            }
        }
        return result(
                count(agreesByParty, true),
                count(agreesByParty, false),
                count(agreesByMember, true),
                count(agreesByMember, false));
    }

    /** Whether one of these members did not vote for it: then there is no consensus. */
    static boolean somebodyDoesNotAgree(Seq<Vote> votes, Seq<TeamMember> members) {
        for (Vote vote : votes) {
            boolean isMember = members.exists(member -> member.getPersonId().equals(vote.getMemberId()));
            if (isMember && vote.getChoice() != VoteChoice.FOR) {
                return true;
            }
        }
        return false;
    }

    /** The one party for which somebody speaks; none if none is recorded, or several are. */
    static Option<String> partyOf(Seq<TeamMember> entries) {
        Seq<Option<String>> parties =
                entries.map(TeamMember::getInterestedPartyId).distinct();
        return parties.size() == 1 ? parties.get(0) : Option.none();
    }

    private static int count(Map<String, Boolean> all, boolean agrees) {
        int count = 0;
        for (boolean one : all.values()) {
            count += one == agrees ? 1 : 0;
        }
        return count;
    }

    /**
     * The result if it is the same whichever parties the others speak for. At best, those who agree are parties of their
     * own and those who do not share one; at worst, those who agree only join others, and each who does not divides
     * another party that agrees.
     */
    private static Result result(int agreeing, int notAgreeing, int othersFor, int othersNotFor) {
        int fewestNotAgreeing = notAgreeing == 0 && othersNotFor > 0 ? 1 : notAgreeing;
        Result best = result(agreeing + othersFor, fewestNotAgreeing);
        Result worst = result(Math.max(0, agreeing - othersNotFor), notAgreeing + othersNotFor);
        return best == worst ? best : Result.NOT_KNOWN;
    }

    private static Result result(int agreeing, int notAgreeing) {
        if (notAgreeing == 0) {
            return agreeing > 1 ? Result.CONSENSUS : Result.NONE;
        }
        return agreeing > notAgreeing ? Result.MAJORITY : Result.NONE;
    }
}
