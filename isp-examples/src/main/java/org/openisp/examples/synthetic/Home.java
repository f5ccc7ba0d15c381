package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.ChildPlacement;
import org.openisp.core.enrollment.DepartmentEntry;
import org.openisp.core.enrollment.EntryMode;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.enrollment.SettingKind;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.core.service.Activity;
import org.openisp.core.service.ActivityKind;
import org.openisp.core.service.ActivitySource;
import org.openisp.core.service.HomeVisit;

/** Where the individual lives and has lived, and what there is to do. */
final class Home {

    /** The id of the stay in a residential program. */
    static final String STAY = "stay-program";

    private static final String STAY_AT_HOME = "stay-home";

    private Home() {}

    static String settingId(Outline outline) {
        return outline.id("home");
    }

    static String townId(Outline outline) {
        return outline.id("town");
    }

    static Register<Stay> stays(Outline outline) {
        Stay.Builder atHome = Stay.builder()
                .id(STAY_AT_HOME)
                .programType(ProgramType.OWN_OR_FAMILY_HOME)
                .enteredOn(outline.bornOn())
                .enteredBy(EntryMode.ENTRY);
        if (!outline.program().isResidential()) {
            return Register.of(atHome.settingId(settingId(outline)).build());
        }
        LocalDate enteredOn = outline.enteredOn();
        if (!outline.isPast(enteredOn)) {
            return Register.of(atHome.build());
        }
        Stay.Builder inProgram = Stay.builder()
                .id(STAY)
                .programType(outline.program().type())
                .programId(ProvidedService.HOME.providerId(outline))
                .providerId(ProvidedService.HOME.providerId(outline))
                .settingId(settingId(outline))
                .enteredOn(enteredOn)
                .enteredBy(EntryMode.ENTRY);
        return Register.of(
                atHome.exitedOn(enteredOn.minusDays(1)).build(),
                (outline.isChild() ? inProgram.childPlacement(placement(outline)) : inProgram).build());
    }

    /** Near the family, with the goal of going home, (1)(c)(E). */
    private static ChildPlacement placement(Outline outline) {
        return ChildPlacement.builder()
                .reunificationGoals(Array.of(Statement.builder()
                        .id("goal-home")
                        .text(new FreeText("To live with the family again."))
                        .whose(Array.of(Voice.INDIVIDUAL))
                        .statedOn(outline.enteredOn().minusDays(12))
                        .build()))
                .contraindications(Array.empty())
                .distantFromFamily(Said.NO)
                .closerPlacementEfforts(Register.of())
                .build();
    }

    /** A child enters a residential program with the Department's authorization, (9)(h)(A). */
    static Seq<DepartmentEntry> departmentEntries(Outline outline) {
        return outline.isChild() && outline.program().isResidential() && outline.isPast(outline.enteredOn())
                ? Array.of(DepartmentEntry.builder()
                        .id("entry")
                        .program(outline.program().type())
                        .stayId(STAY)
                        .individualIsChild(Said.YES)
                        .authorized(Act.on(outline.enteredOn().minusDays(12)))
                        .build())
                : Array.empty();
    }

    static Seq<Setting> settings(Outline outline) {
        boolean owned = outline.program().isResidential() && outline.program() != Program.SUPPORTED_LIVING;
        return Array.of(
                setting(settingId(outline), outline.program().setting(), owned, outline),
                setting(townId(outline), SettingKind.OTHER, false, outline));
    }

    private static Setting setting(String id, SettingKind kind, boolean owned, Outline outline) {
        return Setting.builder()
                .id(id)
                .kind(kind)
                .providerOwnedOrControlled(Said.of(owned))
                .bedroomShared(Said.NO)
                .residencyAgreement(Said.of(owned))
                .consistentWithHcbsRule(Said.YES)
                .determinedById(outline.id("case-manager"))
                .determinedOn(outline.first().metOn())
                .chosenByIndividual(Said.YES)
                .alternativesConsidered(Array.of(new FreeText("Another home in town")))
                .build();
    }

    /** Six hours a week and more, in an adult foster home, (8)(l). */
    static Seq<Activity> activities(Outline outline) {
        return outline.program() == Program.ADULT_FOSTER_HOME
                ? Array.of(activity("activity-choir", outline), activity("activity-pool", outline))
                : Array.empty();
    }

    private static Activity activity(String id, Outline outline) {
        return Activity.builder()
                .id(id)
                .planIds(outline.authorized().map(PlanYear::id))
                .kind(ActivityKind.RECREATION_OR_LEISURE)
                .what(new FreeText("Out in town"))
                .hoursPerWeek(new BigDecimal("3.5"))
                .period(Period.from(outline.first().startsOn()))
                .ofInterest(Said.YES)
                .availableInCommunity(Said.YES)
                .offeredBy(ActivitySource.PROVIDER)
                .televisionOrMovies(Said.NO)
                .build();
    }

    static Register<HomeVisit> visits(Outline outline) {
        LocalDate on = outline.current().startsOn().plusDays(30);
        return outline.program() == Program.IN_HOME && outline.isPast(on)
                ? Register.of(HomeVisit.builder()
                        .id("visit")
                        .requestedOn(on)
                        .permitted(Said.YES)
                        .build())
                : Register.of();
    }
}
