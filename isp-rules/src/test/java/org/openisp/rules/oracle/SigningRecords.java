package org.openisp.rules.oracle;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.openisp.core.Act;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;

/**
 * Records in which much is going on about signing within eight weeks: representatives who come and go, people who come of
 * age, signatures by the wrong people, reasons, oral agreements, and any of it not recorded.
 */
final class SigningRecords {

    static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    static final LocalDate LAST = LocalDate.of(2025, 7, 31);
    static final int DAYS = 61;
    static final String PLAN = "isp-1";
    static final String REVISION = "revision-1";

    private static final String INDIVIDUAL = "individual";
    private static final Seq<RepresentativeKind> KINDS = RepresentativeKind.OWN;

    private final Random dice;
    private final boolean wellKept;

    private SigningRecords(long seed, boolean wellKept) {
        this.dice = new Random(seed);
        this.wellKept = wellKept;
    }

    /** A record that holds all there is to know. */
    static ServiceRecord wellKept(long seed) {
        return new SigningRecords(seed, true).record();
    }

    /** The well kept record of the same seed, without some of its facts. */
    static ServiceRecord patchy(long seed) {
        return new SigningRecords(seed, false).record();
    }

    private ServiceRecord record() {
        List<Representative> representatives = new ArrayList<>();
        for (int i = dice.nextInt(3); i > 0; i--) {
            representatives.add(representative("representative-" + i));
        }
        Revision revision =
                Revision.builder().id(REVISION).signing(signing(true)).build();
        Isp plan = Isp.builder()
                .id(PLAN)
                .signing(signing(false))
                .revisions(Register.of(revision))
                .build();
        return ServiceRecord.builder()
                .id("record")
                .jurisdiction(Jurisdiction.OREGON)
                .completeThrough(completeThrough())
                .individual(Individual.builder()
                        .id(INDIVIDUAL)
                        .birthDate(known(() -> new BirthDate(birth())))
                        .build())
                .representatives(known(() -> Array.ofAll(representatives)))
                .caseManagers(Register.of(CaseManager.builder()
                        .personId("manager")
                        .role(CaseManagerRole.SERVICES_COORDINATOR)
                        .period(Period.from(FIRST))
                        .build()))
                .plans(Register.of(plan))
                .build();
    }

    private Option<LocalDate> completeThrough() {
        Option<LocalDate> patchy = Option.some(day()).filter(day -> dice.nextBoolean());
        return wellKept ? Option.some(LAST) : patchy;
    }

    /** Adults, children, and some who come of age in these weeks. */
    private LocalDate birth() {
        return switch (dice.nextInt(3)) {
            case 0 -> LocalDate.of(1980, 2, 29);
            case 1 -> LocalDate.of(2012, 3, 1);
            default -> LocalDate.of(2007, 6, 1 + dice.nextInt(30));
        };
    }

    private Representative representative(String id) {
        LocalDate from = dice.nextBoolean() ? LocalDate.of(2020, 1, 1) : day();
        Option<LocalDate> through = Option.when(dice.nextInt(3) == 0, () -> from.plusDays(dice.nextInt(60)));
        Seq<DecisionScope> scope =
                dice.nextInt(4) == 0 ? Array.of(DecisionScope.CHOOSE_PROVIDERS) : Array.of(DecisionScope.SIGN_PLAN);
        return Representative.builder()
                .personId(id)
                .kind(KINDS.get(dice.nextInt(KINDS.size())))
                .period(known(() -> new Period(from, through)))
                .scope(known(() -> scope))
                // Whom the individual has not authorized yet is in no role yet: the period begins no earlier.
                .authorized(Act.on(from))
                .build();
    }

    private Signing signing(boolean isRevision) {
        List<Signature> signatures = new ArrayList<>();
        if (dice.nextInt(4) > 0) {
            signatures.add(managerSignature());
        }
        for (int i = dice.nextInt(3); i > 0; i--) {
            signatures.add(sideSignature());
        }
        List<InabilityToSign> inabilities = new ArrayList<>();
        if (dice.nextInt(3) == 0) {
            inabilities.add(InabilityToSign.builder()
                    .reason(InabilityReason.OWN.get(dice.nextInt(4)))
                    .documentedOn(day())
                    .build());
        }
        List<OralAgreement> agreements = new ArrayList<>();
        for (int i = dice.nextInt(isRevision ? 3 : 2); i > 0; i--) {
            agreements.add(agreement());
        }
        return Signing.builder()
                .signatures(register(signatures))
                .inabilities(known(() -> Array.ofAll(inabilities)))
                .oralAgreements(register(agreements))
                .build();
    }

    private Signature managerSignature() {
        return Signature.builder()
                .personId("manager")
                .capacity(Capacity.CASE_MANAGER)
                .signedOn(known(this::day))
                .involved(mostly())
                .build();
    }

    private Signature sideSignature() {
        Capacity capacity = capacity();
        return Signature.builder()
                .personId(known(() -> personFor(capacity)))
                .capacity(capacity)
                .signedOn(known(this::day))
                .build();
    }

    private OralAgreement agreement() {
        Capacity capacity = capacity();
        LocalDate agreed = day();
        return OralAgreement.builder()
                .agreedBy(known(() -> capacity))
                .personId(known(() -> personFor(capacity)))
                .agreedOn(agreed)
                .documented(documented(agreed))
                .immediateUnexpectedChange(mostly())
                .preventsInjuryOrHarm(mostly())
                .build();
    }

    private Capacity capacity() {
        return Capacity.OWN.get(dice.nextInt(10) == 0 ? 4 + dice.nextInt(2) : dice.nextInt(3));
    }

    private String personFor(Capacity capacity) {
        return capacity.equals(Capacity.INDIVIDUAL) ? INDIVIDUAL : "representative-" + (1 + dice.nextInt(2));
    }

    private LocalDate day() {
        return FIRST.plusDays(dice.nextInt(50));
    }

    private <T> Option<T> known(Supplier<T> fact) {
        T told = fact.get();
        boolean isMissing = dice.nextInt(8) == 0;
        return isMissing && !wellKept ? Option.none() : Option.some(told);
    }

    private Said mostly() {
        Said told = Said.of(dice.nextInt(6) > 0);
        boolean isMissing = dice.nextInt(8) == 0;
        return isMissing && !wellKept ? Said.NOT_RECORDED : told;
    }

    private Act documented(LocalDate agreed) {
        Act told = dice.nextInt(6) > 0 ? Act.on(agreed.plusDays(dice.nextInt(4))) : Act.notThrough(LAST);
        boolean isMissing = dice.nextInt(8) == 0;
        return isMissing && !wellKept ? Act.notRecorded() : told;
    }

    private <T> Register<T> register(List<T> entries) {
        int die = dice.nextInt(6);
        LocalDate through = day();
        Register<T> register = Register.ofAll(entries);
        if (wellKept || die > 1) {
            return register;
        }
        return die == 0 ? Register.notRecorded() : register.completeThrough(through);
    }
}
