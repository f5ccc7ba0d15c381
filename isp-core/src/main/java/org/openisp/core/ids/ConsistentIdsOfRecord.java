package org.openisp.core.ids;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;

/** Sees to {@link ConsistentIds}, and tells each fault where it stands. */
public final class ConsistentIdsOfRecord implements ConstraintValidator<ConsistentIds, ServiceRecord> {

    /** For the validation provider. */
    public ConsistentIdsOfRecord() {}

    @Override
    public boolean isValid(@Nullable ServiceRecord record, ConstraintValidatorContext context) {
        if (record == null) {
            return true;
        }
        Set<IdsOfRecord.Fault> faults = IdsOfRecord.faultsOf(record);
        if (!faults.isEmpty()) {
            context.disableDefaultConstraintViolation();
            faults.forEach(fault -> tell(fault, context));
        }
        return faults.isEmpty();
    }

    private static void tell(IdsOfRecord.Fault fault, ConstraintValidatorContext context) {
        List<Place.Step> steps = fault.at().steps();
        Node node = Node.first(context.buildConstraintViolationWithTemplate(fault.message()), steps.get(0));
        for (Place.Step step : steps.subList(1, steps.size())) {
            node = node.then(step.property(), step.index());
        }
        node.then(fault.property(), -1).tell();
    }

    /** A node of the path, which hands on its index to the next one: so does Jakarta Validation write paths. */
    private record Node(NodeBuilderCustomizableContext builder, int indexBefore, int index) {

        static Node first(ConstraintViolationBuilder violation, Place.Step step) {
            return new Node(violation.addPropertyNode(step.property()), -1, step.index());
        }

        Node then(String property, int nextIndex) {
            NodeBuilderCustomizableContext next = indexBefore < 0
                    ? builder.addPropertyNode(property)
                    : builder.inIterable().atIndex(indexBefore).addPropertyNode(property);
            return new Node(next, index, nextIndex);
        }

        void tell() {
            if (indexBefore < 0) {
                builder.addConstraintViolation();
            } else {
                builder.inIterable().atIndex(indexBefore).addConstraintViolation();
            }
        }
    }
}
