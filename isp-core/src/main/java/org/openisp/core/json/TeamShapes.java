package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import org.openisp.core.internal.IdSpace;
import org.openisp.core.team.ContributionKind;
import org.openisp.core.team.Contributor;
import org.openisp.core.team.DecisionBasis;
import org.openisp.core.team.DecisionMaker;
import org.openisp.core.team.Facilitator;
import org.openisp.core.team.Informant;
import org.openisp.core.team.Meeting;
import org.openisp.core.team.Objection;
import org.openisp.core.team.TeamDecision;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;
import org.openisp.core.team.Vote;
import org.openisp.core.team.VoteChoice;

/** The JSON of the team; parts before wholes. */
final class TeamShapes {

    private TeamShapes() {}

    static final Form<ContributionKind> CONTRIBUTION_KIND = code(ContributionKind.OWN, ContributionKind::new);
    static final Form<DecisionBasis> DECISION_BASIS = code(DecisionBasis.OWN, DecisionBasis::new);
    static final Form<TeamRole> TEAM_ROLE = code(TeamRole.OWN, TeamRole::new);
    static final Form<DecisionMaker> DECISION_MAKER = word(DecisionMaker.values());
    static final Form<VoteChoice> VOTE_CHOICE = word(VoteChoice.values());

    static final Form<Contributor> CONTRIBUTOR = Shape.of(
                    "contributor", Contributor::builder, Contributor.Builder::build)
            .required("personId", TEXT, Contributor::getPersonId, Contributor.Builder::personId)
            .list("ways", CONTRIBUTION_KIND, Contributor::getWays, Contributor.Builder::ways);

    static final Form<Facilitator> FACILITATOR = Shape.of(
                    "facilitator", Facilitator::builder, Facilitator.Builder::build)
            .required("personId", TEXT, Facilitator::getPersonId, Facilitator.Builder::personId)
            .optional("role", TEAM_ROLE, Facilitator::getRole, Facilitator.Builder::role)
            .said("earlierRelationship", Facilitator::getEarlierRelationship, Facilitator.Builder::earlierRelationship)
            .optional(
                    "relationshipSince",
                    DAY,
                    Facilitator::getRelationshipSince,
                    Facilitator.Builder::relationshipSince);

    static final Form<Informant> INFORMANT = Shape.of("informant", Informant::builder, Informant.Builder::build)
            .required("personId", TEXT, Informant::getPersonId, Informant.Builder::personId)
            .optional("providerId", TEXT, Informant::getProviderId, Informant.Builder::providerId)
            .act("consulted", Informant::getConsulted, Informant.Builder::consulted);

    static final Form<Meeting> MEETING = Shape.of("meeting", Meeting::builder, Meeting.Builder::build)
            .id(Meeting::getId, Meeting.Builder::id)
            .required("heldOn", DAY, Meeting::getHeldOn, Meeting.Builder::heldOn)
            .list("present", TEXT, Meeting::getPresent, Meeting.Builder::present)
            .said("convenient", Meeting::getConvenient, Meeting.Builder::convenient)
            .list(
                    "alternativeMethods",
                    PersonShapes.COMMUNICATION_METHOD,
                    Meeting::getAlternativeMethods,
                    Meeting.Builder::alternativeMethods)
            .list("evidence", PersonShapes.EVIDENCE, Meeting::getEvidence, Meeting.Builder::evidence);

    static final Form<Objection> OBJECTION = Shape.of("objection", Objection::builder, Objection.Builder::build)
            .id(Objection::getId, Objection.Builder::id)
            .required("memberId", TEXT, Objection::getMemberId, Objection.Builder::memberId)
            .optional(
                    "decisionId",
                    referenceTo(IdSpace.TEAM_DECISION),
                    Objection::getDecisionId,
                    Objection.Builder::decisionId)
            .optional("raisedOn", DAY, Objection::getRaisedOn, Objection.Builder::raisedOn)
            .optional("objection", FREE_TEXT, Objection::getObjection, Objection.Builder::objection)
            .said("documentedInPlan", Objection::getDocumentedInPlan, Objection.Builder::documentedInPlan)
            .list("evidence", PersonShapes.EVIDENCE, Objection::getEvidence, Objection.Builder::evidence);

    static final Form<Vote> VOTE = Shape.of("vote", Vote::builder, Vote.Builder::build)
            .required("memberId", TEXT, Vote::getMemberId, Vote.Builder::memberId)
            .required("choice", VOTE_CHOICE, Vote::getChoice, Vote.Builder::choice);

    static final Form<TeamDecision> TEAM_DECISION = Shape.of(
                    "team decision", TeamDecision::builder, TeamDecision.Builder::build)
            .id(IdSpace.TEAM_DECISION, TeamDecision::getId, TeamDecision.Builder::id)
            .optional("question", FREE_TEXT, TeamDecision::getQuestion, TeamDecision.Builder::question)
            .required("decidedOn", DAY, TeamDecision::getDecidedOn, TeamDecision.Builder::decidedOn)
            .optional("madeBy", DECISION_MAKER, TeamDecision::getMadeBy, TeamDecision.Builder::madeBy)
            .said("consensusSought", TeamDecision::getConsensusSought, TeamDecision.Builder::consensusSought)
            .list("votes", VOTE, TeamDecision::getVotes, TeamDecision.Builder::votes)
            .list("basis", DECISION_BASIS, TeamDecision::getBasis, TeamDecision.Builder::basis);

    static final Form<TeamMember> TEAM_MEMBER = Shape.of("team member", TeamMember::builder, TeamMember.Builder::build)
            .required("personId", TEXT, TeamMember::getPersonId, TeamMember.Builder::personId)
            .required("role", TEAM_ROLE, TeamMember::getRole, TeamMember.Builder::role)
            .list("invitedByIds", TEXT, TeamMember::getInvitedByIds, TeamMember.Builder::invitedByIds)
            .said("chosenByIndividual", TeamMember::getChosenByIndividual, TeamMember.Builder::chosenByIndividual)
            .noted("reasonNotChosen", TeamMember::getReasonNotChosen, TeamMember.Builder::reasonNotChosen)
            .optional(
                    "interestedPartyId", TEXT, TeamMember::getInterestedPartyId, TeamMember.Builder::interestedPartyId)
            .optional("period", PERIOD, TeamMember::getPeriod, TeamMember.Builder::period);
}
