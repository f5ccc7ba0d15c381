package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openisp.core.Act;
import org.openisp.core.Code;
import org.openisp.core.ExtensionValue;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.internal.IdSpace;

/** The forms of everything that is no part of its own: text, days, yes or no, codes, lists, registers. */
final class Forms {

    static final Form<String> TEXT = new TextForm();
    static final Form<FreeText> FREE_TEXT = new WrappedForm<>(TEXT, FreeText::new, FreeText::value);
    static final Form<BigDecimal> NUMBER = new NumberForm();
    static final Form<Integer> WHOLE_NUMBER = new WholeNumberForm();
    static final Form<LocalTime> TIME = new TimeForm();
    static final Form<Said> SAID = new SaidForm("true or false; leave the field out where it is not recorded");
    static final Form<Noted> NOTED = new NotedForm();
    static final Form<LocalDate> DAY = new DayForm(true);

    /** A day that is never repeated in a problem: a day of birth. */
    static final Form<LocalDate> PRIVATE_DAY = new DayForm(false);

    /** {@code {"notThrough": day}}. */
    static final Form<ExtensionValue.NotThrough> NOT_THROUGH = new Shape<>("act") {
        private final Field<LocalDate> notThrough = required("notThrough", DAY);

        @Override
        ExtensionValue.NotThrough build(Values from) {
            return new ExtensionValue.NotThrough(from.get(notThrough));
        }

        @Override
        void writeFields(ExtensionValue.NotThrough act, JsonGenerator out) throws IOException {
            notThrough.write(act.day(), out);
        }
    };

    static final Form<Act> ACT = new ActForm();

    /** {@code {"from": day, "through": day}}. */
    static final Form<Period> PERIOD = new Shape<>("period") {
        private final Field<LocalDate> first = required("from", DAY);
        private final Field<Option<LocalDate>> through = optional("through", DAY);

        @Override
        Period build(Values from) {
            return new Period(from.get(first), from.get(through));
        }

        @Override
        void writeFields(Period period, JsonGenerator out) throws IOException {
            first.write(period.from(), out);
            through.write(period.through(), out);
        }
    };

    /** {@code {"on": day, "holds": true}}. */
    static final Form<Observation> OBSERVATION = new Shape<>("observation") {
        private final Field<LocalDate> on = required("on", DAY);
        private final Field<Said> holds = required("holds", new SaidForm("true or false"));

        @Override
        Observation build(Values from) {
            return new Observation(from.get(on), from.get(holds).isYes());
        }

        @Override
        void writeFields(Observation observation, JsonGenerator out) throws IOException {
            on.write(observation.on(), out);
            holds.write(Said.of(observation.holds()), out);
        }
    };

    private Forms() {}

    /** A code of the library's own, or one with a namespace. */
    static <C extends Code> Form<C> code(Seq<C> own, Function<String, C> make) {
        return new WordForm<>(own.head().getClass(), own, Code::code, make);
    }

    /** One of a closed list, written in lower case with hyphens. */
    static <E extends Enum<E>> Form<E> word(E[] constants) {
        return new WordForm<>(
                constants[0].getDeclaringClass(),
                List.of(constants),
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                null);
    }

    /** An id in a space where references look for it. */
    static Form<String> idIn(IdSpace space) {
        return new NotingForm<>(TEXT, EnumSet.of(space), (in, id) -> in.ids.declare(space, id, in));
    }

    /** An id that no other thing of this type has. */
    static Form<String> idOf(String type) {
        return new NotingForm<>(TEXT, EnumSet.noneOf(IdSpace.class), (in, id) -> in.ids.declare(type, id, in));
    }

    /** An id that nothing else in its list has. */
    static Form<String> idInList() {
        return new NotingForm<>(TEXT, EnumSet.noneOf(IdSpace.class), (in, id) -> in.ids.declareInList(id, in));
    }

    /** The id of something in one of these spaces. */
    static Form<String> referenceTo(IdSpace first, IdSpace... others) {
        EnumSet<IdSpace> spaces = EnumSet.of(first, others);
        return new NotingForm<>(TEXT, EnumSet.noneOf(IdSpace.class), (in, id) -> in.ids.refer(spaces, id, in));
    }
}
