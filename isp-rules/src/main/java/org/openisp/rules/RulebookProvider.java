package org.openisp.rules;

/**
 * Brings a rulebook to whoever asks for all that are installed, through {@link java.util.ServiceLoader}: a state that
 * somebody adds is found as the library's own are.
 *
 * <p>An implementation is public, has a public constructor without arguments, and is named in
 * {@code META-INF/services/org.openisp.rules.RulebookProvider} or, in a module, in a {@code provides} clause.
 */
public interface RulebookProvider {

    /** The rulebook; the same whenever it is asked for. */
    Rulebook<?> rulebook();

    /** Its law. Where this can be told without making the rules, a program that asks another law starts sooner. */
    default Law law() {
        return rulebook().law();
    }
}
