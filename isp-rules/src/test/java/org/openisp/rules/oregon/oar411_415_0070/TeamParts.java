package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;
import org.openisp.core.team.Vote;
import org.openisp.core.team.VoteChoice;

/** Parts of records for section (7): who is on the team, and how they voted. */
final class TeamParts {

    static final String PLAN = "isp-2025";
    static final String INDIVIDUAL = "individual-1";
    static final String COORDINATOR = "coordinator-1";

    private TeamParts() {}

    /** An adult without representative, with a services coordinator, in a program of this kind since long ago. */
    static ServiceRecord.Builder record(String program) {
        return Some.record()
                .individual(individual("true").build())
                .stays(Register.of(stay(program, "2024-01-01", "-")))
                .caseManagers(Register.of(caseManager(COORDINATOR, "services-coordinator")));
    }

    static ServiceRecord.Builder residential() {
        return record("host-home");
    }

    /** Who can express an opinion, or not, since long ago; {@code -} not recorded, {@code none} never observed. */
    static Individual.Builder individual(String canExpressOpinion) {
        Individual.Builder individual =
                Individual.builder().id(INDIVIDUAL).birthDate(new BirthDate(Some.day("1990-01-01")));
        return switch (canExpressOpinion) {
            case "-" -> individual;
            case "none" -> individual.canExpressOpinion(Array.empty());
            default ->
                individual.canExpressOpinion(
                        Array.of(new Observation(Some.day("2024-01-15"), Boolean.parseBoolean(canExpressOpinion))));
        };
    }

    static Stay stay(String program, String entered, String exited) {
        return Stay.builder()
                .id("stay-1")
                .programType(new ProgramType(program))
                .enteredOn(Some.day(entered))
                .exitedOn(Row.day(exited))
                .build();
    }

    static CaseManager caseManager(String personId, String role) {
        return CaseManager.builder()
                .personId(personId)
                .role(new CaseManagerRole(role))
                .period(Period.from(Some.day("2024-01-01")))
                .build();
    }

    /** From 2025-04-01 through 2026-03-31. */
    static Isp.Builder plan() {
        return Some.plan(PLAN)
                .startsOn(Some.day("2025-04-01"))
                .endsOn(Some.day("2026-03-31"))
                .signing(Some.unsigned());
    }

    static TeamMember member(String personId, TeamRole role) {
        return TeamMember.builder().personId(personId).role(role).build();
    }

    /** Members and the parties they speak for: {@code mother:family aide:house neighbour:-}. */
    static Seq<TeamMember> members(String words) {
        return Row.list(words).map(word -> {
            String[] parts = word.split(":", -1);
            Option<String> party = Row.isRecorded(parts[1]) ? Option.some(parts[1]) : Option.none();
            return member(parts[0], TeamRole.OTHER).withInterestedPartyId(party);
        });
    }

    /** Votes: {@code mother:for brother:against aide:abstains}, or {@code none}. */
    static Seq<Vote> votes(String words) {
        if (words.equals("none")) {
            return Array.empty();
        }
        return Row.list(words).map(word -> {
            String[] parts = word.split(":", -1);
            return Vote.builder()
                    .memberId(parts[0])
                    .choice(VoteChoice.valueOf(parts[1].toUpperCase(Locale.ROOT)))
                    .build();
        });
    }
}
