package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.person.CommunicationMethod;
import org.openisp.core.person.Evidence;
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

    static final Form<Contributor> CONTRIBUTOR = new Shape<>("contributor") {
        private final Field<String> personId = required("personId", TEXT);
        private final Field<Option<Seq<ContributionKind>>> ways = list("ways", CONTRIBUTION_KIND);

        @Override
        Contributor build(Values from) {
            return Contributor.builder()
                    .personId(from.get(personId))
                    .ways(from.get(ways))
                    .build();
        }

        @Override
        void writeFields(Contributor contributor, JsonGenerator out) throws IOException {
            personId.write(contributor.getPersonId(), out);
            ways.write(contributor.getWays(), out);
        }
    };

    static final Form<Facilitator> FACILITATOR = new Shape<>("facilitator") {
        private final Field<String> personId = required("personId", TEXT);
        private final Field<Option<TeamRole>> role = optional("role", TEAM_ROLE);
        private final Field<Said> earlierRelationship = said("earlierRelationship");
        private final Field<Option<LocalDate>> relationshipSince = optional("relationshipSince", DAY);

        @Override
        Facilitator build(Values from) {
            return Facilitator.builder()
                    .personId(from.get(personId))
                    .role(from.get(role))
                    .earlierRelationship(from.get(earlierRelationship))
                    .relationshipSince(from.get(relationshipSince))
                    .build();
        }

        @Override
        void writeFields(Facilitator facilitator, JsonGenerator out) throws IOException {
            personId.write(facilitator.getPersonId(), out);
            role.write(facilitator.getRole(), out);
            earlierRelationship.write(facilitator.getEarlierRelationship(), out);
            relationshipSince.write(facilitator.getRelationshipSince(), out);
        }
    };

    static final Form<Informant> INFORMANT = new Shape<>("informant") {
        private final Field<String> personId = required("personId", TEXT);
        private final Field<Option<String>> providerId = optional("providerId", TEXT);
        private final Field<Act> consulted = act("consulted");

        @Override
        Informant build(Values from) {
            return Informant.builder()
                    .personId(from.get(personId))
                    .providerId(from.get(providerId))
                    .consulted(from.get(consulted))
                    .build();
        }

        @Override
        void writeFields(Informant informant, JsonGenerator out) throws IOException {
            personId.write(informant.getPersonId(), out);
            providerId.write(informant.getProviderId(), out);
            consulted.write(informant.getConsulted(), out);
        }
    };

    static final Form<Meeting> MEETING = new Shape<>("meeting") {
        private final Field<String> id = id();
        private final Field<LocalDate> heldOn = required("heldOn", DAY);
        private final Field<Option<Seq<String>>> present = list("present", TEXT);
        private final Field<Said> convenient = said("convenient");
        private final Field<Option<Seq<CommunicationMethod>>> alternativeMethods =
                list("alternativeMethods", PersonShapes.COMMUNICATION_METHOD);
        private final Field<Option<Seq<Evidence>>> evidence = list("evidence", PersonShapes.EVIDENCE);

        @Override
        Meeting build(Values from) {
            return Meeting.builder()
                    .id(from.get(id))
                    .heldOn(from.get(heldOn))
                    .present(from.get(present))
                    .convenient(from.get(convenient))
                    .alternativeMethods(from.get(alternativeMethods))
                    .evidence(from.get(evidence))
                    .build();
        }

        @Override
        void writeFields(Meeting meeting, JsonGenerator out) throws IOException {
            id.write(meeting.getId(), out);
            heldOn.write(meeting.getHeldOn(), out);
            present.write(meeting.getPresent(), out);
            convenient.write(meeting.getConvenient(), out);
            alternativeMethods.write(meeting.getAlternativeMethods(), out);
            evidence.write(meeting.getEvidence(), out);
        }
    };

    static final Form<Objection> OBJECTION = new Shape<>("objection") {
        private final Field<String> id = id();
        private final Field<String> memberId = required("memberId", TEXT);
        private final Field<Option<String>> decisionId = optional("decisionId", referenceTo(IdSpace.TEAM_DECISION));
        private final Field<Option<LocalDate>> raisedOn = optional("raisedOn", DAY);
        private final Field<Option<FreeText>> objection = optional("objection", FREE_TEXT);
        private final Field<Said> documentedInPlan = said("documentedInPlan");
        private final Field<Option<Seq<Evidence>>> evidence = list("evidence", PersonShapes.EVIDENCE);

        @Override
        Objection build(Values from) {
            return Objection.builder()
                    .id(from.get(id))
                    .memberId(from.get(memberId))
                    .decisionId(from.get(decisionId))
                    .raisedOn(from.get(raisedOn))
                    .objection(from.get(objection))
                    .documentedInPlan(from.get(documentedInPlan))
                    .evidence(from.get(evidence))
                    .build();
        }

        @Override
        void writeFields(Objection given, JsonGenerator out) throws IOException {
            id.write(given.getId(), out);
            memberId.write(given.getMemberId(), out);
            decisionId.write(given.getDecisionId(), out);
            raisedOn.write(given.getRaisedOn(), out);
            objection.write(given.getObjection(), out);
            documentedInPlan.write(given.getDocumentedInPlan(), out);
            evidence.write(given.getEvidence(), out);
        }
    };

    static final Form<Vote> VOTE = new Shape<>("vote") {
        private final Field<String> memberId = required("memberId", TEXT);
        private final Field<VoteChoice> choice = required("choice", VOTE_CHOICE);

        @Override
        Vote build(Values from) {
            return Vote.builder()
                    .memberId(from.get(memberId))
                    .choice(from.get(choice))
                    .build();
        }

        @Override
        void writeFields(Vote vote, JsonGenerator out) throws IOException {
            memberId.write(vote.getMemberId(), out);
            choice.write(vote.getChoice(), out);
        }
    };

    static final Form<TeamDecision> TEAM_DECISION = new Shape<>("team decision") {
        private final Field<String> id = id(IdSpace.TEAM_DECISION);
        private final Field<Option<FreeText>> question = optional("question", FREE_TEXT);
        private final Field<LocalDate> decidedOn = required("decidedOn", DAY);
        private final Field<Option<DecisionMaker>> madeBy = optional("madeBy", DECISION_MAKER);
        private final Field<Said> consensusSought = said("consensusSought");
        private final Field<Option<Seq<Vote>>> votes = list("votes", VOTE);
        private final Field<Option<Seq<DecisionBasis>>> basis = list("basis", DECISION_BASIS);

        @Override
        TeamDecision build(Values from) {
            return TeamDecision.builder()
                    .id(from.get(id))
                    .question(from.get(question))
                    .decidedOn(from.get(decidedOn))
                    .madeBy(from.get(madeBy))
                    .consensusSought(from.get(consensusSought))
                    .votes(from.get(votes))
                    .basis(from.get(basis))
                    .build();
        }

        @Override
        void writeFields(TeamDecision teamDecision, JsonGenerator out) throws IOException {
            id.write(teamDecision.getId(), out);
            question.write(teamDecision.getQuestion(), out);
            decidedOn.write(teamDecision.getDecidedOn(), out);
            madeBy.write(teamDecision.getMadeBy(), out);
            consensusSought.write(teamDecision.getConsensusSought(), out);
            votes.write(teamDecision.getVotes(), out);
            basis.write(teamDecision.getBasis(), out);
        }
    };

    static final Form<TeamMember> TEAM_MEMBER = new Shape<>("team member") {
        private final Field<String> personId = required("personId", TEXT);
        private final Field<TeamRole> role = required("role", TEAM_ROLE);
        private final Field<Option<Seq<String>>> invitedByIds = list("invitedByIds", TEXT);
        private final Field<Said> chosenByIndividual = said("chosenByIndividual");
        private final Field<Noted> reasonNotChosen = noted("reasonNotChosen");
        private final Field<Option<String>> interestedPartyId = optional("interestedPartyId", TEXT);
        private final Field<Option<Period>> period = optional("period", PERIOD);

        @Override
        TeamMember build(Values from) {
            return TeamMember.builder()
                    .personId(from.get(personId))
                    .role(from.get(role))
                    .invitedByIds(from.get(invitedByIds))
                    .chosenByIndividual(from.get(chosenByIndividual))
                    .reasonNotChosen(from.get(reasonNotChosen))
                    .interestedPartyId(from.get(interestedPartyId))
                    .period(from.get(period))
                    .build();
        }

        @Override
        void writeFields(TeamMember teamMember, JsonGenerator out) throws IOException {
            personId.write(teamMember.getPersonId(), out);
            role.write(teamMember.getRole(), out);
            invitedByIds.write(teamMember.getInvitedByIds(), out);
            chosenByIndividual.write(teamMember.getChosenByIndividual(), out);
            reasonNotChosen.write(teamMember.getReasonNotChosen(), out);
            interestedPartyId.write(teamMember.getInterestedPartyId(), out);
            period.write(teamMember.getPeriod(), out);
        }
    };
}
