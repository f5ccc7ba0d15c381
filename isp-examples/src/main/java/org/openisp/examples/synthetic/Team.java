package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.person.CommunicationMethod;
import org.openisp.core.person.Evidence;
import org.openisp.core.person.EvidenceKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.ContributionKind;
import org.openisp.core.team.Contributor;
import org.openisp.core.team.Facilitator;
import org.openisp.core.team.Informant;
import org.openisp.core.team.Meeting;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;
import org.openisp.examples.synthetic.Outline.Representation;

/** The team of a plan, its meeting, and who was asked beside it. */
final class Team {

    private Team() {}

    static void add(Isp.Builder plan, Outline outline, PlanYear year) {
        Seq<TeamMember> team = team(outline);
        plan.team(team)
                .informants(ProvidedServices.lasting(outline)
                        .map(service -> Informant.builder()
                                .personId(service.staffId(outline))
                                .providerId(service.providerId(outline))
                                .consulted(Act.on(year.metOn()))
                                .build()))
                .facilitator(Facilitator.builder()
                        .personId(outline.id("family"))
                        .role(TeamRole.FAMILY)
                        .earlierRelationship(Said.YES)
                        .relationshipSince(outline.bornOn())
                        .build())
                .meetings(Register.of(Meeting.builder()
                        .id("meeting-" + year.id())
                        .heldOn(year.metOn())
                        .present(team.map(TeamMember::getPersonId))
                        .convenient(Said.YES)
                        .alternativeMethods(Array.of(CommunicationMethod.PICTURES))
                        .evidence(Array.of(Evidence.builder()
                                .documentId("minutes-" + year.id())
                                .kind(EvidenceKind.PROGRESS_NOTE)
                                .day(year.metOn())
                                .authorId(outline.id("case-manager"))
                                .build()))
                        .build()))
                .contributors(team.map(member -> Contributor.builder()
                        .personId(member.getPersonId())
                        .ways(Array.of(ContributionKind.PRESENCE))
                        .build()))
                .decisions(Register.of())
                .objections(Array.empty())
                .timelineKeeperIds(Array.of(outline.id("case-manager")))
                .monitorIds(Array.of(outline.id("case-manager")))
                .emergencySupports(Register.of());
    }

    private static Seq<TeamMember> team(Outline outline) {
        Seq<TeamMember> chosen = Array.of(
                chosen(outline.id("individual"), TeamRole.INDIVIDUAL, outline),
                chosen(outline.id("family"), TeamRole.FAMILY, outline));
        if (outline.representation() != Representation.NONE) {
            TeamRole role = outline.representation() == Representation.DESIGNATED
                    ? TeamRole.DESIGNATED_REPRESENTATIVE
                    : TeamRole.LEGAL_REPRESENTATIVE;
            chosen = chosen.append(chosen(People.representativeId(outline), role, outline));
        }
        return chosen.append(TeamMember.builder()
                .personId(outline.id("case-manager"))
                .role(TeamRole.CASE_MANAGER)
                .chosenByIndividual(Said.NO)
                .reasonNotChosen(Noted.yes())
                .build());
    }

    private static TeamMember chosen(String personId, TeamRole role, Outline outline) {
        return TeamMember.builder()
                .personId(personId)
                .role(role)
                .invitedByIds(
                        outline.representation() == Representation.PARENT
                                        || outline.representation() == Representation.GUARDIAN
                                ? Array.of(outline.id("individual"), People.representativeId(outline))
                                : Array.of(outline.id("individual")))
                .chosenByIndividual(Said.YES)
                .build();
    }
}
