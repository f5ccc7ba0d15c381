package org.openisp.examples.speed;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.time.LocalDate;
import org.kie.api.runtime.rule.AccumulateFunction;

/** The earliest of several days; without any, {@link LocalDate#MAX}. */
public final class Earliest implements AccumulateFunction<Earliest.First> {

    private static final long serialVersionUID = 1;

    /** What is known so far. */
    public static final class First implements Serializable {
        private static final long serialVersionUID = 1;
        private LocalDate day = LocalDate.MAX;
    }

    @Override
    public First createContext() {
        return new First();
    }

    @Override
    public void init(First context) {
        context.day = LocalDate.MAX;
    }

    @Override
    public void accumulate(First context, Object value) {
        context.day = EngineAnswers.earlier(context.day, (LocalDate) value);
    }

    @Override
    public void reverse(First context, Object value) {
        throw new UnsupportedOperationException("it is worked out anew");
    }

    @Override
    public LocalDate getResult(First context) {
        return context.day;
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return LocalDate.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
