package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.word;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.annual.AnnualPlanForm;
import org.openisp.core.annual.ContentItem;
import org.openisp.core.content.ActionStep;
import org.openisp.core.internal.IdSpace;

/** The JSON of Annual Plans; parts before wholes. */
final class AnnualShapes {

    private AnnualShapes() {}

    static final Form<AnnualPlanForm> ANNUAL_PLAN_FORM = word(AnnualPlanForm.values());

    static final Form<ContentItem> CONTENT_ITEM = new Shape<>("content item") {
        private final Field<String> item = required("item", TEXT);
        private final Field<Noted> content = noted("content");

        @Override
        ContentItem build(Values from) {
            return ContentItem.builder()
                    .item(from.get(item))
                    .content(from.get(content))
                    .build();
        }

        @Override
        void writeFields(ContentItem contentItem, JsonGenerator out) throws IOException {
            item.write(contentItem.getItem(), out);
            content.write(contentItem.getContent(), out);
        }
    };

    static final Form<AnnualPlan> ANNUAL_PLAN = new Shape<>("annual plan") {
        private final Field<String> id = id(IdSpace.ANNUAL_PLAN);
        private final Field<LocalDate> developedOn = required("developedOn", DAY);
        private final Field<Option<AnnualPlanForm>> form = optional("form", ANNUAL_PLAN_FORM);
        private final Field<Noted> livingSituation = noted("livingSituation");
        private final Field<Noted> employmentStatus = noted("employmentStatus");
        private final Field<Noted> employmentSupportNeeds = noted("employmentSupportNeeds");
        private final Field<Noted> healthSafetyAndBehavior = noted("healthSafetyAndBehavior");
        private final Field<Noted> supportNeeds = noted("supportNeeds");
        private final Field<Option<Seq<ActionStep>>> actions = list("actions", ContentShapes.ACTION_STEP);
        private final Field<Said> childTookPart = said("childTookPart");
        private final Field<Said> parentTookPart = said("parentTookPart");
        private final Field<Option<Seq<ContentItem>>> familySupportContent = list("familySupportContent", CONTENT_ITEM);
        private final Field<Option<LocalDate>> replacedOn = optional("replacedOn", DAY);

        @Override
        AnnualPlan build(Values from) {
            return AnnualPlan.builder()
                    .id(from.get(id))
                    .developedOn(from.get(developedOn))
                    .form(from.get(form))
                    .livingSituation(from.get(livingSituation))
                    .employmentStatus(from.get(employmentStatus))
                    .employmentSupportNeeds(from.get(employmentSupportNeeds))
                    .healthSafetyAndBehavior(from.get(healthSafetyAndBehavior))
                    .supportNeeds(from.get(supportNeeds))
                    .actions(from.get(actions))
                    .childTookPart(from.get(childTookPart))
                    .parentTookPart(from.get(parentTookPart))
                    .familySupportContent(from.get(familySupportContent))
                    .replacedOn(from.get(replacedOn))
                    .build();
        }

        @Override
        void writeFields(AnnualPlan annualPlan, JsonGenerator out) throws IOException {
            id.write(annualPlan.getId(), out);
            developedOn.write(annualPlan.getDevelopedOn(), out);
            form.write(annualPlan.getForm(), out);
            livingSituation.write(annualPlan.getLivingSituation(), out);
            employmentStatus.write(annualPlan.getEmploymentStatus(), out);
            employmentSupportNeeds.write(annualPlan.getEmploymentSupportNeeds(), out);
            healthSafetyAndBehavior.write(annualPlan.getHealthSafetyAndBehavior(), out);
            supportNeeds.write(annualPlan.getSupportNeeds(), out);
            actions.write(annualPlan.getActions(), out);
            childTookPart.write(annualPlan.getChildTookPart(), out);
            parentTookPart.write(annualPlan.getParentTookPart(), out);
            familySupportContent.write(annualPlan.getFamilySupportContent(), out);
            replacedOn.write(annualPlan.getReplacedOn(), out);
        }
    };
}
