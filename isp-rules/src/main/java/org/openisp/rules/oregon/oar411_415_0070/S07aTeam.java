package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.team.Informant;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(7)(a): who develops the ISP.
 *
 * <p>"The ISP is developed by the individual, the individual's legal or designated representative (as applicable), and the
 * services coordinator. Others may be included as a part of the ISP team at the invitation of the individual and as
 * applicable the individual's legal or designated representative. In order to assure adequate planning, provider
 * representatives are necessary informants to the ISP team even when not ISP team members."
 *
 * <p>Whether there is a representative is asked of the plan's first day, or of the day asked about while it lies ahead. A
 * member is one by role, or by acting for the individual on one of these days: whoever did so long ago is one of the
 * others. An invitation by individual or representative is enough, and so is the individual's choice of a member; where
 * that choice is not recorded, it may have been made. None is asked for where nobody could give one, (7)(b). Everybody whom
 * the plan names as an informant has to be heard, and whoever is on the team is, unless the contrary is recorded; where the
 * plan names nobody, a provider has to be on the team. Not checked: that every provider of a service in the plan was heard.
 */
final class S07aTeam {

    static final Rule<OregonFacts, IspFacts> DEVELOPED_BY = Paragraph.cite(
                    S07aTeam.class,
                    "(7)(a)",
                    ClauseKind.DUTY,
                    "individual, representative and services coordinator develop the ISP, others are invited, and"
                            + " providers are heard")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S07aTeam::developedBy);

    private S07aTeam() {}

    private static Outcome developedBy(OregonFacts facts, IspFacts plan) {
        Condition reaches = S07TeamProcess.reaches(plan);
        if (!reaches.isYes()) {
            return S07TeamProcess.notKnownToReach(reaches);
        }
        Option<Seq<TeamMember>> recorded = plan.isp().getTeam();
        if (recorded.isEmpty()) {
            return Outcome.undetermined("the team is not recorded", plan.missing("team"));
        }
        Seq<TeamMember> team = recorded.get();
        LocalDate day = plan.firstDaySoFar();
        Condition developed = Condition.of(hasIndividual(facts, team))
                .and(TeamPeople.hasRepresentative(facts, day).not().or(hasRepresentative(facts, team, day)))
                .and(hasServicesCoordinator(facts, plan, team))
                .and(S07bTeamDecision.teamDecides(facts, day).or(othersAreInvited(facts, plan, team, day)))
                .and(providersAreHeard(facts, plan, team));
        return plan.complies(
                developed,
                "all who develop the plan are on the team, others were invited, and providers were heard",
                "somebody who develops the plan is not on the team, or a member was not invited, or a provider not"
                        + " heard");
    }

    private static boolean joined(OregonFacts facts, TeamMember member) {
        return TeamPeople.hasBegun(facts, member.getPeriod());
    }

    private static boolean hasIndividual(OregonFacts facts, Seq<TeamMember> team) {
        for (int i = 0; i < team.size(); i++) {
            if (joined(facts, team.get(i)) && isIndividual(facts, team.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIndividual(OregonFacts facts, TeamMember member) {
        return member.getRole().equals(TeamRole.INDIVIDUAL)
                || member.getPersonId().equals(facts.record().getIndividual().getId());
    }

    private static Condition isRepresentative(OregonFacts facts, TeamMember member, LocalDate day) {
        boolean byRole = member.getRole().equals(TeamRole.LEGAL_REPRESENTATIVE)
                || member.getRole().equals(TeamRole.DESIGNATED_REPRESENTATIVE);
        return byRole
                ? Condition.yes()
                : TeamPeople.represents(facts, member.getPersonId(), day)
                        .or(TeamPeople.represents(facts, member.getPersonId(), facts.asOf()));
    }

    private static Condition hasRepresentative(OregonFacts facts, Seq<TeamMember> team, LocalDate day) {
        Condition has = Condition.no();
        for (int i = 0; i < team.size(); i++) {
            if (joined(facts, team.get(i)) && !isIndividualOrCaseManager(facts, team.get(i))) {
                has = has.or(isRepresentative(facts, team.get(i), day));
            }
        }
        return has;
    }

    private static boolean isIndividualOrCaseManager(OregonFacts facts, TeamMember member) {
        return isIndividual(facts, member) || member.getRole().equals(TeamRole.CASE_MANAGER);
    }

    /** Whoever it was by the last day, in whichever role: the one who developed the plan may have left before it began. */
    private static Condition isServicesCoordinator(OregonFacts facts, IspFacts plan, TeamMember member) {
        return isIndividual(facts, member)
                ? Condition.no()
                : TeamPeople.isServicesCoordinator(facts, member.getPersonId(), LocalDate.MIN, plan.lastDaySoFar());
    }

    private static Condition hasServicesCoordinator(OregonFacts facts, IspFacts plan, Seq<TeamMember> team) {
        Condition has = Condition.no();
        for (int i = 0; i < team.size(); i++) {
            if (joined(facts, team.get(i))) {
                has = has.or(isServicesCoordinator(facts, plan, team.get(i)));
            }
        }
        return has;
    }

    private static Condition othersAreInvited(OregonFacts facts, IspFacts plan, Seq<TeamMember> team, LocalDate day) {
        Condition all = Condition.yes();
        for (int i = 0; i < team.size(); i++) {
            TeamMember member = team.get(i);
            if (joined(facts, member) && !isIndividualOrCaseManager(facts, member)) {
                all = all.and(isRepresentative(facts, member, day)
                        .or(isServicesCoordinator(facts, plan, member))
                        .or(isInvited(facts, plan, member, i, day)));
            }
        }
        return all;
    }

    private static Condition isInvited(OregonFacts facts, IspFacts plan, TeamMember member, int index, LocalDate day) {
        Condition chosen =
                Condition.of(member.getChosenByIndividual(), plan.missing("team", index, "chosenByIndividual"));
        return chosen.or(hasInvitation(facts, plan, member, index, day));
    }

    private static Condition hasInvitation(
            OregonFacts facts, IspFacts plan, TeamMember member, int index, LocalDate day) {
        Option<Seq<String>> invitedBy = member.getInvitedByIds();
        if (invitedBy.isEmpty()) {
            return Condition.unknown(plan.missing("team", index, "invitedByIds"));
        }
        Condition invited = Condition.of(
                Lists.contain(invitedBy.get(), facts.record().getIndividual().getId()));
        for (int i = 0; i < invitedBy.get().size(); i++) {
            invited =
                    invited.or(TeamPeople.mayHaveInvited(facts, invitedBy.get().get(i), day));
        }
        return invited;
    }

    private static Condition providersAreHeard(OregonFacts facts, IspFacts plan, Seq<TeamMember> team) {
        Option<Seq<Informant>> informants = plan.isp().getInformants();
        if (informants.isEmpty()) {
            return Condition.unknown(plan.missing("informants"));
        }
        Condition heard = Condition.of(!informants.get().isEmpty()).or(hasProvider(facts, plan, team));
        for (int i = 0; i < informants.get().size(); i++) {
            Informant informant = informants.get().get(i);
            int index = i;
            Condition consulted =
                    facts.isDone(() -> plan.missing("informants", index, "consulted"), informant.getConsulted());
            heard = heard.and(!consulted.isKnown() && isMember(facts, team, informant) ? Condition.yes() : consulted);
        }
        return heard;
    }

    private static boolean isMember(OregonFacts facts, Seq<TeamMember> team, Informant informant) {
        for (int i = 0; i < team.size(); i++) {
            if (joined(facts, team.get(i)) && team.get(i).getPersonId().equals(informant.getPersonId())) {
                return true;
            }
        }
        return false;
    }

    private static Condition hasProvider(OregonFacts facts, IspFacts plan, Seq<TeamMember> team) {
        Condition has = Condition.no();
        for (int i = 0; i < team.size(); i++) {
            TeamMember member = team.get(i);
            if (joined(facts, member)) {
                has = has.or(
                        member.getRole().isForeign()
                                ? Condition.unknown(plan.missing("team", i, "role"))
                                : Condition.of(member.getRole().equals(TeamRole.PROVIDER)));
            }
        }
        return has;
    }
}
