package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.word;

import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.annual.AnnualPlanForm;
import org.openisp.core.annual.ContentItem;
import org.openisp.core.internal.IdSpace;

/** The JSON of Annual Plans; parts before wholes. */
final class AnnualShapes {

    private AnnualShapes() {}

    static final Form<AnnualPlanForm> ANNUAL_PLAN_FORM = word(AnnualPlanForm.values());

    static final Form<ContentItem> CONTENT_ITEM = Shape.of(
                    "content item", ContentItem::builder, ContentItem.Builder::build)
            .required("item", TEXT, ContentItem::getItem, ContentItem.Builder::item)
            .noted("content", ContentItem::getContent, ContentItem.Builder::content);

    static final Form<AnnualPlan> ANNUAL_PLAN = Shape.of("annual plan", AnnualPlan::builder, AnnualPlan.Builder::build)
            .id(IdSpace.ANNUAL_PLAN, AnnualPlan::getId, AnnualPlan.Builder::id)
            .required("developedOn", DAY, AnnualPlan::getDevelopedOn, AnnualPlan.Builder::developedOn)
            .optional("form", ANNUAL_PLAN_FORM, AnnualPlan::getForm, AnnualPlan.Builder::form)
            .noted("livingSituation", AnnualPlan::getLivingSituation, AnnualPlan.Builder::livingSituation)
            .noted("employmentStatus", AnnualPlan::getEmploymentStatus, AnnualPlan.Builder::employmentStatus)
            .noted(
                    "employmentSupportNeeds",
                    AnnualPlan::getEmploymentSupportNeeds,
                    AnnualPlan.Builder::employmentSupportNeeds)
            .noted(
                    "healthSafetyAndBehavior",
                    AnnualPlan::getHealthSafetyAndBehavior,
                    AnnualPlan.Builder::healthSafetyAndBehavior)
            .noted("supportNeeds", AnnualPlan::getSupportNeeds, AnnualPlan.Builder::supportNeeds)
            .list("actions", ContentShapes.ACTION_STEP, AnnualPlan::getActions, AnnualPlan.Builder::actions)
            .said("childTookPart", AnnualPlan::getChildTookPart, AnnualPlan.Builder::childTookPart)
            .said("parentTookPart", AnnualPlan::getParentTookPart, AnnualPlan.Builder::parentTookPart)
            .list(
                    "familySupportContent",
                    CONTENT_ITEM,
                    AnnualPlan::getFamilySupportContent,
                    AnnualPlan.Builder::familySupportContent)
            .optional("replacedOn", DAY, AnnualPlan::getReplacedOn, AnnualPlan.Builder::replacedOn);
}
