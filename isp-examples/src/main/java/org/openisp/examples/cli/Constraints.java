package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openisp.core.ServiceRecord;

/** Which constraints a record violates: what can be read, and should not be so all the same. */
final class Constraints implements AutoCloseable {

    // In English, whatever the language of the machine: its own messages are those of the root.
    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, true))
            .buildValidatorFactory();

    /** The violations, in the order of where they stand. */
    Seq<DocumentProblems.One> violatedBy(ServiceRecord record) {
        Set<ConstraintViolation<ServiceRecord>> violations =
                factory.getValidator().validate(record);
        if (violations.isEmpty()) {
            return Array.empty();
        }
        RecordPointers pointers = RecordPointers.of(record);
        return Array.ofAll(violations)
                .map(one -> DocumentProblems.One.violation(at(one.getPropertyPath(), pointers), one.getMessage()))
                .sorted(Comparator.comparing(DocumentProblems.One::message));
    }

    private static String at(Path path, RecordPointers pointers) {
        String at = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                at = pointers.element(at, node.getIndex());
            }
            at = pointers.field(at, String.valueOf(node.getName()));
        }
        return at;
    }

    @Override
    public void close() {
        factory.close();
    }
}
