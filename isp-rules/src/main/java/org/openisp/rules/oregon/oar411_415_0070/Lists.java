package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What is asked of lists, without making anything on the way: most clauses ask it of every record. */
final class Lists {

    private Lists() {}

    /** Whether the list holds this one. */
    static <T> boolean contain(Seq<T> list, T one) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).equals(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some are among the others. */
    static <T> boolean haveInCommon(Seq<T> some, Seq<T> others) {
        for (int i = 0; i < some.size(); i++) {
            if (contain(others, some.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one is a code of somebody else. */
    static boolean anyForeign(Seq<? extends Code> codes) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).isForeign()) {
                return true;
            }
        }
        return false;
    }

    /** Some and the others, each once; each of the two holds everything once. */
    static <T> Seq<T> together(Seq<T> some, Seq<T> others) {
        if (others.isEmpty()) {
            return some;
        }
        return some.isEmpty() ? others : some.appendAll(others).distinct();
    }
}
