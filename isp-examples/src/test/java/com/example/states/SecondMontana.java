package com.example.states;

import com.example.states.montana.Montana;
import org.openisp.rules.Rulebook;
import org.openisp.rules.RulebookProvider;

/** Somebody else who brings a law of the same name. */
public final class SecondMontana implements RulebookProvider {

    /** For the service loader. */
    public SecondMontana() {}

    @Override
    public Rulebook<?> rulebook() {
        return new Montana().rulebook();
    }
}
