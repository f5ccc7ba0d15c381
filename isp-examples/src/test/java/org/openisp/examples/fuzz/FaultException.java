package org.openisp.examples.fuzz;

import java.util.function.Supplier;

/** Something that must be so of every document is not so of this one. */
final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultException(String fault) {
        super(fault);
    }

    FaultException(String fault, Throwable cause) {
        super(fault, cause);
    }

    static void unless(boolean isSo, String fault) {
        unless(isSo, () -> fault);
    }

    static void unless(boolean isSo, Supplier<String> fault) {
        if (!isSo) {
            throw new FaultException(fault.get());
        }
    }
}
