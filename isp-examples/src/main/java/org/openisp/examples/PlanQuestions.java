package org.openisp.examples;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;
import org.openisp.core.team.Vote;
import org.openisp.core.team.VoteChoice;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.oar411_415_0070.RevisionComparison;
import org.openisp.rules.oregon.oar411_415_0070.S01eACeiling;
import org.openisp.rules.oregon.oar411_415_0070.TeamVote;
import org.openisp.rules.oregon.oar411_415_0070.UnfundedDays;
import org.openisp.rules.oregon.oar411_415_0070.WhoMayAuthorize;

/**
 * Questions that are asked alone: what a revision needs, what votes come to, who may authorize, how long hours last; and
 * of a whole record, which days of services are at risk.
 */
public final class PlanQuestions {

    private PlanQuestions() {}

    /** A plan in which transportation begins, paid by the Department. */
    public static RevisionComparison revision() {
        PlannedService care = PlannedService.builder()
                .id("care")
                .kind(ServiceKind.ATTENDANT_CARE)
                .departmentFunded(Said.YES)
                .build();
        PlannedService rides = PlannedService.builder()
                .id("rides")
                .kind(ServiceKind.TRANSPORTATION)
                .departmentFunded(Said.YES)
                .build();
        // tag::revision[]
        Isp before = Isp.builder().id("isp-2025").services(Array.of(care)).build();
        Isp after = before.withServices(Option.some(Array.of(care, rides)));

        RevisionComparison revision = RevisionComparison.of(before, after);
        // end::revision[]
        return revision;
    }

    /** Two of the family for it, and the provider against: two parties, one vote each. */
    public static TeamVote.Result votes() {
        // tag::votes[]
        Seq<TeamMember> team = Array.of(
                member("mother", TeamRole.FAMILY, "family"),
                member("brother", TeamRole.FAMILY, "family"),
                member("manager", TeamRole.PROVIDER, "house"));
        Seq<Vote> votes = Array.of(
                vote("mother", VoteChoice.FOR), vote("brother", VoteChoice.FOR), vote("manager", VoteChoice.AGAINST));

        TeamVote.Result result = TeamVote.result(votes, team);
        // end::votes[]
        return result;
    }

    /** A personal agent and a K Plan service of a residential program. */
    public static Said residentialByPersonalAgent() {
        // tag::authority[]
        Said may = WhoMayAuthorize.mayAuthorize(
                CaseManagerRole.PERSONAL_AGENT, FundingAuthority.K_PLAN, Said.YES /* in a residential program */);
        // end::authority[]
        return may;
    }

    /** The hours of before an assessment that was completed on April 10. */
    public static LocalDate oldHours() {
        // tag::hours[]
        LocalDate usableThrough = S01eACeiling.oldHoursUsableThrough(LocalDate.of(2025, 4, 10));
        // end::hours[]
        return usableThrough;
    }

    /** How many days of services no authorized ISP covers. */
    public static long daysAtRisk(ServiceRecord record, LocalDate today) {
        // tag::unfunded[]
        Seq<UnfundedDays> ofEachPlan = UnfundedDays.of(record, Question.asOf(today));
        Seq<UnfundedDays> services = UnfundedDays.byService(ofEachPlan);

        long daysAtRisk = services.map(UnfundedDays::unfundedDays).sum().longValue();
        // end::unfunded[]
        return daysAtRisk;
    }

    /** The services at risk through a later day, if nothing more is signed. */
    public static Seq<UnfundedDays> atRiskThrough(LocalDate later, ServiceRecord record, Question question) {
        // tag::ahead[]
        ServiceRecord nothingMore = record.withCompleteThrough(Option.some(later));
        Seq<UnfundedDays> atRisk = UnfundedDays.byService(UnfundedDays.of(nothingMore, question.on(later)));
        // end::ahead[]
        return atRisk;
    }

    private static TeamMember member(String personId, TeamRole role, String party) {
        return TeamMember.builder()
                .personId(personId)
                .role(role)
                .interestedPartyId(party)
                .build();
    }

    private static Vote vote(String memberId, VoteChoice choice) {
        return Vote.builder().memberId(memberId).choice(choice).build();
    }
}
