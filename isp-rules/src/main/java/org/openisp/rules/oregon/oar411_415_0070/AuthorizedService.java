package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * A service that somebody authorized with a plan or a revision, and the two questions that (9)(e), (f) and (g) ask about
 * it.
 *
 * <p><b>Is the authority in the list of this role?</b> The paragraph itself answers: not met where it is not. An
 * authorization whose role or authority is not known is undetermined there. <b>May it be authorized as the item says?</b>
 * An item answers only about what it names, and can fail on its own words: the individual has to be eligible for the kind
 * of service on the day of the authorization, and (f)(A) excepts residential programs.
 *
 * <p>The role is the one that stands with the authorization; the register of case managers is not asked in its place,
 * for one person may have several roles. What a later revision gave another form was authorized in one that the plan no
 * longer lists: its authority is not known; a revision that the record does not hold may be a later one. A service
 * without a service authorization gets no answer: the case manager's signature authorizes a plan as a whole, and does
 * not tell who authorized which service.
 */
final class AuthorizedService implements Rule.About {

    private static final List<FundingAuthority> K_PLAN = List.of(FundingAuthority.K_PLAN);

    private final OregonFacts facts;
    private final Document document;
    private final String serviceId;
    private final Subject subject;
    private final List<Entry> entries = new ArrayList<>(1);
    private @Nullable Option<ListedService> service;

    private AuthorizedService(OregonFacts facts, Document document, String serviceId, Subject subject) {
        this.facts = facts;
        this.document = document;
        this.serviceId = serviceId;
        this.subject = subject;
    }

    private record Entry(ServiceAuthorization authorization, Subject at) {}

    @Override
    public Subject subject() {
        return subject;
    }

    /** The rule of a paragraph: what somebody in this role authorizes is in the list. */
    static Rule<OregonFacts, AuthorizedService> listed(
            Class<?> home, String paragraph, CaseManagerRole role, String asks) {
        boolean waiversApart = role.equals(CaseManagerRole.CIIS_SERVICES_COORDINATOR);
        Predicate<AuthorizedService> isAsked =
                about -> about.mayBeBy(role) && !(waiversApart && about.isUnder(WhoMayAuthorize.WAIVERS));
        return Paragraph.cite(home, paragraph, ClauseKind.AUTHORITY, asks)
                .fromPlans()
                .about((OregonFacts facts) -> among(facts, isAsked))
                .byLawOf((facts, about) -> about.firstDay())
                .checkedBy((facts, about) -> about.isListed(role));
    }

    /** The rule of a part of a list: of these authorities, what somebody in this role authorizes is in it. */
    static Rule<OregonFacts, AuthorizedService> listedAmong(
            Class<?> home, String paragraph, CaseManagerRole role, List<FundingAuthority> authorities, String asks) {
        Predicate<AuthorizedService> isAsked = about -> about.isBy(role) && about.isUnder(authorities);
        return Paragraph.cite(home, paragraph, ClauseKind.AUTHORITY, asks)
                .fromPlans()
                .about((OregonFacts facts) -> among(facts, isAsked))
                .byLawOf((facts, about) -> about.firstDay())
                .checkedBy((facts, about) -> about.isListed(role));
    }

    /** The rule of an item: somebody in this role authorizes services under these authorities for somebody eligible. */
    static Rule<OregonFacts, AuthorizedService> item(
            Class<?> home, String paragraph, CaseManagerRole role, String asks, FundingAuthority... authorities) {
        List<FundingAuthority> named = List.of(authorities);
        Predicate<AuthorizedService> isAsked = about -> about.isBy(role) && about.isUnder(named);
        return Paragraph.cite(home, paragraph, ClauseKind.AUTHORITY, asks)
                .fromPlans()
                .about((OregonFacts facts) -> among(facts, isAsked))
                .byLawOf((facts, about) -> about.firstDay())
                .checkedBy((facts, about) -> about.isForWhoIsEligible(role));
    }

    /** Those of which this is so; most clauses are asked about none. */
    private static List<AuthorizedService> among(OregonFacts facts, Predicate<AuthorizedService> which) {
        List<AuthorizedService> all = facts.authorizedServices();
        List<AuthorizedService> among = List.of();
        for (int i = 0; i < all.size(); i++) {
            if (which.test(all.get(i))) {
                among = among.isEmpty() ? new ArrayList<>(all.size()) : among;
                among.add(all.get(i));
            }
        }
        return among;
    }

    /** One for each plan or revision and each service that was authorized with it by the day asked about. */
    static List<AuthorizedService> of(OregonFacts facts) {
        List<AuthorizedService> all = new ArrayList<>();
        for (Document document : facts.documents()) {
            Register<ServiceAuthorization> register = document.signing().getServiceAuthorizations();
            if (!register.entries().isEmpty()) {
                addAll(facts, document, register, all);
            }
        }
        return all;
    }

    private static void addAll(
            OregonFacts facts,
            Document document,
            Register<ServiceAuthorization> register,
            List<AuthorizedService> all) {
        int first = all.size();
        Subject signing = document.subject().part("signing", "signing");
        Seq<ServiceAuthorization> authorizations = register.entries();
        for (int i = 0; i < authorizations.size(); i++) {
            ServiceAuthorization one = authorizations.get(i);
            String id = one.getServiceId();
            if (facts.hasHappened(one.getAuthorizedOn())) {
                Subject at = signing.entry("serviceAuthorizations", register, i, "service authorization", id)
                        .about("with", document.subject());
                AuthorizedService service = find(id, first, all);
                if (service == null) {
                    service = new AuthorizedService(facts, document, id, at);
                    all.add(service);
                }
                service.entries.add(new Entry(one, at));
            }
        }
    }

