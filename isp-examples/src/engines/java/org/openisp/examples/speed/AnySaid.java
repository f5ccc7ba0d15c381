package org.openisp.examples.speed;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;
import org.openisp.core.Said;

/** Whether any of several is so, in three-valued logic; without any, no. */
public final class AnySaid implements AccumulateFunction<AnySaid.Any> {

    private static final long serialVersionUID = 1;

    /** What is known so far. */
    public static final class Any implements Serializable {
        private static final long serialVersionUID = 1;
        private Said said = Said.NO;
    }

    @Override
    public Any createContext() {
        return new Any();
    }

    @Override
    public void init(Any context) {
        context.said = Said.NO;
    }

    @Override
    public void accumulate(Any context, Object value) {
        context.said = context.said.or((Said) value);
    }

    @Override
    public void reverse(Any context, Object value) {
        throw new UnsupportedOperationException("it is worked out anew");
    }

    @Override
    public Said getResult(Any context) {
        return context.said;
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return Said.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
