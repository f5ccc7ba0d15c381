package org.openisp.examples;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;

/** Plans from another system, read, validated, and told what is wrong with them: the code of the how-to. */
public final class ImportPlans implements AutoCloseable {

    // tag::validator[]
    private final ValidatorFactory factory = jakarta.validation.Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language
            .buildValidatorFactory();
    private final Validator validator = factory.getValidator(); // keep it: it serves all threads
    // end::validator[]

    /** Everything that is wrong with a document, in lines of text; nothing, where it is good. */
    public List<String> problemsOf(byte[] document) {
        List<String> lines = new ArrayList<>();
        // tag::import[]
        Validation<Seq<Problem>, ServiceRecord> read = RecordJson.days().read(document);
        if (read.isInvalid()) {
            read.getError().forEach(problem -> lines.add(problem.message()));
        } else {
            Set<ConstraintViolation<ServiceRecord>> violations = validator.validate(read.get());
            violations.forEach(violation -> lines.add(violation.getPropertyPath() + ": " + violation.getMessage()));
        }
        // end::import[]
        return lines;
    }

    @Override
    public void close() {
        factory.close();
    }
}
