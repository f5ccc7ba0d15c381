package org.openisp.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.Code;
import org.openisp.core.ExtensionFact;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.ExtensionValue;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;

/** How places and values of a record are put into words: never with a name, a birth date or free text. */
final class FactWords {

    private static final String NOT_RECORDED = "not recorded";
    private static final String RECORDED = "recorded";

    /** Whatever its name: what can be read as a day, or as something not done through one. */
    private static final ExtensionFact<Act> AN_ACT = ExtensionFact.act("any:act");

    private FactWords() {}

    /** {@code signedOn} is "signed on". */
    static String ofField(String field) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (Character.isUpperCase(c)) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(c));
        }
        return words.toString();
    }

    /** "needs assessments" is "needs assessment"; what is no plural stays as it is. */
    static String singular(String words) {
        if (words.endsWith("ies")) {
            return words.substring(0, words.length() - "ies".length()) + "y";
        }
        return words.endsWith("s") && !words.endsWith("ss") ? words.substring(0, words.length() - 1) : words;
    }

    /** A value: its day, code, number, yes or no; of what could hold more than that, only that it is recorded. */
    static String ofValue(@Nullable Object value) {
        if (value == null) {
            return NOT_RECORDED;
        }
        if (value instanceof Option<?> option) {
            return option.isEmpty() ? NOT_RECORDED : ofValue(option.get());
        }
        if (value instanceof Act act) {
            return act.doneOn()
                    .map(LocalDate::toString)
                    .getOrElse(() -> act.notDoneThrough()
                            .map(through -> "not done through " + through)
                            .getOrElse(NOT_RECORDED));
        }
        if (value instanceof Noted noted) {
            return ofValue(noted.said());
        }
        if (value instanceof Register<?> register) {
            return register.isRecorded()
                    ? ofList(register.entries())
                            + register.completeThrough()
                                    .map(day -> ", complete through " + day)
                                    .getOrElse("")
                    : NOT_RECORDED;
        }
        if (value instanceof Seq<?> list) {
            return ofList(list);
        }
        if (value instanceof ExtensionValue extension) {
            return ofExtension(extension);
        }
        if (value instanceof Period period) {
            return period.from() + period.through().map(last -> " to " + last).getOrElse(" on");
        }
        return ofPlain(value);
    }

    /** From the first to the last of some days; nothing where there is none. */
    static String ofDays(Seq<LocalDate> days) {
        if (days.isEmpty()) {
            return "";
        }
        return ", of " + days.head() + (days.last().equals(days.head()) ? "" : " to " + days.last());
    }

    /** Of text, only that it is recorded, unless it is a day: it may be about a person. */
    private static String ofExtension(ExtensionValue value) {
        if (value instanceof ExtensionValue.Truth truth) {
            return ofValue(Said.of(truth.holds()));
        }
        if (value instanceof ExtensionValue.Numeric numeric) {
            return numeric.number().toPlainString();
        }
        if (value instanceof ExtensionValue.Items items) {
            return ofList(items.items());
        }
        return ExtensionFacts.none()
                .with(AN_ACT.name(), value)
                .get(AN_ACT)
                .map(FactWords::ofValue)
                .getOrElse(RECORDED);
    }

    private static String ofList(Seq<?> list) {
        return list.isEmpty() ? "said to be none" : list.size() + " recorded";
    }

    private static String ofPlain(Object value) {
        if (value == Said.YES || value == Said.NO) {
            return value == Said.YES ? "yes" : "no";
        }
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        boolean isPlain = value instanceof LocalDate || value instanceof String || value instanceof Number;
        return isPlain ? value.toString() : RECORDED;
    }
}
