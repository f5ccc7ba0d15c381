package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.team.DecisionMaker;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.Vote;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(7)(b)(B) and (C): how the ISP team decides.
 *
 * <p>(B) "Consensus amongst ISP team members is prioritized. When consensus may not be reached, majority agreement is used.
 * For purposes of reaching a majority agreement each interested party, which may be represented by more than one person,
 * is considered as one member of the ISP team." (C) "No one member of an ISP team has the authority to make decisions for
 * the ISP team."
 *
 * <p>Who is recorded as the maker of a decision is held against the votes, see {@link TeamVote}. Consensus needs no vote:
 * where none was taken, it is as recorded. A decision on which a single person voted, or only members who speak for one
 * interested party, is that of one member. What the individual or a representative is recorded to have decided is for
 * (7)(b) to answer.
 */
final class S07bBAgreement {

    static final Rule<OregonFacts, DecisionFacts> AGREED = cite(
                    "(7)(b)(B)",
                    ClauseKind.STATE,
                    "the team decides by consensus, or else by a majority of the interested parties")
            .checkedBy((facts, about) -> answer(about, S07bBAgreement::agreed));

    static final Rule<OregonFacts, DecisionFacts> NOT_BY_ONE = cite(
                    "(7)(b)(C)", ClauseKind.DUTY, "no one member decides for the team")
            .checkedBy((facts, about) -> answer(about, S07bBAgreement::notByOne));

    private S07bBAgreement() {}

    private static Rule.Reaching<OregonFacts, DecisionFacts> cite(String paragraph, ClauseKind kind, String asks) {
        return Paragraph.cite(S07bBAgreement.class, paragraph, kind, asks)
                .fromPlans()
                .<OregonFacts, DecisionFacts>about(OregonFacts::decisions)
                .byLawOf((facts, about) -> about.decidedOn());
    }

    private interface OfTheTeam {
        Outcome answer(DecisionFacts about, DecisionMaker maker);
    }

    /** The answer for a decision that was for the team to make, and that it made. */
    private static Outcome answer(DecisionFacts about, OfTheTeam decision) {
        Condition forTheTeam = about.isForTheTeam();
        Condition reaches = forTheTeam.and(about.isByOthers().not());
        return reaches.isYes()
                ? decision.answer(about, about.madeBy().get())
                : Reach.notKnownToReach(
                        reaches,
                        forTheTeam.isNo()
                                ? "not in a residential program, or the individual or a representative can decide"
                                : "it is not recorded as a decision of the team",
                        forTheTeam.isYes()
                                ? "it is not recorded who made the decision"
                                : "it is not recorded whether the individual or a representative could decide");
    }

    private static Outcome agreed(DecisionFacts about, DecisionMaker maker) {
        if (maker == DecisionMaker.ONE_MEMBER) {
            return Outcome.notMet("one member is neither consensus nor a majority");
        }
        if (maker == DecisionMaker.CONSENSUS) {
            return votesShow(about, TeamVote.Result.CONSENSUS)
                    .outcome(
                            "there was consensus",
                            "the votes show no consensus of the interested parties",
                            "too little is recorded of the votes, or of whom members speak for");
        }
        return about.facts()
                .holds(about.subject(), "consensusSought", about.decision().getConsensusSought())
                .and(votesShow(about, TeamVote.Result.MAJORITY))
                .outcome(
                        "consensus was sought first, and more than half of the interested parties agreed",
                        "consensus was not sought first, or no majority of the interested parties agreed",
                        "too little is recorded of the votes, or of whom members speak for");
    }

    /** Whether the votes come to this at least. */
    private static Condition votesShow(DecisionFacts about, TeamVote.Result atLeast) {
        Option<Seq<Vote>> votes = votes(about);
        if (votes.isEmpty()) {
            return Condition.unknown(about.missing("votes"));
        }
        if (votes.get().isEmpty()) {
            return Condition.of(atLeast == TeamVote.Result.CONSENSUS);
        }
        IspFacts plan = about.plan();
        Option<Seq<TeamMember>> team = plan.isp().getTeam();
        if (team.isEmpty()) {
            return Condition.unknown(plan.missing("team"));
        }
        LocalDate day = about.decidedOn();
        Seq<TeamMember> members = team.get().filter(member -> isMemberOn(day, member));
        if (atLeast == TeamVote.Result.CONSENSUS && TeamVote.somebodyDoesNotAgree(votes.get(), members)) {
            return Condition.no(); // whichever party that member speaks for
        }
        TeamVote.Result result = TeamVote.result(votes.get(), members);
        return result == TeamVote.Result.NOT_KNOWN
                ? Condition.of(Said.NOT_RECORDED, withoutParty(about, votes.get(), team.get()))
                : Condition.of(result.compareTo(atLeast) >= 0);
    }

    private static Option<Seq<Vote>> votes(DecisionFacts about) {
        return about.decision().getVotes();
    }

    private static boolean isMemberOn(LocalDate day, TeamMember member) {
        Option<Period> period = member.getPeriod();
        return period.isEmpty() || period.get().contains(day);
    }

    /** The parties of members who voted, where none is recorded; the team itself where too many are. */
    private static Seq<MissingFact> withoutParty(DecisionFacts about, Seq<Vote> votes, Seq<TeamMember> team) {
        Array<MissingFact> missing = Array.empty();
        int index = 0;
        for (TeamMember member : team) {
            if (member.getInterestedPartyId().isEmpty()
                    && isMemberOn(about.decidedOn(), member)
                    && votes.exists(vote -> vote.getMemberId().equals(member.getPersonId()))) {
                missing = missing.append(about.plan().missing("team", index, "interestedPartyId"));
            }
            index++;
        }
        return missing.isEmpty() ? Array.of(about.plan().missing("team")) : missing;
    }

    private static Outcome notByOne(DecisionFacts about, DecisionMaker maker) {
        Condition one = maker == DecisionMaker.ONE_MEMBER ? Condition.yes() : oneVoted(about);
        return one.not()
                .outcome(
                        "more than one member decided",
                        "one member decided for the team",
                        "too little is recorded of the votes, or of whom members speak for");
    }

    /** Whether only one person voted, or members of one interested party only. */
    private static Condition oneVoted(DecisionFacts about) {
        Option<Seq<Vote>> votes = votes(about);
        if (votes.isEmpty()) {
            return Condition.unknown(about.missing("votes"));
        }
        Seq<String> voters = votes.get().map(Vote::getMemberId).distinct();
        if (voters.size() < 2) {
            return Condition.of(voters.size() == 1);
        }
        Option<Seq<TeamMember>> team = about.plan().isp().getTeam();
        if (team.isEmpty()) {
            return Condition.unknown(about.plan().missing("team"));
        }
        Set<String> parties = new HashSet<>();
        int ofNoKnownParty = 0;
        for (String voter : voters) {
            Seq<TeamMember> entries = team.get()
                    .filter(member -> member.getPersonId().equals(voter) && isMemberOn(about.decidedOn(), member));
            Option<String> party = TeamVote.partyOf(entries);
            party.forEach(parties::add);
            ofNoKnownParty += entries.nonEmpty() && party.isEmpty() ? 1 : 0;
        }
        boolean atMostOne = parties.size() + ofNoKnownParty < 2;
        return parties.size() > 1 || atMostOne
                ? Condition.of(parties.size() + ofNoKnownParty == 1)
                : Condition.of(Said.NOT_RECORDED, withoutParty(about, votes.get(), team.get()));
    }
}