    private static @Nullable AuthorizedService find(String serviceId, int first, List<AuthorizedService> all) {
        for (int i = first; i < all.size(); i++) {
            if (all.get(i).serviceId.equals(serviceId)) {
                return all.get(i);
            }
        }
        return null;
    }

    private LocalDate firstDay() {
        LocalDate first = facts.asOf();
        for (Entry entry : entries) {
            LocalDate day = entry.authorization.getAuthorizedOn();
            first = day.isBefore(first) ? day : first;
        }
        return first;
    }

    // Who authorized it

    private Option<CaseManagerRole> role(Entry entry) {
        return entry.authorization.getRole();
    }

    private boolean isBy(CaseManagerRole role) {
        for (Entry entry : entries) {
            if (isBy(role, role(entry))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBy(CaseManagerRole role, Option<CaseManagerRole> known) {
        return known.isDefined() && known.get().equals(role);
    }

    /** Whether the list for this role answers for it; a role that is in no list is put to the first list, (e). */
    private boolean mayBeBy(CaseManagerRole role) {
        for (Entry entry : entries) {
            if (mayBe(role(entry), role)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBe(Option<CaseManagerRole> known, CaseManagerRole role) {
        return known.isEmpty()
                || known.get().isForeign()
                || isBy(role, known)
                || (role.equals(CaseManagerRole.SERVICES_COORDINATOR) && !WhoMayAuthorize.hasList(known.get()));
    }

    // What was authorized

    private Option<ListedService> service() {
        service = facts.once(service, this, AuthorizedService::findService);
        return service;
    }

    private Option<ListedService> findService() {
        String planId = document instanceof RevisionFacts revision ? revision.planId() : document.id();
        Option<IspFacts> plan = facts.plan(planId);
        if (plan.isDefined()) {
            for (ListedService one : plan.get().services()) {
                if (isThis(one) && !isBegunAnew(one)) {
                    return Option.some(one);
                }
            }
        }
        return Option.none();
    }

    private boolean isThis(ListedService listed) {
        return listed.listed().isDefined() && listed.service().getId().equals(serviceId);
    }

    /** Whether it came with another revision, which is not known to have been authorized by then. */
    private boolean isBegunAnew(ListedService listed) {
        if (listed.document().isEmpty()) {
            return true;
        }
        Document cameWith = listed.document().get();
        if (cameWith == document || !cameWith.isRevision()) {
            return false;
        }
        Option<LocalDate> authorizedOn = cameWith.authorization().firstAuthorizedOn();
        return authorizedOn.isEmpty() || authorizedOn.get().isAfter(firstDay());
    }

    private Option<FundingAuthority> authority() {
        Option<ListedService> listed = service();
        return listed.isDefined() ? listed.get().service().getFundingAuthority() : Option.none();
    }

    private boolean isUnder(List<FundingAuthority> authorities) {
        Option<FundingAuthority> authority = authority();
        return authority.isDefined() && authorities.contains(authority.get());
    }

    /** The authority; the revision; or the service itself, where somebody authorized more than is recorded. */
    private MissingFact missingAuthority() {
        String planId = document instanceof RevisionFacts revision ? revision.planId() : document.id();
        return service().map(one -> one.missing("fundingAuthority")).getOrElse(() -> {
            IspFacts plan = facts.plan(planId).get();
            return plan.missing(isOfRevisionNotInRecord(plan) ? "revisions" : "services");
        });
    }

    private boolean isOfRevisionNotInRecord(IspFacts plan) {
        for (ListedService one : plan.services()) {
            if (isThis(one) && one.document().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    // The two questions

    private Outcome isListed(CaseManagerRole role) {
        Option<FundingAuthority> authority = authority();
        Condition listed = Condition.yes();
        for (Entry entry : entries) {
            Option<CaseManagerRole> known = role(entry);
            if (isBy(role, known)) {
                Said named = authority.isDefined() ? WhoMayAuthorize.isNamed(role, authority.get()) : Said.NOT_RECORDED;
                listed = listed.and(
                        named.isRecorded() ? Condition.of(named.isYes()) : Condition.unknown(missingAuthority()));
            } else if (mayBe(known, role)) {
                listed = listed.and(Condition.unknown(new MissingFact(entry.at, "role")));
            }
        }
        return listed.outcome(
                "the list names the authority",
                "the list does not name the authority",
                "it is not known in a role of these lists who authorized it, or under which authority");
    }

    private Outcome isForWhoIsEligible(CaseManagerRole role) {
        ListedService service = service().get();
        Condition residential = Condition.no();
        if (role.equals(CaseManagerRole.PERSONAL_AGENT) && isUnder(K_PLAN)) {
            residential = isResidential(service);
        }
        if (residential.isYes()) {
            return Outcome.notMet("services in a residential program are excepted");
        }
        Condition eligible = Condition.yes();
        for (Entry entry : entries) {
            Option<CaseManagerRole> known = role(entry);
            LocalDate day = entry.authorization.getAuthorizedOn();
            Condition onTheDay = Eligibility.of(facts, service, day).eligible();
            if (isBy(role, known)) {
                eligible = eligible.and(onTheDay);
            } else if (known.isEmpty() || known.get().isForeign()) {
                eligible = eligible.and(onTheDay.or(Condition.unknown(new MissingFact(entry.at, "role"))));
            }
        }
        return eligible.and(residential.not())
                .outcome(
                        "the item names it, and the individual was eligible for this kind of service",
                        "the individual was not eligible for this kind of service",
                        "too little is recorded about the service, or about eligibility");
    }

    private Condition isResidential(ListedService about) {
        PlannedService service = about.service();
        return service.getKind().equals(ServiceKind.RESIDENTIAL)
                ? Condition.yes()
                : facts.holds(about.subject(), "inResidentialProgram", service.getInResidentialProgram());
    }
}
