package org.openisp.core.validation;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openisp.core.ServiceRecord;

/** The two implementations of Jakarta Validation that the tests hold side by side. */
public enum Provider {
    /** Hibernate Validator, without an expression language. */
    HIBERNATE(Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new InEnglish(new ParameterMessageInterpolator()))
            .buildValidatorFactory()),
    /** Apache BVal. */
    BVAL(withOurMessages(Validation.byProvider(ApacheValidationProvider.class).configure()));

    @SuppressWarnings("ImmutableEnumChecker") // a validator is safe for any number of threads
    private final Validator validator;

    Provider(ValidatorFactory factory) {
        this.validator = factory.getValidator();
    }

    private static ValidatorFactory withOurMessages(Configuration<?> configuration) {
        return configuration
                .messageInterpolator(new InEnglish(new RecordMessages(configuration.getDefaultMessageInterpolator())))
                .buildValidatorFactory();
    }

    /** Both translate their own messages into the language of the machine, unless they are told a language. */
    private record InEnglish(MessageInterpolator inTheLanguageOfTheMachine) implements MessageInterpolator {
        @Override
        public String interpolate(String message, Context context) {
            return interpolate(message, context, Locale.ROOT);
        }

        @Override
        public String interpolate(String message, Context context, Locale language) {
            return inTheLanguageOfTheMachine.interpolate(message, context, language);
        }
    }

    /** What this implementation finds. */
    public Set<ConstraintViolation<ServiceRecord>> validate(ServiceRecord record) {
        return validator.validate(record);
    }
}
