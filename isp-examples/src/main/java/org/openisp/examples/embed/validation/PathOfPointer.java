package org.openisp.examples.embed.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The path of Jakarta Validation that leads where a JSON Pointer into a record does: {@code /plans/0/services/1} is
 * {@code plans[0].services[1]}. A register of its own day has its entries one step deeper in JSON, but not in Java.
 */
final class PathOfPointer {

    private static final String ENTRIES = "entries";
    private static final int NO_INDEX = -1;

    /** A property, and the element of it that the path goes on from; none where it is no list. */
    private record Step(String property, int index) {}

    private PathOfPointer() {}

    /** Ends the violation at this place; at what is validated itself where the pointer is empty. */
    static void add(ConstraintViolationBuilder violation, String pointer) {
        List<Step> steps = steps(pointer);
        if (steps.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        // The index of a list is said of the node after it, and only when that node is left: so does the API have it.
        Step last = steps.get(0);
        NodeBuilderCustomizableContext node = violation.addPropertyNode(last.property());
        int indexOfNode = NO_INDEX;
        for (Step step : steps.subList(1, steps.size())) {
            node = indexOfNode == NO_INDEX
                    ? node.addPropertyNode(step.property())
                    : node.inIterable().atIndex(indexOfNode).addPropertyNode(step.property());
            indexOfNode = last.index();
            last = step;
        }
        end(node, indexOfNode, last.index());
    }

    private static void end(NodeBuilderCustomizableContext node, int indexOfNode, int indexOfElement) {
        if (indexOfElement == NO_INDEX && indexOfNode == NO_INDEX) {
            node.addConstraintViolation();
        } else if (indexOfElement == NO_INDEX) {
            node.inIterable().atIndex(indexOfNode).addConstraintViolation();
        } else if (indexOfNode == NO_INDEX) {
            node.addBeanNode().inIterable().atIndex(indexOfElement).addConstraintViolation();
        } else {
            node.inIterable()
                    .atIndex(indexOfNode)
                    .addBeanNode()
                    .inIterable()
                    .atIndex(indexOfElement)
                    .addConstraintViolation();
        }
    }

    private static List<Step> steps(String pointer) {
        List<Step> steps = new ArrayList<>();
        for (String word :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (word.chars().allMatch(Character::isDigit)) {
                Step list = steps.remove(steps.size() - 1);
                steps.add(new Step(list.property(), Integer.parseInt(word)));
            } else if (!word.equals(ENTRIES)) {
                steps.add(new Step(word, NO_INDEX));
            }
        }
        return steps;
    }
}
