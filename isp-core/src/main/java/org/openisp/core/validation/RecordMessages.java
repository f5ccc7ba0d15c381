package org.openisp.core.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Finds the messages of this library's constraints for a validation provider that does not read
 * {@code ContributorValidationMessages}. Hibernate Validator reads them by itself; Apache BVal does not.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.messageInterpolator(new RecordMessages(configuration.getDefaultMessageInterpolator()));
 * }</pre>
 */
public final class RecordMessages implements MessageInterpolator {

    private static final String OURS = "{org.openisp.core.";

    private final MessageInterpolator others;

    /** One that leaves every other message to these. */
    public RecordMessages(MessageInterpolator others) {
        this.others = Objects.requireNonNull(others, "others");
    }

    @Override
    public String interpolate(String template, Context context) {
        return template.startsWith(OURS) ? message(template, Locale.ROOT) : others.interpolate(template, context);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template.startsWith(OURS) ? message(template, locale) : others.interpolate(template, context, locale);
    }

    private static String message(String template, Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle(
                "ContributorValidationMessages",
                locale,
                RecordMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return messages.getString(template.substring(1, template.length() - 1));
    }
}
