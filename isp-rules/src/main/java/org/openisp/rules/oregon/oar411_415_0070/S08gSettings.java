package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.openisp.core.Said;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.enrollment.SettingKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(8)(g): where K Plan and waiver services are given.
 *
 * <p>"All authorized developmental disabilities services funded through the Community First Choice (K Plan) or home and
 * community-based services waivers must occur in a setting consistent with OAR 411-004-0020." Four kinds of setting never
 * are, 411-004-0020(7). For any other the recorded determination counts, and without one it is for a person to say. A
 * service is asked about as soon as a plan lists it; while the plan is being written, or the revision that begins the
 * service was not authorized, if only for a time by an oral agreement, there is time to change it.
 */
final class S08gSettings {

    static final Rule<OregonFacts, ListedService> CONSISTENT = Paragraph.cite(
                    S08gSettings.class,
                    "(8)(g)",
                    ClauseKind.JUDGMENT,
                    "a K Plan or waiver service is given in a setting consistent with OAR 411-004-0020")
            .fromPlans()
            .about(ListedService::servicesOrPlans)
            .byLawOf((facts, about) -> about.plan().lawDay())
            .checkedBy(S08gSettings::consistent);

    private static final List<SettingKind> NEVER = List.of(
            SettingKind.NURSING_FACILITY,
            SettingKind.INSTITUTION_FOR_MENTAL_DISEASES,
            SettingKind.INTERMEDIATE_CARE_FACILITY,
            SettingKind.HOSPITAL);

    private S08gSettings() {}

    private static Outcome consistent(OregonFacts facts, ListedService about) {
        Option<Outcome> notReached = about.unlessKPlanOrWaiver();
        if (notReached.isDefined()) {
            return notReached.get();
        }
        Option<String> settingId = about.service().getSettingId();
        if (settingId.isEmpty()) {
            return Outcome.undetermined("it is not recorded where the service is given", about.missing("settingId"));
        }
        Seq<Setting> settings = facts.record().getSettings().getOrElse(Array::empty);
        for (int i = 0; i < settings.size(); i++) {
            Setting setting = settings.get(i);
            if (settingId.get().equals(setting.getId())) {
                return determined(
                        facts, about, setting, facts.root().element("settings", i, "setting", setting.getId()));
            }
        }
        // A list of settings that lacks this one still says nothing about the place.
        return Outcome.undetermined("nothing is recorded about the setting", facts.missing("settings"));
    }

    private static Outcome determined(OregonFacts facts, ListedService about, Setting setting, Subject at) {
        Option<SettingKind> kind = facts.show(at, "kind", setting.getKind());
        if (kind.isDefined() && NEVER.contains(kind.get())) {
            return notConsistent(about, "such a setting is never home and community-based");
        }
        Said consistent = facts.show(at, "consistentWithHcbsRule", setting.getConsistentWithHcbsRule());
        Option<LocalDate> determinedOn = facts.show(at, "determinedOn", setting.getDeterminedOn());
        boolean isDetermined = determinedOn.isEmpty() || facts.hasHappened(determinedOn.get());
        if (!consistent.isRecorded() || !isDetermined) {
            return Outcome.judgment("whether the setting is consistent with OAR 411-004-0020 is for a person to say");
        }
        return consistent.isYes()
                ? new Outcome.Met("the setting was determined to be consistent", Option.none(), determinedOn)
                : notConsistent(about, "the setting was determined not to be consistent");
    }

    private static Outcome notConsistent(ListedService about, String because) {
        if (about.service().getRevisionId().isDefined()) {
            Condition authorized = about.wasAuthorized();
            if (authorized.isNo()) {
                return Outcome.pending("the revision that begins the service is not authorized");
            }
            if (!authorized.isKnown()) {
                return Outcome.undetermined(
                        "it is not recorded whether the revision that begins the service is authorized",
                        authorized.missing());
            }
        }
        return about.plan().complies(Condition.no(), "", because);
    }
}
